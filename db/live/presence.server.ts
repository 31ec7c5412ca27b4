import { and, eq, gt, inArray, lt } from "drizzle-orm";
import type { DocumentKind } from "#app/domain/documents";
import type { CaseRole } from "#app/domain/permissions";
import { caseMembers, user } from "../schema.server";
import type { Store } from "../store.server";
import { tellMoved } from "./landed.server";
import { presence } from "./presence-schema.server";

/** One open page of a document, and whose it is. */
export type OpenPage = { caseId: string; document: DocumentKind; streamId: string; userId: string };

/** Somebody who is here now: their name, their role on the case as it is now, and the field they stand in. */
export type Here = OpenPage & { name: string; role: CaseRole; field: string | null };

/** Who has not been heard of for so long is gone: two words missed and some time on the way. */
export const GONE_MS = 25_000;
/** Rows of processes that were killed. Far beyond what a line can be down for and come back. */
const FORGOTTEN_MS = 60 * 60_000;

/** Somebody opens a page, at a moment (UTC ms). */
export async function arrive({ db }: Store, page: OpenPage, at: number): Promise<void> {
  await db.batch([
    db.delete(presence).where(lt(presence.seenAt, at - FORGOTTEN_MS)),
    db.insert(presence).values({ ...page, seenAt: at }),
  ]);
  tellMoved(page);
}

const isPage = ({ caseId, document, streamId, userId }: OpenPage) =>
  and(
    eq(presence.caseId, caseId),
    eq(presence.streamId, streamId),
    eq(presence.document, document),
    eq(presence.userId, userId),
  );

/** Somebody is heard of, in a field or in none (null); false when this page is not open, or is not theirs. */
export async function standIn(
  { db }: Store,
  page: OpenPage,
  field: string | null,
  at: number,
): Promise<boolean> {
  const stood = await db
    .update(presence)
    .set({ field, seenAt: at })
    .where(isPage(page))
    .returning({ streamId: presence.streamId });
  if (stood.length > 0) tellMoved(page);
  return stood.length > 0;
}

/** Somebody closes a page. */
export async function depart({ db }: Store, page: OpenPage): Promise<void> {
  await db.delete(presence).where(isPage(page));
  tellMoved(page);
}

/** Everybody with a page of some cases open at a moment, in one query. Who is no longer on a case is not there. */
export const hereIn = ({ db }: Store, caseIds: readonly string[], at: number): Promise<Here[]> =>
  db
    .select({
      caseId: presence.caseId,
      document: presence.document,
      streamId: presence.streamId,
      userId: presence.userId,
      name: user.name,
      role: caseMembers.role,
      field: presence.field,
    })
    .from(presence)
    .innerJoin(
      caseMembers,
      and(eq(caseMembers.caseId, presence.caseId), eq(caseMembers.userId, presence.userId)),
    )
    .innerJoin(user, eq(user.id, presence.userId))
    .where(and(inArray(presence.caseId, [...caseIds]), gt(presence.seenAt, at - GONE_MS)))
    .orderBy(user.name, presence.streamId);
