import type { DocumentKind } from "#app/domain/documents";
import { emptyDraft } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { getDocument } from "#db/documents.server";
import type { Store } from "#db/store.server";

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

/** Reads the named parts of one document for a page. */
export async function getPageDocument(
  store: Store,
  caseId: string,
  document: DocumentKind,
  names: readonly string[],
) {
  return partOf(await getDocument(store, caseId, document), names);
}
