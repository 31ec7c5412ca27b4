import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import { businessCaseFor } from "#app/domain/money/business-case";
import { SCENARIOS } from "#app/domain/money/case-shapes";
import type { CostLine, Scenario } from "#app/domain/money/case-shapes";
import { inputOf, kronerOf, wayOf } from "./case-facts";
import type { GivenCase } from "./case-facts";

const lines = (given: GivenCase, scenario: Scenario, ...wanted: CostLine[]) =>
  wanted.map((line) => kronerOf(given, scenario, line));
const typed = (costs: DraftValues, given: GivenCase = {}): GivenCase => ({ ...given, costs });

describe("the worked examples (35,000 kr for 37 hours)", () => {
  it("RC-08: 13 weeks fully away cost 60,349 kr in wage", () => {
    expect(lines({}, "fullSick", "grossWage", "refund", "supplement", "netWage")).toEqual([
      105_000, 43_731, 920, 60_349,
    ]);
  });

  it("RC-17: an agency costs 114,000 kr", () => {
    expect(lines({ scope: { recruitmentWay: "agency" } }, "dismiss", "recruitment")).toEqual([
      114_000,
    ]);
  });

  it.each([
    ["14", 113_077, 23_746, 89_331],
    ["15", 121_154, 25_442, 64_212 + 31_500],
    ["16", 129_231, 27_138, 102_092],
  ])(
    "RC-17: %s weeks of pay to replace somebody are %i kr",
    (recruitmentWeeks, all, recruiting, training) => {
      const [recruitment = 0, onboarding = 0] = lines(
        typed({ recruitmentWeeks }),
        "dismiss",
        "recruitment",
        "onboarding",
      );
      expect([recruitment, onboarding, recruitment + onboarding].map(Math.round)).toEqual([
        recruiting,
        training,
        all,
      ]);
    },
  );
});

describe("the wage", () => {
  it("is paid whole while nobody has said otherwise", () => {
    expect(inputOf().isPayAssumed).toBe(true);
    expect(lines({}, "fullSick", "grossWage")).toEqual([105_000]);
  });

  it("is paid for hours worked alone when it is not paid during absence", () => {
    const unpaid: GivenCase = { course: { payDuringAbsence: "unpaid" } };
    expect(lines(unpaid, "fullSick", "grossWage", "refund", "netWage")).toEqual([0, 0, 0]);
    expect(lines(unpaid, "partSick", "grossWage", "refund")).toEqual([52_500, 0]);
    expect(lines(unpaid, "fullSick", "extraBecauseOfAbsence")).toEqual([0]);
  });

  it("stops on the day it stops", () => {
    const stopped: GivenCase = {
      course: { payDuringAbsence: "stopped", payStoppedOn: "2026-08-12" },
    };
    // A week and two days of 13 weeks.
    expect(lines(stopped, "fullSick", "grossWage")).toEqual([11_307.69]);
    const unknown: GivenCase = { course: { payDuringAbsence: "stopped" } };
    expect(lines(unknown, "fullSick", "grossWage", "refund")).toEqual([0, 0]);
  });

  it("carries pension and holiday, as a new employee's does", () => {
    const given = typed({ pensionPercent: "10", holidayPercent: "2" });
    expect(lines(given, "fullSick", "pension", "holiday", "netWage")).toEqual([
      10_500, 2100, 72_949,
    ]);
    const dismiss = lines(given, "dismiss", "newEmployee");
    expect(dismiss[0]).toBeCloseTo((105_000 * 9 * 1.12) / 13, 1);
    expect(lines(given, "inJob", "extraBecauseOfAbsence")).toEqual([0]);
  });
});

describe("who does the work", () => {
  it("a substitute takes the hours away, at the wage", () => {
    expect(lines({}, "fullSick", "substitute")).toEqual([105_000]);
    expect(lines({}, "partSick", "substitute")).toEqual([52_500]);
    expect(lines({}, "inJob", "substitute")).toEqual([0]);
  });

  it.each<[string, DraftValues, number, number]>([
    ["half the share", { substituteShare: "50" }, 52_500, 0],
    ["a fee of 20 %", { agencyFeePercent: "20" }, 126_000, 0],
    ["another wage", { substitutePerMonth: "40000" }, 120_000, 0],
    ["nobody", { substituteShare: "0" }, 0, 0],
    ["colleagues", { substituteShare: "0", overtimeShare: "40" }, 0, 42_000],
    [
      "colleagues, half as much again",
      { substituteShare: "0", overtimeShare: "40", overtimeSupplement: "50" },
      0,
      63_000,
    ],
  ])("%s", (_what, costs, substitute, overtime) => {
    expect(lines(typed(costs), "fullSick", "substitute", "overtime")).toEqual([
      substitute,
      overtime,
    ]);
  });

  it("the work done is worth what its hours cost, and never more than the job has hours", () => {
    const share = (substituteShare: string, overtimeShare = "0") =>
      lines(typed({ substituteShare, overtimeShare }), "fullSick", "workValue", "afterWorkValue");
    expect(share("100")).toEqual([105_000, 60_349]);
    expect(share("50")).toEqual([52_500, 60_349]);
    expect(share("100", "100")[0]).toBe(105_000);
    expect(lines({}, "inJob", "workValue", "afterWorkValue")).toEqual([105_000, 0]);
    expect(lines(typed({ workValuePercent: "150" }), "inJob", "workValue")).toEqual([157_500]);
  });

  it("coming back part-time is dearer in refund and cheaper once the work is valued", () => {
    const given = typed({ substituteShare: "0" });
    const [part, full] = (["partSick", "fullSick"] as const).map((way) =>
      lines(given, way, "refund", "total", "afterWorkValue"),
    );
    expect(part?.[0]).toBeLessThan(full?.[0] ?? 0);
    expect(part?.[1]).toBeGreaterThan(full?.[1] ?? 0);
    expect(part?.[2]).toBeLessThan(full?.[2] ?? 0);
  });
});

describe("dismissing and hiring anew", () => {
  const dismissal = (given: GivenCase) => businessCaseFor(inputOf(given)).dismissal;

  it.each<[string, GivenCase, string]>([
    ["1 month until 5 months", { facts: { employedSince: "2026-03-03" } }, "2026-09-30"],
    ["3 months after them", { facts: { employedSince: "2026-03-02" } }, "2026-11-30"],
    ["3 months until 2 years 9 months", { facts: { employedSince: "2023-11-03" } }, "2026-11-30"],
    ["4 after them", { facts: { employedSince: "2023-11-02" } }, "2026-12-31"],
    ["4 until 5 years 8 months", { facts: { employedSince: "2020-12-03" } }, "2026-12-31"],
    ["5 after them", { facts: { employedSince: "2020-12-02" } }, "2027-01-31"],
    ["5 until 8 years 7 months", { facts: { employedSince: "2018-01-03" } }, "2027-01-31"],
    ["6 after them", { facts: { employedSince: "2018-01-02" } }, "2027-02-28"],
    ["the guide's 3 when nobody knows since when", { facts: { employedSince: "" } }, "2026-11-30"],
    ["the guide's 3 when the scale does not hold", { course: { isSalaried: "no" } }, "2026-11-30"],
    ["as typed", typed({ noticeMonths: "2" }), "2026-10-31"],
    ["half a month more", typed({ noticeMonths: "2.5" }), "2026-11-15"],
    ["half a month", typed({ noticeMonths: "0.5" }), "2026-08-18"],
    ["none", typed({ noticeMonths: "0" }), "2026-08-03"],
    ["given already", { course: { leavingDay: "2026-10-15" } }, "2026-10-15"],
    ["over that day", { course: { leavingDay: "2026-08-03" } }, "2026-08-03"],
    ["long over: the scale again", { course: { leavingDay: "2026-08-02" } }, "2027-01-31"],
  ])("notice of %s ends on", (_what, given, leavingDay) => {
    expect(dismissal(given).leavingDay).toBe(leavingDay);
  });

  it.each<[string, GivenCase, number]>([
    ["11 years and 364 days", { facts: { employedSince: "2015-03-02" } }, 0],
    ["12 years", { facts: { employedSince: "2015-03-01" } }, 35_000],
    ["17 years less a day", { facts: { employedSince: "2010-03-02" } }, 35_000],
    ["17 years", { facts: { employedSince: "2010-03-01" } }, 105_000],
    [
      "17 years, no funktionær",
      { facts: { employedSince: "2010-03-01" }, course: { isSalaried: "no" } },
      0,
    ],
    ["as typed", typed({ severance: "5000" }), 5000],
  ])("severance for leaving after %s on 28 February", (_what, given, kroner) => {
    const year: GivenCase = {
      scope: { horizonWeeks: "52" },
      ...given,
      course: { leavingDay: "2027-02-28", ...given.course },
    };
    expect(lines(year, "dismiss", "severance")).toEqual([kroner]);
  });

  it("the employee is paid and refunded until the leaving day and not after it", () => {
    // Four weeks and three days.
    const given: GivenCase = { course: { leavingDay: "2026-09-02" } };
    expect(lines(given, "dismiss", "grossWage")).toEqual([37_153.85]);
    expect(lines(given, "dismiss", "refund")).toEqual([1017]);
    const weeks = wayOf(businessCaseFor(inputOf(given)), "dismiss").weeks;
    expect(weeks.map(({ refund }) => refund !== null)).toEqual([
      ...Array<boolean>(5).fill(true),
      ...Array<boolean>(8).fill(false),
    ]);
  });

  it.each([
    ["2026-09-13", 5085 + 3051],
    ["2026-09-14", 5085 + 3051 + 1017],
    ["2026-09-15", 5085 + 3051 + 2034],
  ])("leaving on %s gives %i kr of refund", (leavingDay, refund) => {
    expect(lines({ course: { leavingDay } }, "dismiss", "refund")).toEqual([refund]);
  });

  it("a substitute fills the place until the new one starts, four weeks on unless typed", () => {
    expect(dismissal({}).newEmployeeFrom).toBe("2026-08-31");
    expect(lines({}, "dismiss", "substitute", "newEmployee")).toEqual([32_307.69, 72_692.31]);
    const at = (vacancyWeeks: string, wage = {}) =>
      lines(typed({ vacancyWeeks, ...wage }), "dismiss", "substitute", "newEmployee", "onboarding");
    expect(at("0").slice(0, 2)).toEqual([0, 105_000]);
    expect(at("13")).toEqual([105_000, 0, 0]);
    expect(at("12")[2]).toBeGreaterThan(0);
    expect(at("0", { newWage: "40000" })[1]).toBe(120_000);
  });

  it("can be left out", () => {
    const ways = businessCaseFor(inputOf(), { includeDismiss: false }).ways;
    expect(ways.map(({ scenario }) => scenario)).toEqual(["inJob", "partSick", "fullSick"]);
  });
});

describe("what is bought and granted to keep somebody", () => {
  it("counts once, in the two ways back to work", () => {
    const given = typed({ adjustmentCost: "9000", grants: "4000" });
    expect(SCENARIOS.map((way) => lines(given, way, "adjustments", "grants"))).toEqual([
      [9000, 4000],
      [9000, 4000],
      [0, 0],
      [0, 0],
    ]);
    expect(lines(given, "inJob", "extraBecauseOfAbsence")).toEqual([5000]);
  });
});

describe("a comparison that begins later", () => {
  it("the weeks before the comparison are the same in every way", () => {
    // Seen eight weeks later, every way stands past the employer period.
    const given: GivenCase = { today: "2026-09-28", scope: { horizonWeeks: "1" } };
    expect(lines(given, "fullSick", "refund")).toEqual([5085]);
    expect(lines(given, "dismiss", "refund")).toEqual([5085]);
    expect(lines(given, "partSick", "refund")).toEqual([2542.46]);
  });
});
