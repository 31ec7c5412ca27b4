import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readDraft } from "#app/domain/draft";
import type { Draft, DraftValues } from "#app/domain/draft";
import { addDays } from "#app/domain/law/days";
import { applyChanges } from "#app/domain/merge";
import { shiftPlan } from "#app/domain/mixer-change/later-settings";
import {
  alongFrom,
  datesAlong,
  followSteps,
  pauseWeeks,
} from "#app/domain/mixer-change/moved-along";
import { takenBack } from "#app/domain/mixer-change/take-back";
import { sharedShape } from "#app/domain/shared-document";
import { sharedWith } from "./contents";

const DAY = "2026-09-07";
const day = (days: number) => addDays(DAY, days);
const LISTS: Draft["lists"] = {
  mixerSettings: {
    step: { fromDay: day(14), state: "planned" },
    was: { fromDay: day(14), state: "actual" },
  },
  subGoals: {
    grown: { title: "Op på 20 timer", targetDay: day(14), settingId: "step", position: "1" },
    own: { title: "Taler med holdet", targetDay: day(21), position: "2" },
    happened: { title: "Fra det, der skete", targetDay: day(14), settingId: "was", position: "3" },
    reached: { title: "Nået", targetDay: day(14), reachedOn: day(-1), position: "4" },
    undated: { title: "Uden dato", position: "5" },
  },
  measures: {
    m1: { title: "Makker", subGoalId: "own", fromDay: day(-7), toDay: day(21), position: "1" },
    m2: { title: "Kursus", subGoalId: "own", fromDay: day(1), position: "2" },
    m3: { title: "For sig selv", fromDay: day(1), toDay: day(9), position: "3" },
    m4: { title: "Under det nåede", subGoalId: "reached", fromDay: day(1), position: "4" },
  },
};
const content = sharedWith({ lists: LISTS });
const pathsFrom = (from: string) =>
  alongFrom(datesAlong(content), from).map(({ path }) => path.replace(/^subGoals\./, ""));

describe("dates that can move along with a plan's steps", () => {
  it.each([
    [
      "the day of the change and later, each with its measures",
      day(0),
      [
        "grown.targetDay",
        "happened.targetDay",
        "own.targetDay",
        "measures.m1.toDay",
        "measures.m2.fromDay",
      ],
    ],
    [
      "on the very day too",
      day(14),
      ["grown.targetDay", "happened.targetDay", "own.targetDay", "measures.m1.toDay"],
    ],
    ["what lies before stays", day(15), ["own.targetDay", "measures.m1.toDay"]],
    ["with its measures, whatever theirs say", day(22), []],
  ])("%s", (_what, from, paths) => {
    expect(pathsFrom(from)).toEqual(paths);
  });

  it.each([
    ["a step that moves", day(0), true],
    ["a step of that very day, which stays", day(14), false],
    ["no step ahead", day(15), false],
  ])("are proposed to move with %s", (_what, from, isProposed) => {
    expect(followSteps(datesAlong(content), from)).toBe(isProposed);
  });

  it.each([
    [day(0), day(0), 1],
    [day(0), day(6), 1],
    [day(0), day(7), 2],
    [day(1), day(0), 0],
  ])("a pause from %s to %s touches %i weeks", (from, to, weeks) => {
    expect(pauseWeeks(from, to)).toBe(weeks);
  });
});

const someDay = fc.option(fc.integer({ min: -60, max: 120 }).map(day), { nil: "" });
const someId = fc.constantFrom("", "a", "b", "c");
const items = (values: fc.Arbitrary<DraftValues>) =>
  fc
    .tuple(values, values, values)
    .map(([a, b, c]) => ({ a: { ...a, position: "1" }, b: { ...b, position: "2" }, c }));
const drafts: fc.Arbitrary<Draft> = fc
  .record({
    mixerSettings: items(
      fc.record({ fromDay: someDay, state: fc.constantFrom("planned", "actual") }),
    ),
    subGoals: items(
      fc.record({
        title: fc.constant("x"),
        targetDay: someDay,
        settingId: someId,
        reachedOn: someDay,
      }),
    ),
    measures: items(
      fc.record({ title: fc.constant("y"), subGoalId: someId, fromDay: someDay, toDay: someDay }),
    ),
  })
  .map((lists) => ({ sections: { plan: { goalDay: day(100) } }, lists }));

describe("moving a plan with its sub-goals", () => {
  const along = { movesGoal: false, movesSubGoals: true };
  const shifted = (draft: Draft, from: string, weeks: number, moves = along) => {
    const changes = shiftPlan(readDraft(sharedShape, draft), from, weeks, moves);
    const result = applyChanges(sharedShape, draft, changes);
    expect(result.outcomes.every(({ status }) => status === "saved")).toBe(true);
    return result;
  };

  it("moves what lies ahead by the weeks, and no other date", () => {
    fc.assert(
      fc.property(drafts, fc.nat(60), fc.integer({ min: 1, max: 52 }), (draft, at, weeks) => {
        const from = day(at);
        const { subGoals: before, measures } = readDraft(sharedShape, draft);
        const now = readDraft(sharedShape, shifted(draft, from, weeks).draft);
        const ahead = new Set(
          before
            .filter(({ targetDay, reachedOn }) => (targetDay ?? "") >= from && reachedOn === null)
            .map(({ id }) => id),
        );
        const moved = (old: string | null) =>
          old !== null && old >= from ? addDays(old, weeks * 7) : old;
        before.forEach((old) => {
          const expected = ahead.has(old.id) ? moved(old.targetDay) : old.targetDay;
          expect(now.subGoals.find(({ id }) => id === old.id)).toEqual({
            ...old,
            targetDay: expected,
          });
        });
        measures.forEach((old) => {
          const isAlong = ahead.has(old.subGoalId ?? "");
          expect(now.measures.find(({ id }) => id === old.id)).toEqual(
            isAlong ? { ...old, fromDay: moved(old.fromDay), toDay: moved(old.toDay) } : old,
          );
        });
      }),
    );
  });

  it("leaves every one of them where it is unless asked", () => {
    fc.assert(
      fc.property(drafts, fc.nat(60), (draft, at) => {
        const now = shifted(draft, day(at), 2, { ...along, movesSubGoals: false }).draft.lists;
        expect([now.subGoals, now.measures]).toEqual([draft.lists.subGoals, draft.lists.measures]);
      }),
    );
  });

  it("taken back, everything stands as it did", () => {
    fc.assert(
      fc.property(drafts, fc.nat(60), (draft, at) => {
        const { applied, draft: now } = shifted(draft, day(at), 3);
        const back = applyChanges(sharedShape, now, takenBack(applied, now) ?? []);
        expect(readDraft(sharedShape, back.draft)).toEqual(readDraft(sharedShape, draft));
      }),
    );
  });
});
