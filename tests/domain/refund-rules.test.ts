import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absenceWeeks } from "#app/domain/absence/absence-weeks";
import { addDays, mondayOf } from "#app/domain/law/days";
import { refundFor } from "#app/domain/money/refund";
import type { RefundFacts } from "#app/domain/money/refund-shapes";
import { anyFacts, hoursFrom, refundFacts, refunded, weekOf } from "./refund-facts";

/** Refundable days of the week a day lies in, and why the rest gives nothing. */
const daysIn = (facts: RefundFacts, day: string) => {
  const { refundableDays, reasons } = weekOf(facts, mondayOf(day));
  return [refundableDays, ...reasons];
};
const MONDAY = "2026-08-03";
const LATE = "2026-10-05";

describe("the employer period", () => {
  it.each([
    // 30 days from D: refund from D + 30.
    ["2026-08-01", "2026-08-31", [5]],
    ["2026-08-02", "2026-08-31", [4, "employerPeriod"]],
    ["2026-08-03", "2026-08-31", [3, "employerPeriod"]],
    ["2026-08-04", "2026-08-31", [2, "employerPeriod"]],
    ["2026-08-07", "2026-08-31", [0, "employerPeriod"]],
    ["2026-08-08", "2026-09-07", [5]],
  ])("away from %s: in the week of %s %j", (firstAbsenceDay, monday, expected) => {
    expect(daysIn(refundFacts({ firstAbsenceDay }), monday)).toEqual(expected);
  });

  it.each<[string, Partial<RefundFacts>, unknown[]]>([
    ["employed 8 weeks less a day: none", { employedSince: "2026-06-09" }, [5]],
    ["employed 8 weeks: one", { employedSince: "2026-06-08" }, [0, "employerPeriod"]],
    ["employed since nobody knows when: one", { employedSince: null }, [0, "employerPeriod"]],
    ["fewer than 74 hours: none", { worked74Hours: "no" }, [5]],
    ["hours unknown: one", { worked74Hours: "unknown" }, [0, "employerPeriod"]],
    ["another ground: none", { hasEmployerPeriod: false }, [5]],
  ])("%s", (_what, given, expected) => {
    expect(daysIn(refundFacts(given), MONDAY)).toEqual(expected);
  });

  it("begins anew after a week with fewer than 4 hours away", () => {
    const hours = [hoursFrom("2026-09-14", 34), hoursFrom("2026-09-21", 0)];
    expect(daysIn(refundFacts({ hours }), "2026-09-07")).toEqual([5]);
    expect(daysIn(refundFacts({ hours }), "2026-09-14")).toEqual([0, "underMinimum"]);
    expect(daysIn(refundFacts({ hours }), "2026-09-21")).toEqual([0, "employerPeriod"]);
    // Day 31 of the new period is Wednesday 21 October.
    expect(daysIn(refundFacts({ hours }), "2026-10-19")).toEqual([3, "employerPeriod"]);
    const enough = [hoursFrom("2026-09-14", 33), hoursFrom("2026-09-21", 0)];
    expect(daysIn(refundFacts({ hours: enough }), "2026-09-21")).toEqual([5]);
  });
});

describe("the 4-hour rule", () => {
  it.each([
    [33.25, 0, ["underMinimum"]],
    [33, 4, []],
    [32.75, 4.25, []],
    [37, 0, []],
  ])("%s hours worked: %s refundable hours", (worked, refundable, reasons) => {
    const facts = refundFacts({ hours: [hoursFrom("2026-09-28", worked)] });
    expect(weekOf(facts, LATE)).toMatchObject({ refundableHours: refundable, reasons });
  });

  it("does not hold for a new-scheme fleksjob", () => {
    const facts = refundFacts({
      hours: [hoursFrom("2026-09-28", 36.75)],
      hasMinimum: false,
      hasEmployerPeriod: false,
    });
    expect(weekOf(facts, LATE)).toMatchObject({ refundableHours: 0.25, reasons: [] });
  });
});

describe("refund sooner", () => {
  it.each([
    ["2026-08-04", [4, "employerPeriod"]],
    ["2026-08-03", [5]],
    // Two years less a day: the last day is Tuesday 4 August.
    ["2024-08-05", [2, "employerPeriod"]],
    ["2024-08-04", [1, "employerPeriod"]],
    ["2024-08-03", [0, "employerPeriod"]],
  ])("an agreement (§ 56) from %s: %j in the first week", (section56From, expected) => {
    expect(daysIn(refundFacts({ section56From }), MONDAY)).toEqual(expected);
  });

  it.each([
    ["2026-08-02", [5]],
    ["2026-08-03", [4, "employerPeriod"]],
    ["2026-08-04", [3, "employerPeriod"]],
  ])("insured (§ 55), away from %s: %j in the first week", (firstAbsenceDay, expected) => {
    expect(daysIn(refundFacts({ firstAbsenceDay, isInsured55: true }), MONDAY)).toEqual(expected);
  });
});

describe("wage not paid", () => {
  it.each<[string, Partial<RefundFacts>, unknown[]]>([
    ["never: nothing", { paysWage: false }, [0, "noWage"]],
    ["stopped on the Wednesday", { payStoppedOn: "2026-10-07" }, [2, "noWage"]],
    ["stopped on the Sunday", { payStoppedOn: "2026-10-11" }, [5]],
    ["stopped the day before the week", { payStoppedOn: "2026-10-04" }, [0, "noWage"]],
  ])("%s", (_what, given, expected) => {
    expect(daysIn(refundFacts(given), LATE)).toEqual(expected);
  });
});

describe("told late (§§ 40 and 59)", () => {
  const told = (notifiedOn: string | null, given: Partial<RefundFacts> = {}) =>
    refundFacts({ notifiedOn, today: "2026-10-07", ...given });

  it.each<[string, RefundFacts, unknown[]]>([
    ["the day before the limit", told("2026-09-06"), [5]],
    ["on the last day, D + 35", told("2026-09-07"), [5]],
    ["the day after", told("2026-09-08"), [4, "notifiedLate"]],
    ["not yet, on the last day", told(null, { today: "2026-09-07" }), [5]],
    ["not yet, the day after", told(null, { today: "2026-09-08" }), [4, "notifiedLate"]],
  ])("%s", (_what, facts, expected) => {
    expect(daysIn(facts, "2026-09-07")).toEqual(expected);
  });

  it.each([
    ["2026-09-22", [5], [2, "noWage"]],
    ["2026-09-23", [5], [2, "noWage"]],
    ["2026-09-24", [0, "notifiedLate"], [0, "noWage", "notifiedLate"]],
  ])("pay stopped on 16 September, told on %s: 7 days", (notifiedOn, before, week) => {
    const facts = told(notifiedOn, { payStoppedOn: "2026-09-16" });
    expect(daysIn(facts, "2026-09-07")).toEqual(before);
    expect(daysIn(facts, "2026-09-14")).toEqual(week);
  });

  it("in a later sick period is counted from that period", () => {
    const hours = [hoursFrom("2026-09-14", 37), hoursFrom("2026-09-21", 0)];
    const day = "2026-10-26";
    expect(daysIn(refundFacts({ hours, notifiedOn: day, today: day }), day)).toEqual([5]);
    // Told on the very first day of the second one, it is the second one that was told of.
    const onDayOne = refundFacts({ hours, notifiedOn: "2026-09-21", today: day });
    expect(daysIn(onDayOne, "2026-09-07")).toEqual([5]);
    const late = refundFacts({ hours, notifiedOn: "2026-10-27", today: day });
    expect(daysIn(late, day)).toEqual([4, "notifiedLate"]);
    // What was told in the first period says nothing of the second; the first one is not called late for the second's.
    const old = refundFacts({ hours, notifiedOn: "2026-08-10", today: "2026-10-27" });
    expect(daysIn(old, day)).toEqual([4, "notifiedLate"]);
    expect(daysIn(late, "2026-09-07")).toEqual([5]);
  });
});

describe("claimed late (§ 59)", () => {
  const claimed = (claimedOn: string[], today: string) => refundFacts({ claimedOn, today });

  it.each<[string, RefundFacts, unknown[]]>([
    ["3 months to the day", claimed([], "2026-12-14"), [5]],
    ["3 months and a day", claimed([], "2026-12-15"), [4, "claimedLate"]],
    ["3 months and two days", claimed([], "2026-12-16"), [3, "claimedLate"]],
    ["claimed in time", claimed(["2026-12-14"], "2027-06-01"), [5]],
    ["claimed a day late", claimed(["2026-12-15"], "2027-06-01"), [4, "claimedLate"]],
    ["an earlier claim counts", claimed(["2027-01-20", "2026-10-01"], "2027-06-01"), [5]],
    [
      "a claim before the days does not",
      claimed(["2026-09-11"], "2027-06-01"),
      [0, "claimedNever"],
    ],
    // 3 August and 6 months: 3 February.
    [
      "on the last day it can be forgiven",
      claimed(["2027-02-03"], "2027-06-01"),
      [0, "claimedLate"],
    ],
    ["the day after", claimed(["2027-02-04"], "2027-06-01"), [0, "claimedNever"]],
    ["never, half a year on", claimed([], "2027-06-01"), [0, "claimedNever"]],
  ])("%s", (_what, facts, expected) => {
    expect(daysIn(facts, "2026-09-14")).toEqual(expected);
  });

  it("is not what happens to days to come", () => {
    expect(daysIn(claimed([], "2026-09-16"), "2027-06-07")).toEqual([5]);
  });

  it("shows what was lost", () => {
    const week = weekOf(claimed([], "2026-12-16"), "2026-09-14");
    expect([week.totalOere, week.lostOere]).toEqual([305_100 + 6400, 519_200 - 311_500]);
  });
});

const weeksOf = (facts: RefundFacts) =>
  absenceWeeks(facts.absence, facts.absence.firstAbsenceDay, 60);
const REASONED = { numRuns: 150 };

describe("whatever the case", () => {
  it("refund lies between nothing and the wage paid, and nothing is lost below nothing", () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        for (const week of refundFor(facts, weeksOf(facts))) {
          const { refundOere, supplementOere, wagePaidOere, capWeekOere, lostOere } = week;
          expect(Math.min(refundOere, supplementOere, lostOere)).toBeGreaterThanOrEqual(0);
          expect(refundOere).toBeLessThanOrEqual(Math.min(wagePaidOere, capWeekOere));
          expect(supplementOere % 100).toBe(0);
          expect([refundOere, supplementOere, lostOere].every(Number.isInteger)).toBe(true);
          if (week.refundableHours < week.absentHours - 0.001) expect(week.reasons).not.toEqual([]);
          if (week.reasons.length === 0) expect(lostOere).toBe(0);
        }
      }),
      REASONED,
    );
  });

  it("more hours away never give less, past the employer period", () => {
    const hours = fc.nat(148).map((quarters) => quarters / 4);
    fc.assert(
      fc.property(hours, hours, fc.nat(60_000), (a, b, wage) => {
        const [fewer, more] = [Math.min(a, b), Math.max(a, b)].map((away) =>
          weekOf(
            refundFacts({
              hours: [hoursFrom("2026-10-05", 37 - away)],
              monthlyWageOere: wage * 100,
            }),
            LATE,
          ),
        );
        expect(fewer?.refundOere).toBeLessThanOrEqual(more?.refundOere ?? -1);
      }),
    );
  });

  it("a part of the weeks is worked out as in the whole", () => {
    fc.assert(
      fc.property(anyFacts, fc.nat(50), (facts, skipped) => {
        const weeks = weeksOf(facts);
        const fromMonday = addDays(mondayOf(facts.absence.firstAbsenceDay), skipped * 7);
        const all = refundFor(facts, weeks).slice(skipped);
        expect(refundFor(facts, weeks, { fromMonday })).toEqual(all);
      }),
      { numRuns: 40 },
    );
  });

  it("nothing away gives nothing", () => {
    const weeks = refunded(refundFacts({ hours: [hoursFrom("2026-08-03", 37)] }), 20);
    expect(weeks.every(({ totalOere, reasons }) => totalOere === 0 && reasons.length === 0)).toBe(
      true,
    );
  });
});
