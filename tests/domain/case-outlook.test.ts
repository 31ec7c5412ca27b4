import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { businessCaseFor } from "#app/domain/money/business-case";
import { caseOutlook, crossing } from "#app/domain/money/case-outlook";
import { RANGED_LINES } from "#app/domain/money/case-shapes";
import { anyCase, inputOf, kronerOf, wayOf } from "./case-facts";
import type { GivenCase } from "./case-facts";

const outlook = (given: GivenCase = {}) => caseOutlook(inputOf(given));

describe("the range of a way", () => {
  it("is nothing where no input is uncertain", () => {
    const likely = kronerOf({}, "inJob", "total") * 100;
    expect(outlook().ranges.inJob?.total).toEqual({ low: likely, likely, high: likely });
  });

  it("puts each input at the end that makes the way cheaper, not all of them low", () => {
    const given: GivenCase = {
      costs: { grants: "5000", adjustmentCost: "9000" },
      low: { grants: "1000", adjustmentCost: "8000" },
      high: { grants: "6000", adjustmentCost: "12000" },
    };
    const { low, likely, high } = outlook(given).ranges.inJob?.extraBecauseOfAbsence ?? {};
    // 8,000 − 6,000; 9,000 − 5,000; 12,000 − 1,000.
    expect([low, likely, high]).toEqual([200_000, 400_000, 1_100_000]);
  });

  it("of recruiting is 14 to 16 weeks of pay", () => {
    const { low = 0, high = 0 } =
      outlook({ costs: { substituteShare: "100" } }).ranges.dismiss?.total ?? {};
    expect(high - low).toBe(Math.round((2 * 35_000 * 12 * 100) / 52));
  });

  it("holds the likely value in every case, and the likely value is the comparison's own", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const input = inputOf({ ...given, scope: { ...given.scope, horizonWeeks: "9" } });
        const { ranges } = caseOutlook(input);
        for (const { scenario, total } of businessCaseFor(input).ways)
          for (const line of RANGED_LINES) {
            const range = ranges[scenario]?.[line];
            expect(range?.likely).toBe(total[line]);
            expect(range?.low).toBeLessThanOrEqual(total[line]);
            expect(range?.high).toBeGreaterThanOrEqual(total[line]);
          }
      }),
      { numRuns: 15 },
    );
  });

  it("leaves out a way that is not compared", () => {
    const seen = caseOutlook(inputOf(), { includeDismiss: false });
    expect(Object.keys(seen.ranges)).toEqual(["inJob", "partSick", "fullSick"]);
    expect(seen.breakEven.every(({ pair }) => !pair.includes("dismiss"))).toBe(true);
    expect(seen.matters.every(({ scenario }) => scenario !== "dismiss")).toBe(true);
  });
});

describe("breaking even", () => {
  it.each<[number[], number[], number, number | null]>([
    [[1, 1, 1], [2, 2, 2], -1, null],
    [[5, 1, 1, 1], [2, 2, 2, 2], 1, null],
    [[5, 1, 1, 1, 1], [2, 2, 2, 2, 2], 1, 5],
    [[5, 0, 0], [2, 2, 2], 1, 3],
    [[1, 1], [1, 1], 0, null],
    [[1, 1, 3], [1, 1, 1], 1, null],
    [[], [], 0, null],
  ])("of %j and %j", (first, second, lead, week) => {
    expect(crossing(first, second)).toEqual({ lead, week });
  });

  it("says when dismissing becomes cheaper than somebody away without end, and that it takes its time", () => {
    const cheap = { noticeMonths: "1", recruitment: "20000", onboardingLoss: "0" };
    const find = (given: GivenCase) =>
      outlook(given).breakEven.find(
        ({ pair, line }) => pair.join() === "fullSick,dismiss" && line === "total",
      );
    expect(find({})).toMatchObject({ cheaperFirst: "fullSick", week: null });
    const { cheaperFirst, week } = find({ costs: cheap }) ?? {};
    expect([cheaperFirst, typeof week]).toEqual(["fullSick", "number"]);
    const year = businessCaseFor(inputOf({ costs: cheap, scope: { horizonWeeks: "52" } }));
    const until = (count: number) =>
      (["fullSick", "dismiss"] as const).map((scenario) =>
        wayOf(year, scenario)
          .weeks.slice(0, count)
          .reduce((sum, { lines }) => sum + lines.total, 0),
      );
    const [stayBefore = 0, leaveBefore = 0] = until((week ?? 0) - 1);
    const [stayThen = 0, leaveThen = 0] = until(week ?? 0);
    expect(stayBefore).toBeLessThanOrEqual(leaveBefore);
    expect(stayThen).toBeGreaterThan(leaveThen);
  });

  it("is looked for over a year, however short the comparison", () => {
    expect(outlook({ scope: { horizonWeeks: "1" } }).breakEven).toEqual(
      outlook({ scope: { horizonWeeks: "52" } }).breakEven,
    );
  });
});

describe("a week sooner", () => {
  const plan: GivenCase = {
    steps: [
      ["2026-09-14", 15],
      ["2026-10-05", 37],
    ],
  };

  it("saves what the same plan a week sooner costs less", () => {
    const sooner: GivenCase = {
      steps: [
        ["2026-09-07", 15],
        ["2026-09-28", 37],
      ],
    };
    const saved = (line: "total" | "afterWorkValue") =>
      Math.round((kronerOf(plan, "inJob", line) - kronerOf(sooner, "inJob", line)) * 100);
    expect(outlook(plan).oneWeekEarlier).toEqual({
      totalOere: saved("total"),
      afterWorkValueOere: saved("afterWorkValue"),
    });
    expect(saved("total")).toBeGreaterThan(0);
  });

  it("leaves what has happened where it is, and moves nothing before today", () => {
    const today = "2026-10-02";
    const asPlanned = kronerOf({ ...plan, today }, "inJob", "total");
    const sooner: GivenCase = {
      steps: [
        ["2026-09-14", 15],
        ["2026-10-02", 37],
      ],
      today,
    };
    const { totalOere } = outlook({ ...plan, today }).oneWeekEarlier ?? {};
    expect(totalOere).toBe(Math.round((asPlanned - kronerOf(sooner, "inJob", "total")) * 100));
  });

  it("is nothing when no step is to come", () => {
    expect(outlook().oneWeekEarlier).toBeNull();
    expect(outlook({ ...plan, today: "2026-10-05" }).oneWeekEarlier).toBeNull();
  });
});

describe("what matters", () => {
  it("is at most three inputs, biggest first, each once", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const { matters } = outlook({ ...given, scope: { ...given.scope, horizonWeeks: "5" } });
        expect(matters.length).toBeLessThanOrEqual(3);
        const swings = matters.map(({ swingOere }) => swingOere);
        expect(swings).toEqual([...swings].sort((a, b) => b - a));
        expect(Math.min(1, ...swings)).toBe(1);
        expect(new Set(matters.map(({ input }) => input.id)).size).toBe(matters.length);
      }),
      { numRuns: 15 },
    );
  });

  it("tries a tenth up and down of what was typed alone", () => {
    const [first] = outlook({ costs: { adjustmentCost: "900000" } }).matters;
    expect(first).toMatchObject({
      input: { id: "adjustmentCost" },
      isTenth: true,
      low: 810_000,
      swingOere: 18_000_000,
    });
  });

  it("is the share a substitute can take, where nothing else is uncertain", () => {
    const { matters } = caseOutlook(inputOf(), { includeDismiss: false });
    expect(matters[0]).toMatchObject({
      input: { id: "substituteShare" },
      scenario: "fullSick",
      isTenth: false,
      low: 50,
      high: 100,
      swingOere: 5_250_000,
    });
  });
});
