import { cleanText } from "../normalise";
import type { CaseRole } from "../permissions";

/** What a party can say to a frozen version. No answer stops anything. */
export const PLAN_ANSWERS = ["agree", "agreeWithRemark", "disagree"] as const;
export type PlanAnswer = (typeof PLAN_ANSWERS)[number];

/** Who answers: the workplace with one voice, whether line manager or HR speaks, and the employee alone. */
export const PARTIES = ["employer", "employee"] as const;
export type Party = (typeof PARTIES)[number];

/** The party somebody on a case speaks for; never taken from what is posted. */
export const partyOf = (role: CaseRole): Party => (role === "employee" ? "employee" : "employer");

export const MAX_REMARK = 2000;

export type AnswerProblem = "answer" | "remarkMissing" | "remarkUnwanted" | "remarkTooLong";
export type ReadAnswer =
  | { ok: true; answer: PlanAnswer; remark: string | null }
  | { ok: false; field: "answer" | "remark"; problem: AnswerProblem };

const refused = (field: "answer" | "remark", problem: AnswerProblem): ReadAnswer => ({
  ok: false,
  field,
  problem,
});

/**
 * Reads an answer as it was posted. A remark belongs to "agree with remark" and may follow "disagree"; one written
 * beside a plain "agree" is asked about, since neither the answer nor the words may be changed unseen.
 */
export function readAnswer(posted: { answer: string; remark: string }): ReadAnswer {
  const answer = PLAN_ANSWERS.find((known) => known === posted.answer);
  const remark = cleanText(posted.remark).trim() || null;
  if (!answer) return refused("answer", "answer");
  if (remark && remark.length > MAX_REMARK) return refused("remark", "remarkTooLong");
  if (answer === "agreeWithRemark" && !remark) return refused("remark", "remarkMissing");
  if (answer === "agree" && remark) return refused("remark", "remarkUnwanted");
  return { ok: true, answer, remark };
}

/** The parts of the plan's paper that can differ between two versions, in its order. */
export const PAPER_PARTS = [
  "facts",
  "overview",
  "goals",
  "mixer",
  "weeks",
  "tasks",
  "adjustments",
  "talk",
  "expectations",
  "help",
  "followUps",
] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];
