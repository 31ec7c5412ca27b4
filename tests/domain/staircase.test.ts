import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import { staircaseOf, stepsOf } from "#app/domain/plan/staircase";
import type { StaircaseTrack } from "#app/domain/plan/staircase";
import { STAIRCASE_STEPS, STAIRCASE_TRACKS, SUPPORT_SCHEMES } from "#app/domain/shared-document";
import { sharedWith } from "./contents";

const TODAY = "2026-11-30";

type Written = {
  plan?: DraftValues;
  measures?: Record<string, DraftValues>;
  settings?: Record<string, DraftValues>;
  lists?: Record<string, Record<string, DraftValues>>;
};
const written = ({ plan = {}, measures = {}, settings = {}, lists = {} }: Written = {}) =>
  sharedWith({
    sections: { plan, facts: { normalWeeklyHours: "37" } },
    lists: { measures, mixerSettings: settings, ...lists },
  });

const HOURS = { s: { fromDay: "2026-11-16", weeklyHours: "12" } };
const TRIAL = { scheme: "workTrial", title: "Praktik" };

describe("the step the plan stands on", () => {
  it.each<[string, Written, string | null, string | null]>([
    ["nothing written", {}, null, null],
    ["a chosen step", { plan: { staircaseStep: "2" } }, "2", "chosen"],
    [
      "a chosen step before what is written",
      { plan: { staircaseStep: "1" }, settings: HOURS },
      "1",
      "chosen",
    ],
    ["hours now", { settings: HOURS, measures: { m: TRIAL } }, "4", "partialHours"],
    [
      "hours that have not begun",
      { settings: { s: { fromDay: "2026-12-07", weeklyHours: "12" } } },
      null,
      null,
    ],
    [
      "a setting without hours",
      { settings: { s: { fromDay: "2026-11-16", weeklyHours: "0" } } },
      null,
      null,
    ],
    [
      "a trial with an end",
      { measures: { m: { ...TRIAL, toDay: "2027-01-15" } } },
      "3",
      "trialWithReturn",
    ],
    ["a trial without", { measures: { m: TRIAL } }, "2", "trial"],
    ["support alone", { measures: { m: { scheme: "mentor", title: "Mentor" } } }, "1", "support"],
    [
      "a measure that is neither",
      { measures: { m: { scheme: "other", title: "Kaffe" } } },
      null,
      null,
    ],
  ])("of %s", (_what, content, step, because) => {
    const { stands } = staircaseOf(written(content), TODAY);
    expect([stands?.step ?? null, stands?.because ?? null]).toEqual([step, because]);
  });

  it("of a trainee is never the fourth, chosen or not", () => {
    const hosted = { staircaseTrack: "hostedTrainee", staircaseStep: "4" };
    expect(staircaseOf(written({ plan: hosted, settings: HOURS }), TODAY).stands).toBeNull();
    const trial = written({ plan: hosted, measures: { m: { ...TRIAL, toDay: "2027-01-15" } } });
    expect(staircaseOf(trial, TODAY).stands).toEqual({ step: "3", because: "trialWithReturn" });
    expect(stepsOf("hostedTrainee")).toEqual(["3", "2", "1"]);
  });
});

describe("what the next step takes", () => {
  it("is told with what is there and where the rest is written", () => {
    const content = written({ measures: { m: { ...TRIAL, fromDay: "2026-12-01" } } });
    expect(staircaseOf(content, TODAY).next).toEqual({
      step: "3",
      needs: [
        { need: "trialEnd", isThere: false, path: "measures.m.toDay" },
        { need: "plannedHours", isThere: false, path: "mixerSettings" },
        { need: "datedSubGoal", isThere: false, path: "subGoals" },
      ],
    });
  });

  it("is from the fourth step the goal, with full hours and a date", () => {
    const content = written({
      plan: { goalDay: "2027-03-01" },
      settings: { ...HOURS, t: { fromDay: "2027-03-01", weeklyHours: "37" } },
      lists: { followUps: { f: { day: "2026-12-14" } } },
    });
    const { next } = staircaseOf(content, TODAY);
    expect(next.step).toBe("goal");
    expect(next.needs.every(({ isThere }) => isThere)).toBe(true);
  });

  it("is for a trainee what the host must be told", () => {
    const content = written({
      plan: { staircaseTrack: "hostedTrainee", staircaseStep: "1", hostPurpose: "Flere timer" },
    });
    expect(staircaseOf(content, TODAY).next.needs).toEqual([
      { need: "trial", isThere: false, path: "measures" },
      { need: "trialFrom", isThere: false, path: "measures" },
      { need: "hostPurpose", isThere: true, path: "plan.hostPurpose" },
      { need: "hostReducedFunctions", isThere: false, path: "plan.hostReducedFunctions" },
    ]);
  });

  it("is always the step right above, with something to it, whatever is written", () => {
    const optional = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: undefined });
    const measure = fc.record({
      scheme: fc.constantFrom("", ...SUPPORT_SCHEMES),
      toDay: fc.constantFrom("", "2027-01-15"),
    });
    fc.assert(
      fc.property(
        optional(fc.constantFrom<StaircaseTrack>(...STAIRCASE_TRACKS)),
        optional(fc.constantFrom(...STAIRCASE_STEPS)),
        fc.array(measure, { maxLength: 3 }),
        fc.integer({ min: 0, max: 37 }),
        (track, step, measures, hours) => {
          const content = written({
            plan: { staircaseTrack: track ?? "", staircaseStep: step ?? "" },
            measures: Object.fromEntries(measures.map((each, at) => [`m${at}`, each])),
            settings: { s: { fromDay: "2026-11-16", weeklyHours: String(hours) } },
          });
          const { steps, stands, next } = staircaseOf(content, TODAY);
          const order = ["goal", ...steps];
          const at = stands ? order.indexOf(stands.step) : order.length;
          expect(order.indexOf(next.step)).toBe(at - 1);
          expect(next.needs.length).toBeGreaterThan(0);
        },
      ),
    );
  });
});
