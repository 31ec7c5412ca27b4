import { datedCheckIns } from "#app/domain/follow-up/check-in-view";
import type { CheckInRhythm } from "#app/domain/follow-up/check-in";
import { REMINDER_KINDS, remindersFor } from "#app/domain/follow-up/reminders";
import type { Reminder, ReminderKind } from "#app/domain/follow-up/reminders";
import type { IsoDate } from "#app/domain/fields";
import { addDays } from "#app/domain/law/days";
import { settingOn } from "#app/domain/mixer-panel";
import type { CaseRole } from "#app/domain/permissions";
import type { SharedContent } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import { findReminderChoice, lastLookedDay } from "#db/reminders/reminders.server";
import type { ReminderChoice } from "#db/reminders/reminders.server";
import type { Store } from "#db/store.server";
import type { Account } from "../account/account.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";

/**
 * The employee's own rhythm of check-ins. Read from their own ring, for their own page or for the mail to them: the
 * caller knows that it is the employee of the case who is told.
 */
export async function ownRhythm(
  store: Store,
  caseId: string,
  { mixerSettings }: SharedContent,
  day: IsoDate,
): Promise<CheckInRhythm> {
  const { content, draft } = await getContent(store, caseId, "preparation");
  return {
    lastDay: datedCheckIns(draft, "ownCheckIns")[0]?.day ?? null,
    settingDay: settingOn(mixerSettings, day)?.fromDay ?? null,
    isPaused: content.followUp.isPaused,
  };
}

type Person = { userId: string; role: CaseRole };

/** What somebody on a case is to be reminded of on a day. `looksUntil`: the last day whose looks count. */
export async function remindersOfCase(
  store: Store,
  { caseId, shared }: { caseId: string; shared: SharedContent },
  { userId, role }: Person,
  { day, looksUntil }: { day: IsoDate; looksUntil: IsoDate },
): Promise<Reminder[]> {
  const lastLooked = await lastLookedDay(store, { caseId, userId }, looksUntil);
  const rhythm = role === "employee" ? await ownRhythm(store, caseId, shared, day) : null;
  return remindersFor(shared, { role, lastLookedDay: lastLooked, rhythm }, day);
}

/** What the case page reminds its reader of. Looks of today do not count: the page itself is one. */
export function ownReminders(entry: CaseEntry, shared: SharedContent): Promise<Reminder[]> {
  const { store, caseId, account, role, by } = entry;
  const day = today(by.at);
  const { userId } = account;
  const looksUntil = addDays(day, -1);
  return remindersOfCase(store, { caseId, shared }, { userId, role }, { day, looksUntil });
}

/**
 * The kinds somebody gets mails about. HR and managers get all until they choose; the employee none until they ask for
 * some, since nobody on sick leave is to be written to unasked.
 */
export function mailedKinds(
  choice: ReminderChoice | null,
  isEmployee: boolean,
): readonly ReminderKind[] {
  if (choice) return choice.kinds;
  return isEmployee ? [] : REMINDER_KINDS;
}

/** What somebody can be reminded of: only the employee has check-ins, and measures without an owner are the employer's. */
export const possibleKinds = (isEmployee: boolean): ReminderKind[] =>
  REMINDER_KINDS.filter((kind) => kind !== (isEmployee ? "measureOwner" : "checkIn"));

/** The kinds an account gets mails about, of those it can be reminded of. */
export async function ownMailedKinds(
  store: Store,
  { userId, organisationRole }: Pick<Account, "userId" | "organisationRole">,
): Promise<ReminderKind[]> {
  const isEmployee = organisationRole === "employee";
  const kinds = mailedKinds(await findReminderChoice(store, userId), isEmployee);
  return possibleKinds(isEmployee).filter((kind) => kinds.includes(kind));
}
