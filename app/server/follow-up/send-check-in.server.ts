import { randomUUID } from "node:crypto";
import type { DocumentKind } from "#app/domain/documents";
import { CHECK_IN_NAMES, readCheckIn } from "#app/domain/follow-up/check-in-form";
import type { CheckInProblem } from "#app/domain/follow-up/check-in-form";
import type { Change } from "#app/domain/merge";
import { getContent } from "#db/documents.server";
import { saveForm } from "../case/document-form.server";
import type { Unsaved } from "../case/document-form.server";
import { notFound } from "../case/require-case.server";
import type { CaseEntry } from "../case/require-case.server";
import { saveAsMember } from "../case/save-as-member.server";
import { today } from "../clock.server";
import { pick } from "../form.server";
import type { PostedForm } from "../form.server";

const ID = /^[a-z0-9-]{8,40}$/;

/** What was typed into a check-in, by name. */
export const typedIn = (form: PostedForm) => pick(form, CHECK_IN_NAMES);

export type Sent =
  | { ok: true; shared: boolean }
  | { ok: false; problems: Readonly<Record<string, CheckInProblem | { code: "full" }>> };

/**
 * Keeps a check-in in the employee's ring and puts what of it is for the others into the shared document, under one id:
 * sent twice, each is kept once, and sent again after a stop between the two, the second follows.
 */
export async function sendCheckIn(entry: CaseEntry, form: PostedForm): Promise<Sent> {
  const { store, caseId, by, role } = entry;
  const id = form.get("id") ?? "";
  if (!ID.test(id)) throw notFound();
  const read = readCheckIn(typedIn(form), today(by.at));
  if (!read.ok) return read;
  const { own, shared } = read.parts;
  const add = async (document: DocumentKind, list: string, values: Record<string, string>) => {
    const changes: Change[] = [{ op: "add", list, id, values }];
    const commitId = `check-in:${id}`;
    const request = { caseId, document, changes, commitId, by, as: role };
    const [outcome] = (await saveAsMember(store, request)).outcomes;
    return outcome?.status === "saved" || outcome?.status === "unchanged";
  };
  const isDone =
    (await add("preparation", "ownCheckIns", own)) &&
    (shared === null || (await add("shared", "checkIns", shared)));
  return isDone
    ? { ok: true, shared: shared !== null }
    : { ok: false, problems: { first: { code: "full" } } };
}

/** Takes a break from check-ins, or ends it. Known to the employee alone. */
export async function pauseCheckIns(entry: CaseEntry, isPaused: boolean): Promise<void> {
  const { store, caseId, by, role } = entry;
  const { content } = await getContent(store, caseId, "preparation");
  const base = content.followUp.isPaused ? "yes" : "";
  const value = isPaused ? "yes" : "";
  await saveAsMember(store, {
    caseId,
    document: "preparation",
    changes: [{ op: "set", path: "followUp.isPaused", base, value }],
    commitId: randomUUID(),
    by,
    as: role,
  });
}

export type Answered =
  | { ok: true; id: string }
  /** `gone`: what was answered is not there any more. The rest is as with any page of a document. */
  | { ok: false; status: 400 | 409; problem: "gone" | "missing"; path: string; typed: string }
  | { ok: false; status: 400 | 409; problem: null; unsaved: Unsaved };

/** Saves the employer's answer to one check-in. Throws 404 when the form names none. */
export async function answerCheckIn(entry: CaseEntry, form: PostedForm): Promise<Answered> {
  const id = form.get("checkIn") ?? "";
  const path = `checkIns.${id}.answer`;
  const typed = form.get(path);
  if (!ID.test(id) || typed === undefined) throw notFound();
  const { draft } = await getContent(entry.store, entry.caseId, "shared");
  const now = draft.lists.checkIns?.[id];
  if (!now) return { ok: false, status: 409, problem: "gone", path, typed };
  if (typed.trim() === "" && !now.answer)
    return { ok: false, status: 400, problem: "missing", path, typed };
  const only = new Map([...form].filter(([name]) => name === path || name === "revision"));
  const saved = await saveForm({ ...entry, document: "shared" }, only);
  return saved.ok
    ? { ok: true, id }
    : { ok: false, status: saved.status, problem: null, unsaved: saved.unsaved };
}
