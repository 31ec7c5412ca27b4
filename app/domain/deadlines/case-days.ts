import type { IsoDate } from "../fields";
import { addDays, daysBetween } from "../law/days";
import { valueOn } from "../law/dated";
import type { SharedContent } from "../shared-document";
import type { DeadlineState } from "./deadline";
import { deadlineFacts } from "./deadline-facts";
import { deadlinesFor } from "./deadlines-for";

/** Which calendar day of the absence a day is; the first day of absence is day 1. Below 1 before it starts. */
export const dayOfAbsence = (firstAbsenceDay: IsoDate, day: IsoDate): number =>
  daysBetween(firstAbsenceDay, day) + 1;

/** Last day the conversation may lawfully be held (sygedagpengeloven § 7 a): D + 28, not moved for weekends. */
export const interviewDeadline = (firstAbsenceDay: IsoDate): IsoDate =>
  addDays(firstAbsenceDay, valueOn("interviewDays", firstAbsenceDay).value);

/** First day outside "within 8 weeks of the first absence day" (§ 7 b, and § 7 a stk. 3): D + 56. */
export const eightWeekLimit = (firstAbsenceDay: IsoDate): IsoDate =>
  addDays(firstAbsenceDay, valueOn("eightWeekDays", firstAbsenceDay).value);

/** States in which somebody still has to mind a day. */
const OPEN: readonly DeadlineState[] = ["missed", "today", "ahead"];

/**
 * The next day the employer must mind on a case: the longest overdue, else the next one due by law or agreed. Only what
 * everybody on the case may know counts. Null when nothing is due or the first day of absence is not known.
 */
export function nextDeadlineDay(content: SharedContent, today: IsoDate): IsoDate | null {
  const facts = deadlineFacts(content);
  const next = (facts ? deadlinesFor(facts, today) : []).find(
    ({ kind, owner, state }) => kind === "due" && owner === "employer" && OPEN.includes(state),
  );
  return next?.day ?? null;
}
