import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import { LawParameterMissing } from "#app/domain/law/dated";
import {
  COST_LINES,
  GUIDE_INPUT,
  SCENARIOS,
  businessCase,
  estimateRefundPerMonth,
  mixerHours,
  ownBusinessCase,
} from "#app/domain/plan/business-case";
import type { CostLine } from "#app/domain/plan/business-case";
import { costsWith, sharedWith } from "./contents";

const KR = 100;
const TODAY = "2026-09-07";

describe("the guide's own example (three months, 30,000 kr)", () => {
  const table = businessCase(GUIDE_INPUT);

  it.each<[CostLine, number, number, number, number]>([
    ["grossWage", 90_000, 90_000, 90_000, 90_000],
    ["refund", 0, 27_000, 52_500, 52_500],
    ["netWage", 90_000, 63_000, 37_500, 37_500],
    ["substitute", 0, 45_000, 90_000, 30_000],
    ["recruitment", 0, 0, 0, 36_000],
    ["newEmployee", 0, 0, 0, 60_000],
    ["extraCosts", 0, 45_000, 90_000, 126_000],
    ["total", 90_000, 108_000, 127_500, 163_500],
    ["extraBecauseOfAbsence", 0, 18_000, 37_500, 73_500],
  ])("%s: %i, %i, %i, %i kr", (line, ...kroner) => {
    expect(SCENARIOS.map((scenario) => table[scenario][line] / KR)).toEqual(kroner);
  });

  it("is all of it", () => {
    expect(COST_LINES).toHaveLength(9);
    for (const scenario of SCENARIOS)
      expect(Object.keys(table[scenario]).sort()).toEqual([...COST_LINES].sort());
  });
});

const oere = fc.nat(100_000_000);
const anyInput = fc.record({
  // A wage is typed in whole kroner.
  monthlyWageOere: fc.nat(1_000_000).map((kroner) => kroner * KR),
  months: fc.integer({ min: 1, max: 12 }),
  fullRefundPerMonthOere: oere,
  partRefundPerMonthOere: oere,
  partAbsenceShare: fc.double({ min: 0, max: 1, noNaN: true }),
  substitutePerMonthOere: oere,
  dismissSubstituteMonths: fc.nat(24).map((halves) => halves / 2),
  recruitmentOere: oere,
});

describe("whatever is put in", () => {
  it("sums add up in every column, in whole øre", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        for (const column of Object.values(businessCase(input))) {
          expect(column.netWage).toBe(column.grossWage - column.refund);
          expect(column.extraCosts).toBe(
            column.substitute + column.recruitment + column.newEmployee,
          );
          expect(column.total).toBe(column.netWage + column.extraCosts);
          expect(column.extraBecauseOfAbsence).toBe(column.total - column.grossWage);
          expect(Object.values(column).every(Number.isInteger)).toBe(true);
        }
      }),
    );
  });

  it("being in the job costs the wage and nothing more; no refund is more than the wage", () => {
    fc.assert(
      fc.property(anyInput, (input) => {
        const table = businessCase(input);
        expect(table.inJob).toMatchObject({
          extraBecauseOfAbsence: 0,
          refund: 0,
          total: table.inJob.grossWage,
        });
        for (const { refund, grossWage, netWage } of Object.values(table)) {
          expect(refund).toBeLessThanOrEqual(grossWage);
          expect(netWage).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  it("somebody is paid for every month after a dismissal: a substitute, then the new employee", () => {
    fc.assert(
      fc.property(anyInput, (given) => {
        const input = { ...given, substitutePerMonthOere: given.monthlyWageOere };
        const { dismiss } = businessCase(input);
        expect(dismiss.substitute + dismiss.newEmployee).toBe(input.monthlyWageOere * input.months);
      }),
    );
  });
});

describe("the refund a month", () => {
  const estimate = (kroner: number, hours = 37, day = TODAY) =>
    estimateRefundPerMonth(kroner * KR, hours, day);

  it.each([
    // 20,000 kr less 8 %, all of it under the week's highest amount.
    ["a low wage", 20_000, 37, 18_400, false],
    // 5,085 kr a week is 5,085 × 52 ÷ 12 a month.
    ["a high wage", 60_000, 37, 22_035, true],
    ["a higher one", 600_000, 37, 22_035, true],
    // 20 hours at 5,085 ÷ 37 an hour.
    ["part time, high wage", 40_000, 20, 11_910.81, true],
    ["more hours than a full week", 60_000, 45, 22_035, true],
  ])("%s", (_what, kroner, hours, perMonth, isCapped) => {
    const { perMonthOere, isCapped: capped } = estimate(kroner, hours);
    expect([perMonthOere / KR, capped]).toEqual([perMonth, isCapped]);
  });

  it("is capped from the øre where hourly pay less 8 % passes 5,085 ÷ 37", () => {
    const wageAtCap = ((5085 / 37) * 37 * 52) / 12 / 0.92;
    expect(estimate(Math.floor(wageAtCap)).isCapped).toBe(false);
    expect(estimate(Math.ceil(wageAtCap)).isCapped).toBe(true);
  });

  it("names its source, and says when the year has no amount yet", () => {
    expect(estimate(30_000)).toMatchObject({
      isCarriedForward: false,
      source: expect.stringContaining("2026"),
    });
    expect(estimate(30_000, 37, "2027-01-04").isCarriedForward).toBe(true);
    expect(() => estimate(30_000, 37, "2028-01-03")).toThrow(LawParameterMissing);
  });

  it("is never more than the wage or the cap, and never falls when the wage rises", () => {
    const wage = fc.nat(100_000_000);
    fc.assert(
      fc.property(wage, wage, fc.double({ min: 1, max: 60, noNaN: true }), (a, b, hours) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)];
        const { perMonthOere } = estimateRefundPerMonth(high, hours, TODAY);
        expect(perMonthOere).toBeLessThanOrEqual(Math.min(high, 22_035 * KR));
        expect(estimateRefundPerMonth(low, hours, TODAY).perMonthOere).toBeLessThanOrEqual(
          perMonthOere,
        );
      }),
    );
  });
});

const shared = (settings: Record<string, DraftValues> = {}, facts: DraftValues = {}) =>
  sharedWith({
    sections: { facts: { normalWeeklyHours: "37", ...facts } },
    lists: { mixerSettings: settings },
  });

describe("this case's own comparison", () => {
  const own = (costs: DraftValues, content = shared(), today = TODAY) => {
    const result = ownBusinessCase(costsWith(costs), content, today);
    if (result === null || result === "rateMissing") throw new Error(`no comparison: ${result}`);
    return result;
  };

  it("needs a wage and normal hours, and nothing else", () => {
    expect(ownBusinessCase(costsWith({}), shared(), TODAY)).toBeNull();
    const noHours = shared({}, { normalWeeklyHours: "" });
    expect(ownBusinessCase(costsWith({ monthlyWage: "30000" }), noHours, TODAY)).toBeNull();
    expect(own({ monthlyWage: "30000" })).toMatchObject({ partHours: 18.5, hoursFrom: "half" });
  });

  it("takes the guide's defaults where nothing was typed", () => {
    expect(own({ monthlyWage: "20000" }).input).toEqual({
      monthlyWageOere: 20_000 * KR,
      months: 3,
      fullRefundPerMonthOere: 18_400 * KR,
      partRefundPerMonthOere: 9_200 * KR,
      partAbsenceShare: 0.5,
      substitutePerMonthOere: 20_000 * KR,
      dismissSubstituteMonths: 1,
      recruitmentOere: 36_000 * KR,
    });
  });

  it("takes what was typed, a zero too", () => {
    const { input, refund, hoursFrom } = own({
      monthlyWage: "30000",
      months: "6",
      partHours: "0",
      refundPerMonth: "0",
      substitutePerMonth: "0",
      dismissSubstituteMonths: "0",
      recruitment: "0",
    });
    expect(input).toEqual({
      monthlyWageOere: 30_000 * KR,
      months: 6,
      fullRefundPerMonthOere: 0,
      partRefundPerMonthOere: 0,
      partAbsenceShare: 1,
      substitutePerMonthOere: 0,
      dismissSubstituteMonths: 0,
      recruitmentOere: 0,
    });
    expect([refund, hoursFrom]).toEqual([null, "typed"]);
  });

  it("reproduces the guide with the guide's numbers", () => {
    const { result } = own({ monthlyWage: "30000", refundPerMonth: "17500" });
    const guide = businessCase(GUIDE_INPUT);
    expect([result.inJob, result.fullSick, result.dismiss]).toEqual([
      guide.inJob,
      guide.fullSick,
      guide.dismiss,
    ]);
  });

  it("never counts more hours worked than the normal ones", () => {
    expect(own({ monthlyWage: "30000", partHours: "60" })).toMatchObject({
      partHours: 37,
      input: { partAbsenceShare: 0, partRefundPerMonthOere: 0 },
    });
  });

  it("takes the hours from the mixer when it has a day, unless hours were typed", () => {
    const content = shared({ s1: { fromDay: TODAY, weeklyHours: "20" } });
    expect(own({ monthlyWage: "30000" }, content)).toMatchObject({
      partHours: 20,
      hoursFrom: "mixer",
    });
    expect(own({ monthlyWage: "30000", partHours: "10" }, content)).toMatchObject({
      partHours: 10,
      hoursFrom: "typed",
    });
  });

  it("says that the rate is missing rather than guess, and goes on with a typed refund", () => {
    const costs = costsWith({ monthlyWage: "30000" });
    expect(ownBusinessCase(costs, shared(), "2028-01-02")).toMatchObject({
      refund: { isCarriedForward: true },
    });
    expect(ownBusinessCase(costs, shared(), "2028-01-03")).toBe("rateMissing");
    expect(
      own({ monthlyWage: "30000", refundPerMonth: "17500" }, shared(), "2028-01-03").refund,
    ).toBeNull();
  });
});

describe("average hours as the mixer says", () => {
  it.each<[string, Record<string, DraftValues>, number | null]>([
    ["none without a setting", {}, null],
    ["none while no setting has a day", { s1: { weeklyHours: "20" } }, null],
    ["those of the one in force", { s1: { fromDay: "2026-01-01", weeklyHours: "20" } }, 20],
    // 7 September to 5 October is five weeks: two of 10 hours, three of 20.
    [
      "an average of two",
      {
        s1: { fromDay: TODAY, weeklyHours: "10" },
        s2: { fromDay: "2026-09-21", weeklyHours: "20" },
      },
      16,
    ],
    ["those from its first day on", { s1: { fromDay: "2026-09-21", weeklyHours: "20" } }, 20],
    [
      "none when it begins after the months compared",
      { s1: { fromDay: "2027-09-07", weeklyHours: "20" } },
      null,
    ],
  ])("%s", (_what, settings, hours) => {
    expect(mixerHours(shared(settings), TODAY, 1)).toBe(hours);
  });
});
