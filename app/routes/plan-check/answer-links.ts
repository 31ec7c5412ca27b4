import type { PlanPart } from "#app/domain/plan/plan-parts";
import type { sharedShape } from "#app/domain/shared-document";
import { controlId } from "#app/ui/form/field-parts";

const PLANNED = ["invitedOn", "day", "time", "form", "place", "companion"];
const NOT_HELD = ["notHeldReason", "notHeldNote"];

const MINUTES = "interview/minutes";
const NOT_HELD_PAGE = "interview/hold?step=not-held";
const planPage = (part: PlanPart) => `plan?part=${part}`;

const LIST_PAGES: Record<keyof typeof sharedShape.lists, string> = {
  tasks: MINUTES,
  attempts: NOT_HELD_PAGE,
  agreements: MINUTES,
  subGoals: planPage("sub-goals"),
  measures: planPage("sub-goals"),
  adjustments: planPage("adjustments"),
  helpWanted: planPage("adjustments"),
  followUps: planPage("follow-up"),
  mixerSettings: "mixer",
};

const PLAN_PAGES: Record<string, PlanPart> = { triedAlready: "adjustments", stepBack: "follow-up" };

function sectionPage(section: string, field: string): string {
  if (section === "facts") return "facts";
  if (section === "plan") return planPage(PLAN_PAGES[field] ?? "goal");
  if (PLANNED.includes(field)) return "interview/invite";
  return NOT_HELD.includes(field) ? NOT_HELD_PAGE : MINUTES;
}

const isList = (name: string): name is keyof typeof sharedShape.lists => name in LIST_PAGES;

/** Where an answer of the shared document is written: the page, and the place on it. `path` may be a list or an item. */
export function answerHref(caseId: string, path: string): string {
  const [root = "", second, third] = path.split(".");
  if (!isList(root))
    return `/cases/${caseId}/${sectionPage(root, second ?? "")}#${controlId(path)}`;
  const setting = root === "mixerSettings" && second ? `?setting=${second}` : "";
  return `/cases/${caseId}/${LIST_PAGES[root]}${setting}#${third ? controlId(path) : path}`;
}
