import { exactHours } from "../absence/absence-weeks";
import type { AbsenceWeek } from "../absence/absence-weeks";
import type { IsoDate } from "../fields";
import { dayNumber } from "../law/day-numbers";
import { refundDays } from "./refund-days";
import type { DayAnswer } from "./refund-days";
import { ratesOn } from "./refund-rates";
import type { RateBook, WeekRates } from "./refund-rates";
import { NO_REFUND_REASONS } from "./refund-shapes";
import type { NoRefundReason, RefundFacts, RefundWeek } from "./refund-shapes";
import { OERE, wholeOere } from "./rounding";

/** Hours away and the weekdays they lie on. */
type Away = { hours: number; days: number };
const NONE: Away = { hours: 0, days: 0 };

const plus = (sum: Away, hours: number): Away => ({
  hours: exactHours(sum.hours + hours),
  days: sum.days + 1,
});

type Amount = Pick<
  RefundWeek,
  "refundOere" | "supplementOere" | "totalOere" | "wagePaidOere" | "isCapped"
>;

/** Gross wage of an hour, unrounded øre: the monthly wage by the hours of a month (§ 53; PAV 24.3.3). */
const grossHour = ({ monthlyWageOere, absence }: RefundFacts, rates: WeekRates): number =>
  (monthlyWageOere * rates.fullWeekHours) / (rates.fullMonthHours * absence.normalWeeklyHours);

function amountOf(away: Away, grossHourOere: number, wageHourOere: number, rates: WeekRates) {
  const { capHourOere, capWeekOere, fullWeekHours, supplementPercent, weekdays } = rates;
  const capOere = wholeOere((capWeekOere * away.days) / weekdays);
  const wholeDaysHours = exactHours((fullWeekHours * away.days) / weekdays);
  const isWholeAtCap = wageHourOere >= capHourOere && away.hours >= wholeDaysHours;
  const byHour = wholeOere(away.hours * Math.min(wageHourOere, capHourOere));
  const wagePaidOere = wholeOere(away.hours * grossHourOere);
  const refundOere = Math.min(isWholeAtCap ? capOere : Math.min(byHour, capOere), wagePaidOere);
  const supplementOere = wholeOere((refundOere * supplementPercent) / 100 / OERE) * OERE;
  const amount: Amount = {
    refundOere,
    supplementOere,
    totalOere: refundOere + supplementOere,
    wagePaidOere,
    isCapped: refundOere < wholeOere(away.hours * wageHourOere),
  };
  return amount;
}

/** Hours of a week by whether they give refund, and why they do not. */
function sorted(week: AbsenceWeek, answerOn: (day: number) => DayAnswer) {
  const reasons = new Set<NoRefundReason>();
  let inTime = NONE;
  let entitled = NONE;
  if (week.absentHours === 0) return { inTime, entitled, reasons };
  const monday = dayNumber(week.monday);
  week.days.forEach((hours, index) => {
    if (hours <= 0) return;
    const { barred, late } = answerOn(monday + index);
    const reason = barred ?? late;
    if (reason) reasons.add(reason);
    if (!barred) entitled = plus(entitled, hours);
    if (!reason) inTime = plus(inTime, hours);
  });
  return { inTime, entitled, reasons };
}

function refundWeek(
  facts: RefundFacts,
  week: AbsenceWeek,
  answerOn: (day: number) => DayAnswer,
  rates: WeekRates,
): RefundWeek {
  const needed = facts.absence.hasMinimum ? rates.minAbsenceHours : 0;
  const isUnder = week.absentHours > 0 && week.absentHours < needed;
  const { inTime, entitled, reasons } = isUnder
    ? { inTime: NONE, entitled: NONE, reasons: new Set<NoRefundReason>(["underMinimum"]) }
    : sorted(week, answerOn);
  if (rates.used.cap === null && entitled.hours > 0) reasons.add("rateMissing");
  const gross = grossHour(facts, rates);
  const wageHourOere = wholeOere(gross * (1 - rates.contribution));
  const amount = amountOf(inTime, gross, wageHourOere, rates);
  return {
    monday: week.monday,
    absentHours: week.absentHours,
    workedHours: week.workedHours,
    refundableDays: inTime.days,
    refundableHours: inTime.hours,
    wageHourOere,
    capHourOere: rates.capHourOere,
    capWeekOere: rates.capWeekOere,
    supplementPercent: rates.supplementPercent,
    ...amount,
    lostOere: amountOf(entitled, gross, wageHourOere, rates).totalOere - amount.totalOere,
    reasons: NO_REFUND_REASONS.filter((reason) => reasons.has(reason)),
    rates: rates.used,
  };
}

export type RefundOptions = {
  /** Keeps the rates from call to call. */
  book?: RateBook;
  /** Only weeks from this Monday on are worked out. */
  fromMonday?: IsoDate;
};

/**
 * What the kommune refunds the employer, week by week, for weeks that reach back to the first day of absence
 * (sygedagpengeloven §§ 30, 40, 50, 53–56, 59). A week counts by its Monday: refundable hours at the hourly wage after
 * labour-market contribution, at most the year's highest, for five equal weekdays; never above the wage paid for them.
 *
 * Rounding: the hourly wage and the week's refund to whole øre, halves up; the hour's highest amount to two decimals
 * of a krone; a whole week (or whole days of it) at the highest amount is the week's amount itself; the supplement to
 * whole kroner, halves up. NemRefusion's own rounding has not been seen.
 *
 * Without a known or typed highest amount the refund is 0 with the reason `rateMissing`. Throws LawParameterMissing for days before the rules.
 */
export function refundFor(
  facts: RefundFacts,
  weeks: readonly AbsenceWeek[],
  { book = new Map(), fromMonday = "" }: RefundOptions = {},
): RefundWeek[] {
  const answerOn = refundDays(facts, weeks);
  return weeks
    .filter(({ monday }) => monday >= fromMonday)
    .map((week) =>
      refundWeek(facts, week, answerOn, ratesOn(week.monday, facts.ownSickPayWeekOere, book)),
    );
}
