import { describe, expect, it } from "vitest";
import { CASE_STEPS, caseProgress, nextStep } from "#app/domain/case-progress";
import type { CaseStep, StepProgress } from "#app/domain/case-progress";
import type { Draft, DraftValues } from "#app/domain/draft";
import { costsWith, employerWith, sharedWith } from "./contents";

type Given = {
  shared?: Partial<Draft>;
  employer?: DraftValues | null;
  costs?: DraftValues | null;
  versions?: number;
};

const progressOf = ({ shared = {}, employer = {}, costs = {}, versions = 0 }: Given) =>
  caseProgress({
    shared: sharedWith(shared),
    employer: employer && employerWith(employer),
    costs: costs && costsWith({ costs }),
    versions,
  });

const stateOf = (step: CaseStep, given: Given) =>
  progressOf(given).find((each) => each.step === step)?.state;

const interview = (values: DraftValues, lists: Draft["lists"] = {}): Given => ({
  shared: { sections: { interview: values }, lists },
});
const plan = (values: DraftValues, lists: Draft["lists"] = {}): Given => ({
  shared: { sections: { plan: values }, lists },
});
const GOAL = { goalKind: "ordinary", goalText: "Fuld tid", goalDay: "2027-01-01" };
const HELD = { outcome: "held", heldOn: "2026-08-20" };
const ITEM = { a: { position: "1" } };

describe("how far each step is", () => {
  it.each<[string, CaseStep, Given, StepProgress]>([
    ["untouched", "prepare", {}, "todo"],
    ["something written", "prepare", { employer: { tried: "x" } }, "begun"],
    ["an aim chosen", "prepare", { employer: { aim: "plan" } }, "done"],
    ["untouched", "invite", {}, "todo"],
    ["a day set", "invite", interview({ day: "2026-08-20" }), "begun"],
    ["a form chosen", "invite", interview({ form: "phone" }), "begun"],
    ["invited", "invite", interview({ invitedOn: "2026-08-10" }), "done"],
    ["held without an invitation", "invite", interview({ outcome: "held" }), "done"],
    ["untouched", "hold", {}, "todo"],
    ["an attempt noted", "hold", interview({}, { attempts: ITEM }), "begun"],
    ["held, day unknown", "hold", interview({ outcome: "held" }), "todo"],
    ["held", "hold", interview(HELD), "done"],
    ["not held, no reason", "hold", interview({ outcome: "notHeld" }), "todo"],
    [
      "not held for a reason",
      "hold",
      interview({ outcome: "notHeld", notHeldReason: "tooIll" }),
      "done",
    ],
    ["held, nothing written", "minutes", interview(HELD), "todo"],
    ["written before it was held", "minutes", interview({ considerations: "ro" }), "begun"],
    ["held and agreed", "minutes", interview(HELD, { agreements: ITEM }), "done"],
    [
      "nothing to write when not held",
      "minutes",
      interview({ outcome: "notHeld", notHeldReason: "tooIll" }),
      "done",
    ],
    ["untouched", "plan", {}, "todo"],
    ["a goal without a sub-goal", "plan", plan(GOAL), "begun"],
    ["a sub-goal without a goal", "plan", plan({}, { subGoals: ITEM }), "begun"],
    ["a goal without a day", "plan", plan({ ...GOAL, goalDay: "" }, { subGoals: ITEM }), "begun"],
    ["made", "plan", plan(GOAL, { subGoals: ITEM }), "done"],
    ["declined", "plan", plan({ decision: "declined" }), "done"],
    ["untouched", "mixer", {}, "todo"],
    ["a setting without a day", "mixer", { shared: { lists: { mixerSettings: ITEM } } }, "begun"],
    [
      "a setting from a day",
      "mixer",
      { shared: { lists: { mixerSettings: { a: { fromDay: "2026-09-01" } } } } },
      "done",
    ],
    ["no wage", "businessCase", { costs: { partHours: "3" } }, "todo"],
    ["a wage", "businessCase", { costs: { monthlyWage: "0" } }, "done"],
    ["no version", "check", {}, "todo"],
    ["a version", "check", { versions: 1 }, "done"],
  ])("%s: %s", (_what, step, given, state) => {
    expect(stateOf(step, given)).toBe(state);
  });

  it("has the steps in the order they are walked", () => {
    expect(progressOf({}).map(({ step }) => step)).toEqual(CASE_STEPS);
  });

  it("does not have the steps of rings the reader may not see", () => {
    const steps = progressOf({ employer: null, costs: null }).map(({ step }) => step);
    expect(steps).toEqual(
      CASE_STEPS.filter((step) => step !== "prepare" && step !== "businessCase"),
    );
  });
});

describe("the one thing to do next", () => {
  const state = (step: CaseStep, done: readonly CaseStep[]) => ({
    step,
    state: done.includes(step) ? ("done" as const) : ("begun" as const),
  });
  const nextAfter = (done: CaseStep[], decision = "") =>
    nextStep(
      CASE_STEPS.map((step) => state(step, done)),
      sharedWith({ sections: { plan: { decision } } }),
    );

  it.each<[CaseStep[], CaseStep | null]>([
    [[], "prepare"],
    [["prepare"], "invite"],
    [["invite"], "prepare"],
    [["prepare", "invite", "hold"], "minutes"],
    [["prepare", "invite", "hold", "minutes", "plan"], "mixer"],
    [["prepare", "invite", "hold", "minutes", "plan", "mixer"], "check"],
    [["prepare", "invite", "hold", "minutes", "plan", "mixer", "check"], null],
  ])("after %j is %s; the costs hold nothing up", (done, next) => {
    expect(nextAfter(done)).toBe(next);
  });

  it("is nothing more once the plan is declined and the talk written down", () => {
    expect(nextAfter(["prepare", "invite", "hold", "minutes", "plan"], "declined")).toBeNull();
    expect(nextAfter(["prepare", "invite"], "declined")).toBe("hold");
  });
});
