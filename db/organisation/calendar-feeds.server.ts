import { and, eq } from "drizzle-orm";
import { calendarFeeds, caseMembers, cases, members } from "../schema.server";
import type { By, Store } from "../store.server";

/** Gives a person a calendar address; the one they had before stops working at once. Only the token's hash is kept. */
export async function openFeed({ db }: Store, tokenHash: string, { userId, at }: By) {
  const row = { tokenHash, createdAt: at };
  await db
    .insert(calendarFeeds)
    .values({ userId, ...row })
    .onConflictDoUpdate({ target: calendarFeeds.userId, set: row });
}

/** Closes a person's calendar address. */
export async function closeFeed({ db }: Store, userId: string): Promise<void> {
  await db.delete(calendarFeeds).where(eq(calendarFeeds.userId, userId));
}

/** When a person's calendar address was made, or null when they have none. */
export async function feedOpenedAt({ db }: Store, userId: string): Promise<number | null> {
  const [row] = await db
    .select({ createdAt: calendarFeeds.createdAt })
    .from(calendarFeeds)
    .where(eq(calendarFeeds.userId, userId));
  return row?.createdAt ?? null;
}

/** Whose calendar address it is; null for unknown, closed and replaced ones alike, and for people who have left. */
export async function findFeedOwner({ db }: Store, tokenHash: string) {
  const [row] = await db
    .select({
      userId: calendarFeeds.userId,
      organisationId: members.organisationId,
      organisationRole: members.role,
    })
    .from(calendarFeeds)
    .innerJoin(members, eq(members.userId, calendarFeeds.userId))
    .where(eq(calendarFeeds.tokenHash, tokenHash));
  return row ?? null;
}

/** The open cases a person is on, with what they are on each. */
export const listOwnCases = ({ db }: Store, userId: string) =>
  db
    .select({ caseId: cases.id, organisationId: cases.organisationId, role: caseMembers.role })
    .from(caseMembers)
    .innerJoin(cases, eq(cases.id, caseMembers.caseId))
    .where(and(eq(caseMembers.userId, userId), eq(cases.state, "open")));
