import type { Absence } from "../absence/absence";
import { absenceOf } from "../absence/absence";
import { plannedTalks } from "../follow-up/planned-talks";
import type { CostsContent } from "../employer-documents";
import type { IsoDate } from "../fields";
import type { SharedContent } from "../shared-document";

/** The terms only HR sees; null for everybody else. */
export type HrTerms = CostsContent["hr"] | null;

/** What the deadlines of a case follow from. Days are null until they have happened. */
export type DeadlineFacts = {
  firstAbsenceDay: IsoDate;
  /** Null until normal hours are known; then nothing is said about weeks under 4 hours. */
  absence: Absence | null;
  facts: SharedContent["facts"];
  interview: SharedContent["interview"];
  plan: SharedContent["plan"];
  course: SharedContent["course"];
  /** How many tries to hold the talk are noted. */
  attempts: number;
  followUps: readonly { id: string; day: IsoDate | null }[];
  hr: HrTerms;
};

/** The day of the next talk where only the last one says it; the others are dates of their own. */
const saidAtTalk = (content: SharedContent) =>
  plannedTalks(content)
    .filter(({ path }) => path.startsWith("talks."))
    .map(({ day, path }) => ({ id: path.replace(".", "-"), day }));

/** The facts in a shared document; null until the first day of absence is known. */
export function deadlineFacts(content: SharedContent, hr: HrTerms = null): DeadlineFacts | null {
  const { facts, interview, plan, course, attempts, followUps } = content;
  if (facts.firstAbsenceDay === null) return null;
  return {
    firstAbsenceDay: facts.firstAbsenceDay,
    absence: absenceOf(content),
    facts,
    interview,
    plan,
    course,
    attempts: attempts.length,
    followUps: [...followUps.map(({ id, day }) => ({ id, day })), ...saidAtTalk(content)],
    hr,
  };
}
