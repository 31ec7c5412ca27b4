import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { CaseRole, OrganisationRole } from "#app/domain/permissions";
import { loggedOnAll } from "../access-log.server";
import type { CaseDeeds } from "../access-log.server";
import { Conflict, isA } from "../engine/engine.server";
import { mailStatement } from "../mail/outbox.server";
import type { Mail } from "../mail/outbox.server";
import { endingsWithRoom } from "../people/endings.server";
import {
  calendarFeeds,
  caseMembers,
  cases,
  employeeInvitations,
  invitations,
  members,
  organisations,
  session,
  user,
} from "../schema.server";
import { everyWayInGone, secondFactorsGone } from "../sign-in/every-way.server";
import type { By, Store } from "../store.server";

/** Roles a colleague can be given; an employee comes in by their own case alone. */
export const COLLEAGUE_ROLES = ["lineManager", "hrPartner", "hrAdmin"] as const;
export type ColleagueRole = (typeof COLLEAGUE_ROLES)[number];

/** `last`: nobody would be left to manage the organisation. `changed`: it was not so any more; look again. */
export type Managed = "done" | "last" | "changed";

type Colleague = { organisationId: string; userId: string };

/** Somebody of the organisation, with how many cases they are on; null for anybody else. */
export async function findColleague({ db }: Store, { organisationId, userId }: Colleague) {
  const [row] = await db
    .select({
      userId: user.id,
      name: user.name,
      email: user.email,
      isEmailProven: user.emailVerified,
      role: members.role,
    })
    .from(members)
    .innerJoin(user, eq(user.id, members.userId))
    .where(and(eq(members.organisationId, organisationId), eq(members.userId, userId)));
  if (!row) return null;
  return { ...row, cases: await db.$count(caseMembers, eq(caseMembers.userId, userId)) };
}

/** The cases somebody is on, or is on as one thing. */
const casesOf = ({ db }: Store, userId: string, role?: CaseRole) =>
  db
    .select({ caseId: caseMembers.caseId, userId: caseMembers.userId, role: caseMembers.role })
    .from(caseMembers)
    .where(and(eq(caseMembers.userId, userId), role ? eq(caseMembers.role, role) : undefined));

const adminsOf = ({ db }: Store, organisationId: string, userId?: string) =>
  db
    .select({ userId: members.userId })
    .from(members)
    .where(
      and(
        eq(members.organisationId, organisationId),
        eq(members.role, "hrAdmin"),
        userId ? eq(members.userId, userId) : undefined,
      ),
    );

/**
 * The statement that breaks a batch unless the organisation has such an HR admin: its name is NOT NULL for that. It
 * also writes the organisation's row, so that two batches about its people follow each other.
 */
const hasAdmin = (store: Store, organisationId: string, userId?: string): BatchItem<"sqlite"> =>
  store.db
    .update(organisations)
    .set({
      name: sql`case when exists ${adminsOf(store, organisationId, userId)} then ${organisations.name} end`,
    })
    .where(eq(organisations.id, organisationId));

/** The statement that breaks a batch after which somebody would still be on a case: one put them on meanwhile. */
const isOnNoCase = ({ db }: Store, { organisationId, userId }: Colleague): BatchItem<"sqlite"> => {
  const still = db
    .select({ caseId: caseMembers.caseId })
    .from(caseMembers)
    .where(eq(caseMembers.userId, userId));
  return db
    .update(organisations)
    .set({ name: sql`case when not exists ${still} then ${organisations.name} end` })
    .where(eq(organisations.id, organisationId));
};

/** Ends the person's cases with what is done to them, in one batch; only an HR admin may, at that very moment. */
async function manage(
  store: Store,
  {
    organisationId,
    userId,
    action,
    endsAs,
    deeds,
    by,
  }: Colleague & {
    action: "endColleague" | "moveColleague";
    /** What they are on the cases that end for them; undefined: whatever they are. */
    endsAs?: CaseRole | "none";
    deeds: BatchItem<"sqlite">[];
    by: By;
  },
): Promise<Managed> {
  const on = endsAs === "none" ? [] : await casesOf(store, userId, endsAs);
  const ended = await Promise.all(on.map((ending) => endingsWithRoom(store, ending, by)));
  const told: CaseDeeds[] = on.map(({ caseId }) => ({
    caseId,
    deeds: [{ action, subject: userId }],
  }));
  try {
    await loggedOnAll(store, told, by, (entries) =>
      store.db.batch([
        hasAdmin(store, organisationId, by.userId),
        ...entries,
        ...ended.flat(),
        ...deeds,
        hasAdmin(store, organisationId),
      ]),
    );
    return "done";
  } catch (error) {
    if (!isA(error, Conflict)) throw error;
    const admins = await adminsOf(store, organisationId);
    const isOnly = admins.length === 1 && admins[0]?.userId === userId;
    return isOnly && userId === by.userId ? "last" : "changed";
  }
}

/**
 * A colleague leaves the company: sign-in, cases, calendar and the links they made end in one batch, and their address
 * is free again. Their name stays where they wrote. Logged on their cases. Never the last HR admin.
 */
export async function endColleague(
  store: Store,
  { organisationId, userId }: Colleague,
  by: By,
): Promise<Managed> {
  const { db } = store;
  const colleague = await findColleague(store, { organisationId, userId });
  if (!colleague) return "changed";
  const withdrawn = { withdrawnAt: by.at };
  return manage(store, {
    organisationId,
    userId,
    action: "endColleague",
    by,
    deeds: [
      ...everyWayInGone(store, userId),
      db.delete(calendarFeeds).where(eq(calendarFeeds.userId, userId)),
      db
        .update(invitations)
        .set(withdrawn)
        .where(
          and(
            eq(invitations.invitedBy, userId),
            isNull(invitations.usedAt),
            isNull(invitations.withdrawnAt),
          ),
        ),
      db
        .update(employeeInvitations)
        .set(withdrawn)
        .where(
          and(
            eq(employeeInvitations.invitedBy, userId),
            isNull(employeeInvitations.usedAt),
            isNull(employeeInvitations.withdrawnAt),
          ),
        ),
      db
        .delete(members)
        .where(and(eq(members.organisationId, organisationId), eq(members.userId, userId))),
      db
        .update(user)
        .set({ email: `${userId}@left.invalid`, updatedAt: new Date(by.at) })
        .where(eq(user.id, userId)),
      isOnNoCase(store, { organisationId, userId }),
    ],
  });
}

/**
 * Gives a colleague another role. Who is no longer HR comes off the cases they were on as HR; sessions end, so that the
 * next page is opened by who they are now. Logged on those cases. Never takes the last HR admin.
 */
export async function moveColleague(
  store: Store,
  { organisationId, userId, role }: Colleague & { role: ColleagueRole },
  by: By,
): Promise<Managed> {
  const { db } = store;
  const colleague = await findColleague(store, { organisationId, userId });
  if (!colleague || colleague.role === "employee") return "changed";
  if (colleague.role === role) return "done";
  const mine = and(eq(members.organisationId, organisationId), eq(members.userId, userId));
  const from: OrganisationRole = colleague.role;
  return manage(store, {
    organisationId,
    userId,
    action: "moveColleague",
    endsAs: role === "lineManager" ? "hrPartner" : "none",
    by,
    deeds: [
      db
        .update(members)
        // NULL when somebody gave them another role meanwhile, which aborts the batch.
        .set({ role: sql`case when ${members.role} = ${from} then ${role} end` })
        .where(mine),
      db.delete(session).where(eq(session.userId, userId)),
    ],
  });
}

/**
 * Takes the second factors off a colleague who has lost theirs, ends their sessions and tells them; whoever must have
 * one sets it up anew at the next sign-in. Only an HR admin may, at that very moment.
 */
export async function resetSecondFactor(
  store: Store,
  { userId, organisationId, mail }: Colleague & { mail: Mail | null },
  by: By,
): Promise<Managed> {
  if (!(await findColleague(store, { organisationId, userId }))) return "changed";
  try {
    await store.db.batch([
      hasAdmin(store, organisationId, by.userId),
      ...secondFactorsGone(store, userId),
      ...(mail ? [mailStatement(store, mail, by.at).statement] : []),
    ]);
    return "done";
  } catch (error) {
    if (isA(error, Conflict)) return "changed";
    throw error;
  }
}

/** The open cases of an organisation that nobody of the employer is on. */
export async function listUnmanned({ db }: Store, organisationId: string): Promise<string[]> {
  const employer = db
    .select({ caseId: caseMembers.caseId })
    .from(caseMembers)
    .where(inArray(caseMembers.role, ["hrPartner", "lineManager"]));
  const rows = await db
    .select({ id: cases.id })
    .from(cases)
    .where(
      and(
        eq(cases.organisationId, organisationId),
        eq(cases.state, "open"),
        sql`${cases.id} not in ${employer}`,
      ),
    );
  return rows.map(({ id }) => id);
}
