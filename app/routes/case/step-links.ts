import type { CaseStep } from "#app/domain/case-progress";

const PATHS: Record<CaseStep, string> = {
  prepare: "interview/prepare",
  invite: "interview/invite",
  hold: "interview/hold",
  minutes: "interview/minutes",
  plan: "plan",
  mixer: "mixer",
  businessCase: "business-case",
  check: "plan/check",
};

/** The page of one step of a case. */
export const stepHref = (caseId: string, step: CaseStep): string =>
  `/cases/${caseId}/${PATHS[step]}`;
