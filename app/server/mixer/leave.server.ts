import { randomUUID } from "node:crypto";
import { LEAVE_KINDS, LEAVE_NAMES, readLeave, takeLeave } from "#app/domain/mixer-change/leave";
import type { LeaveKind, LeaveTyped } from "#app/domain/mixer-change/leave";
import type { Language } from "#app/text/texts";
import { getContent } from "#db/documents.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { pick } from "../form.server";
import type { PostedForm } from "../form.server";
import { newCommitId, saveWhole } from "./mixer-change.server";
import { mixerErrors } from "./problem-words.server";
import { laterView } from "./turn-down.server";
import type { Refused } from "./turn-down.server";

const RELAPSE_WEEKS = 4;

/** Everything the page shows before something is typed; `kind` is null until one is chosen. */
export async function leaveView({ store, caseId, by }: CaseEntry, asked: string | null) {
  const { content } = await getContent(store, caseId, "shared");
  const now = today(by.at);
  const { fullyBackOn } = content.course;
  return {
    caseId,
    employeeName: content.facts.employeeName,
    commitId: newCommitId(),
    kind: LEAVE_KINDS.find((kind) => kind === asked) ?? null,
    today: now,
    fullyBackOn: fullyBackOn !== null && fullyBackOn < now ? fullyBackOn : null,
    later: { ...laterView(content, now), weeks: RELAPSE_WEEKS },
  };
}

export type LeaveView = Awaited<ReturnType<typeof leaveView>>;

/** Notes the leave as posted, in one commit. Gives the revision it made, or what is wrong with what was typed. */
export async function postLeave(
  entry: CaseEntry,
  form: PostedForm,
  language: Language,
): Promise<{ revision: number; kind: LeaveKind } | Refused<LeaveTyped>> {
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const typed = pick(form, LEAVE_NAMES);
  const reading = readLeave(typed);
  if (!reading.ok) return { status: 400, errors: mixerErrors(reading.problems, language), typed };
  const changes = takeLeave(content, reading.leave, randomUUID);
  if (changes.length === 0) {
    const errors = mixerErrors({ fromDay: { code: "noLater" } }, language);
    return { status: 400, errors, typed };
  }
  const revision = await saveWhole(entry, changes, form.get("commitId"));
  if (revision === null) return { status: 409, errors: {}, typed };
  return { revision, kind: reading.leave.kind };
}
