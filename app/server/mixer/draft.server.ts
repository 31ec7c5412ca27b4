import { randomUUID } from "node:crypto";
import { LawParameterMissing } from "#app/domain/law/dated";
import type { Change } from "#app/domain/merge";
import { DRAFT_NAMES, readDraftWish, startOn } from "#app/domain/mixer-change/draft-wish";
import type { DraftReading } from "#app/domain/mixer-change/draft-wish";
import { plannedAfter } from "#app/domain/mixer-change/later-settings";
import { addDays, mondayOf } from "#app/domain/law/days";
import { templateSettings } from "#app/domain/mixer-change/templates";
import type { SharedContent } from "#app/domain/shared-document";
import type { Language } from "#app/text/texts";
import { getContent } from "#db/documents.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { pick } from "../form.server";
import type { PostedForm } from "../form.server";
import { newCommitId, saveWhole } from "./mixer-change.server";
import { mixerErrors } from "./problem-words.server";

const USUAL_HOURS = 37;

const normalOf = ({ facts }: SharedContent): number => facts.normalWeeklyHours ?? USUAL_HOURS;

/** Planned settings from a day on, which a draft would stand beside or replace. */
const plannedFrom = ({ mixerSettings }: SharedContent, day: string) =>
  plannedAfter(mixerSettings, addDays(day, -1));

/** The steps of a wish; none for a day the law table knows nothing of. */
function stepsOf(reading: DraftReading) {
  if (!reading.ok) return [];
  try {
    return templateSettings(reading.wish);
  } catch (error) {
    if (error instanceof LawParameterMissing) return [];
    throw error;
  }
}

/** The draft an address asks for, before anything is saved; without a kind only what there is to choose. */
export async function draftView(
  { store, caseId, by }: CaseEntry,
  query: PostedForm,
  language: Language,
) {
  const { content } = await getContent(store, caseId, "shared");
  const now = today(by.at);
  const asked = pick(query, DRAFT_NAMES);
  // Weeks at work begin on a Monday: today, if it is one, else the next.
  const typed = { ...asked, fromDay: query.get("fromDay") ?? mondayOf(addDays(now, 6)) };
  const reading = readDraftWish(typed, content, normalOf(content));
  const { goalDay } = content.plan;
  const isAsked = query.has("kind");
  return {
    caseId,
    employeeName: content.facts.employeeName,
    commitId: newCommitId(),
    typed,
    goalDay: goalDay !== null && goalDay > now ? goalDay : null,
    errors: isAsked && !reading.ok ? mixerErrors(reading.problems, language) : {},
    steps: isAsked ? stepsOf(reading) : [],
    startsHere: reading.ok && startOn(content, reading.wish.fromDay) !== undefined,
    planned: reading.ok ? plannedFrom(content, reading.wish.fromDay).length : 0,
  };
}

export type DraftView = Awaited<ReturnType<typeof draftView>>;

/** Puts the draft into the plan, in one commit. Gives the revision it made, or with which status it was refused. */
export async function putDraft(
  entry: CaseEntry,
  form: PostedForm,
): Promise<{ revision: number } | { status: 400 | 409 }> {
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const reading = readDraftWish(pick(form, DRAFT_NAMES), content, normalOf(content));
  const steps = stepsOf(reading);
  if (!reading.ok || steps.length === 0) return { status: 400 };
  const gone = form.get("replace") === "yes" ? plannedFrom(content, reading.wish.fromDay) : [];
  const changes: Change[] = [
    ...gone.map(({ id }): Change => ({ op: "remove", list: "mixerSettings", id })),
    ...steps.map((values): Change => ({
      op: "add",
      list: "mixerSettings",
      id: randomUUID(),
      values,
    })),
  ];
  const revision = await saveWhole(entry, changes, form.get("commitId"));
  return revision === null ? { status: 409 } : { revision };
}
