import { exactHours } from "../absence/absence-weeks";
import { dayNumber } from "../law/day-numbers";
import { caseContext, hoursWeeks, lastDayIn, newEmployeeFrom } from "./case-weeks";
import type { CaseContext, HoursWeek } from "./case-weeks";
import { COST_LINES, SCENARIOS } from "./case-shapes";
import type {
  BusinessCase,
  CaseInput,
  CaseOptions,
  CostLines,
  CostWeek,
  Scenario,
  ScenarioCase,
} from "./case-shapes";
import { valuesAt, withDerived } from "./cost-inputs";
import type { CostValues } from "./cost-inputs";
import { OERE, WEEKS_PER_MONTH, wholeOere } from "./rounding";

/** Prices of a way in øre, not rounded; shares as parts of one. */
type Prices = {
  weekWage: number;
  /** What pension and holiday add to a wage. */
  onTop: number;
  pension: number;
  holiday: number;
  hourWage: number;
  hourCost: number;
  substituteHour: number;
  overtimeHour: number;
  newWeek: number;
};

const part = (percent: number): number => percent / 100;
const perWeek = (kronerPerMonth: number): number => (kronerPerMonth * OERE) / WEEKS_PER_MONTH;

/** A month is 52 / 12 weeks everywhere here, so that a substitute all month costs what a month costs. */
export function pricesOf(values: CostValues, normalWeeklyHours: number): Prices {
  const weekWage = perWeek(values.monthlyWage);
  const hourWage = weekWage / normalWeeklyHours;
  const [pension, holiday] = [part(values.pensionPercent), part(values.holidayPercent)];
  const onTop = 1 + pension + holiday;
  const substituteHour = perWeek(values.substitutePerMonth) / normalWeeklyHours;
  return {
    weekWage,
    onTop,
    pension,
    holiday,
    hourWage,
    hourCost: hourWage * onTop,
    substituteHour: substituteHour * (1 + part(values.agencyFeePercent)),
    overtimeHour: hourWage * (1 + part(values.overtimeSupplement)),
    newWeek: perWeek(values.newWage) * onTop,
  };
}

/** Amounts of one week before sums are made, and what the same week costs with nobody away. */
const NOTHING = {
  grossWage: 0,
  pension: 0,
  holiday: 0,
  refund: 0,
  supplement: 0,
  substitute: 0,
  overtime: 0,
  recruitment: 0,
  onboarding: 0,
  newEmployee: 0,
  severance: 0,
  adjustments: 0,
  grants: 0,
  workValue: 0,
  withoutWage: 0,
  withoutPension: 0,
  withoutHoliday: 0,
};
type Raw = typeof NOTHING;
const RAW_LINES = Object.keys(NOTHING) as (keyof Raw)[];

type Way = {
  input: CaseInput;
  scenario: Scenario;
  values: CostValues;
  prices: Prices;
  /** Day number of the last day; infinite where nobody leaves. */
  leaving: number;
};

/** The part of a week in which the place is not filled by a new employee. */
const waitingPart = ({ scenario, values }: Way, index: number): number =>
  scenario === "dismiss" ? Math.min(1, Math.max(0, values.vacancyWeeks - index)) : 1;

/** Who does the hours of the job; together never more than the job has. */
function done({ input, values }: Way, week: HoursWeek, openHours: number, newHours: number) {
  let left = input.normalWeeklyHours;
  const take = (hours: number): number => {
    const taken = Math.min(left, hours);
    left -= taken;
    return exactHours(taken);
  };
  return {
    employee: take(week.presentHours),
    newEmployee: take(newHours),
    substitute: take(openHours * part(values.substituteShare)),
    colleagues: take(openHours * part(values.overtimeShare)),
  };
}

/** Once-only amounts: recruiting when notice is given, training when the new one starts, severance on leaving. */
function onceOnly({ scenario, values, leaving }: Way, week: HoursWeek, index: number) {
  const isDismissal = scenario === "dismiss";
  const isAdjusted = scenario === "inJob" || scenario === "partSick";
  const monday = dayNumber(week.monday);
  const isLeaving = leaving >= monday && leaving < monday + 7;
  const onlyIf = (isDue: boolean, kroner: number) => (isDue ? kroner * OERE : 0);
  return {
    recruitment: onlyIf(isDismissal && index === 0, values.recruitment),
    onboarding: onlyIf(
      isDismissal && index === Math.floor(values.vacancyWeeks),
      values.onboardingLoss,
    ),
    severance: onlyIf(isDismissal && isLeaving, values.severance),
    adjustments: onlyIf(isAdjusted && index === 0, values.adjustmentCost),
    grants: onlyIf(isAdjusted && index === 0, values.grants),
  };
}

function pricedWeek(way: Way, week: HoursWeek, index: number) {
  const { input, values, prices } = way;
  const waiting = waitingPart(way, index);
  const newHours = input.normalWeeklyHours * (1 - waiting);
  const openHours = (input.normalWeeklyHours - week.presentHours) * waiting;
  const worked = done(way, week, openHours, newHours);
  const grossWage = week.paidHours * prices.hourWage;
  const doneHours = worked.employee + worked.newEmployee + worked.substitute + worked.colleagues;
  const raw: Raw = {
    grossWage,
    pension: grossWage * prices.pension,
    holiday: grossWage * prices.holiday,
    refund: week.refund?.refundOere ?? 0,
    supplement: week.refund?.supplementOere ?? 0,
    substitute: openHours * part(values.substituteShare) * prices.substituteHour,
    overtime: openHours * part(values.overtimeShare) * prices.overtimeHour,
    newEmployee: prices.newWeek * (1 - waiting),
    ...onceOnly(way, week, index),
    workValue: doneHours * prices.hourCost * part(values.workValuePercent),
    withoutWage: prices.weekWage,
    withoutPension: prices.weekWage * prices.pension,
    withoutHoliday: prices.weekWage * prices.holiday,
  };
  return { raw, worked, openHours };
}

/** The lines of a week from whole øre. */
function linesOf(each: Raw): CostLines {
  const { grossWage, pension, holiday, refund, supplement } = each;
  const { substitute, overtime, recruitment, onboarding, newEmployee, severance } = each;
  const { adjustments, grants, workValue } = each;
  const netWage = grossWage + pension + holiday - refund - supplement;
  const replacing = substitute + overtime + recruitment + onboarding + newEmployee + severance;
  const extraCosts = replacing + adjustments - grants;
  const total = netWage + extraCosts;
  const without = each.withoutWage + each.withoutPension + each.withoutHoliday;
  return {
    grossWage,
    pension,
    holiday,
    refund,
    supplement,
    netWage,
    substitute,
    overtime,
    recruitment,
    onboarding,
    newEmployee,
    severance,
    adjustments,
    grants,
    extraCosts,
    total,
    extraBecauseOfAbsence: total - without,
    workValue,
    afterWorkValue: total - workValue,
  };
}

/** Adds amounts to sums in place: four ways of 52 weeks are worked out anew while a fader moves. */
function addTo<Line extends string>(
  sums: Record<Line, number>,
  amounts: Record<Line, number>,
  lines: readonly Line[],
) {
  for (const line of lines) sums[line] += amounts[line];
}

/** Rounds a running sum instead of each week, so that thirteen weeks of a wage are three months of it to the øre. */
function runningRounder() {
  const exact = { ...NOTHING };
  const whole = { ...NOTHING };
  return (raw: Raw): Raw => {
    addTo(exact, raw, RAW_LINES);
    const grown = { ...NOTHING };
    for (const line of RAW_LINES) grown[line] = wholeOere(exact[line]) - whole[line];
    addTo(whole, grown, RAW_LINES);
    return grown;
  };
}

function totalOf(weeks: readonly CostWeek[]): CostLines {
  const total = linesOf(NOTHING);
  for (const { lines } of weeks) addTo(total, lines, COST_LINES);
  return total;
}

/** One way at given values of the inputs. */
export function wayAt(
  input: CaseInput,
  scenario: Scenario,
  values: CostValues,
  context: CaseContext,
): ScenarioCase {
  const prices = pricesOf(values, input.normalWeeklyHours);
  const lastDay = lastDayIn(input, scenario, values);
  const leaving = lastDay === null ? Infinity : dayNumber(lastDay);
  const way: Way = { input, scenario, values, prices, leaving };
  const rounded = runningRounder();
  const weeks = hoursWeeks(input, scenario, values, context).map((week, index): CostWeek => {
    const { raw, worked, openHours } = pricedWeek(way, week, index);
    return {
      monday: week.monday,
      workedHours: week.presentHours,
      absentHours: week.absentHours,
      paidHours: week.paidHours,
      openHours: exactHours(openHours),
      done: worked,
      lines: linesOf(rounded(raw)),
      refund: week.refund,
    };
  });
  return { scenario, weeks, total: totalOf(weeks) };
}

/** The ways to compare, in their order. */
export const waysOf = ({ includeDismiss }: CaseOptions): Scenario[] =>
  SCENARIOS.filter((scenario) => includeDismiss || scenario !== "dismiss");

/** The likely value of every input. */
export const likelyValues = (input: CaseInput): CostValues =>
  withDerived(valuesAt(input.inputs, "likely"), input.inputs, derivedFrom(input));

export const derivedFrom = ({ fromDay, recruitmentWay, severanceMonths }: CaseInput) => ({
  day: fromDay,
  recruitmentWay,
  severanceMonths,
});

/**
 * The ways compared week by week over the horizon, with the likely inputs, in whole øre. The absence before the
 * comparison is the same in every way, so employer period and refund stand where they are. A dismissed employee is
 * away and paid until the leaving day; a new one starts `vacancyWeeks` after notice is given, even while the old one is
 * still paid, and a substitute fills the place until then, as in the guide. Recruiting costs fall in the first week,
 * training in the week the new one starts, adjustments and grants in the first week of the two ways back to work.
 */
export function businessCaseFor(
  input: CaseInput,
  options: CaseOptions = { includeDismiss: true },
): BusinessCase {
  const values = likelyValues(input);
  const context = caseContext(input);
  return {
    input,
    ways: waysOf(options).map((scenario) => wayAt(input, scenario, values, context)),
    dismissal: {
      leavingDay: lastDayIn(input, "dismiss", values) ?? input.fromDay,
      newEmployeeFrom: newEmployeeFrom(input, values.vacancyWeeks),
    },
  };
}
