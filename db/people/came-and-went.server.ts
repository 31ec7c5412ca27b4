import { and, asc, desc, eq, gt, isNull } from "drizzle-orm";
import { accessLog, caseInvitations, invitations, user } from "../schema.server";
import type { Store } from "../store.server";
import { formerCaseMembers } from "./people-schema.server";

/** Who was on a case and is not any more, the last to go first. Somebody who came twice is there twice. */
export const listFormerMembers = ({ db }: Store, caseId: string) =>
  db
    .select({
      id: formerCaseMembers.id,
      userId: formerCaseMembers.userId,
      name: user.name,
      role: formerCaseMembers.role,
      addedAt: formerCaseMembers.addedAt,
      endedAt: formerCaseMembers.endedAt,
    })
    .from(formerCaseMembers)
    .innerJoin(user, eq(user.id, formerCaseMembers.userId))
    .where(eq(formerCaseMembers.caseId, caseId))
    .orderBy(desc(formerCaseMembers.endedAt), desc(formerCaseMembers.id));

/** Who comes onto a case as line manager by an invitation that still works, and whom each one follows. */
export const listAwaitedManagers = ({ db }: Store, caseId: string, at: number) =>
  db
    .select({
      invitationId: invitations.id,
      name: invitations.name,
      replaces: caseInvitations.replaces,
    })
    .from(caseInvitations)
    .innerJoin(invitations, eq(invitations.id, caseInvitations.invitationId))
    .where(
      and(
        eq(caseInvitations.caseId, caseId),
        isNull(invitations.usedAt),
        isNull(invitations.withdrawnAt),
        gt(invitations.expiresAt, at),
      ),
    )
    .orderBy(asc(invitations.createdAt));

/** Which kinds of things somebody did on a case by its log, in the order of the first of each. */
export async function listDeedsOf({ db }: Store, caseId: string, userId: string) {
  const rows = await db
    .select({ action: accessLog.action })
    .from(accessLog)
    .where(and(eq(accessLog.caseId, caseId), eq(accessLog.userId, userId)))
    .orderBy(asc(accessLog.id));
  return [...new Set(rows.map(({ action }) => action))];
}
