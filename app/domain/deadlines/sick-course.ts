import { absencePeriods, periodOn } from "../absence/absence-periods";
import type { AbsencePeriod } from "../absence/absence-periods";
import { absenceWeeks } from "../absence/absence-weeks";
import { employerPeriodEnd } from "../absence/employer-period";
import type { IsoDate } from "../fields";
import { LawParameterMissing, valueOn } from "../law/dated";
import { addDays, addMonths } from "../law/days";
import { dayNumber } from "../law/day-numbers";
import type { DeadlineFact } from "./deadline";
import type { DeadlineFacts } from "./deadline-facts";

/** What the deadlines are worked out from: the facts, and the sick period in force today. */
export type SickCourse = {
  facts: DeadlineFacts;
  today: IsoDate;
  /** First day of the period: what the law counts from. */
  firstDay: IsoDate;
  /** A week under 4 hours away has ended an earlier period, so that every deadline begins again. */
  isRelapse: boolean;
  /** The last day away, once that is over; null while the absence lasts. */
  lastDay: IsoDate | null;
};

/** Weeks after today that are looked at: the one that comes can show that this week was the last. */
const WEEKS_AHEAD = 2;

function periods({ absence, firstAbsenceDay }: DeadlineFacts, today: IsoDate): AbsencePeriod[] {
  if (absence === null) return [];
  const past = Math.max(0, Math.ceil((dayNumber(today) - dayNumber(firstAbsenceDay)) / 7));
  try {
    return absencePeriods(absence, absenceWeeks(absence, firstAbsenceDay, past + 1 + WEEKS_AHEAD));
  } catch (error) {
    // Before the table begins nobody knows how many hours a sick week needed: then it is one period.
    if (error instanceof LawParameterMissing) return [];
    throw error;
  }
}

/** The last day before somebody is fully back, when hours are unknown. */
function lastDayBefore({ firstAbsenceDay, course }: DeadlineFacts): IsoDate | null {
  const back = course.fullyBackOn;
  return back !== null && back > firstAbsenceDay ? addDays(back, -1) : null;
}

/** The sick period in force on a day. Never throws. */
export function sickCourse(facts: DeadlineFacts, today: IsoDate): SickCourse {
  const period = periodOn(periods(facts, today), today) ?? {
    firstDay: facts.firstAbsenceDay,
    lastDay: lastDayBefore(facts),
  };
  const isOver = period.lastDay !== null && period.lastDay < today;
  return {
    facts,
    today,
    firstDay: period.firstDay,
    isRelapse: period.firstDay !== facts.firstAbsenceDay,
    lastDay: isOver ? period.lastDay : null,
  };
}

/** A day noted in this period; null for one that belongs to an earlier period. */
export const inPeriod = ({ firstDay }: SickCourse, day: IsoDate | null): IsoDate | null =>
  day !== null && day >= firstDay ? day : null;

/** What a count from the first day rests on: after a relapse, the hours that opened the new period. */
export const firstDayBasis = (course: SickCourse): { fact: DeadlineFact; day: IsoDate } => ({
  fact: course.isRelapse ? "mixerSettings" : "firstAbsenceDay",
  day: course.firstDay,
});

/** The last day of a § 56 agreement (two years, the last day not included); null without one. */
export function section56LastDay({ facts }: SickCourse): IsoDate | null {
  const from = facts.course.section56From;
  if (from === null) return null;
  return addDays(addMonths(from, valueOn("agreement56Years", from).value * 12), -1);
}

/** Is a § 56 agreement in force on the first day of the period? */
export function hasSection56(course: SickCourse): boolean {
  const from = course.facts.course.section56From;
  if (from === null || from > course.firstDay) return false;
  const last = section56LastDay(course);
  return last !== null && course.firstDay <= last;
}

/** Has the kommune accepted a ground for no employer period at all? */
export const hasException = ({ facts }: SickCourse): boolean =>
  facts.course.employerPeriodException === "flexJob" ||
  facts.course.employerPeriodException === "otherGround";

/** The last day of the period's employer period; null when there is none. Throws LawParameterMissing. */
export const employerPays = (course: SickCourse): IsoDate | null =>
  employerPeriodEnd({
    firstDay: course.firstDay,
    employedSince: course.facts.facts.employedSince,
    worked74Hours: course.facts.course.worked74Hours,
    hasEmployerPeriod: !hasException(course) && !hasSection56(course),
  });
