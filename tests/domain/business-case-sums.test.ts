import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessCaseFor } from "#app/domain/money/business-case";
import { COST_LINES } from "#app/domain/money/case-shapes";
import type { CostLines } from "#app/domain/money/case-shapes";
import { anyCase, inputOf, kronerOf } from "./case-facts";

const without = (line: CostLines) =>
  line.grossWage + line.pension + line.holiday - line.refund - line.supplement;

describe("whatever the case", () => {
  it("sums add up in every week and in all, in whole øre", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        for (const { weeks, total } of businessCaseFor(inputOf(given)).ways) {
          for (const each of [...weeks.map((week) => week.lines), total]) {
            expect(Object.values(each).every(Number.isInteger)).toBe(true);
            expect(each.netWage).toBe(without(each));
            expect(each.extraCosts).toBe(
              each.substitute +
                each.overtime +
                each.recruitment +
                each.onboarding +
                each.newEmployee +
                each.severance +
                each.adjustments -
                each.grants,
            );
            expect(each.total).toBe(each.netWage + each.extraCosts);
            expect(each.afterWorkValue).toBe(each.total - each.workValue);
          }
          for (const line of COST_LINES)
            expect(weeks.reduce((sum, week) => sum + week.lines[line], 0)).toBe(total[line]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it("nothing but the extra costs, grants aside, is ever below nothing; refund never above the wage", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        for (const { weeks } of businessCaseFor(inputOf(given)).ways)
          for (const { lines: each, done, openHours } of weeks) {
            const {
              extraBecauseOfAbsence,
              afterWorkValue,
              total,
              extraCosts,
              netWage,
              ...amounts
            } = each;
            expect(Math.min(...Object.values(amounts), openHours)).toBeGreaterThanOrEqual(0);
            expect(extraCosts + each.grants).toBeGreaterThanOrEqual(0);
            expect(each.refund).toBeLessThanOrEqual(each.grossWage + 1);
            expect(
              [total, netWage, afterWorkValue, extraBecauseOfAbsence].every(Number.isFinite),
            ).toBe(true);
            const hours = Object.values(done).reduce((sum, part) => sum + part, 0);
            expect(hours).toBeLessThanOrEqual(inputOf(given).normalWeeklyHours + 0.001);
          }
      }),
      { numRuns: 60 },
    );
  });

  it("leaving later never costs less, before the value of work, while wage is paid", () => {
    const months = fc.nat(12);
    fc.assert(
      fc.property(months, months, (a, b) => {
        const [sooner, later] = [Math.min(a, b), Math.max(a, b)].map((noticeMonths) =>
          kronerOf(
            { costs: { noticeMonths: String(noticeMonths) }, scope: { horizonWeeks: "52" } },
            "dismiss",
            "total",
          ),
        );
        expect(sooner).toBeLessThanOrEqual(later ?? -1);
      }),
      { numRuns: 40 },
    );
  });
});
