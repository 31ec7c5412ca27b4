import type { PlanPart } from "#app/domain/plan/plan-parts";
import type { planShape } from "#app/domain/shared-document";
import { controlId } from "#app/ui/form/field-parts";

const PLANNED = ["invitedOn", "day", "time", "form", "place", "companion"];
const NOT_HELD = ["notHeldReason", "notHeldNote"];

const MINUTES = "interview/minutes";
const NOT_HELD_PAGE = "interview/hold?step=not-held";
const planPage = (part: PlanPart) => `plan?part=${part}`;

const LIST_PAGES: Record<keyof typeof planShape.lists, string> = {
  tasks: MINUTES,
  attempts: NOT_HELD_PAGE,
  agreements: MINUTES,
  subGoals: planPage("sub-goals"),
  measures: planPage("sub-goals"),
  adjustments: planPage("adjustments"),
  helpWanted: planPage("adjustments"),
  followUps: planPage("follow-up"),
  mixerSettings: "mixer",
  exceptionWeeks: "mixer",
};

/** The sections' fields in blocks that are written on one page each. */
export type AnswerBlock =
  "facts" | "invitation" | "notHeld" | "talk" | "goal" | "tried" | "stepBack";

const BLOCK_PAGES: Record<AnswerBlock, string> = {
  facts: "facts",
  invitation: "interview/invite",
  notHeld: NOT_HELD_PAGE,
  talk: MINUTES,
  goal: planPage("goal"),
  tried: planPage("adjustments"),
  stepBack: planPage("follow-up"),
};

/** The block a field of a section belongs to. */
export function blockOf(section: string, field: string): AnswerBlock {
  if (section === "facts") return "facts";
  if (section === "plan")
    return field === "triedAlready" ? "tried" : field === "stepBack" ? "stepBack" : "goal";
  if (PLANNED.includes(field)) return "invitation";
  return NOT_HELD.includes(field) ? "notHeld" : "talk";
}

const isList = (name: string): name is keyof typeof planShape.lists => name in LIST_PAGES;

/** The page where a block is written. */
export const blockHref = (caseId: string, block: AnswerBlock): string =>
  `/cases/${caseId}/${BLOCK_PAGES[block]}`;

/** Where an answer of the shared document is written: the page, and the place on it. `path` may be a list or an item. */
export function answerHref(caseId: string, path: string): string {
  const [root = "", second, third] = path.split(".");
  if (!isList(root)) return `${blockHref(caseId, blockOf(root, second ?? ""))}#${controlId(path)}`;
  const setting = root === "mixerSettings" && second ? `?setting=${second}` : "";
  return `/cases/${caseId}/${LIST_PAGES[root]}${setting}#${third ? controlId(path) : path}`;
}
