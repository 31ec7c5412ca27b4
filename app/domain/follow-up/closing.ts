import type { IsoDate } from "../fields";
import { addMonths } from "../law/days";
import type { SharedContent } from "../shared-document";

/**
 * No statute says how long; no longer than needed is the rule (GDPR art. 5). A year after the end is what we propose,
 * five years the longest we take.
 */
export const PROPOSED_MONTHS = 12;
export const MOST_MONTHS = 60;

/** The day we propose to erase a case that ended on a day. */
export const proposedDeleteDay = (endedOn: IsoDate): IsoDate => addMonths(endedOn, PROPOSED_MONTHS);

export const CLOSING_NEEDS = ["outcome", "endedOn", "deleteOn"] as const;

export type ClosingProblem = {
  field: (typeof CLOSING_NEEDS)[number];
  /** `missing`: not answered. `ahead`: it has not ended yet. `passed`, `far`: a day to erase on that is over, or too far. */
  reason: "missing" | "ahead" | "passed" | "far";
};

/** What keeps a case from being closed today, at the field it is about; empty when nothing does. */
export function closingProblems({ closing }: SharedContent, today: IsoDate): ClosingProblem[] {
  const { endedOn, deleteOn } = closing;
  const missing = CLOSING_NEEDS.filter((name) => closing[name] === null).map(
    (field): ClosingProblem => ({ field, reason: "missing" }),
  );
  const problems = [...missing];
  if (endedOn && endedOn > today) problems.push({ field: "endedOn", reason: "ahead" });
  if (deleteOn && deleteOn <= today) problems.push({ field: "deleteOn", reason: "passed" });
  if (deleteOn && deleteOn > addMonths(today, MOST_MONTHS))
    problems.push({ field: "deleteOn", reason: "far" });
  return problems;
}

/** The day a closed case makes the employee fully back: only on ordinary terms, and where no day was noted before. */
export function backDayOfClosing({ closing, course }: SharedContent): IsoDate | null {
  return closing.outcome === "ordinary" && course.fullyBackOn === null ? closing.endedOn : null;
}
