import type { SharedContent } from "../shared-document";

/** The papers of a case besides the plan, in the order of a case. */
export const LETTERS = [
  "invitation",
  "minutes",
  "fitForWork",
  "jointInvitation",
  "jointMinutes",
  "fastTrack",
  "refusal",
] as const;
export type Letter = (typeof LETTERS)[number];

/** Yes for the name of a paper. */
export const isLetter = (name: string | null): name is Letter =>
  (LETTERS as readonly (string | null)[]).includes(name);

/** Yes for each paper of which enough has been written to make it. */
export function readyLetters(content: SharedContent): Record<Letter, boolean> {
  const { interview, plan, facts, fitForWork, jointMeeting, jointAgreements } = content;
  const { limits, tasksAffected, adaptations } = fitForWork;
  return {
    invitation: interview.day !== null,
    minutes: interview.outcome === "held",
    fitForWork: [limits, tasksAffected, adaptations].some((text) => text !== ""),
    jointInvitation: jointMeeting.day !== null,
    jointMinutes: jointMeeting.minutes !== "" || jointAgreements.length > 0,
    fastTrack: facts.firstAbsenceDay !== null,
    refusal: plan.decision === "declined",
  };
}
