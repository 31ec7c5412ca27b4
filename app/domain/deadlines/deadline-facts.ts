import type { Absence } from "../absence/absence";
import { absenceOf } from "../absence/absence";
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

/** The day the newest follow-up talk set for the next one, where it is not among the plan's days already. */
function nextTalk({ talks, followUps, interview }: SharedContent) {
  const newest = talks.findLast(({ day }) => day !== null);
  const known = [interview.nextTalkDay, ...followUps.map(({ day }) => day)];
  return newest?.nextDay && !known.includes(newest.nextDay)
    ? [{ id: `talk-${newest.id}`, day: newest.nextDay }]
    : [];
}

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
    followUps: [...followUps.map(({ id, day }) => ({ id, day })), ...nextTalk(content)],
    hr,
  };
}
