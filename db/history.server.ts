import { and, desc, eq, gt, inArray, lt, lte } from "drizzle-orm";
import type { SQL } from "drizzle-orm";
import type { DocumentKind } from "#app/domain/documents";
import { findField, withItem, withoutItem, withValue } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { shapes } from "#app/domain/documents";
import { endOfDay } from "#app/domain/history/moment";
import type { Moment } from "#app/domain/history/moment";
import type { Revision } from "#app/domain/history/sittings";
import type { AppliedChange } from "#app/domain/merge";
import { caseKeys, documentRevisions, user } from "./schema.server";
import { openJson, unwrapKey } from "./seal.server";
import type { Store } from "./store.server";

export type { Revision } from "#app/domain/history/sittings";

/** SQLite and PostgreSQL both take this for all there is. */
const NO_LIMIT = 2 ** 31 - 1;

const isOf = (caseId: string, document: DocumentKind) =>
  and(eq(documentRevisions.caseId, caseId), eq(documentRevisions.document, document));

async function readRevisions(
  { db, masterKey }: Store,
  caseId: string,
  document: DocumentKind,
  { which, limit = NO_LIMIT }: { which?: SQL; limit?: number },
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
    .where(and(isOf(caseId, document), which))
    .orderBy(desc(documentRevisions.revision))
    .limit(limit);
  const [first] = rows;
  if (!first) return [];
  const key = unwrapKey(masterKey, caseId, first.wrappedKey);
  return rows.map(({ sealedChanges, wrappedKey: _wrapped, ...row }) => {
    const place = `${caseId}:${document}:${row.revision}:changes`;
    return { ...row, changes: openJson(key, place, sealedChanges) as AppliedChange[] };
  });
}

/** The revisions of a document after a given one, newest first, with what each changed. */
export const listRevisions = (
  store: Store,
  caseId: string,
  document: DocumentKind,
  after = 0,
): Promise<Revision[]> =>
  readRevisions(store, caseId, document, { which: gt(documentRevisions.revision, after) });

/** A page of revisions, newest first, before a given one (null: from the newest on). As much work on every page. */
export const revisionsBefore = (
  store: Store,
  caseId: string,
  document: DocumentKind,
  { before, limit }: { before: number | null; limit: number },
): Promise<Revision[]> => {
  const which = before === null ? undefined : lt(documentRevisions.revision, before);
  return readRevisions(store, caseId, document, { which, limit });
};

/** The revision a document stood at at a moment, with when it was made; null when there was none yet. */
export async function findRevision(
  { db }: Store,
  caseId: string,
  document: DocumentKind,
  moment: Moment,
): Promise<{ revision: number; at: number } | null> {
  const which =
    "revision" in moment
      ? eq(documentRevisions.revision, moment.revision)
      : lt(documentRevisions.at, endOfDay(moment.day));
  const [row] = await db
    .select({ revision: documentRevisions.revision, at: documentRevisions.at })
    .from(documentRevisions)
    .where(and(isOf(caseId, document), which))
    .orderBy(desc(documentRevisions.revision))
    .limit(1);
  return row ?? null;
}

/** Names of people by their ids; somebody whose account is gone has none. */
export async function namesOf(
  { db }: Store,
  userIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...new Set(userIds)]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

function undo(document: DocumentKind, draft: Draft, change: AppliedChange): Draft {
  if (change.op === "add") return withoutItem(draft, change.list, change.id);
  if (change.op === "remove") return withItem(draft, change.list, change.id, change.values);
  if (change.op !== "set") return draft;
  const at = findField(shapes[document], change.path);
  return at ? withValue(draft, at, change.before) : draft;
}

/**
 * A document as it stood at an earlier revision, for example the base a plain form was filled in on: found by taking
 * back what was changed from there to `head`, which may be any later revision known already.
 */
export async function draftAt(
  store: Store,
  caseId: string,
  document: DocumentKind,
  head: { revision: number; draft: Draft },
  revision: number,
): Promise<Draft> {
  if (revision >= head.revision) return head.draft;
  const { revision: number } = documentRevisions;
  const which = and(gt(number, revision), lte(number, head.revision));
  const since = await readRevisions(store, caseId, document, { which });
  return since
    .flatMap(({ changes }) => changes.toReversed())
    .reduce((draft, change) => undo(document, draft, change), head.draft);
}
