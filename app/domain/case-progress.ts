import type { CostsContent, EmployerContent } from "./employer-documents";
import { datedSettings } from "./mixer-panel";
import type { SharedContent } from "./shared-document";

/** The way an employer walks once, in order. */
export const CASE_STEPS = [
  "prepare",
  "invite",
  "hold",
  "minutes",
  "plan",
  "mixer",
  "businessCase",
  "check",
] as const;
export type CaseStep = (typeof CASE_STEPS)[number];
export type StepProgress = "todo" | "begun" | "done";

export type ProgressInput = {
  shared: SharedContent;
  /** Null for somebody who may not read the ring; its steps then do not exist for them. */
  employer: EmployerContent | null;
  costs: CostsContent | null;
  versions: number;
};

const progress = (done: boolean, begun: boolean): StepProgress =>
  done ? "done" : begun ? "begun" : "todo";

function interviewProgress({ interview, tasks, agreements, attempts }: SharedContent) {
  const held = interview.outcome === "held" && interview.heldOn !== null;
  const excused = interview.outcome === "notHeld" && interview.notHeldReason !== null;
  const written = tasks.length + agreements.length > 0 || interview.considerations !== "";
  return {
    invite: progress(
      interview.invitedOn !== null || interview.outcome !== null,
      interview.day !== null || interview.form !== null,
    ),
    hold: progress(held || excused, attempts.length > 0),
    minutes: progress(excused || (held && written), written),
  };
}

function planProgress({ plan, subGoals }: SharedContent): StepProgress {
  const made = plan.goalKind !== null && plan.goalText !== "" && plan.goalDay !== null;
  return progress(
    plan.decision === "declined" || (made && subGoals.length > 0),
    plan.goalText !== "" || plan.goalKind !== null || subGoals.length > 0,
  );
}

/** How far each step is. Steps of a ring the reader may not see are left out. */
export function caseProgress({ shared, employer, costs, versions }: ProgressInput) {
  const preparation = employer?.preparation;
  const prepared = preparation && [preparation.options, preparation.tried, preparation.before];
  const settings = datedSettings(shared.mixerSettings);
  const all: Record<CaseStep, StepProgress | null> = {
    prepare: prepared
      ? progress(
          preparation.aim !== null,
          prepared.some((answer) => answer !== ""),
        )
      : null,
    ...interviewProgress(shared),
    plan: planProgress(shared),
    mixer: progress(settings.length > 0, shared.mixerSettings.length > 0),
    businessCase: costs && progress(costs.costs.monthlyWage !== null, false),
    check: progress(versions > 0, false),
  };
  return CASE_STEPS.flatMap((step) => {
    const state = all[step];
    return state === null ? [] : [{ step, state }];
  });
}

/**
 * The one thing to do next: the first step that is not done. The costs help a decision but hold nothing up, and a
 * declined plan needs no mixer and no version.
 */
export function nextStep(
  steps: readonly { step: CaseStep; state: StepProgress }[],
  shared: SharedContent,
): CaseStep | null {
  const declined = shared.plan.decision === "declined";
  const skipped: CaseStep[] = declined ? ["businessCase", "mixer", "check"] : ["businessCase"];
  const open = steps.find(({ step, state }) => state !== "done" && !skipped.includes(step));
  return open?.step ?? null;
}
