import { eq, inArray, max, sql } from "drizzle-orm";
import { unionAll } from "drizzle-orm/sqlite-core";
import { commentEvents } from "../comments/comments-schema.server";
import { caseKeys, documents, user } from "../schema.server";
import type { Store } from "../store.server";
import type { Followed } from "./landed.server";

export type Head = { caseId: string; document: Followed; head: number };

/** Where all documents and comments of some cases stand, in one query. A case whose key is gone has none. */
export const headsOf = ({ db }: Store, caseIds: readonly string[]): Promise<Head[]> =>
  unionAll(
    db
      .select({
        caseId: documents.caseId,
        document: sql<Followed>`${documents.document}`,
        head: sql<number>`${documents.head}`,
      })
      .from(documents)
      .innerJoin(caseKeys, eq(caseKeys.caseId, documents.caseId))
      .where(inArray(documents.caseId, [...caseIds])),
    db
      .select({
        caseId: commentEvents.caseId,
        document: sql<Followed>`'comments'`,
        head: sql<number>`${max(commentEvents.number)}`,
      })
      .from(commentEvents)
      .innerJoin(caseKeys, eq(caseKeys.caseId, commentEvents.caseId))
      .where(inArray(commentEvents.caseId, [...caseIds]))
      .groupBy(commentEvents.caseId),
  );

/** The names of people by their id. */
export async function namesOf({ db }: Store, userIds: readonly string[]) {
  const rows = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...userIds]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
