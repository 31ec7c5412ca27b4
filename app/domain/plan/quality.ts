import type { SharedContent } from "../shared-document";
import { looseMeasureHints, subGoalQuality } from "./quality-items";
import type { ItemHint, SubGoalQuality } from "./quality-items";
import { wholeQuality } from "./quality-whole";
import type { NewestAnswers, WholeAspect, WholeHint } from "./quality-whole";
import { withoutBlankItems } from "./retention-plan";

/** Something a plan can be frozen without, but that the kommune and the two themselves will miss. */
export type QualityHint = ItemHint | WholeHint;

/**
 * What a plan may be missing, by what it is about. About the plan and never about the person: no sum, no score. A version
 * can be frozen with all of it open.
 */
export type PlanQuality = {
  subGoals: SubGoalQuality[];
  /** Of measures that belong to no sub-goal. */
  loose: ItemHint[];
  whole: Record<WholeAspect, WholeHint[]>;
};

/** Reads a plan for what it lacks; `answers` is what the parties have said to its newest version. */
export function planQuality(content: SharedContent, answers: NewestAnswers): PlanQuality {
  const written = withoutBlankItems(content);
  return {
    subGoals: subGoalQuality(written),
    loose: looseMeasureHints(written),
    whole: wholeQuality(written, answers),
  };
}
