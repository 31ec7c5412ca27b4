import fc from "fast-check";
import { evenHours } from "#app/domain/mixer/hours-course";
import { absenceWeeks } from "#app/domain/absence/absence-weeks";
import type { RefundFacts } from "#app/domain/money/refund-shapes";
import { refundFor } from "#app/domain/money/refund";
import { addDays } from "#app/domain/law/days";

export const hoursFrom = evenHours;

type Given = Partial<Omit<RefundFacts, "absence">> & Partial<RefundFacts["absence"]>;

/** 35,000 kr a month for 37 hours, fully away from Monday 3 August 2026, told of in time; and what is given. */
export function refundFacts(given: Given = {}): RefundFacts {
  const {
    firstAbsenceDay = "2026-08-03",
    normalWeeklyHours = 37,
    hours = [],
    hasMinimum = true,
  } = given;
  return {
    absence: { firstAbsenceDay, normalWeeklyHours, hours, hasMinimum },
    monthlyWageOere: 3_500_000,
    paysWage: true,
    payStoppedOn: null,
    employedSince: "2020-01-01",
    worked74Hours: null,
    hasEmployerPeriod: true,
    section56From: null,
    isInsured55: false,
    notifiedOn: firstAbsenceDay,
    claimedOn: [],
    today: firstAbsenceDay,
    ownSickPayWeekOere: null,
    ...given,
  };
}

/** The refund of so many weeks from the first one away. */
export const refunded = (facts: RefundFacts, weeks: number) =>
  refundFor(facts, absenceWeeks(facts.absence, facts.absence.firstAbsenceDay, weeks));

/** The week that begins on a Monday. */
export function weekOf(facts: RefundFacts, monday: string, weeks = 80) {
  const week = refunded(facts, weeks).find((each) => each.monday === monday);
  if (!week) throw new Error(`no week of ${monday}`);
  return week;
}

/** Days in 2024 to 2026, so that rate years, the carried one and the missing one are all met. */
export const anyDay = fc.nat(1090).map((days) => addDays("2024-01-01", days));

const oneIn = (weight: number) => fc.nat(weight - 1).map((number) => number === 0);
const laterDay = (first: string, most: number) =>
  fc.integer({ min: -20, max: most }).map((days) => addDays(first, days));
const maybe = (day: fc.Arbitrary<string>) => fc.option(day, { freq: 2 });

const anyHours = (first: string) =>
  fc
    .record({
      fromDay: laterDay(first, 300),
      weeklyHours: fc.nat(160).map((quarters) => quarters / 4),
      days: fc.subarray([1, 2, 3, 4, 5, 6], { minLength: 1 }),
    })
    .map(({ fromDay, weeklyHours, days }) => evenHours(fromDay, weeklyHours, days));

/** Any facts a case can hold. */
export const anyFacts: fc.Arbitrary<RefundFacts> = anyDay.chain((first) =>
  fc.record({
    absence: fc.record({
      firstAbsenceDay: fc.constant(first),
      normalWeeklyHours: fc.oneof(
        fc.constant(37),
        fc.integer({ min: 4, max: 240 }).map((n) => n / 4),
      ),
      hours: fc
        .array(anyHours(first), { maxLength: 5 })
        .map((all) => all.sort((a, b) => a.fromDay.localeCompare(b.fromDay))),
      hasMinimum: oneIn(5).map((isFlex) => !isFlex),
    }),
    monthlyWageOere: fc.nat(80_000).map((kroner) => kroner * 100),
    paysWage: oneIn(6).map((isUnpaid) => !isUnpaid),
    payStoppedOn: maybe(laterDay(first, 200)),
    employedSince: maybe(laterDay(first, 0).map((day) => addDays(day, -46))),
    worked74Hours: fc.constantFrom(null, "yes", "no", "unknown"),
    hasEmployerPeriod: oneIn(5).map((isNone) => !isNone),
    section56From: maybe(laterDay(first, 100)),
    isInsured55: oneIn(3),
    notifiedOn: maybe(laterDay(first, 250)),
    claimedOn: fc.array(laterDay(first, 400), { maxLength: 4 }),
    today: laterDay(first, 420),
    ownSickPayWeekOere: fc.option(fc.integer({ min: 1, max: 10_000 }).map((kr) => kr * 100)),
  }),
);
