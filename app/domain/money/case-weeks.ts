import type { Absence } from "../absence/absence";
import { absenceWeeks, exactHours } from "../absence/absence-weeks";
import type { AbsenceWeek } from "../absence/absence-weeks";
import type { IsoDate } from "../fields";
import { addDays } from "../law/days";
import { dayNumber, mondayNumber } from "../law/day-numbers";
import type { CaseInput, Scenario } from "./case-shapes";
import type { CostValues } from "./cost-inputs";
import { leavingDayOf } from "../law/notice";
import { evenHours, inOrder } from "../mixer/hours-course";
import type { HoursFrom } from "../mixer/hours-course";
import { refundFor } from "./refund";
import type { RateBook } from "./refund-rates";
import type { RefundWeek } from "./refund-shapes";
import { OERE } from "./rounding";

/** What every evaluation of one case has in common, worked out once. */
export type CaseContext = { before: readonly AbsenceWeek[]; book: RateBook };

/** One week of a way before it is priced: hours and refund. */
export type HoursWeek = {
  monday: IsoDate;
  absentHours: number;
  /** Hours the employee works, and hours paid for. */
  presentHours: number;
  paidHours: number;
  refund: RefundWeek | null;
};

/** The last day in a way's employment; null where nobody leaves. */
export const lastDayIn = (input: CaseInput, scenario: Scenario, values: CostValues) =>
  scenario === "dismiss"
    ? (input.leavingDay ?? leavingDayOf(input.fromDay, values.noticeMonths))
    : null;

/** The weeks from the first day of absence up to the comparison, the same in every way. */
export function caseContext(input: CaseInput): CaseContext {
  const first = mondayNumber(dayNumber(input.firstAbsenceDay));
  const count = Math.max(0, (dayNumber(input.fromDay) - first) / 7);
  const absence = absenceWith(input, []);
  return { before: absenceWeeks(absence, input.firstAbsenceDay, count), book: new Map() };
}

const absenceWith = (input: CaseInput, hours: readonly HoursFrom[]): Absence => ({
  firstAbsenceDay: input.firstAbsenceDay,
  normalWeeklyHours: input.normalWeeklyHours,
  hours: inOrder([...input.history, ...hours]),
  hasMinimum: input.hasMinimum,
});

/** Hours worked from the first day of the comparison on. */
function hoursIn(input: CaseInput, scenario: Scenario, values: CostValues): readonly HoursFrom[] {
  if (scenario === "inJob") return input.planned;
  if (scenario === "partSick")
    return (
      input.partTime ?? [
        evenHours(input.fromDay, Math.min(values.partHours, input.normalWeeklyHours)),
      ]
    );
  return [evenHours(input.fromDay, 0)];
}

/** A week without the days after somebody has left. */
function cut(week: AbsenceWeek, monday: number, leaving: number): AbsenceWeek {
  if (monday + week.days.length - 1 <= leaving) return week;
  const days = week.days.map((hours, index) => (monday + index > leaving ? 0 : hours));
  return { ...week, days, absentHours: exactHours(days.reduce((sum, each) => sum + each, 0)) };
}

const WEEKDAYS = [0, 1, 2, 3, 4];

/** Hours present and paid on the weekdays of a week up to the last day; away without pay from the day it stops. */
function presence(input: CaseInput, week: AbsenceWeek, monday: number, leaving: number) {
  const { paysWage, payStoppedOn } = input.refund;
  const unpaidFrom = !paysWage
    ? -Infinity
    : payStoppedOn === null
      ? Infinity
      : dayNumber(payStoppedOn);
  const normal = input.normalWeeklyHours / WEEKDAYS.length;
  let present = 0;
  let paid = 0;
  for (const index of WEEKDAYS) {
    if (monday + index > leaving) break;
    const away = week.days[index] ?? 0;
    present += normal - away;
    paid += monday + index >= unpaidFrom ? normal - away : normal;
  }
  return { presentHours: exactHours(present), paidHours: exactHours(paid) };
}

/** The hours and the refund of one way, week by week over the horizon. */
export function hoursWeeks(
  input: CaseInput,
  scenario: Scenario,
  values: CostValues,
  context: CaseContext,
): HoursWeek[] {
  const lastDay = lastDayIn(input, scenario, values);
  const leaving = lastDay === null ? Infinity : dayNumber(lastDay);
  const first = dayNumber(input.fromDay);
  const absence = absenceWith(input, hoursIn(input, scenario, values));
  const weeks = absenceWeeks(absence, input.fromDay, input.horizonWeeks).map((week, index) =>
    cut(week, first + index * 7, leaving),
  );
  const monthlyWageOere = values.monthlyWage * OERE;
  const refunds = refundFor(
    { ...input.refund, absence, monthlyWageOere },
    [...context.before, ...weeks],
    { book: context.book, fromMonday: input.fromDay },
  );
  return weeks.map((week, index) => ({
    monday: week.monday,
    absentHours: week.absentHours,
    ...presence(input, week, first + index * 7, leaving),
    refund: first + index * 7 > leaving ? null : (refunds[index] ?? null),
  }));
}

/** The first day of a new employee who starts so many weeks after notice is given. */
export const newEmployeeFrom = (input: CaseInput, vacancyWeeks: number): IsoDate =>
  addDays(input.fromDay, Math.round(vacancyWeeks * 7));
