import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import { addDays, daysBetween } from "#app/domain/law/days";
import { applyChanges } from "#app/domain/merge";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { moveSetting, shiftedSettings } from "#app/domain/mixer-change/shift";
import {
  actualCourse,
  between,
  plannedCourse,
  settingAt,
  stepsBetween,
} from "#app/domain/mixer/slider-course";
import { TEMPLATE_KINDS, templateSettings } from "#app/domain/mixer-change/templates";
import { readDraft } from "#app/domain/draft";
import { sharedShape } from "#app/domain/shared-document";
import { settingsOf } from "./contents";

const DAY = "2026-09-07";
const position = fc.integer({ min: 0, max: 10 });

describe("the course of a fader", () => {
  const settings = settingsOf(
    { fromDay: "2026-09-07", state: "planned", tasks: "2", weeklyHours: "10" },
    { fromDay: "2026-09-07", state: "actual", tasks: "3" },
    { fromDay: "2026-09-21", state: "planned", tasks: "5" },
    { fromDay: "2026-09-25", state: "actual", tasks: "4" },
    { fromDay: "2026-10-05", state: "planned", physical: "7" },
    { fromDay: "", state: "planned", tasks: "9" },
  );
  const short = (steps: ReturnType<typeof plannedCourse>) =>
    steps.map(({ fromDay, untilDay, position: at }) => [fromDay, untilDay, at]);

  it("as planned is the planned settings alone", () => {
    expect(short(plannedCourse(settings, "tasks", 37, "2026-11-01"))).toEqual([
      ["2026-09-07", "2026-09-21", 2],
      ["2026-09-21", "2026-10-05", 5],
    ]);
    expect(short(plannedCourse(settings, "hours", 37, "2026-09-10"))).toEqual([
      ["2026-09-07", "2026-09-10", 3],
    ]);
  });

  it("as it went ends where a planned setting took over, and today", () => {
    expect(short(actualCourse(settings, "tasks", 37, "2026-09-30"))).toEqual([
      ["2026-09-07", "2026-09-21", 3],
      ["2026-09-25", "2026-09-30", 4],
    ]);
    expect(actualCourse(settings, "tasks", 37, "2026-09-07")).toEqual([]);
  });

  it.each([
    ["2026-09-01", "s2"],
    ["2026-09-07", "s2"],
    ["2026-09-21", "s3"],
    ["2026-09-25", "s4"],
    ["2027-01-01", "s5"],
  ])("on %s the desk shows %s", (day, id) => {
    expect(settingAt(settings, day)?.id).toBe(id);
    expect(settingAt([], day)).toBeNull();
  });
});

describe("between two settings", () => {
  const hours = fc.integer({ min: 0, max: 240 }).map((each) => String(each / 4));
  const values = fc.record({ weeklyHours: hours, tasks: position.map(String) });
  const dayValues = fc.record({
    mondayHours: hours.map(() => "3"),
    fridayHours: hours.map(() => "5"),
  });

  it("nothing lies outside the two, positions are whole and hours half", () => {
    fc.assert(
      fc.property(values, values, fc.double({ min: 0, max: 1, noNaN: true }), (a, b, share) => {
        const [one, two] = settingsOf(a, b);
        const mid = between(one!, two!, share);
        const ends = [Number(a.weeklyHours), Number(b.weeklyHours)].sort((x, y) => x - y);
        expect(mid.weeklyHours!).toBeGreaterThanOrEqual(ends[0]!);
        expect(mid.weeklyHours!).toBeLessThanOrEqual(ends[1]!);
        if (!ends.includes(mid.weeklyHours!)) expect((mid.weeklyHours! * 2) % 1).toBe(0);
        expect(Math.round(mid.tasks!)).toBe(mid.tasks);
        expect(mid.tasks!).toBeGreaterThanOrEqual(Math.min(Number(a.tasks), Number(b.tasks)));
        expect(mid.tasks!).toBeLessThanOrEqual(Math.max(Number(a.tasks), Number(b.tasks)));
      }),
    );
  });

  it("keeps the days of the first, and leaves open what only one of them knows", () => {
    fc.assert(
      fc.property(dayValues, (days) => {
        const [one, two] = settingsOf(
          { ...days, tasks: "2" },
          { weeklyHours: "12", physical: "4" },
        );
        const mid = between(one!, two!, 0.5);
        expect([mid.mondayHours, mid.fridayHours, mid.weeklyHours]).toEqual([3.75, 6.25, 10]);
        expect([mid.tasks, mid.physical]).toEqual([null, null]);
      }),
      { numRuns: 1 },
    );
  });

  it("steps lie at even distances, and none where there is no room", () => {
    const [a, b] = settingsOf(
      { fromDay: DAY, weeklyHours: "10", tasks: "0" },
      { fromDay: "2026-09-28", weeklyHours: "16", tasks: "9" },
    );
    expect(
      stepsBetween(a!, b!, 2).map(({ fromDay, weeklyHours, tasks }) => [
        fromDay,
        weeklyHours,
        tasks,
      ]),
    ).toEqual([
      ["2026-09-14", 12, 3],
      ["2026-09-21", 14, 6],
    ]);
    expect(stepsBetween(a!, { ...b!, fromDay: addDays(DAY, 2) }, 2)).toEqual([]);
    expect(stepsBetween(b!, a!, 2)).toEqual([]);
  });
});

const anySettings = fc.array(
  fc.record({
    fromDay: fc.option(
      fc.nat(200).map((days) => addDays(DAY, days)),
      { nil: "" },
    ),
    state: fc.constantFrom("planned", "actual", ""),
  }),
  { maxLength: 10 },
);

/** The settings with changes applied, by id. */
function changed(values: readonly DraftValues[], changes: ReturnType<typeof shiftedSettings>) {
  const items = Object.fromEntries(values.map((each, at) => [`s${at + 1}`, each]));
  const draft = { sections: {}, lists: { mixerSettings: items } };
  const result = applyChanges(sharedShape, draft, changes);
  expect(result.outcomes.every(({ status }) => status === "saved")).toBe(true);
  return new Map(
    readDraft(sharedShape, result.draft).mixerSettings.map(({ id, fromDay }) => [id, fromDay]),
  );
}

describe("moving what is planned", () => {
  it("keeps distances, touches nothing that happened, and goes no further back than the day", () => {
    fc.assert(
      fc.property(
        anySettings,
        fc.nat(200),
        fc.integer({ min: -60, max: 60 }),
        (values, at, days) => {
          const after = addDays(DAY, at);
          const settings = settingsOf(...values);
          const changes = shiftedSettings(settings, after, days);
          const now = changed(values, changes);
          const by = new Set<number>();
          for (const setting of settings) {
            const [old, current] = [setting.fromDay, now.get(setting.id) ?? null];
            if (setting.state === "actual" || old === null || old <= after)
              expect(current).toBe(old);
            else {
              by.add(daysBetween(old, current!));
              expect(current! > after).toBe(true);
            }
          }
          expect(by.size).toBeLessThanOrEqual(1);
          if (days >= 0 && by.size === 1) expect([...by]).toEqual([days]);
        },
      ),
    );
  });

  const settings = settingsOf(
    { fromDay: "2026-09-07", state: "actual" },
    { fromDay: "2026-09-14", state: "planned" },
    { fromDay: "2026-09-28", state: "planned" },
    { fromDay: "2026-10-12", state: "actual" },
  );
  it.each<[string, string, boolean, (readonly [string, string])[]]>([
    ["s2", "2026-09-16", false, [["s2", "2026-09-16"]]],
    [
      "s2",
      "2026-09-16",
      true,
      [
        ["s2", "2026-09-16"],
        ["s3", "2026-09-30"],
      ],
    ],
    [
      "s1",
      "2026-09-08",
      true,
      [
        ["s1", "2026-09-08"],
        ["s2", "2026-09-15"],
        ["s3", "2026-09-29"],
      ],
    ],
    ["s2", "2026-09-14", true, []],
    ["nobody", "2026-09-16", true, []],
  ])("%s to %s, the later ones with it: %s", (id, toDay, withLater, moved) => {
    const days = moveSetting(settings, id, toDay, withLater).map(({ path, value }) => [
      path.split(".")[1],
      value,
    ]);
    expect(days).toEqual(moved);
  });
});

describe("a first draft", () => {
  const wish = fc.record({
    kind: fc.constantFrom(...TEMPLATE_KINDS),
    fromDay: fc.nat(700).map((days) => addDays("2026-01-01", days)),
    normalWeeklyHours: fc.integer({ min: 4, max: 240 }).map((each) => each / 4),
    start: fc.record(
      { hours: fc.integer({ min: 0, max: 80 }).map((each) => each / 2), tasks: position },
      { requiredKeys: [] },
    ),
  });
  const goal = fc.oneof(
    fc.integer({ min: 1, max: 52 }).map((weeksToGoal) => ({ weeksToGoal })),
    fc.nat(900).map((days) => ({ goalDay: addDays("2026-01-01", days) })),
  );

  it("always ends at the goal on full terms, never falls, and gives every step a week", () => {
    fc.assert(
      fc.property(wish, goal, (given, until) => {
        const steps = templateSettings({ ...given, ...until });
        const settings = settingsOf(...steps);
        const last = settings.at(-1)!;
        const goalDay =
          "goalDay" in until ? until.goalDay : addDays(given.fromDay, until.weeksToGoal * 7);
        expect(last.fromDay).toBe(goalDay < given.fromDay ? given.fromDay : goalDay);
        expect(last.weeklyHours).toBe(given.normalWeeklyHours);
        for (const slider of MIXER_SLIDERS) if (slider !== "hours") expect(last[slider]).toBe(10);
        expect(steps.length).toBeLessThanOrEqual(7);
        for (const [index, next] of settings.slice(1).entries()) {
          const before = settings[index]!;
          expect(daysBetween(before.fromDay!, next.fromDay!)).toBeGreaterThanOrEqual(7);
          expect(next.weeklyHours!).toBeGreaterThanOrEqual(before.weeklyHours!);
          expect(next.tasks!).toBeGreaterThanOrEqual(before.tasks!);
        }
      }),
    );
  });

  const hoursOf = (kind: (typeof TEMPLATE_KINDS)[number], more: object = {}) =>
    templateSettings({ kind, fromDay: DAY, weeksToGoal: 12, normalWeeklyHours: 37, ...more }).map(
      ({ fromDay, weeklyHours, tasks }) => [
        daysBetween(DAY, fromDay ?? "") / 7,
        Number(weeklyHours),
        Number(tasks),
      ],
    );

  it("gentle gives the first steps time, even is straight, fast rises early", () => {
    expect(hoursOf("gentle")).toEqual([
      [0, 7.5, 2],
      [3, 9.5, 3],
      [5, 13, 4],
      [7, 18, 5],
      [9, 23.5, 6],
      [10, 30, 8],
      [12, 37, 10],
    ]);
    expect(hoursOf("even")).toEqual([
      [0, 11, 3],
      [2, 15.5, 4],
      [4, 19.5, 5],
      [6, 24, 7],
      [8, 28.5, 8],
      [10, 32.5, 9],
      [12, 37, 10],
    ]);
    const fast = hoursOf("fast").map(([, hours]) => hours);
    expect(fast[0]).toBe(18.5);
    expect(fast[2]!).toBeGreaterThan(27);
  });

  it("begins where one stands, and keeps 4 hours' absence until the goal", () => {
    const steps = hoursOf("fast", { start: { hours: 30, tasks: 6 } });
    expect(steps[0]).toEqual([0, 30, 6]);
    expect(Math.max(...steps.slice(0, -1).map(([, hours]) => hours!))).toBe(33);
  });
});
