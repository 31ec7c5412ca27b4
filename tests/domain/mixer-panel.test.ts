import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "#app/domain/law/days";
import {
  datedSettings,
  hoursPosition,
  positionsOf,
  settingOn,
  sliderPosition,
} from "#app/domain/mixer-panel";
import { workingDays } from "#app/domain/mixer/week-hours";
import { weekTable, weeksUnderMinimumAbsence } from "#app/domain/mixer/week-table";
import { settingsOf } from "./contents";

const only = (values: Record<string, string>) => settingsOf(values)[0]!;

describe("where a fader stands", () => {
  it.each([
    [0, 37, 0],
    [1, 37, 0],
    [2, 37, 1],
    [18.5, 37, 5],
    [35, 37, 9],
    [36, 37, 10],
    [37, 37, 10],
    [45, 37, 10],
    [-1, 37, 0],
    [10, 0, 0],
  ])("%d of %d hours is position %i", (hours, normal, position) => {
    expect(hoursPosition(hours, normal)).toBe(position);
  });

  it("follows the hours for hours, and what was set for the others", () => {
    const setting = only({ weeklyHours: "18.5", physical: "0", tasks: "10", intensity: "" });
    expect(positionsOf(setting, 37)).toEqual({
      hours: 5,
      physical: 0,
      tasks: 10,
      responsibility: null,
      predictability: null,
      intensity: null,
    });
    expect(sliderPosition(only({}), "hours", 37)).toBeNull();
  });

  it("never falls when hours rise", () => {
    const hours = fc.double({ min: 0, max: 60, noNaN: true });
    fc.assert(
      fc.property(hours, hours, fc.double({ min: 1, max: 60, noNaN: true }), (a, b, normal) => {
        const [low, high] = [Math.min(a, b), Math.max(a, b)].map((each) =>
          hoursPosition(each, normal),
        );
        expect(low).toBeLessThanOrEqual(high!);
      }),
    );
  });
});

describe("the setting in force", () => {
  const settings = settingsOf(
    { fromDay: "2026-10-05", weeklyHours: "20" },
    { fromDay: "2026-09-07", weeklyHours: "10" },
    { fromDay: "", weeklyHours: "37" },
  );

  it.each([
    ["2026-09-06", null],
    ["2026-09-07", 10],
    ["2026-10-04", 10],
    ["2026-10-05", 20],
    ["2030-01-01", 20],
  ])("on %s is the one of %o hours", (day, hours) => {
    expect(settingOn(settings, day)?.weeklyHours ?? null).toBe(hours);
  });

  it("is the later in the list of two from one day", () => {
    const twice = settingsOf(
      { fromDay: "2026-09-07", reason: "a" },
      { fromDay: "2026-09-07", reason: "b" },
    );
    expect(settingOn(twice, "2026-09-07")?.reason).toBe("b");
  });

  it("leaves out what has no day, and does not disturb the list it was given", () => {
    const given = settings.map(({ id }) => id);
    expect(datedSettings(settings.toReversed()).map(({ fromDay }) => fromDay)).toEqual([
      "2026-09-07",
      "2026-10-05",
    ]);
    expect(settings.map(({ id }) => id)).toEqual(given);
  });

  it("is worked Monday to Friday unless days are marked", () => {
    expect(workingDays(only({}))).toEqual([1, 2, 3, 4, 5]);
    expect(workingDays(only({ sunday: "yes", wednesday: "yes", monday: "yes" }))).toEqual([
      1, 3, 7,
    ]);
  });
});

const hoursByWeek = (settings: ReturnType<typeof settingsOf>, from: string, to: string) =>
  weekTable({ mixerSettings: settings, exceptionWeeks: [] }, 37, from, to).map(
    ({ monday, workedHours, absenceHours }) => [monday, workedHours, absenceHours],
  );

describe("weeks", () => {
  it("run from the week of the first day to the week of the last, over new year", () => {
    const settings = settingsOf({ fromDay: "2026-12-28", weeklyHours: "15" });
    expect(hoursByWeek(settings, "2026-12-23", "2027-01-04")).toEqual([
      ["2026-12-21", 0, 37],
      ["2026-12-28", 15, 22],
      ["2027-01-04", 15, 22],
    ]);
  });

  it("count a change in the middle of a week from its own day", () => {
    const settings = settingsOf(
      { fromDay: "2026-09-07", weeklyHours: "15" },
      { fromDay: "2026-09-16", weeklyHours: "20" },
    );
    // Monday and Tuesday 3 hours each, Wednesday to Friday 4 each.
    expect(hoursByWeek(settings, "2026-09-07", "2026-09-21")).toEqual([
      ["2026-09-07", 15, 22],
      ["2026-09-14", 18, 19],
      ["2026-09-21", 20, 17],
    ]);
    const [, changing] = weekTable(
      { mixerSettings: settings, exceptionWeeks: [] },
      37,
      "2026-09-07",
      "2026-09-21",
    );
    expect(changing?.setting?.weeklyHours).toBe(20);
  });

  it("spread hours over the days marked, each whole week adding up", () => {
    const settings = settingsOf({
      fromDay: "2026-09-09",
      weeklyHours: "10",
      monday: "yes",
      thursday: "yes",
      saturday: "yes",
    });
    // Begins on a Wednesday: Thursday and Saturday of the first week.
    expect(hoursByWeek(settings, "2026-09-09", "2026-09-14")).toEqual([
      ["2026-09-07", 6.75, 30.25],
      ["2026-09-14", 10, 27],
    ]);
  });

  it("never count absence below nothing, and are at most as many as asked for", () => {
    const settings = settingsOf({ fromDay: "2026-09-07", weeklyHours: "45" });
    expect(hoursByWeek(settings, "2026-09-07", "2026-09-07")).toEqual([["2026-09-07", 45, 0]]);
    expect(
      weekTable({ mixerSettings: settings, exceptionWeeks: [] }, 37, "2026-01-01", "2199-12-31"),
    ).toHaveLength(60);
    expect(
      weekTable({ mixerSettings: settings, exceptionWeeks: [] }, 37, "2026-01-01", "2199-12-31", 3),
    ).toHaveLength(3);
    expect(
      weekTable({ mixerSettings: settings, exceptionWeeks: [] }, 37, "2026-09-14", "2026-09-07"),
    ).toEqual([]);
  });

  it("hold hours worked and hours away that add up to the normal ones", () => {
    const quarters = (max: number) => fc.integer({ min: 0, max: max * 4 }).map((each) => each / 4);
    const change = fc.record({
      after: fc.nat(60),
      share: fc.double({ min: 0, max: 1, noNaN: true }),
      marked: fc.subarray(["monday", "tuesday", "friday", "sunday"]),
    });
    fc.assert(
      fc.property(quarters(60), fc.array(change, { maxLength: 4 }), (normal, changes) => {
        // Whole weeks only: with other days marked, a week that changes midway may hold more than either setting.
        const settings = settingsOf(
          ...changes.map(({ after, share, marked }) => ({
            fromDay: addDays("2026-09-07", Math.floor(after / 7) * 7),
            weeklyHours: String(Math.floor(normal * share * 4) / 4),
            ...Object.fromEntries(marked.map((day) => [day, "yes"])),
          })),
        );
        for (const week of weekTable(
          { mixerSettings: settings, exceptionWeeks: [] },
          normal,
          "2026-09-01",
          "2026-12-01",
        )) {
          expect(week.workedHours + week.absenceHours).toBe(normal);
          expect(week.workedHours).toBe(settingOn(settings, week.monday)?.weeklyHours ?? 0);
        }
      }),
    );
  });
});

describe("weeks with less absence than the refund asks for", () => {
  it.each([
    ["33", false],
    ["33.25", true],
    ["36.75", true],
    ["37", false],
    ["40", false],
  ])("%s of 37 hours worked: %s", (weeklyHours, isUnder) => {
    const settings = settingsOf({ fromDay: "2026-09-07", weeklyHours });
    const weeks = weekTable(
      { mixerSettings: settings, exceptionWeeks: [] },
      37,
      "2026-09-07",
      "2026-09-07",
    );
    expect(weeksUnderMinimumAbsence(weeks)).toEqual(isUnder ? weeks : []);
  });

  it("warns of nothing in a week from before the rules, and does not fail over it", () => {
    const week = { monday: "2009-12-28", workedHours: 35, absenceHours: 2, setting: null };
    expect(weeksUnderMinimumAbsence([week])).toEqual([]);
  });
});
