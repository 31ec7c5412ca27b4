import { and, eq } from "drizzle-orm";
import type { CaseRole } from "#app/domain/permissions";
import { logged } from "../access-log.server";
import type { Deeds } from "../access-log.server";
import { Conflict, isA } from "../engine/engine.server";
import { approvalsWithdrawn } from "../plan/answers.server";
import { caseMembers } from "../schema.server";
import type { By, Store } from "../store.server";
import { endingsWithRoom, staysManned } from "./endings.server";

/** `last`: an open case would be left without HR and manager. `changed`: it was not so any more; look again. */
export type Left = "done" | "last" | "changed";

/** What a person is on a case now, or null. */
export async function findCaseRole(
  { db }: Store,
  caseId: string,
  userId: string,
): Promise<CaseRole | null> {
  const [row] = await db
    .select({ role: caseMembers.role })
    .from(caseMembers)
    .where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.userId, userId)));
  return row?.role ?? null;
}

type Going = { caseId: string; userId: string; role: CaseRole; onlyBy?: CaseRole };

async function end(store: Store, going: Going, deeds: Deeds, by: By): Promise<Left> {
  const { caseId, userId, role, onlyBy } = going;
  const endings = await endingsWithRoom(store, going, by);
  // A leave given by somebody who should not have been there must not stand; one's own stays when one goes oneself.
  const approvals =
    onlyBy && role === "employee" ? await approvalsWithdrawn(store, caseId, by) : [];
  try {
    await logged(store, caseId, deeds, by, (entry) =>
      store.db.batch([...entry, ...endings, ...approvals, staysManned(store, caseId)]),
    );
    return "done";
  } catch (error) {
    if (!isA(error, Conflict)) throw error;
    const isAsBefore =
      (await findCaseRole(store, caseId, userId)) === role &&
      (!onlyBy || (await findCaseRole(store, caseId, by.userId)) === onlyBy);
    return isAsBefore && role !== "employee" ? "last" : "changed";
  }
}

/**
 * HR takes somebody off a case: access ends with the batch, and who was there is kept. What an employee let go to the
 * kommune is taken back. Logged.
 */
export async function takeOff(store: Store, caseId: string, userId: string, by: By): Promise<Left> {
  const role = await findCaseRole(store, caseId, userId);
  if (!role || userId === by.userId) return "changed";
  const deed = { action: "takeOff", subject: userId } as const;
  return end(store, { caseId, userId, role, onlyBy: "hrPartner" }, [deed], by);
}

/** Somebody leaves a case themselves. Logged. */
export async function leaveCase(store: Store, caseId: string, by: By): Promise<Left> {
  const { userId } = by;
  const role = await findCaseRole(store, caseId, userId);
  return role ? end(store, { caseId, userId, role }, "leaveCase", by) : "changed";
}
