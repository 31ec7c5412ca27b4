import { and, desc, eq, gt } from "drizzle-orm";
import type { DocumentKind } from "#app/domain/documents";
import { findField, withItem, withoutItem, withValue } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { shapes } from "#app/domain/documents";
import type { AppliedChange } from "#app/domain/merge";
import { caseKeys, documentRevisions } from "./schema.server";
import { openJson, unwrapKey } from "./seal.server";
import type { Store } from "./store.server";

export type Revision = { revision: number; author: string; at: number; changes: AppliedChange[] };

/** The revisions of a document after a given one, newest first, with what each changed. */
export async function listRevisions(
  { db, masterKey }: Store,
  caseId: string,
  document: DocumentKind,
  after = 0,
): Promise<Revision[]> {
  const rows = await db
    .select({
      revision: documentRevisions.revision,
      author: documentRevisions.author,
      at: documentRevisions.at,
      sealedChanges: documentRevisions.sealedChanges,
      wrappedKey: caseKeys.wrappedKey,
    })
    .from(documentRevisions)
    .innerJoin(caseKeys, eq(caseKeys.caseId, documentRevisions.caseId))
    .where(
      and(
        eq(documentRevisions.caseId, caseId),
        eq(documentRevisions.document, document),
        gt(documentRevisions.revision, after),
      ),
    )
    .orderBy(desc(documentRevisions.revision));
  return rows.map(({ sealedChanges, wrappedKey, ...row }) => {
    const key = unwrapKey(masterKey, caseId, wrappedKey);
    const place = `${caseId}:${document}:${row.revision}:changes`;
    return { ...row, changes: openJson(key, place, sealedChanges) as AppliedChange[] };
  });
}

function undo(document: DocumentKind, draft: Draft, change: AppliedChange): Draft {
  if (change.op === "add") return withoutItem(draft, change.list, change.id);
  if (change.op === "remove") return withItem(draft, change.list, change.id, change.values);
  if (change.op !== "set") return draft;
  const at = findField(shapes[document], change.path);
  return at ? withValue(draft, at, change.before) : draft;
}

/**
 * A document as it stood at an earlier revision: the base a plain form was filled in on, found by taking back what has
 * been changed since.
 */
export async function draftAt(
  store: Store,
  caseId: string,
  document: DocumentKind,
  head: { revision: number; draft: Draft },
  revision: number,
): Promise<Draft> {
  if (revision >= head.revision) return head.draft;
  const since = await listRevisions(store, caseId, document, revision);
  return since
    .flatMap(({ changes }) => changes.toReversed())
    .reduce((draft, change) => undo(document, draft, change), head.draft);
}
