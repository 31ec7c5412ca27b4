import { eq, inArray } from "drizzle-orm";
import type { DocumentKind } from "#app/domain/documents";
import { caseKeys, documents, user } from "../schema.server";
import type { Store } from "../store.server";

export type Head = { caseId: string; document: DocumentKind; head: number };

/** Where all documents of some cases stand, in one query. A case whose key is gone has none. */
export const headsOf = ({ db }: Store, caseIds: readonly string[]): Promise<Head[]> =>
  db
    .select({ caseId: documents.caseId, document: documents.document, head: documents.head })
    .from(documents)
    .innerJoin(caseKeys, eq(caseKeys.caseId, documents.caseId))
    .where(inArray(documents.caseId, [...caseIds]));

/** The names of people by their id. */
export async function namesOf({ db }: Store, userIds: readonly string[]) {
  const rows = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, [...userIds]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
