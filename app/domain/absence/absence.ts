import type { IsoDate } from "../fields";
import { evenHours, hoursCourse } from "../mixer/hours-course";
import type { HoursFrom } from "../mixer/hours-course";
import type { SharedContent } from "../shared-document";

/** A sick leave as hours: fully away from the first day, then whatever each setting says. */
export type Absence = {
  firstAbsenceDay: IsoDate;
  normalWeeklyHours: number;
  /** Earliest first; of two from the same day the later in the list holds. */
  hours: readonly HoursFrom[];
  /** No for a new-scheme fleksjob, where the rule of 4 hours' absence a week does not hold (§ 53). */
  hasMinimum: boolean;
};

/** The absence a shared document describes; null until first day and normal hours are known. */
export function absenceOf(content: SharedContent): Absence | null {
  const { facts, course } = content;
  const { firstAbsenceDay, normalWeeklyHours } = facts;
  if (firstAbsenceDay === null || !normalWeeklyHours) return null;
  const back = course.fullyBackOn ? [evenHours(course.fullyBackOn, normalWeeklyHours)] : [];
  return {
    firstAbsenceDay,
    normalWeeklyHours,
    hours: hoursCourse(content, back),
    hasMinimum: course.employerPeriodException !== "flexJob",
  };
}
