import { Temporal } from "temporal-polyfill";
import type { AbsenceWeek } from "#app/domain/absence/absence-weeks";
import type { RefundFacts } from "#app/domain/money/refund-shapes";

/** The refund worked out a second time, slowly, a day at a time, from the rules as written down and not from the app. */

const MINIMUM_HOURS = 4;
/** The hours of each of seven days are rounded to four places. */
const ROUNDING = 1e-3;
const CAPS: [from: string, kroner: number][] = [
  ["2023-01-02", 4550],
  ["2024-01-01", 4695],
  ["2025-01-06", 4865],
  ["2026-01-05", 5085],
];
/** The year after the last published one borrows its amount; the one after that has none. */
const NO_CAP_FROM = "2028-01-03";
const BORROWED_FROM = "2027-01-04";
const SUPPLEMENTS: [from: string, percent: number][] = [
  ["2023-01-02", 1.2],
  ["2024-01-01", 1.5],
  ["2025-01-06", 1.8],
  ["2026-01-05", 2.1],
  ["2027-01-04", 2.4],
  ["2028-01-03", 2.7],
];

type Day = Temporal.PlainDate;
const date = (day: string): Day => Temporal.PlainDate.from(day);
const isBefore = (a: Day, b: Day) => Temporal.PlainDate.compare(a, b) < 0;
const latest = (rows: [string, number][], day: string): number => {
  let value = 0;
  for (const [from, each] of rows) if (from <= day) value = each;
  return value;
};

function capOn(monday: string, own: number | null): number {
  if (own !== null && monday >= BORROWED_FROM) return own / 100;
  return monday >= NO_CAP_FROM ? 0 : latest(CAPS, monday);
}

/** First days of the sick periods: each ends with a week of too few hours away. */
function periodStarts(facts: RefundFacts, weeks: readonly AbsenceWeek[]): Day[] {
  const starts: Day[] = [];
  let isRunning = false;
  for (const week of weeks) {
    const hours = week.days.reduce((sum, each) => sum + each, 0);
    const isSick = facts.absence.hasMinimum ? hours > MINIMUM_HOURS - ROUNDING : hours > 0;
    let beganNow = false;
    for (let index = 0; index < 7; index += 1) {
      const day = date(week.monday).add({ days: index });
      const isFirst = day.toString() === facts.absence.firstAbsenceDay;
      const isRelapse = starts.length > 0 && isSick && (week.days[index] ?? 0) > 0;
      if (!isRunning && (isFirst || isRelapse)) {
        starts.push(day);
        isRunning = true;
        beganNow = true;
      }
    }
    if (isRunning && !isSick && !beganNow) isRunning = false;
  }
  return starts;
}

function employerPays(facts: RefundFacts, start: Day, day: Day): boolean {
  if (!facts.hasEmployerPeriod || facts.worked74Hours === "no") return false;
  if (facts.employedSince !== null) {
    const eightWeeks = date(facts.employedSince).add({ weeks: 8 });
    if (isBefore(start, eightWeeks)) return false;
  }
  if (!isBefore(day, start.add({ days: 30 }))) return false;
  if (facts.isInsured55 && !isBefore(day, start.add({ days: 1 }))) return false;
  if (facts.section56From !== null) {
    const from = date(facts.section56From);
    if (!isBefore(day, from) && isBefore(day, from.add({ years: 2 }))) return false;
  }
  return true;
}

function toldLate(facts: RefundFacts, start: Day, next: Day | undefined, day: Day): boolean {
  const told = facts.notifiedOn === null ? null : date(facts.notifiedOn);
  if (told && next && !isBefore(told, next)) return false;
  let limit = start.add({ days: facts.paysWage ? 35 : 14 });
  if (facts.payStoppedOn !== null && !isBefore(date(facts.payStoppedOn), start))
    limit = date(facts.payStoppedOn).add({ days: 7 });
  const reached = told && !isBefore(told, start) ? told : date(facts.today);
  return isBefore(limit, reached) && isBefore(day, reached);
}

function claimedLate(facts: RefundFacts, day: Day): boolean {
  const today = date(facts.today);
  if (isBefore(today, day)) return false;
  for (const claim of [...facts.claimedOn.map(date), today]) {
    const reaches = claim.subtract({ months: 3 });
    if (!isBefore(claim, day) && !isBefore(day, reaches)) return false;
  }
  return true;
}

const halfUp = (value: number): number => Math.floor(Number(value.toFixed(5)) + 0.5);

/** Refund and supplement of each week, in whole øre. */
export function naiveRefund(
  facts: RefundFacts,
  weeks: readonly AbsenceWeek[],
): { refundOere: number; supplementOere: number }[] {
  const starts = periodStarts(facts, weeks);
  const gross = facts.monthlyWageOere / ((160.33 * facts.absence.normalWeeklyHours) / 37);
  const base = halfUp(gross * 0.92);
  return weeks.map((week) => {
    const cap = capOn(week.monday, facts.ownSickPayWeekOere);
    const capHour = halfUp((cap / 37) * 100);
    let hours = 0;
    let days = 0;
    for (let index = 0; index < 7; index += 1) {
      const away = week.days[index] ?? 0;
      const day = date(week.monday).add({ days: index });
      let which = -1;
      for (let each = 0; each < starts.length; each += 1) {
        const start = starts[each];
        if (start && !isBefore(day, start)) which = each;
      }
      const start = starts[which];
      if (away === 0 || !start || !facts.paysWage) continue;
      if (facts.payStoppedOn !== null && !isBefore(day, date(facts.payStoppedOn))) continue;
      if (employerPays(facts, start, day)) continue;
      if (toldLate(facts, start, starts[which + 1], day) || claimedLate(facts, day)) continue;
      hours += away;
      days += 1;
    }
    if (facts.absence.hasMinimum && week.absentHours < MINIMUM_HOURS) hours = 0;
    let refund = halfUp(hours * Math.min(base, capHour));
    const most = halfUp((cap * 100 * days) / 5);
    const isWhole = hours > 0 && hours + 1e-4 >= (37 * days) / 5;
    if ((isWhole && base >= capHour) || refund > most) refund = most;
    refund = Math.min(refund, halfUp(hours * gross));
    const percent = latest(SUPPLEMENTS, week.monday);
    return { refundOere: refund, supplementOere: halfUp((refund * percent) / 10_000) * 100 };
  });
}
