import fc from "fast-check";
import type { Draft, DraftValues } from "#app/domain/draft";
import { COST_INPUTS } from "#app/domain/employer-documents";
import { addDays } from "#app/domain/law/days";
import { businessCaseFor } from "#app/domain/money/business-case";
import { caseInput } from "#app/domain/money/case-input";
import type {
  BusinessCase,
  CaseInput,
  CostLine,
  Scenario,
  ScenarioCase,
} from "#app/domain/money/case-shapes";
import { costsWith, sharedWith } from "./contents";

export const TODAY = "2026-08-03";

export type GivenCase = {
  costs?: DraftValues;
  low?: DraftValues;
  high?: DraftValues;
  scope?: DraftValues;
  facts?: DraftValues;
  course?: DraftValues;
  plan?: DraftValues;
  interview?: DraftValues;
  /** Hours a week from a day on, in order. */
  steps?: readonly (readonly [fromDay: string, weeklyHours: number])[];
  claims?: Draft["lists"][string];
  today?: string;
};

/** 35,000 kr for 37 hours, employed since 2020, away from Monday 3 August 2026, seen that day; and what is given. */
export function inputOrNull(given: GivenCase = {}): CaseInput | null {
  const costs = costsWith(
    {
      costs: { monthlyWage: "35000", ...given.costs },
      costsLow: given.low ?? {},
      costsHigh: given.high ?? {},
      scope: given.scope ?? {},
    },
    { refundClaims: given.claims ?? {} },
  );
  const shared = sharedWith({
    sections: {
      facts: {
        normalWeeklyHours: "37",
        firstAbsenceDay: TODAY,
        employedSince: "2020-01-01",
        ...given.facts,
      },
      course: { notifiedOn: TODAY, ...given.course },
      plan: given.plan ?? {},
      interview: given.interview ?? {},
    },
    lists: {
      mixerSettings: Object.fromEntries(
        (given.steps ?? []).map(([fromDay, weeklyHours], index) => [
          `s${index + 1}`,
          { fromDay, weeklyHours: String(weeklyHours), position: String(index + 1) },
        ]),
      ),
    },
  });
  return caseInput(costs, shared, given.today ?? TODAY);
}

export function inputOf(given: GivenCase = {}): CaseInput {
  const input = inputOrNull(given);
  if (!input) throw new Error("no comparison without a wage and hours");
  return input;
}

export function wayOf(of: BusinessCase, scenario: Scenario): ScenarioCase {
  const way = of.ways.find((each) => each.scenario === scenario);
  if (!way) throw new Error(`${scenario} is not compared`);
  return way;
}

/** A line of one way in kroner. */
export const kronerOf = (given: GivenCase, scenario: Scenario, line: CostLine): number =>
  wayOf(businessCaseFor(inputOf(given)), scenario).total[line] / 100;

const MOST: Partial<Record<string, number>> = {
  monthlyWage: 80_000,
  substitutePerMonth: 80_000,
  newWage: 80_000,
  partHours: 60,
  noticeMonths: 24,
  vacancyWeeks: 52,
  recruitmentWeeks: 52,
  overtimeShare: 100,
  substituteShare: 100,
  pensionPercent: 60,
  holidayPercent: 30,
};

/** Some of the inputs, as they are typed. */
const anyCosts = fc
  .record(Object.fromEntries(COST_INPUTS.map((id) => [id, fc.nat(MOST[id] ?? 200).map(String)])), {
    requiredKeys: [],
  })
  .map((values): DraftValues =>
    Object.fromEntries(Object.entries(values).map(([id, value]) => [id, value ?? ""])),
  );

const day = (most: number) =>
  fc.integer({ min: -60, max: most }).map((days) => addDays(TODAY, days));

/** Any case that can be compared. */
export const anyCase: fc.Arbitrary<GivenCase> = fc.record({
  costs: anyCosts.map((costs) => ({ ...costs, monthlyWage: costs.monthlyWage ?? "30000" })),
  low: anyCosts,
  high: anyCosts,
  scope: fc.record({
    horizonWeeks: fc.integer({ min: 1, max: 52 }).map(String),
    fromDay: day(120),
    recruitmentWay: fc.constantFrom("", "agency", "weeksOfPay"),
    insured55: fc.constantFrom("", "yes"),
  }),
  facts: fc.record({
    normalWeeklyHours: fc.constantFrom("37", "30", "12.25", "45"),
    firstAbsenceDay: day(60),
    employedSince: fc.constantFrom("", "2003-05-01", "2014-10-01", "2026-07-01"),
  }),
  course: fc.record({
    payDuringAbsence: fc.constantFrom("", "paid", "stopped", "unpaid"),
    payStoppedOn: fc.oneof(fc.constant(""), day(200)),
    isSalaried: fc.constantFrom("", "yes", "no"),
    notifiedOn: fc.oneof(fc.constant(""), day(90)),
    fullyBackOn: fc.oneof(
      { weight: 4, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: day(200) },
    ),
    leavingDay: fc.oneof(
      { weight: 4, arbitrary: fc.constant("") },
      { weight: 1, arbitrary: day(200) },
    ),
  }),
  plan: fc.record({ goalKind: fc.constantFrom("", "ordinary", "adjusted"), goalDay: day(300) }),
  steps: fc.array(
    fc.tuple(
      day(300),
      fc.nat(160).map((quarters) => quarters / 4),
    ),
    { maxLength: 4 },
  ),
});
