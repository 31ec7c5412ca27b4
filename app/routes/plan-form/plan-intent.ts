import { isItemId } from "#app/domain/draft";
import type { IsoDate } from "#app/domain/fields";
import type { SharedContent } from "#app/domain/shared-document";
import type { Proposal } from "#app/domain/plan/proposals";
import { schemeMeasure, schemeNamed } from "#app/domain/plan/schemes";
import type { SupportScheme } from "#app/domain/plan/schemes";
import { partAfter } from "#app/domain/plan/plan-parts";
import type { PlanPart } from "#app/domain/plan/plan-parts";
import type { PostedForm } from "#app/server/form.server";
import { stepHref } from "../case/step-links";

/** The page of one part of the plan. */
export const partHref = (caseId: string, part: PlanPart): string =>
  `/cases/${caseId}/plan?part=${part}`;

/** What a posted page asks to have saved: its own fields, what its button adds to them, and what a new item starts with. */
export type PlanSave = { form: PostedForm; newItem: Record<string, string> };

const withValues = (form: PostedForm, values: Record<string, string>): PostedForm =>
  new Map([...form, ...Object.entries(values)]);

/** A proposal becomes the field or the ordinary list item it stands for. One already used changes nothing. */
function takeUpProposal(form: PostedForm, id: string, proposals: readonly Proposal[]): PlanSave {
  const use = proposals.find((each) => each.id === id)?.use;
  if (!use) return { form, newItem: {} };
  return use.op === "set"
    ? { form: withValues(form, { [use.path]: use.value }), newItem: {} }
    : { form: withValues(form, { intent: `add:${use.list}` }), newItem: use.values };
}

/** A proposed scheme becomes an ordinary measure. */
function takeUpScheme(form: PostedForm, named: string, at: PlanAt): PlanSave {
  const scheme = schemeNamed(named);
  if (!scheme) return { form, newItem: {} };
  const measure = schemeMeasure(scheme, at.schemeNames[scheme], at.content, at.today);
  return { form: withValues(form, { intent: "add:measures" }), newItem: measure };
}

function decline(form: PostedForm, today: IsoDate): PlanSave {
  const declinedOn = form.get("plan.declinedOn") || today;
  const values = { "plan.decision": "declined", "plan.declinedOn": declinedOn };
  return { form: withValues(form, values), newItem: {} };
}

/** Only the employer answers whether a plan is made; whatever an employee's form says of it is left out. */
const withoutAnswer = (form: PostedForm): PostedForm =>
  new Map([...form].filter(([name]) => !/^plan\.(decision|declined)/.test(name)));

/** What a plan page's button is read by. `schemeNames`: what a measure made of a scheme is called. */
export type PlanAt = {
  content: SharedContent;
  proposals: readonly Proposal[];
  today: IsoDate;
  isEmployer: boolean;
  schemeNames: Readonly<Record<SupportScheme, string>>;
};

/** Reads the pressed button of a plan page. */
export function planSave(form: PostedForm, at: PlanAt): PlanSave {
  const intent = form.get("intent") ?? "";
  const [verb = "", target = "", owner = ""] = intent.split(":");
  const own = at.isEmployer ? form : withoutAnswer(form);
  if (verb === "use") return takeUpProposal(own, target, at.proposals);
  if (verb === "scheme") return takeUpScheme(own, target, at);
  if (verb === "decline" && at.isEmployer) return decline(own, at.today);
  if (verb === "reopen" && at.isEmployer)
    return { form: withValues(own, { "plan.decision": "make" }), newItem: {} };
  const isMeasure = verb === "add" && target === "measures" && isItemId(owner);
  return { form: own, newItem: isMeasure ? { subGoalId: owner } : {} };
}

/** Where the reader goes once a plan page is saved: on, or back to what the button changed. */
export function afterSaving(
  caseId: string,
  part: PlanPart,
  intent: string,
  added: { list: string; id: string } | null,
): string {
  // A measure stands with the sub-goals, wherever the button that made it is.
  if (added?.list === "measures")
    return `${partHref(caseId, "sub-goals")}#${added.list}.${added.id}`;
  const here = partHref(caseId, part);
  if (added) return `${here}#${added.list}.${added.id}`;
  if (/^(use|scheme|decline|reopen):?/.test(intent)) return here;
  const removedFrom = /^remove:(\w+)/.exec(intent)?.[1];
  if (removedFrom) return `${here}#${removedFrom}`;
  const next = partAfter(part);
  return next ? partHref(caseId, next) : stepHref(caseId, "mixer");
}
