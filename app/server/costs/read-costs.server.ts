import { isHr } from "#app/domain/permissions";
import type { Draft, DraftValues } from "#app/domain/draft";
import { caseInput } from "#app/domain/money/case-input";
import type { SharedContent } from "#app/domain/shared-document";
import { WEEKDAYS, dayHoursField } from "#app/domain/mixer/setting-shape";
import { getContent } from "#db/documents.server";
import { getOrganisationRules } from "#db/organisation/rules.server";
import { partOf } from "../case/page-document.server";
import { requireCase } from "../case/require-case.server";
import type { CaseArgs } from "../case/require-case.server";
import { today } from "../clock.server";
import { languageOf } from "../language.server";

/** Sections and lists of the costs a manager works with; the terms only HR sees are not among them. */
const COST_PARTS = ["costs", "costsLow", "costsHigh", "scope", "refundClaims"];

const SETTING = [
  "fromDay",
  "state",
  "weeklyHours",
  "position",
  ...WEEKDAYS,
  ...WEEKDAYS.map(dayHoursField),
  "weeksOn",
  "weeksOff",
  "offWeekHours",
];
const EXCEPTION = ["monday", "weeklyHours", "position"];

const only = (values: DraftValues = {}, names: readonly string[]): DraftValues =>
  Object.fromEntries(Object.entries(values).filter(([name]) => names.includes(name)));

/** What the comparison needs of the shared document: days and hours, no words. */
function hoursOf({ sections, lists }: Draft): Draft {
  const items = (list: string, names: readonly string[]) =>
    Object.fromEntries(
      Object.entries(lists[list] ?? {}).map(([id, values]) => [id, only(values, names)]),
    );
  return {
    sections: {
      facts: only(sections.facts, ["normalWeeklyHours", "employedSince", "firstAbsenceDay"]),
      course: sections.course ?? {},
      plan: only(sections.plan, ["goalKind", "goalDay"]),
      interview: only(sections.interview, ["employerExpectsBackDay"]),
    },
    lists: {
      mixerSettings: items("mixerSettings", SETTING),
      exceptionWeeks: items("exceptionWeeks", EXCEPTION),
    },
  };
}

/** What is missing before anything can be worked out. */
export type Missing = "wage" | "facts";

const missingOf = ({ facts }: SharedContent): Missing =>
  facts.normalWeeklyHours && facts.firstAbsenceDay ? "wage" : "facts";

/** The costs of a case with what they are worked out from, for those who may read them. */
export async function readCosts(args: CaseArgs) {
  const entry = await requireCase(args, "read:costs");
  const { store, caseId, account, by } = entry;
  const [shared, costs, rules] = await Promise.all([
    getContent(store, caseId, "shared"),
    getContent(store, caseId, "costs"),
    getOrganisationRules(store, account.organisationId),
  ]);
  const now = today(by.at);
  const input = caseInput(costs.content, shared.content, now);
  return {
    entry,
    language: languageOf(args.request),
    today: now,
    input,
    missing: input ? null : missingOf(shared.content),
    shared: shared.content,
    costs: costs.content,
    sharedHours: hoursOf(shared.draft),
    options: { includeDismiss: rules.showsDismissal },
    base: {
      caseId,
      employeeName: shared.content.facts.employeeName,
      page: { ...partOf(costs, COST_PARTS), reader: account.userId },
      choosesRules: isHr(account),
    },
  };
}

export type ReadCosts = Awaited<ReturnType<typeof readCosts>>;
