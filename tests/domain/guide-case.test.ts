import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { SCENARIOS } from "#app/domain/money/case-shapes";
import type { Scenario } from "#app/domain/money/case-shapes";
import { GUIDE_INPUT, GUIDE_LINES, guideCase } from "#app/domain/money/guide-case";
import type { GuideLine } from "#app/domain/money/guide-case";
import { guideAgainstToday } from "#app/domain/money/guide-today";

const KR = 100;

describe("the guide's own example (three months, 30,000 kr)", () => {
  const table = guideCase(GUIDE_INPUT);

  it.each<[GuideLine, number, number, number, number]>([
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
    expect(GUIDE_LINES).toHaveLength(9);
    for (const scenario of SCENARIOS)
      expect(Object.keys(table[scenario]).sort()).toEqual([...GUIDE_LINES].sort());
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
        for (const column of Object.values(guideCase(input))) {
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
        const table = guideCase(input);
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
        const { dismiss } = guideCase(input);
        expect(dismiss.substitute + dismiss.newEmployee).toBe(input.monthlyWageOere * input.months);
      }),
    );
  });
});

describe("the guide's example under the rules of a day", () => {
  const { lines, guide } = guideAgainstToday("2026-08-03");

  it.each<[Scenario, number]>([
    ["inJob", 0],
    // 30 days without refund, then 5,085 kr a week and a supplement: 44,651 kr instead of 52,500.
    ["fullSick", 7849],
    ["dismiss", 7849],
    // Half of the highest hour: 22,321.15 kr instead of 27,000.
    ["partSick", 4678.85],
  ])("%s costs %s kr more, all of it refund", (scenario, kroner) => {
    const { total, refund, extraCosts, grossWage } = lines[scenario];
    expect([total.difference, refund.difference].map((oere) => oere / KR)).toEqual([
      kroner,
      kroner === 0 ? 0 : -kroner,
    ]);
    expect([extraCosts.difference, grossWage.difference]).toEqual([0, 0]);
  });

  it("shows the guide's own figures beside them", () => {
    for (const scenario of SCENARIOS)
      for (const line of GUIDE_LINES) {
        const each = lines[scenario][line];
        expect(each.guide).toBe(guide[scenario][line]);
        expect(each.difference).toBe(each.today - each.guide);
      }
  });

  it("says nothing of a year without a rate by guessing one", () => {
    expect(guideAgainstToday("2028-01-03").lines.fullSick.refund.today).toBe(0);
  });
});
