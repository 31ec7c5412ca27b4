import { describe, expect, it } from "vitest";
import { addDays } from "#app/domain/law/days";
import type { RefundFacts } from "#app/domain/money/refund-shapes";
import { hoursFrom, refundFacts, refunded, weekOf } from "./refund-facts";

const kroner = (oere: number) => oere / 100;
const total = (facts: RefundFacts, weeks: number) =>
  kroner(refunded(facts, weeks).reduce((sum, week) => sum + week.totalOere, 0));
/** Monday of a week long after the employer period. */
const LATE = "2026-10-05";
const working = (hours: number, given: Parameters<typeof refundFacts>[0] = {}) =>
  refundFacts({ hours: [hoursFrom("2026-09-07", hours)], ...given });

describe("the worked examples (35,000 kr for 37 hours)", () => {
  it.each<[string, RefundFacts, string, number, number]>([
    ["RC-01 one full refundable week", refundFacts(), LATE, 5085, 107],
    ["RC-03 works 17 hours", working(17), LATE, 2748.6, 58],
    ["RC-04 away 4 hours", working(33), LATE, 549.72, 12],
    ["RC-04 away 3.5 hours", working(33.5), LATE, 0, 0],
    ["RC-07 refund from the Wednesday", refundFacts(), "2026-08-31", 3051, 64],
    [
      "RC-10 an agreement in the first days",
      refundFacts({ section56From: "2026-08-03" }),
      "2026-08-03",
      5085,
      107,
    ],
    [
      "RC-11 insured, from the second day",
      refundFacts({ isInsured55: true }),
      "2026-08-03",
      4068,
      85,
    ],
  ])("%s", (_what, facts, monday, refund, supplement) => {
    const week = weekOf(facts, monday);
    expect([kroner(week.refundOere), kroner(week.supplementOere)]).toEqual([refund, supplement]);
    expect(week.totalOere).toBe(week.refundOere + week.supplementOere);
  });

  it("RC-06: nothing in a whole August, as 1 September is day 30", () => {
    expect(total(refundFacts(), 4)).toBe(0);
    expect(weekOf(refundFacts(), "2026-08-31").refundableDays).toBe(3);
  });

  it("RC-08: 13 weeks fully away", () => {
    const weeks = refunded(refundFacts(), 13);
    const refund = weeks.reduce((sum, week) => sum + week.refundOere, 0);
    const supplement = weeks.reduce((sum, week) => sum + week.supplementOere, 0);
    expect([refund, supplement].map(kroner)).toEqual([43_731, 920]);
  });

  it("RC-13: told on 12 October, 29,075 kr is lost", () => {
    const weeks = refunded(refundFacts({ notifiedOn: "2026-10-12", today: "2026-10-12" }), 13);
    const lost = weeks.reduce((sum, week) => sum + week.lostOere, 0);
    expect(kroner(lost)).toBe(29_075);
    expect(weeks.find(({ totalOere }) => totalOere > 0)?.monday).toBe("2026-10-12");
  });

  it("RC-19: the traps of 90 % of the wage and of 4,750 kr a week come out of nothing", () => {
    const all = [20_000, 30_000, 35_000, 60_000].flatMap((wage) =>
      [37, 40, 30].flatMap((normalWeeklyHours) =>
        refunded(refundFacts({ monthlyWageOere: wage * 100, normalWeeklyHours }), 13).map(
          ({ refundOere, capWeekOere, wagePaidOere }) => ({
            refundOere,
            capWeekOere,
            wagePaidOere,
          }),
        ),
      ),
    );
    expect(all).toHaveLength(156);
    for (const { refundOere, capWeekOere, wagePaidOere } of all) {
      expect(capWeekOere).toBe(508_500);
      expect(refundOere).not.toBe(475_000);
      if (refundOere > 0) expect(refundOere / wagePaidOere).not.toBeCloseTo(0.9, 3);
    }
  });
});

describe("the arithmetic that opens", () => {
  it("shows the hour of the wage after contribution, the highest hour, and which one decides", () => {
    expect(weekOf(refundFacts(), LATE)).toMatchObject({
      wageHourOere: 20_084,
      capHourOere: 13_743,
      capWeekOere: 508_500,
      isCapped: true,
      refundableHours: 37,
      refundableDays: 5,
      supplementPercent: 2.1,
      reasons: [],
    });
  });

  it("stays under the cap for a low wage: hours at the wage less 8 %", () => {
    // 20,000 ÷ 160.33 × 0.92 = 114.76 an hour; 37 hours.
    const week = weekOf(refundFacts({ monthlyWageOere: 2_000_000 }), LATE);
    expect([week.wageHourOere, week.refundOere, week.isCapped]).toEqual([11_476, 424_612, false]);
    expect(week.wagePaidOere).toBe(461_548);
  });

  it.each([
    // 13,743 øre is reached at 13,742.5 ÷ 0.92 × 160.33 ÷ 100 kr, 23,949.51 kr.
    ["just under", 2_394_900, 508_454, false],
    ["at", 2_395_000, 508_500, false],
    ["just over", 2_395_200, 508_500, true],
  ])("a wage %s the highest hour", (_what, monthlyWageOere, refundOere, isCapped) => {
    expect(weekOf(refundFacts({ monthlyWageOere }), LATE)).toMatchObject({ refundOere, isCapped });
  });

  it("never refunds more than five fifths of the highest week, however long the normal week is", () => {
    const long = refundFacts({ normalWeeklyHours: 45 });
    expect(weekOf(long, LATE)).toMatchObject({ refundableHours: 45, refundOere: 508_500 });
    expect(weekOf(long, "2026-08-31")).toMatchObject({ refundableHours: 27, refundOere: 305_100 });
  });

  it("names the rows of the law table it used, once carried forward and once typed", () => {
    const rates = weekOf(refundFacts(), LATE).rates;
    expect(rates.cap).toMatchObject({
      value: 5085,
      from: "2026-01-05",
      isCarriedForward: false,
      isOwn: false,
    });
    expect(rates.supplement).toMatchObject({ value: 2.1, confidence: "I" });
    expect(rates.contribution).toMatchObject({ id: "labourMarketContribution", value: 0.08 });
    expect(weekOf(refundFacts(), "2027-01-04").rates.cap).toMatchObject({ isCarriedForward: true });
    const own = weekOf(refundFacts({ ownSickPayWeekOere: 520_000 }), "2027-01-04");
    expect(own.rates.cap).toMatchObject({ value: 5200, isOwn: true, isCarriedForward: false });
    expect(own.refundOere).toBe(520_000);
  });

  it("takes a typed amount only for weeks whose year the table does not know", () => {
    const facts = refundFacts({ ownSickPayWeekOere: 520_000 });
    expect(weekOf(facts, "2026-12-28")).toMatchObject({ capWeekOere: 508_500 });
    expect(weekOf(facts, "2027-01-04")).toMatchObject({ capWeekOere: 520_000 });
  });

  it("refunds 0 and says so where the rate is missing", () => {
    const facts = refundFacts({ firstAbsenceDay: "2027-10-04" });
    expect(weekOf(facts, "2027-12-27")).toMatchObject({ refundOere: 508_500, reasons: [] });
    expect(weekOf(facts, "2028-01-03")).toMatchObject({
      refundOere: 0,
      totalOere: 0,
      reasons: ["rateMissing"],
      rates: { cap: null },
    });
    const typed = refundFacts({ firstAbsenceDay: "2027-10-04", ownSickPayWeekOere: 530_000 });
    expect(weekOf(typed, "2028-01-03")).toMatchObject({ refundOere: 530_000, reasons: [] });
  });
});

/** Highest week and supplement from the first Monday of a year, with the year before. */
const YEARS: [monday: string, before: number, from: number, beforePct: number, fromPct: number][] =
  [
    ["2014-01-06", 4005, 4075, 0, 0],
    ["2015-01-05", 4075, 4135, 0, 0],
    ["2016-01-04", 4135, 4180, 0, 0],
    ["2017-01-02", 4180, 4245, 0, 0],
    ["2018-01-01", 4245, 4300, 0, 0],
    ["2019-01-07", 4300, 4355, 0, 0],
    ["2020-01-06", 4355, 4405, 0, 0.3],
    ["2021-01-04", 4405, 4460, 0.3, 0.6],
    ["2022-01-03", 4460, 4465, 0.6, 0.9],
    ["2023-01-02", 4465, 4550, 0.9, 1.2],
    ["2024-01-01", 4550, 4695, 1.2, 1.5],
    ["2025-01-06", 4695, 4865, 1.5, 1.8],
    ["2026-01-05", 4865, 5085, 1.8, 2.1],
    ["2027-01-04", 5085, 5085, 2.1, 2.4],
  ];

describe("each first Monday of January", () => {
  it.each(YEARS)(
    "%s: %i kr becomes %i kr, %s %% becomes %s %%",
    (monday, ...[before, from, beforePct, fromPct]) => {
      const facts = refundFacts({ firstAbsenceDay: addDays(monday, -84), employedSince: null });
      const [last, first, second] = [-7, 0, 7].map((days) => weekOf(facts, addDays(monday, days)));
      const seen = [last, first, second].map((week) => [
        kroner(week?.refundOere ?? 0),
        week?.supplementPercent,
        kroner(week?.supplementOere ?? 0),
      ]);
      const expected = (cap: number, percent: number) => [
        cap,
        percent,
        Math.round((cap * percent) / 100),
      ];
      expect(seen).toEqual([
        expected(before, beforePct),
        expected(from, fromPct),
        expected(from, fromPct),
      ]);
    },
  );

  it("a week that holds the turn of the year belongs to its Monday", () => {
    const facts = refundFacts({ firstAbsenceDay: "2026-10-05" });
    expect(weekOf(facts, "2026-12-28").rates.supplement?.value).toBe(2.1);
  });

  it.each([
    ["2012-12-31", 0],
    ["2013-01-07", 4005],
  ])("before the first known amount nothing is guessed: %s", (monday, refund) => {
    const facts = refundFacts({ firstAbsenceDay: addDays(monday, -84), employedSince: null });
    expect(kroner(weekOf(facts, monday).refundOere)).toBe(refund);
  });
});
