import type { SharedContent } from "../shared-document";

/** The pages the plan is written on, in order. */
export const PLAN_PARTS = ["goal", "sub-goals", "adjustments", "follow-up"] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** The part a page address names; the first one for anything else. */
export const planPart = (name: string | null): PlanPart =>
  PLAN_PARTS.find((part) => part === name) ?? "goal";

/** The part after a part, or null after the last. */
export const partAfter = (part: PlanPart): PlanPart | null =>
  PLAN_PARTS[PLAN_PARTS.indexOf(part) + 1] ?? null;

/** Which parts have been answered, so that the step guide can say so. */
export function partsDone({
  plan,
  subGoals,
  adjustments,
  helpWanted,
  followUps,
}: SharedContent): Record<PlanPart, boolean> {
  return {
    goal: plan.goalKind !== null && plan.goalText !== "" && plan.goalDay !== null,
    "sub-goals": subGoals.some(({ title, targetDay }) => title !== "" && targetDay !== null),
    adjustments: adjustments.length + helpWanted.length > 0 || plan.triedAlready !== "",
    "follow-up": followUps.some(({ day }) => day !== null),
  };
}
