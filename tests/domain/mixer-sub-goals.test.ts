import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import {
  nextSettingAfter,
  plannedSteps,
  stepsWithoutSubGoal,
  subGoalOf,
} from "#app/domain/mixer/sub-goal-of-setting";
import { takenBack } from "#app/domain/mixer-change/take-back";
import { sharedWith } from "./contents";

const NOW = "2026-09-21";

const planOf = (settings: Record<string, DraftValues>, subGoal: DraftValues = {}) =>
  sharedWith({
    sections: { facts: { normalWeeklyHours: "37" } },
    lists: { mixerSettings: settings, subGoals: { g: subGoal } },
  });

const first = { fromDay: "2026-09-07", state: "planned", weeklyHours: "10", tasks: "2" };
const settings = {
  a: first,
  b: { ...first, fromDay: "2026-09-28", weeklyHours: "15", tasks: "3" },
  c: { ...first, fromDay: "2026-10-05", weeklyHours: "15", tasks: "5", physical: "1" },
  d: { ...first, fromDay: "2026-10-12", weeklyHours: "12", tasks: "5", physical: "1" },
  e: { ...first, fromDay: "2026-10-19", state: "actual", weeklyHours: "20" },
};

describe("planned steps", () => {
  it("are the planned settings in which something rises", () => {
    expect(plannedSteps(planOf(settings).mixerSettings)).toEqual([
      { settingId: "a", fromDay: "2026-09-07", sliders: ["hours", "tasks"], hours: 10 },
      { settingId: "b", fromDay: "2026-09-28", sliders: ["hours", "tasks"], hours: 15 },
      { settingId: "c", fromDay: "2026-10-05", sliders: ["physical", "tasks"], hours: null },
    ]);
  });

  it("become sub-goals once, from tomorrow on, in the area of what rises", () => {
    const ids = (subGoal: DraftValues) =>
      stepsWithoutSubGoal(planOf(settings, subGoal), NOW, 2).map(({ settingId }) => settingId);
    expect(ids({})).toEqual(["b", "c"]);
    expect(ids({ settingId: "b" })).toEqual(["c"]);
    const [step] = stepsWithoutSubGoal(planOf(settings), NOW, 1);
    expect(subGoalOf(step!, "Op på 15 timer")).toEqual({
      title: "Op på 15 timer",
      area: "hours",
      targetDay: "2026-09-28",
      settingId: "b",
    });
  });
});

describe("a reached sub-goal", () => {
  const nextOf = (given: Record<string, DraftValues>, subGoal: DraftValues) => {
    const plan = planOf(given, subGoal);
    return nextSettingAfter(plan, plan.subGoals[0]!, NOW);
  };
  const reached = { reachedOn: "2026-09-20", area: "tasks" };

  it("proposes the next planned setting from today", () => {
    expect(nextOf(settings, reached)).toEqual({
      op: "move",
      settingId: "b",
      fromDay: "2026-09-28",
      toDay: NOW,
    });
  });

  it("proposes its own fader one step up where nothing is planned ahead", () => {
    expect(nextOf({ a: first }, reached)).toMatchObject({
      op: "add",
      slider: "tasks",
      values: { fromDay: NOW, state: "planned", weeklyHours: "10", tasks: "3" },
    });
    expect(nextOf({ a: first }, { ...reached, area: "hours" })).toMatchObject({
      values: { weeklyHours: "13.5", tasks: "2" },
    });
    const almost = { ...first, weeklyHours: "36" };
    expect(nextOf({ a: almost }, { ...reached, area: "hours" })).toMatchObject({
      values: { weeklyHours: "37" },
    });
  });

  it.each<[string, Record<string, DraftValues>, DraftValues]>([
    ["it is not reached", settings, { area: "tasks" }],
    ["it is reached some other day", settings, { ...reached, reachedOn: "2026-09-22" }],
    ["its area is no fader", { a: first }, { ...reached, area: "social" }],
    ["its fader has no place", { a: first }, { ...reached, area: "intensity" }],
    ["its fader is at the top", { a: { ...first, tasks: "10" } }, reached],
    ["nothing has begun", {}, reached],
  ])("proposes nothing where %s", (_what, given, subGoal) => {
    expect(nextOf(given, subGoal)).toBeNull();
  });
});

describe("taking a commit back", () => {
  const values = { fromDay: NOW, position: "1" };
  const now = { sections: {}, lists: { mixerSettings: { a: values } } };

  it("turns every change around, last first", () => {
    const applied = [
      { op: "add", list: "mixerSettings", id: "a", values } as const,
      { op: "set", path: "plan.goalDay", before: "1", after: "2" } as const,
      { op: "remove", list: "mixerSettings", id: "b", values } as const,
    ];
    expect(takenBack(applied, now)).toEqual([
      { op: "add", list: "mixerSettings", id: "b", values },
      { op: "set", path: "plan.goalDay", base: "2", value: "1" },
      { op: "remove", list: "mixerSettings", id: "a" },
    ]);
  });

  it.each([
    ["changed", { ...values, tasks: "3" }],
    ["removed", undefined],
  ])("is not to be had once what it added is %s", (_what, current) => {
    const mixerSettings: Record<string, DraftValues> = current ? { a: current } : {};
    const lists = { mixerSettings };
    const added = { op: "add", list: "mixerSettings", id: "a", values } as const;
    expect(takenBack([added], { sections: {}, lists })).toBeNull();
    expect(takenBack([{ op: "create" }], now)).toBeNull();
  });
});
