import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { logged } from "../access-log.server";
import type { CaseDeeds } from "../access-log.server";
import { holds } from "../engine/engine.server";
import { caseInvitations, caseMembers } from "../schema.server";
import type { By, Store } from "../store.server";
import { endings } from "./endings.server";
import { findCaseRole } from "./leaving.server";

type Change = { caseId: string; oldUserId: string };

const isManager = ({ db }: Store, caseId: string, userId: string) =>
  sql`exists ${db
    .select({ userId: caseMembers.userId })
    .from(caseMembers)
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        eq(caseMembers.userId, userId),
        eq(caseMembers.role, "lineManager"),
      ),
    )}`;

/**
 * Gives a case a new line manager: the old one's access ends in the batch in which the new one's begins. Logged. False
 * when the old one is not its manager any more, or the new one is on it already.
 */
export function changeManager(
  store: Store,
  { caseId, oldUserId, newUserId }: Change & { newUserId: string },
  by: By,
): Promise<boolean> {
  const old = { caseId, userId: oldUserId, role: "lineManager", onlyBy: "hrPartner" } as const;
  const deeds = [
    { action: "newManager", subject: newUserId },
    { action: "takeOff", subject: oldUserId },
  ] as const;
  const member = { caseId, userId: newUserId, role: "lineManager" } as const;
  return holds(
    logged(store, caseId, deeds, by, (entry) =>
      store.db.batch([
        ...entry,
        ...endings(store, old, by),
        store.db.insert(caseMembers).values({ ...member, addedBy: by.userId, addedAt: by.at }),
      ]),
    ),
  );
}

/**
 * Lets an open invitation change the manager: the old one stays until it is accepted, so the case is never without.
 * Logged. False when the old one is not its manager any more.
 */
export function awaitNewManager(
  store: Store,
  { caseId, oldUserId, invitationId }: Change & { invitationId: string },
  by: By,
): Promise<boolean> {
  const replaces = sql`${oldUserId}`;
  const deed = { action: "awaitManager", subject: invitationId } as const;
  return holds(
    logged(store, caseId, [deed], by, (entry) =>
      store.db.batch([
        ...entry,
        store.db
          .insert(caseInvitations)
          // NULL for a manager who is not there any more breaks the batch: the case is kept NOT NULL for that.
          .values({
            caseId: sql`case when ${isManager(store, caseId, oldUserId)} then ${caseId} end`,
            invitationId,
            replaces,
          })
          .onConflictDoUpdate({
            target: [caseInvitations.caseId, caseInvitations.invitationId],
            set: { replaces },
          }),
      ]),
    ),
  );
}

/** Nobody comes onto the case by this invitation any more; the invitation itself goes on working. Logged. */
export async function callOffManager(
  store: Store,
  caseId: string,
  invitationId: string,
  by: By,
): Promise<void> {
  const { db } = store;
  const awaited = and(
    eq(caseInvitations.caseId, caseId),
    eq(caseInvitations.invitationId, invitationId),
  );
  if ((await db.$count(caseInvitations, awaited)) === 0) return;
  const deed = { action: "callOffManager", subject: invitationId } as const;
  await logged(store, caseId, [deed], by, (entry) =>
    db.batch([...entry, db.delete(caseInvitations).where(awaited)]),
  );
}

/**
 * What accepting an invitation does on the cases it was made for: the person becomes their line manager, and whom they
 * follow goes. The statements belong in the batch of the acceptance, and the deeds into its log.
 */
export async function joinsByInvitation(
  store: Store,
  { id, invitedBy }: { id: string; invitedBy: string },
  by: By,
): Promise<{ deeds: CaseDeeds[]; statements: BatchItem<"sqlite">[] }> {
  const { db } = store;
  const { userId, at } = by;
  const awaiting = await db
    .select({ caseId: caseInvitations.caseId, replaces: caseInvitations.replaces })
    .from(caseInvitations)
    .where(eq(caseInvitations.invitationId, id));
  const all = await Promise.all(
    awaiting.map(async ({ caseId, replaces }) => {
      const role = replaces && (await findCaseRole(store, caseId, replaces));
      const old = role === "lineManager" && replaces ? replaces : null;
      const ends = old ? endings(store, { caseId, userId: old, role: "lineManager" }, by) : [];
      const joins = db
        .insert(caseMembers)
        .values({ caseId, userId, role: "lineManager", addedBy: invitedBy, addedAt: at });
      const off = old ? [{ action: "takeOff", subject: old } as const] : [];
      return {
        deeds: { caseId, deeds: ["joinAsManager" as const, ...off] },
        statements: [...ends, joins],
      };
    }),
  );
  return {
    deeds: all.map(({ deeds }) => deeds),
    statements: all.flatMap(({ statements }) => statements),
  };
}
