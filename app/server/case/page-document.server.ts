import { emptyDraft } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";

/** The sections and lists of a document a page shows, with the revision they stand at; nothing else leaves the server. */
export function partOf(document: { revision: number; draft: Draft }, names: readonly string[]) {
  const draft = emptyDraft();
  for (const name of names) {
    const section = document.draft.sections[name];
    const list = document.draft.lists[name];
    if (section) draft.sections[name] = section;
    if (list) draft.lists[name] = list;
  }
  return { revision: document.revision, draft };
}
