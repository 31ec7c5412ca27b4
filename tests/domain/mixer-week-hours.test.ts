import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import { WEEKDAYS, dayHoursField } from "#app/domain/mixer/setting-shape";
import {
  spreadHours,
  storedWeek,
  sumOf,
  weekdayHours,
  weeklyHoursOf,
} from "#app/domain/mixer/week-hours";
import { settingsOf } from "./contents";

const only = (values: DraftValues) => settingsOf(values)[0]!;
const quarters = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((each) => each / 4);

describe("the hours of a setting's days", () => {
  it.each<[string, DraftValues, number[], number | null]>([
    ["nothing", {}, [0, 0, 0, 0, 0, 0, 0], null],
    ["a week alone, on Monday to Friday", { weeklyHours: "10" }, [2, 2, 2, 2, 2, 0, 0], 10],
    [
      "a week on marked days",
      { weeklyHours: "9", monday: "yes", saturday: "yes" },
      [4.5, 0, 0, 0, 0, 4.5, 0],
      9,
    ],
    [
      "hours of the days, which count before the week's and the marks",
      { weeklyHours: "30", friday: "yes", mondayHours: "3", wednesdayHours: "4.25" },
      [3, 0, 4.25, 0, 0, 0, 0],
      7.25,
    ],
    ["days at nought", { weeklyHours: "30", mondayHours: "0" }, [0, 0, 0, 0, 0, 0, 0], 0],
  ])("from %s", (_what, values, days, week) => {
    expect(weekdayHours(only(values))).toEqual(days);
    expect(weeklyHoursOf(only(values))).toBe(week);
  });
});

describe("spreading a week's hours", () => {
  it.each<[number[], number, number[]]>([
    [[0, 0, 0, 0, 0, 0, 0], 10, [2, 2, 2, 2, 2, 0, 0]],
    [[4, 0, 4, 0, 0, 0, 0], 9, [4.5, 0, 4.5, 0, 0, 0, 0]],
    [[1, 0, 2, 0, 0, 0, 0], 1, [0.25, 0, 0.75, 0, 0, 0, 0]],
    [[3, 3, 3, 0, 0, 0, 0], 10, [3.5, 3.25, 3.25, 0, 0, 0, 0]],
    // One day holds 24 hours: the rest goes to the other weekdays.
    [[0, 0, 5, 0, 0, 0, 0], 34, [2.5, 2.5, 24, 2.5, 2.5, 0, 0]],
  ])("of %j to %d", (hours, total, days) => {
    expect(spreadHours(hours, total)).toEqual(days);
  });

  it("gives whole quarters that add up, on the same days as long as they hold it", () => {
    const week = fc.array(quarters(24), { minLength: 7, maxLength: 7 });
    fc.assert(
      fc.property(week, fc.double({ min: 0, max: 200, noNaN: true }), (hours, total) => {
        const spread = spreadHours(hours, total);
        expect(sumOf(spread)).toBe(Math.min(168, Math.round(total * 4) / 4));
        expect(spread.every((each) => each >= 0 && each <= 24 && (each * 4) % 1 === 0)).toBe(true);
        const worked = hours.filter((each) => each > 0).length;
        if (worked > 0 && total <= 24 * worked)
          expect(spread.every((each, day) => each === 0 || (hours[day] ?? 0) > 0)).toBe(true);
      }),
    );
  });
});

describe("a week and its days as stored", () => {
  it.each<[string, DraftValues, DraftValues, DraftValues]>([
    ["a day written", { weeklyHours: "20" }, { mondayHours: "4" }, { weeklyHours: "4" }],
    [
      "a day changed",
      { weeklyHours: "8", mondayHours: "4", fridayHours: "4" },
      { fridayHours: "5.5" },
      { weeklyHours: "9.5" },
    ],
    [
      "the week alone",
      { weeklyHours: "8", mondayHours: "4", fridayHours: "4" },
      { weeklyHours: "10" },
      { mondayHours: "5", fridayHours: "5" },
    ],
    [
      "both, the days count",
      { weeklyHours: "8", mondayHours: "8" },
      { weeklyHours: "9", mondayHours: "7" },
      { weeklyHours: "7" },
    ],
    ["the week of one without days", { weeklyHours: "8" }, { weeklyHours: "10" }, {}],
    ["all days emptied", { weeklyHours: "8", mondayHours: "8" }, { mondayHours: "" }, {}],
    [
      "the week emptied",
      { weeklyHours: "8", mondayHours: "8" },
      { weeklyHours: "" },
      { mondayHours: "" },
    ],
    ["something else", { weeklyHours: "9", mondayHours: "8" }, { tasks: "3" }, {}],
  ])("%s", (_what, before, changed, stored) => {
    expect(storedWeek(before, changed)).toEqual(stored);
  });

  it("always agree", () => {
    const hours = fc.option(quarters(24).map(String), { nil: "" });
    const values = fc.record(
      {
        weeklyHours: quarters(60).map(String),
        ...Object.fromEntries(WEEKDAYS.map((day) => [dayHoursField(day), hours])),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<DraftValues>;
    fc.assert(
      fc.property(values, values, (first, changed) => {
        const before = { ...first, ...storedWeek({}, first) };
        const after = { ...before, ...changed, ...storedWeek(before, changed) };
        const days = WEEKDAYS.map((day) => after[dayHoursField(day)] ?? "");
        if (days.every((day) => day === "")) return;
        expect(sumOf(days.map(Number))).toBe(Number(after.weeklyHours));
      }),
    );
  });
});
