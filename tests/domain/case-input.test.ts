import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import type { CostInputId } from "#app/domain/employer-documents";
import { businessCaseFor } from "#app/domain/money/business-case";
import type { InputSource, Scenario } from "#app/domain/money/case-shapes";
import { anyCase, inputOf, inputOrNull, wayOf } from "./case-facts";
import type { GivenCase } from "./case-facts";

/** Hours worked each week of a way. */
const worked = (given: GivenCase, scenario: Scenario, weeks = 6) =>
  wayOf(businessCaseFor(inputOf(given)), scenario)
    .weeks.slice(0, weeks)
    .map(({ workedHours }) => workedHours);

describe("what a comparison needs", () => {
  it("is a wage and normal hours, and nothing else", () => {
    expect(inputOrNull({ costs: { monthlyWage: "" } })).toBeNull();
    expect(inputOrNull({ facts: { normalWeeklyHours: "" } })).toBeNull();
    const bare: GivenCase = {
      facts: { firstAbsenceDay: "", employedSince: "" },
      course: { notifiedOn: "" },
    };
    expect(inputOf(bare)).toMatchObject({ fromDay: "2026-08-03", firstAbsenceDay: "2026-08-03" });
    expect(businessCaseFor(inputOf(bare)).ways).toHaveLength(4);
  });

  it.each<[string, GivenCase, string, number]>([
    ["today's week and 13 weeks", { today: "2026-08-09" }, "2026-08-03", 13],
    ["the next Monday", { today: "2026-08-10" }, "2026-08-10", 13],
    ["the week chosen", { scope: { fromDay: "2026-09-02", horizonWeeks: "52" } }, "2026-08-31", 52],
    ["never before the rules", { scope: { fromDay: "2009-12-31" } }, "2010-01-04", 13],
  ])("it covers %s", (_what, given, fromDay, horizonWeeks) => {
    expect(inputOf(given)).toMatchObject({ fromDay, horizonWeeks });
  });
});

describe("the way back as planned", () => {
  const goal: GivenCase = { plan: { goalKind: "ordinary", goalDay: "2026-08-31" } };

  it.each<[string, GivenCase, string, string, number[]]>([
    ["at once when nobody knows", {}, "2026-08-03", "start", [37, 37, 37]],
    [
      "on the day noted",
      { course: { fullyBackOn: "2026-08-10" } },
      "2026-08-10",
      "fullyBackOn",
      [0, 37],
    ],
    [
      "by the mixer's first setting at full hours",
      {
        steps: [
          ["2026-08-10", 15],
          ["2026-08-24", 37],
        ],
      },
      "2026-08-24",
      "mixer",
      [0, 15, 15, 37],
    ],
    ["on the goal's day", goal, "2026-08-31", "goalDay", [0, 0, 0, 0, 37]],
    [
      "by the mixer until the goal's day",
      {
        ...goal,
        steps: [
          ["2026-08-10", 15],
          ["2026-09-07", 20],
        ],
      },
      "2026-08-31",
      "goalDay",
      [0, 15, 15, 15, 37, 37],
    ],
    [
      "not on the day of another goal",
      {
        plan: { goalKind: "otherTasks", goalDay: "2026-08-31" },
        interview: { employerExpectsBackDay: "2026-08-17" },
      },
      "2026-08-17",
      "expectedBackDay",
      [0, 0, 37],
    ],
    [
      "now, when the day has passed",
      { ...goal, today: "2026-09-07" },
      "2026-09-07",
      "goalDay",
      [37],
    ],
  ])("%s", (_what, given, day, source, hours) => {
    expect(inputOf(given).back).toEqual({ day, source });
    expect(worked(given, "inJob", hours.length)).toEqual(hours);
  });
});

describe("the part-time way", () => {
  it.each<[string, GivenCase, string, number[]]>([
    ["half time when nothing says more", {}, "half", [18.5, 18.5]],
    ["the hours typed", { costs: { partHours: "12" } }, "typed", [12, 12]],
    [
      "between the ends typed",
      { low: { partHours: "10" }, high: { partHours: "14" } },
      "typed",
      [14],
    ],
    ["never more than normal hours", { costs: { partHours: "60" } }, "typed", [37]],
    [
      "the mixer without its full hours",
      {
        steps: [
          ["2026-08-10", 15],
          ["2026-08-17", 25],
          ["2026-08-24", 37],
        ],
      },
      "mixer",
      [0, 15, 25, 25, 25, 25],
    ],
    [
      "the level of before, for somebody already back",
      { steps: [["2026-08-10", 15]], course: { fullyBackOn: "2026-08-17" }, today: "2026-09-07" },
      "mixer",
      [15, 15],
    ],
    [
      "half time when the mixer has no part-time setting",
      { steps: [["2026-08-10", 37]] },
      "half",
      [18.5],
    ],
  ])("%s", (_what, given, source, hours) => {
    expect(inputOf(given).partHoursFrom).toBe(source);
    expect(worked(given, "partSick", hours.length)).toEqual(hours);
  });

  it("is never full time, and fully away is fully away", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        const [costs, low, high] = [given.costs, given.low, given.high].map((typed) => ({
          ...typed,
          partHours: "",
        }));
        const input = inputOf({
          ...given,
          ...{ costs, low, high },
          facts: { ...given.facts, firstAbsenceDay: "2026-06-01" },
        });
        const { ways } = businessCaseFor(input);
        for (const { scenario, weeks } of ways)
          for (const { workedHours } of weeks) {
            if (scenario === "partSick") expect(workedHours).toBeLessThan(input.normalWeeklyHours);
            if (scenario === "fullSick" || scenario === "dismiss") expect(workedHours).toBe(0);
          }
      }),
      { numRuns: 60 },
    );
  });
});

describe("each input", () => {
  const used = (id: CostInputId, given: GivenCase = {}) => {
    const { low, likely, high, from, source } = inputOf(given).inputs[id];
    return [low, likely, high, from, source];
  };

  it.each<[CostInputId, GivenCase, number[], string, InputSource]>([
    ["monthlyWage", {}, [35_000, 35_000, 35_000], "typed", "typed"],
    ["pensionPercent", {}, [0, 0, 0], "default", "uncounted"],
    ["overtimeShare", {}, [0, 0, 0], "default", "uncounted"],
    ["substitutePerMonth", {}, [35_000, 35_000, 35_000], "default", "guide"],
    ["substituteShare", {}, [50, 100, 100], "default", "guide"],
    ["workValuePercent", {}, [100, 100, 100], "default", "assumption"],
    ["recruitmentWeeks", {}, [14, 15, 16], "default", "law"],
    ["vacancyWeeks", {}, [4, 4, 4], "default", "guide"],
    ["noticeMonths", {}, [5, 5, 5], "default", "law"],
    ["noticeMonths", { facts: { employedSince: "" } }, [1, 3, 6], "default", "guide"],
    ["newWage", {}, [35_000, 35_000, 35_000], "default", "wage"],
    ["partHours", {}, [18.5, 18.5, 18.5], "default", "guide"],
    ["partHours", { steps: [["2026-08-10", 15]] }, [15, 15, 15], "case", "mixer"],
    ["grants", { costs: { grants: "500" } }, [500, 500, 500], "typed", "typed"],
    ["grants", { costs: { grants: "0" } }, [0, 0, 0], "typed", "typed"],
    [
      "grants",
      { costs: { grants: "500" }, high: { grants: "900" } },
      [500, 500, 900],
      "typed",
      "typed",
    ],
    [
      "grants",
      { costs: { grants: "500" }, low: { grants: "900" } },
      [500, 500, 900],
      "typed",
      "typed",
    ],
    ["substituteShare", { high: { substituteShare: "80" } }, [50, 80, 80], "typed", "typed"],
    [
      "newWage",
      { low: { newWage: "30000" }, high: { newWage: "40000" } },
      [30_000, 35_000, 40_000],
      "typed",
      "typed",
    ],
  ])("%s of %j is %j", (id, given, [low, likely, high], from, source) => {
    expect(used(id, given)).toEqual([low, likely, high, from, source]);
  });

  it("always lies between its ends", () => {
    fc.assert(
      fc.property(anyCase, (given) => {
        for (const { low, likely, high } of Object.values(inputOf(given).inputs)) {
          expect(low).toBeLessThanOrEqual(likely);
          expect(likely).toBeLessThanOrEqual(high);
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe("days that make no sense", () => {
  it.each<[string, GivenCase]>([
    ["an agreement from before the rules", { course: { section56From: "1999-01-01" } }],
    ["a claim from before the rules", { claims: { a: { day: "1999-01-01", position: "1" } } }],
    ["told before the absence", { course: { notifiedOn: "1999-01-01" } }],
    [
      "pay stopped before the absence",
      { course: { payDuringAbsence: "stopped", payStoppedOn: "1999-01-01" } },
    ],
    ["back before the absence", { course: { fullyBackOn: "1999-01-01" } }],
    ["left before the absence", { course: { leavingDay: "1999-01-01" } }],
    ["employed since long after", { facts: { employedSince: "2199-01-01" } }],
    ["compared a century from now", { scope: { fromDay: "2126-01-01" } }],
    ["compared long ago", { scope: { fromDay: "1950-01-01" } }],
    ["a plan long ago", { plan: { goalKind: "ordinary", goalDay: "1950-01-01" } }],
  ])("%s: there is still a comparison", (_what, given) => {
    const { ways } = businessCaseFor(inputOf(given));
    expect(ways.every(({ total }) => Number.isInteger(total.total))).toBe(true);
  });
});

describe("what the refund follows from", () => {
  const refundOf = (course: DraftValues, scope: DraftValues = {}) =>
    inputOf({ course, scope }).refund;

  it("is read from the course and the costs", () => {
    expect(refundOf({ employerPeriodException: "flexJob" })).toMatchObject({
      hasEmployerPeriod: false,
    });
    expect(inputOf({ course: { employerPeriodException: "flexJob" } }).hasMinimum).toBe(false);
    expect(refundOf({ employerPeriodException: "otherGround" })).toMatchObject({
      hasEmployerPeriod: false,
    });
    expect(refundOf({ employerPeriodException: "none" })).toMatchObject({
      hasEmployerPeriod: true,
    });
    expect(refundOf({ section56From: "2026-05-04" })).toMatchObject({
      section56From: "2026-05-04",
    });
    expect(refundOf({}, { insured55: "yes", sickPayWeek: "5200" })).toMatchObject({
      isInsured55: true,
      ownSickPayWeekOere: 520_000,
    });
    expect(
      inputOf({ claims: { a: { day: "2026-09-01", position: "1" }, b: { position: "2" } } }).refund
        .claimedOn,
    ).toEqual(["2026-09-01"]);
  });

  it.each<[DraftValues, boolean, string | null]>([
    [{}, true, null],
    [{ payDuringAbsence: "paid", payStoppedOn: "2026-09-01" }, true, null],
    [{ payDuringAbsence: "stopped", payStoppedOn: "2026-09-01" }, true, "2026-09-01"],
    [{ payDuringAbsence: "stopped" }, false, null],
    [{ payDuringAbsence: "unpaid" }, false, null],
  ])("%j", (course, paysWage, payStoppedOn) => {
    expect(refundOf(course)).toMatchObject({ paysWage, payStoppedOn });
  });
});
