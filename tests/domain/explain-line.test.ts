import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessCaseFor } from "#app/domain/money/business-case";
import { COST_LINES, SCENARIOS } from "#app/domain/money/case-shapes";
import type { CostLine, Scenario } from "#app/domain/money/case-shapes";
import { explainLine } from "#app/domain/money/explain-line";
import { anyCase, inputOf, wayOf } from "./case-facts";
import type { GivenCase } from "./case-facts";

const explain = (scenario: Scenario, line: CostLine, given: GivenCase = {}) =>
  explainLine(businessCaseFor(inputOf(given)), scenario, line);
const figures = (scenario: Scenario, line: CostLine, given: GivenCase = {}) =>
  explain(scenario, line, given).parts.map(({ code, value }) => [
    code,
    Math.round(value * 100) / 100,
  ]);

describe("how a line came about", () => {
  it.each<[Scenario, CostLine, GivenCase, [string, number][]]>([
    [
      "fullSick",
      "grossWage",
      {},
      [
        ["paidHours", 481],
        ["hourWage", 21_830],
      ],
    ],
    [
      "fullSick",
      "refund",
      {},
      [
        ["refundableHours", 318.2],
        ["hourWage", 20_084],
        ["capHour", 13_743],
        ["capWeek", 508_500],
      ],
    ],
    [
      "fullSick",
      "supplement",
      {},
      [
        ["refund", 4_373_100],
        ["refundSupplementPercent", 2.1],
      ],
    ],
    [
      "partSick",
      "substitute",
      {},
      [
        ["coveredHours", 240.5],
        ["substituteShare", 100],
        ["hourCost", 21_830],
      ],
    ],
    [
      "dismiss",
      "recruitment",
      {},
      [
        ["recruitmentWeeks", 15],
        ["weekWage", 8076.92],
        ["recruitingShare", 0.21],
      ],
    ],
    [
      "dismiss",
      "onboarding",
      {},
      [
        ["recruitmentWeeks", 15],
        ["weekWage", 8076.92],
        ["adaptationShare", 0.53],
        ["disruptionShare", 0.26],
      ],
    ],
    [
      "dismiss",
      "recruitment",
      { scope: { recruitmentWay: "agency" } },
      [
        ["yearWage", 420_000],
        ["agencyShare", 0.2],
        ["agencyFee", 30_000],
      ],
    ],
    ["dismiss", "recruitment", { costs: { recruitment: "36000" } }, [["recruitment", 36_000]]],
    ["inJob", "grants", { costs: { grants: "500" } }, [["grants", 500]]],
    [
      "fullSick",
      "extraBecauseOfAbsence",
      {},
      [
        ["total", 16_534_900],
        ["withoutAbsence", 10_500_000],
      ],
    ],
    ["inJob", "refund", {}, []],
  ])("%s, %s of %j", (scenario, line, given, parts) => {
    expect(figures(scenario, line, given)).toEqual(parts);
  });

  it("names the rates of every year it reaches into, each once", () => {
    const year: GivenCase = { scope: { horizonWeeks: "52" } };
    const { rates } = explain("fullSick", "supplement", year);
    expect(rates.map(({ value }) => value)).toEqual([2.1, 2.4]);
    const caps = explain("fullSick", "refund", year).rates.filter(
      ({ id }) => id === "maxSickPayWeek",
    );
    expect(caps.map(({ isCarriedForward }) => isCarriedForward)).toEqual([false, true]);
  });

  it("of a way that is not compared is nothing", () => {
    const without = businessCaseFor(inputOf(), { includeDismiss: false });
    expect(explainLine(without, "dismiss", "total")).toMatchObject({ formula: "none", parts: [] });
  });

  it("is there for every line that has an amount", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const of = businessCaseFor(inputOf(given));
        for (const scenario of SCENARIOS)
          for (const line of COST_LINES) {
            const { parts, formula } = explainLine(of, scenario, line);
            if (wayOf(of, scenario).total[line] !== 0) expect(parts.length).toBeGreaterThan(0);
            expect(formula === "none").toBe(parts.length === 0);
            expect(parts.every(({ value }) => Number.isFinite(value))).toBe(true);
          }
      }),
      { numRuns: 30 },
    );
  });

  it("of hours times a price comes to the line", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const of = businessCaseFor(inputOf(given));
        for (const scenario of SCENARIOS) {
          const [hours, price] = explainLine(of, scenario, "grossWage").parts;
          const amount = (hours?.value ?? 0) * (price?.value ?? 0);
          const line = wayOf(of, scenario).total.grossWage;
          // The price of an hour is shown in whole øre.
          expect(Math.abs(amount - line)).toBeLessThanOrEqual((hours?.value ?? 0) / 2 + 1);
        }
      }),
      { numRuns: 30 },
    );
  });
});
