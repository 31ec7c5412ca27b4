import { readDraft } from "../draft";
import { costsShape } from "../employer-documents";
import type { IsoDate } from "../fields";
import { valueOn } from "../law/dated";
import { addDays } from "../law/days";
import { sharedShape } from "../shared-document";
import { businessCaseFor } from "./business-case";
import { caseInput } from "./case-input";
import { SCENARIOS } from "./case-shapes";
import type { BusinessCase, CostLine, Scenario, UsedInput } from "./case-shapes";
import { GUIDE_INPUT, GUIDE_LINES, guideCase } from "./guide-case";
import type { GuideCase, GuideLine } from "./guide-case";
import { OERE, WEEKS_PER_MONTH } from "./rounding";

const exactly = (used: UsedInput, value: number): UsedInput => ({
  ...used,
  low: value,
  likely: value,
  high: value,
});

/** The guide's case as one that begins on a day: sick from it, paid and told of in time, employed for years. */
function guideInput(day: IsoDate) {
  const { monthlyWageOere, recruitmentOere, months, dismissSubstituteMonths } = GUIDE_INPUT;
  const weeks = Math.round(months * WEEKS_PER_MONTH);
  const costs = readDraft(costsShape, {
    sections: {
      costs: {
        monthlyWage: String(monthlyWageOere / OERE),
        recruitment: String(recruitmentOere / OERE),
        onboardingLoss: "0",
        substituteShare: "100",
      },
      scope: { fromDay: day, horizonWeeks: String(weeks) },
    },
    lists: {},
  });
  const course = { payDuringAbsence: "paid", isSalaried: "no", notifiedOn: day };
  // The guide names no hours: a full-time week.
  const facts = { normalWeeklyHours: String(valueOn("fullWeekHours", day).value) };
  const shared = readDraft(sharedShape, { sections: { facts, course }, lists: {} });
  const input = caseInput(costs, shared, day);
  if (!input) throw new Error("the guide has a wage and hours");
  const waiting = exactly(input.inputs.vacancyWeeks, dismissSubstituteMonths * WEEKS_PER_MONTH);
  return {
    ...input,
    inputs: { ...input.inputs, vacancyWeeks: waiting },
    // The guide pays the dismissed employee for all its months.
    leavingDay: addDays(input.fromDay, weeks * 7 - 1),
  };
}

/** The lines of ours that make up one of the guide's. */
const SAME: Record<GuideLine, readonly CostLine[]> = {
  grossWage: ["grossWage"],
  refund: ["refund", "supplement"],
  netWage: ["netWage"],
  substitute: ["substitute"],
  recruitment: ["recruitment", "onboarding"],
  newEmployee: ["newEmployee"],
  extraCosts: ["extraCosts"],
  total: ["total"],
  extraBecauseOfAbsence: ["extraBecauseOfAbsence"],
};

export type GuideAgainstToday = {
  guide: GuideCase;
  today: BusinessCase;
  /** By the guide's lines, in whole øre; `difference` is today's less the guide's. */
  lines: Record<Scenario, Record<GuideLine, { guide: number; today: number; difference: number }>>;
};

/**
 * The guide's example (2013) next to the same case under the rules of a day: employer period, the year's highest sick
 * pay and supplement. Throws LawParameterMissing for a day before the rules.
 */
export function guideAgainstToday(day: IsoDate): GuideAgainstToday {
  const guide = guideCase(GUIDE_INPUT);
  const today = businessCaseFor(guideInput(day));
  const linesOf = (scenario: Scenario) => {
    const total = today.ways.find((way) => way.scenario === scenario)?.total;
    return Object.fromEntries(
      GUIDE_LINES.map((line) => {
        const ours = SAME[line].reduce((sum, each) => sum + (total?.[each] ?? 0), 0);
        const theirs = guide[scenario][line];
        return [line, { guide: theirs, today: ours, difference: ours - theirs }];
      }),
    );
  };
  return {
    guide,
    today,
    lines: Object.fromEntries(
      SCENARIOS.map((scenario) => [scenario, linesOf(scenario)]),
    ) as GuideAgainstToday["lines"],
  };
}
