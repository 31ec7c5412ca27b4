import { partyOf, readAnswer } from "#app/domain/plan/agreement";
import type { AnswerProblem } from "#app/domain/plan/agreement";
import { answerVersion, approveHandover, withdrawHandover } from "#db/plan/answers.server";
import { notFound } from "../case/require-case.server";
import type { CaseEntry } from "../case/require-case.server";
import type { PostedForm } from "../form.server";

/** What can be said on the page, and what the page then confirms. */
export const SAYINGS = ["answer", "stillAgree", "approve", "withdraw"] as const;
export type Saying = (typeof SAYINGS)[number];

export type Spoken =
  | { ok: true; said: Saying }
  /** 400 with the problem of a field, or 409 when a newer version was frozen meanwhile; with what was typed. */
  | { ok: false; status: 400; problem: { field: "answer" | "remark"; code: AnswerProblem } }
  | { ok: false; status: 409 };

const VERSION = /^[1-9]\d{0,5}$/;

async function give(entry: CaseEntry, version: number, form: PostedForm): Promise<Spoken> {
  const { store, caseId, role, by } = entry;
  const again = form.get("intent") === "stillAgree";
  const read = readAnswer(
    again
      ? { answer: "agree", remark: "" }
      : { answer: form.get("answer") ?? "", remark: form.get("remark") ?? "" },
  );
  if (!read.ok)
    return { ok: false, status: 400, problem: { field: read.field, code: read.problem } };
  const { answer, remark } = read;
  const party = partyOf(role);
  const said = await answerVersion(store, { caseId, version, party, answer, remark, by });
  return said.ok ? { ok: true, said: again ? "stillAgree" : "answer" } : { ok: false, status: 409 };
}

/**
 * Says to a version what was posted, for the party the person's own role on the case speaks for. Only the employee
 * approves or withdraws; to everybody else that is not there.
 */
export async function say(entry: CaseEntry, form: PostedForm): Promise<Spoken> {
  const { store, caseId, by, mayAlso } = entry;
  const named = form.get("version") ?? "";
  const saying = SAYINGS.find((known) => known === form.get("intent"));
  if (!saying || !VERSION.test(named)) throw notFound();
  const version = Number(named);
  if (saying === "answer" || saying === "stillAgree") return give(entry, version, form);
  if (!mayAlso("approveHandover")) throw notFound();
  if (saying === "withdraw") {
    await withdrawHandover(store, { caseId, version, by });
    return { ok: true, said: saying };
  }
  const said = await approveHandover(store, { caseId, version, by });
  return said.ok ? { ok: true, said: saying } : { ok: false, status: 409 };
}
