import { eq } from "drizzle-orm";
import { logged } from "./access-log.server";
import { caseInvitations, caseMembers, user } from "./schema.server";
import type { By, Store } from "./store.server";

/** Names and roles of everybody on a case, and since when. */
export const listCaseMembers = ({ db }: Store, caseId: string) =>
  db
    .select({
      userId: caseMembers.userId,
      role: caseMembers.role,
      name: user.name,
      addedAt: caseMembers.addedAt,
    })
    .from(caseMembers)
    .innerJoin(user, eq(user.id, caseMembers.userId))
    .where(eq(caseMembers.caseId, caseId))
    .orderBy(caseMembers.addedAt);

/** Puts HR on a case of their own organisation; logged. A second try changes nothing. */
export async function joinCase(store: Store, caseId: string, by: By): Promise<void> {
  const { db } = store;
  await logged(store, caseId, "joinCase", by, (entry) =>
    db.batch([
      db
        .insert(caseMembers)
        .values({
          caseId,
          userId: by.userId,
          role: "hrPartner",
          addedBy: by.userId,
          addedAt: by.at,
        })
        .onConflictDoNothing(),
      ...entry,
    ]),
  );
}

/** Puts an account of the organisation on a case as its line manager; logged. Somebody already on it stays what they are. */
export async function addLineManager(
  store: Store,
  caseId: string,
  userId: string,
  by: By,
): Promise<void> {
  const { db } = store;
  await logged(store, caseId, [{ action: "addMember", subject: userId }], by, (entry) =>
    db.batch([
      db
        .insert(caseMembers)
        .values({ caseId, userId, role: "lineManager", addedBy: by.userId, addedAt: by.at })
        .onConflictDoNothing(),
      ...entry,
    ]),
  );
}

/** Lets an open invitation lead onto a case: whoever accepts it becomes its line manager. */
export async function awaitLineManager(
  store: Store,
  caseId: string,
  invitationId: string,
  by: By,
): Promise<void> {
  const { db } = store;
  await logged(store, caseId, [{ action: "awaitManager", subject: invitationId }], by, (entry) =>
    db.batch([
      db.insert(caseInvitations).values({ caseId, invitationId }).onConflictDoNothing(),
      ...entry,
    ]),
  );
}
