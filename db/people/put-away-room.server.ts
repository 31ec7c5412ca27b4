import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { createDocument } from "../documents.server";
import { openingSides } from "../openings/openings-schema.server";
import { caseKeys, documentRevisions, documents } from "../schema.server";
import { unwrapKey } from "../seal.server";
import type { By, Store } from "../store.server";

const ROOM = "preparation";

type Owner = { caseId: string; userId: string };

/** What a room is called that waits for its owner: a document no page, stream or query of a case ever names. */
const awayName = (userId: string) => `${ROOM}:${userId}`;

const document = (caseId: string, name: string) =>
  and(eq(documents.caseId, caseId), sql`${documents.document} = ${name}`);
const revisions = (caseId: string, name: string) =>
  and(eq(documentRevisions.caseId, caseId), sql`${documentRevisions.document} = ${name}`);

/** The statements that give a document and its whole history another name. Nothing of it is opened or sealed anew. */
function renamed({ db }: Store, caseId: string, from: string, to: string): BatchItem<"sqlite">[] {
  const copy = db
    .select({
      caseId: documents.caseId,
      document: sql<typeof ROOM>`${to}`.as("document"),
      head: documents.head,
      sealedContent: documents.sealedContent,
      updatedAt: documents.updatedAt,
    })
    .from(documents)
    .where(document(caseId, from));
  return [
    db.insert(documents).select(copy),
    db
      .update(documentRevisions)
      .set({ document: sql`${to}` })
      .where(revisions(caseId, from)),
    db.delete(documents).where(document(caseId, from)),
  ];
}

/**
 * The statements that put the employee's room away when they leave the case, and leave an empty one for whoever comes:
 * what somebody wrote for themselves is theirs, also when they were the wrong person. Nobody can open a room put away.
 */
export async function roomPutAway(store: Store, { caseId, userId }: Owner, by: By) {
  const [row] = await store.db
    .select({ wrappedKey: caseKeys.wrappedKey })
    .from(caseKeys)
    .where(eq(caseKeys.caseId, caseId));
  // A case whose key is gone has no rooms anybody could open.
  if (!row) return [];
  const key = unwrapKey(store.masterKey, caseId, row.wrappedKey);
  // What they were ready to show goes with them: whoever comes next has placed nothing yet.
  const unready = and(eq(openingSides.caseId, caseId), eq(openingSides.side, "employee"));
  return [
    store.db.delete(openingSides).where(unready),
    ...renamed(store, caseId, ROOM, awayName(userId)),
    ...createDocument(store, key, { caseId, document: ROOM }, by),
  ];
}

/** The statements that give somebody who comes back their own room, in place of the empty one. None for a newcomer. */
export async function roomGivenBack(
  store: Store,
  { caseId, userId }: Owner,
): Promise<BatchItem<"sqlite">[]> {
  const { db } = store;
  const away = awayName(userId);
  const [kept] = await db
    .select({ head: documents.head })
    .from(documents)
    .where(document(caseId, away));
  if (!kept) return [];
  // Only a room nobody has written in gives way: with a second revision the first cannot be all there is to remove.
  const unused = and(revisions(caseId, ROOM), eq(documentRevisions.revision, 1));
  return [
    db.delete(documentRevisions).where(unused),
    db.delete(documents).where(document(caseId, ROOM)),
    ...renamed(store, caseId, away, ROOM),
  ];
}
