import { and, eq, isNull, lt, lte, max, or, sql } from "drizzle-orm";
import { isReminderKind } from "#app/domain/follow-up/reminders";
import type { Reminder, ReminderKind } from "#app/domain/follow-up/reminders";
import type { IsoDate } from "#app/domain/fields";
import { holds } from "../engine/engine.server";
import { mailStatement } from "../mail/outbox.server";
import type { Mail } from "../mail/outbox.server";
import { dailyReads } from "../people/people-schema.server";
import { caseKeys, caseMembers, cases, user } from "../schema.server";
import type { By, Store } from "../store.server";
import {
  reminderChoices,
  reminderMails,
  reminderRounds,
  remindersMailed,
} from "./reminders-schema.server";

export type ReminderChoice = { kinds: ReminderKind[]; language: "da" | "en" };

const choiceOf = (row: { kinds: string; language: "da" | "en" }): ReminderChoice => ({
  kinds: row.kinds.split(" ").filter(isReminderKind),
  language: row.language,
});

/** What somebody has chosen to be reminded of by mail; null until they have chosen. */
export async function findReminderChoice(
  { db }: Store,
  userId: string,
): Promise<ReminderChoice | null> {
  const [row] = await db.select().from(reminderChoices).where(eq(reminderChoices.userId, userId));
  return row ? choiceOf(row) : null;
}

/** Keeps what somebody wants mails about; the last choice counts. */
export async function chooseReminders(
  { db }: Store,
  { kinds, language }: ReminderChoice,
  { userId, at }: By,
): Promise<void> {
  const chosen = { kinds: kinds.join(" "), language, chosenAt: at };
  await db
    .insert(reminderChoices)
    .values({ userId, ...chosen })
    .onConflictDoUpdate({ target: reminderChoices.userId, set: chosen });
}

/** The last day up to `until` (included) on which somebody looked at a case; null for never. */
export async function lastLookedDay(
  { db }: Store,
  { caseId, userId }: { caseId: string; userId: string },
  until: IsoDate,
): Promise<IsoDate | null> {
  const [row] = await db
    .select({ day: max(dailyReads.day) })
    .from(dailyReads)
    .where(
      and(
        eq(dailyReads.caseId, caseId),
        eq(dailyReads.userId, userId),
        eq(dailyReads.action, "lookAtCase"),
        lte(dailyReads.day, until),
      ),
    );
  return row?.day ?? null;
}

/** Open cases that have not been gone through for reminders on a day yet, at most `limit`. */
export async function casesToRemindOf(
  { db }: Store,
  day: IsoDate,
  limit: number,
): Promise<string[]> {
  const rows = await db
    .select({ caseId: cases.id })
    .from(cases)
    .innerJoin(caseKeys, eq(caseKeys.caseId, cases.id))
    .leftJoin(reminderRounds, eq(reminderRounds.caseId, cases.id))
    .where(
      and(eq(cases.state, "open"), or(isNull(reminderRounds.day), lt(reminderRounds.day, day))),
    )
    .limit(limit);
  return rows.map(({ caseId }) => caseId);
}

/** Who on an open case can be reached by mail: the address is proven. With what they have chosen, null for nothing yet. */
export async function listReachable({ db }: Store, caseId: string) {
  const rows = await db
    .select({
      userId: caseMembers.userId,
      role: caseMembers.role,
      name: user.name,
      email: user.email,
      kinds: reminderChoices.kinds,
      language: reminderChoices.language,
    })
    .from(caseMembers)
    .innerJoin(cases, eq(cases.id, caseMembers.caseId))
    .innerJoin(user, eq(user.id, caseMembers.userId))
    .leftJoin(reminderChoices, eq(reminderChoices.userId, caseMembers.userId))
    .where(
      and(eq(caseMembers.caseId, caseId), eq(cases.state, "open"), eq(user.emailVerified, true)),
    );
  return rows.map(({ kinds, language, ...row }) => ({
    ...row,
    choice: kinds === null || language === null ? null : choiceOf({ kinds, language }),
  }));
}

export type Reachable = Awaited<ReturnType<typeof listReachable>>[number];

/** What somebody was reminded of by mail on a case, as "kind key". */
export async function mailedOf(
  { db }: Store,
  { caseId, userId }: { caseId: string; userId: string },
): Promise<ReadonlySet<string>> {
  const rows = await db
    .select({ kind: remindersMailed.kind, key: remindersMailed.key })
    .from(remindersMailed)
    .where(and(eq(remindersMailed.caseId, caseId), eq(remindersMailed.userId, userId)));
  return new Set(rows.map(({ kind, key }) => `${kind} ${key}`));
}

/** The matters the mail of a day to somebody was about, on all their cases. */
export const mailedOn = ({ db }: Store, userId: string, day: IsoDate) =>
  db
    .select({
      caseId: remindersMailed.caseId,
      kind: remindersMailed.kind,
      key: remindersMailed.key,
    })
    .from(remindersMailed)
    .where(and(eq(remindersMailed.userId, userId), eq(remindersMailed.day, day)));

async function gotMail({ db }: Store, userId: string, day: IsoDate): Promise<boolean> {
  const rows = await db
    .select({ mailId: reminderMails.mailId })
    .from(reminderMails)
    .where(and(eq(reminderMails.userId, userId), eq(reminderMails.day, day)));
  return rows.length > 0;
}

/** Somebody to be reminded of matters on a case, with the mail they get unless one went to them that day. */
export type ToRemind = { userId: string; reminders: readonly Reminder[]; mail: Mail };

async function remindingStatements(
  store: Store,
  { caseId, day, at }: { caseId: string; day: IsoDate; at: number },
  { userId, reminders, mail }: ToRemind,
) {
  const { db } = store;
  const matters = reminders.map(({ kind, key }) => ({ caseId, userId, kind, key, day }));
  const kept = db.insert(remindersMailed).values(matters);
  if (await gotMail(store, userId, day)) return [kept];
  const { id, statement } = mailStatement(store, mail, at);
  return [kept, statement, db.insert(reminderMails).values({ userId, day, mailId: id })];
}

/**
 * Notes that a case was gone through on a day, and puts the mails in the outbox, all in one batch. False when another
 * process came first or somebody got a mail meanwhile: nothing was written, and the case is still to be gone through.
 */
export async function keepRound(
  store: Store,
  round: { caseId: string; day: IsoDate; at: number },
  toRemind: readonly ToRemind[],
): Promise<boolean> {
  const { caseId, day } = round;
  const statements = [];
  for (const each of toRemind) statements.push(...(await remindingStatements(store, round, each)));
  // A round that was already made is NULL, which the column does not take.
  const later = sql`case when ${reminderRounds.day} < ${day} then ${day} end`;
  const gone = store.db
    .insert(reminderRounds)
    .values({ caseId, day })
    .onConflictDoUpdate({ target: reminderRounds.caseId, set: { day: later } });
  return holds(store.db.batch([gone, ...statements]));
}
