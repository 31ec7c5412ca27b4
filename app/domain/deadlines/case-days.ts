import type { IsoDate } from "../fields";
import { addDays, daysBetween } from "../law/days";
import { valueOn } from "../law/dated";
import type { SharedContent } from "../shared-document";

/** Which calendar day of the absence a day is; the first day of absence is day 1. Below 1 before it starts. */
export const dayOfAbsence = (firstAbsenceDay: IsoDate, day: IsoDate): number =>
  daysBetween(firstAbsenceDay, day) + 1;

/** Last day the conversation may lawfully be held (sygedagpengeloven § 7 a): D + 28, not moved for weekends. */
export const interviewDeadline = (firstAbsenceDay: IsoDate): IsoDate =>
  addDays(firstAbsenceDay, valueOn("interviewDays", firstAbsenceDay).value);

/** First day outside "within 8 weeks of the first absence day" (§ 7 b, and § 7 a stk. 3): D + 56. */
export const eightWeekLimit = (firstAbsenceDay: IsoDate): IsoDate =>
  addDays(firstAbsenceDay, valueOn("eightWeekDays", firstAbsenceDay).value);

/** Last day of the 5 weeks to notify the kommune through NemRefusion when wage is paid (§ 40): D + 35. */
export const notificationDeadline = (firstAbsenceDay: IsoDate): IsoDate =>
  addDays(firstAbsenceDay, valueOn("notificationDays", firstAbsenceDay).value);

/** The next dated thing on a case, from its shared document: the conversation, then the next agreed talk or follow-up. */
export function nextDeadlineDay(content: SharedContent, today: IsoDate): IsoDate | null {
  const { facts, interview, followUps } = content;
  if (facts.firstAbsenceDay && interview.outcome === null)
    return interviewDeadline(facts.firstAbsenceDay);
  const ahead = [interview.nextTalkDay, ...followUps.map((followUp) => followUp.day)]
    .filter((day): day is IsoDate => day !== null && day >= today)
    .sort();
  return ahead[0] ?? null;
}
