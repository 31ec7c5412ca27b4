import type { IsoDate } from "../fields";
import { addDays, addMonths } from "./days";
import { LawParameterMissing, scaleOn } from "./dated";
import type { LawStep } from "./parameter-shapes";

const DAYS_IN_MONTH = 30;

const endOfMonth = (day: IsoDate): IsoDate => addDays(addMonths(`${day.slice(0, 8)}01`, 1), -1);

/**
 * The last day of employment when notice is given on a day: whole months run to the end of a month (funktionærloven
 * § 2), a part of a month adds its days. No notice at all ends it the same day.
 */
export function leavingDayOf(noticeDay: IsoDate, noticeMonths: number): IsoDate {
  const whole = Math.floor(noticeMonths);
  const runsTo = whole > 0 ? endOfMonth(addMonths(noticeDay, whole)) : noticeDay;
  return addDays(runsTo, Math.round((noticeMonths - whole) * DAYS_IN_MONTH));
}

const hasStep = ({ seniorityMonths, bound }: LawStep, since: IsoDate, day: IsoDate): boolean => {
  const reached = addMonths(since, seniorityMonths);
  return bound === "passed" ? reached < day : reached <= day;
};

const monthsOf = (steps: readonly LawStep[], since: IsoDate, day: IsoDate): number =>
  steps.findLast((step) => hasStep(step, since, day))?.months ?? 0;

/** Months of notice the employer must give, by how long somebody has been employed (funktionærloven § 2). */
export const noticeMonthsOf = (employedSince: IsoDate, noticeDay: IsoDate): number =>
  monthsOf(scaleOn("noticeMonths", noticeDay).value, employedSince, noticeDay);

/** Fewest and most months the scale can give. */
export function noticeRange(noticeDay: IsoDate): { low: number; high: number } {
  const months = scaleOn("noticeMonths", noticeDay).value.map((step) => step.months);
  return { low: Math.min(...months), high: Math.max(...months) };
}

/** Months of severance pay for somebody who leaves at the end of a day (funktionærloven § 2 a); 0 before the rule. */
export function severanceMonthsOf(employedSince: IsoDate, leavingDay: IsoDate): number {
  try {
    const steps = scaleOn("severanceMonths", leavingDay).value;
    return monthsOf(steps, employedSince, addDays(leavingDay, 1));
  } catch (error) {
    if (error instanceof LawParameterMissing) return 0;
    throw error;
  }
}
