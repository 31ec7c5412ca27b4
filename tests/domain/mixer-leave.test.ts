import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absencePeriods } from "#app/domain/absence/absence-periods";
import { absenceOf } from "#app/domain/absence/absence";
import { absenceWeeks } from "#app/domain/absence/absence-weeks";
import { readDraft } from "#app/domain/draft";
import type { Draft, DraftValues } from "#app/domain/draft";
import { dayNumber } from "#app/domain/law/day-numbers";
import { addDays } from "#app/domain/law/days";
import { applyChanges } from "#app/domain/merge";
import { hoursCourse, hoursLookUp } from "#app/domain/mixer/hours-course";
import { proposedShift } from "#app/domain/mixer-change/later-settings";
import { takeLeave } from "#app/domain/mixer-change/leave";
import type { Leave } from "#app/domain/mixer-change/leave";
import { sharedShape } from "#app/domain/shared-document";
import { settingsOf } from "./contents";

const DAY = "2026-09-07";
const day = (days: number) => addDays(DAY, days);

const draftOf = (settings: readonly DraftValues[], fullyBackOn = ""): Draft => ({
  sections: {
    facts: { normalWeeklyHours: "37", firstAbsenceDay: "2026-06-01" },
    course: { fullyBackOn },
  },
  lists: {
    mixerSettings: Object.fromEntries(
      settings.map((values, at) => [`s${at}`, { ...values, position: String(at + 1) }]),
    ),
  },
});

/** The document with a leave taken; every change of it lands. */
function after(draft: Draft, leave: Leave) {
  let ids = 0;
  const changes = takeLeave(readDraft(sharedShape, draft), leave, () => `new-${++ids}`);
  const result = applyChanges(sharedShape, draft, changes);
  expect(result.outcomes.every(({ status }) => status === "saved")).toBe(true);
  return readDraft(sharedShape, result.draft);
}

const hoursOn = (content: Parameters<typeof hoursCourse>[0]) => {
  const lookUp = hoursLookUp(hoursCourse(content));
  return (each: string) => lookUp(dayNumber(each));
};

const settings = fc.array(
  fc.record({
    fromDay: fc.nat(80).map(day),
    state: fc.constantFrom("planned", "actual"),
    weeklyHours: fc.integer({ min: 1, max: 37 }).map(String),
  }),
  { maxLength: 6 },
);

describe("a pause", () => {
  it("is nought hours on every day of it, whatever was planned, and before and after all is as it was", () => {
    fc.assert(
      fc.property(settings, fc.nat(80), fc.nat(30), (given, from, length) => {
        const draft = draftOf([{ fromDay: DAY, state: "planned", weeklyHours: "10" }, ...given]);
        const pause = {
          fromDay: day(from),
          toDay: day(from + length),
          movesGoal: false,
          movesSubGoals: false,
        } as const;
        const stays = hoursOn(after(draft, { kind: "pause", later: "stay", ...pause }));
        const shifts = hoursOn(after(draft, { kind: "pause", later: "shift", ...pause }));
        const was = hoursOn(readDraft(sharedShape, draft));
        for (let at = 0; at < 130; at += 1) {
          const isIn = at >= from && at <= from + length;
          expect(stays(day(at))).toBe(isIn ? 0 : was(day(at)));
          if (at <= from + length) expect(shifts(day(at))).toBe(isIn ? 0 : was(day(at)));
        }
      }),
    );
  });
});

describe("a pause over single weeks that go otherwise", () => {
  it.each([
    ["2026-09-14", 0],
    ["2026-09-07", 0],
    ["2026-09-21", 0],
    ["2026-08-31", 1],
    ["2026-09-28", 1],
  ])("from Wednesday 9 to Tuesday 22: the week of %s leaves %i", (monday, left) => {
    const draft = draftOf([{ fromDay: "2026-08-03", state: "planned", weeklyHours: "10" }]);
    draft.lists.exceptionWeeks = { one: { monday, weeklyHours: "30" } };
    const pause = {
      fromDay: "2026-09-09",
      toDay: "2026-09-22",
      movesGoal: false,
      movesSubGoals: false,
    } as const;
    const content = after(draft, { kind: "pause", later: "stay", ...pause });
    expect(content.exceptionWeeks).toHaveLength(left);
    const hours = hoursOn(content);
    for (let at = 2; at <= 15; at += 1) expect(hours(day(at))).toBe(0);
  });
});

describe("away again", () => {
  it("opens a new sick period although nobody is noted as back any more", () => {
    const draft = draftOf([{ fromDay: "2026-07-06", state: "planned", weeklyHours: "20" }], DAY);
    const relapse = { kind: "relapse", fromDay: day(21), weeklyHours: 0, weeks: 0 } as const;
    const content = after(draft, { ...relapse, movesGoal: false, movesSubGoals: false });
    expect(content.course.fullyBackOn).toBeNull();
    const absence = absenceOf(content)!;
    const periods = absencePeriods(absence, absenceWeeks(absence, absence.firstAbsenceDay, 25));
    expect(periods).toEqual([
      { firstDay: "2026-06-01", lastDay: "2026-09-04" },
      { firstDay: day(21), lastDay: null },
    ]);
  });

  it("leaves a day of being back that lies ahead, and makes no setting of one on the same day", () => {
    const relapse = {
      kind: "relapse",
      fromDay: DAY,
      weeklyHours: 5,
      weeks: 0,
      movesGoal: false,
      movesSubGoals: false,
    } as const;
    expect(after(draftOf([], day(1)), relapse).course.fullyBackOn).toBe(day(1));
    const { course, mixerSettings } = after(draftOf([], DAY), relapse);
    expect([course.fullyBackOn, mixerSettings.length]).toEqual([null, 1]);
  });
});

it.each<[number[], string, number]>([
  [[], "stay", 1],
  [[14], "stay", 1],
  [[13], "shift", 1],
  [[7], "shift", 1],
  [[6, 60], "shift", 2],
  [[1], "shift", 2],
  [[0, -5], "stay", 1],
])("a next step %j days ahead is proposed to %s, by weeks: %i", (days, later, weeks) => {
  const given = days.map((each) => ({ fromDay: day(each), state: "planned" }));
  expect(proposedShift(settingsOf(...given), DAY)).toEqual({ later, weeks });
});
