import { shapes } from "#app/domain/documents";
import { findField, valueAt } from "#app/domain/draft";
import { mayReadField } from "#app/domain/permissions";
import type { CaseRole } from "#app/domain/permissions";
import { listEvents } from "#db/comments/read-comments.server";
import { getDocument } from "#db/documents.server";
import { listRevisions } from "#db/history.server";
import type { Revision } from "#db/history.server";
import { namesOf } from "#db/live/heads.server";
import type { Followed } from "#db/live/landed.server";
import type { Store } from "#db/store.server";

/** What has become of a document since a revision: each changed field as it stands now, and who touched it last. */
export type News = {
  revision: number;
  fields: { path: string; value: string; by: string }[];
  lists: { list: string; id: string; op: "add" | "remove"; by: string }[];
};

type Items = Map<string, News["lists"][number]>;

/** An item that came and went meanwhile is no news. */
function noteItem(items: Items, item: News["lists"][number]): void {
  const key = `${item.list}.${item.id}`;
  const before = items.get(key);
  if (before && before.op !== item.op) items.delete(key);
  else items.set(key, item);
}

function touched(oldestFirst: readonly Revision[]) {
  const authors = new Map<string, string>();
  const items: Items = new Map();
  for (const { author, changes } of oldestFirst)
    for (const change of changes) {
      if (change.op === "set") authors.set(change.path, author);
      else if (change.op !== "create")
        noteItem(items, { list: change.list, id: change.id, op: change.op, by: author });
    }
  return { authors, items: [...items.values()] };
}

/** News of comments: how far they have come. Their words are never in it. */
async function commentNews(store: Store, caseId: string, since: number): Promise<News> {
  const events = await listEvents(store, caseId);
  return { revision: events.at(-1)?.number ?? since, fields: [], lists: [] };
}

/** The news of one document of one ring after a revision. The caller has asked `may(…, "read:<document>", …)`, or "readComments". */
export async function newsOf(
  store: Store,
  caseId: string,
  document: Followed,
  since: number,
): Promise<News> {
  if (document === "comments") return commentNews(store, caseId, since);
  // The document first: a revision that lands in between is left for the next look, with its values.
  const { revision, draft } = await getDocument(store, caseId, document);
  const revisions = await listRevisions(store, caseId, document, since);
  const known = revisions.filter((each) => each.revision <= revision).toReversed();
  const { authors, items } = touched(known);
  const names = await namesOf(store, [...new Set(known.map(({ author }) => author))]);
  const nameOf = (author: string) => names.get(author) ?? "";
  const fields = [...authors].flatMap(([path, author]) => {
    const at = findField(shapes[document], path);
    const value = at && valueAt(draft, at);
    return value === null ? [] : [{ path, value, by: nameOf(author) }];
  });
  return { revision, fields, lists: items.map((item) => ({ ...item, by: nameOf(item.by) })) };
}

/** The part of the news a reader may have: terms that are HR's alone stay with HR, inside the costs ring, too. */
export const newsFor = (news: News, role: CaseRole): News => ({
  ...news,
  fields: news.fields.filter(({ path }) => mayReadField(role, path)),
});
