import { setImmediate as letOthersRun } from "node:timers/promises";
import { reminderMail } from "#app/emails/reminder";
import type { IsoDate } from "#app/domain/fields";
import { getContent } from "#db/documents.server";
import type { Mail } from "#db/mail/outbox.server";
import {
  casesToRemindOf,
  keepRound,
  listReachable,
  mailedOf,
  mailedOn,
} from "#db/reminders/reminders.server";
import type { Reachable, ToRemind } from "#db/reminders/reminders.server";
import type { Store } from "#db/store.server";
import { clockTime, today } from "../clock.server";
import { env } from "../env.server";
import { logFault } from "../log.server";
import { mailedKinds, remindersOfCase } from "./reminders.server";

/** Mails of reminders go from 8 o'clock on: nobody's telephone rings at night for them. */
const FROM_CLOCK = "08.00";
/** How many cases are gone through between two looks at the mails. */
const CASES_A_ROUND = 200;

function mailTo({ userId, name, email, choice }: Reachable, day: IsoDate): Mail {
  const { ORIGIN } = env();
  const language = choice?.language ?? "da";
  const text = reminderMail({ language, name, link: `${ORIGIN}/` });
  return { ...text, to: email, reminder: { userId, day } };
}

async function remindersToMail(store: Store, caseId: string, day: IsoDate): Promise<ToRemind[]> {
  const people = await listReachable(store, caseId);
  const asking = people.filter(({ choice, role }) => mailedKinds(choice, role === "employee")[0]);
  if (asking.length === 0) return [];
  const shared = (await getContent(store, caseId, "shared")).content;
  const found: ToRemind[] = [];
  for (const person of asking) {
    const { userId, role, choice } = person;
    const kinds = mailedKinds(choice, role === "employee");
    const known = await mailedOf(store, { caseId, userId });
    const at = { day, looksUntil: day };
    const all = await remindersOfCase(store, { caseId, shared }, person, at);
    const reminders = all.filter(
      ({ kind, key }) => kinds.includes(kind) && !known.has(`${kind} ${key}`),
    );
    if (reminders.length > 0) found.push({ userId, reminders, mail: mailTo(person, day) });
  }
  return found;
}

/** Goes through one case. One that cannot be read is told of and left until tomorrow, or it would be tried all day. */
async function remindOfCase(store: Store, caseId: string, at: number): Promise<void> {
  const day = today(at);
  const found = await remindersToMail(store, caseId, day).catch((error: unknown) => {
    logFault(error, "");
    return [];
  });
  await keepRound(store, { caseId, day, at }, found);
}

/**
 * Goes through open cases that nobody has gone through today, a number at a time, and puts mails of reminders in the
 * outbox: one a day to each person. Nothing before 8 o'clock in Denmark. True when there was none left.
 */
export async function remindRound(
  store: Store,
  at: number,
  mayGoOn = () => true,
): Promise<boolean> {
  if (clockTime(at) < FROM_CLOCK) return false;
  const caseIds = await casesToRemindOf(store, today(at), CASES_A_ROUND);
  for (const caseId of caseIds) {
    if (!mayGoOn()) return false;
    await remindOfCase(store, caseId, at);
    await letOthersRun();
  }
  return caseIds.length === 0;
}

/**
 * Does anything of a mail of reminders still hold? Asked when it is about to be sent, which may be long after it was
 * written: the person may have looked, chosen otherwise, left the case or changed their address meanwhile.
 */
export async function stillHolds(store: Store, { to, reminder }: Mail, at: number) {
  if (!reminder) return true;
  const { userId, day } = reminder;
  const now = today(at);
  const matters = await mailedOn(store, userId, day);
  for (const caseId of new Set(matters.map((matter) => matter.caseId))) {
    const person = (await listReachable(store, caseId)).find((each) => each.userId === userId);
    if (person?.email !== to) continue;
    const kinds = mailedKinds(person.choice, person.role === "employee");
    const shared = (await getContent(store, caseId, "shared")).content;
    const looks = { day: now, looksUntil: now };
    const current = await remindersOfCase(store, { caseId, shared }, person, looks);
    const holding = current.some(
      ({ kind, key }) =>
        kinds.includes(kind) &&
        matters.some((each) => each.caseId === caseId && each.kind === kind && each.key === key),
    );
    if (holding) return true;
  }
  return false;
}
