import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { CaseRole } from "#app/domain/permissions";
import { caseMembers, cases } from "../schema.server";
import { newId } from "../store.server";
import type { By, Store } from "../store.server";
import { roomPutAway } from "./put-away-room.server";
import { formerCaseMembers } from "./people-schema.server";

/** Somebody on a case, by what they are there. */
export type Ending = {
  caseId: string;
  userId: string;
  role: CaseRole;
  /** What whoever ends it must be on the case themselves, at that very moment; any right was asked elsewhere. */
  onlyBy?: CaseRole;
};

const isOn = (caseId: string, userId: string, role: CaseRole) =>
  and(eq(caseMembers.caseId, caseId), eq(caseMembers.userId, userId), eq(caseMembers.role, role));

/**
 * The statements that end somebody's access to a case and keep that they were there. They break the batch when the
 * person is not on the case in that role any more: another batch came first.
 */
export function endings({ db }: Store, { caseId, userId, role, onlyBy }: Ending, by: By) {
  const membership = isOn(caseId, userId, role);
  const kept = (column: typeof caseMembers.addedBy | typeof caseMembers.addedAt) =>
    sql`${db.select({ column }).from(caseMembers).where(membership)}`;
  const ender = db
    .select({ userId: caseMembers.userId })
    .from(caseMembers)
    .where(isOn(caseId, by.userId, onlyBy ?? role));
  const endedBy = onlyBy ? sql`case when exists ${ender} then ${by.userId} end` : by.userId;
  const statements: BatchItem<"sqlite">[] = [
    // The columns are NOT NULL, so that nobody can be taken off who is not on it.
    db.insert(formerCaseMembers).values({
      caseId,
      id: newId(),
      userId,
      role,
      addedBy: kept(caseMembers.addedBy),
      addedAt: kept(caseMembers.addedAt),
      endedBy,
      endedAt: by.at,
    }),
    db.delete(caseMembers).where(membership),
  ];
  return statements;
}

/** As `endings`, and an employee's own room is put away with them. */
export async function endingsWithRoom(store: Store, ending: Ending, by: By) {
  const room = ending.role === "employee" ? await roomPutAway(store, ending, by) : [];
  return [...endings(store, ending, by), ...room];
}

/** The statement that breaks a batch which would leave an open case without HR and manager. */
export function staysManned({ db }: Store, caseId: string): BatchItem<"sqlite"> {
  const employer = db
    .select({ userId: caseMembers.userId })
    .from(caseMembers)
    .where(
      and(eq(caseMembers.caseId, caseId), sql`${caseMembers.role} in ('hrPartner', 'lineManager')`),
    );
  return (
    db
      .update(cases)
      // The state is NOT NULL for that.
      .set({
        state: sql`case when ${cases.state} <> 'open' or exists ${employer} then ${cases.state} end`,
      })
      .where(eq(cases.id, caseId))
  );
}
