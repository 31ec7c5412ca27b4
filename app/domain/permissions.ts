import type { DocumentKind } from "./documents";

/** What a person is in the organisation. HR admins manage people and rules; partners open and follow cases. */
export const ORGANISATION_ROLES = ["hrAdmin", "hrPartner", "lineManager", "employee"] as const;
export type OrganisationRole = (typeof ORGANISATION_ROLES)[number];

/** What a person is on one case. */
export const CASE_ROLES = ["hrPartner", "lineManager", "employee"] as const;
export type CaseRole = (typeof CASE_ROLES)[number];

/** Who is asking. `organisationRole` comes from the session's account, never from the request. */
export type Actor = { userId: string; organisationId: string; organisationRole: OrganisationRole };

/** What decides about a case: whose it is, and what the actor is on it (null: nothing). */
export type CaseAccess = { organisationId: string; role: CaseRole | null };

export type OrganisationAction =
  "openCase" | "inviteManager" | "managePeople" | "setRules" | "listCases";
export type CaseAction =
  | "seeCase"
  | "joinCase"
  | "annulCase"
  | "closeCase"
  | "reopenCase"
  | "addManager"
  | "takeOff"
  | "leaveCase"
  | "inviteEmployee"
  | "freezeVersion"
  | "answerVersion"
  | "approveHandover"
  | "handOver"
  | "readPlan"
  | "readComments"
  | "comment"
  | "hrTerms"
  | `read:${DocumentKind}`
  | `edit:${DocumentKind}`;

/** HR of either kind. */
export const isHr = (actor: Pick<Actor, "organisationRole">) =>
  actor.organisationRole === "hrAdmin" || actor.organisationRole === "hrPartner";

const EVERYONE: readonly CaseRole[] = ["hrPartner", "lineManager", "employee"];
const EMPLOYER: readonly CaseRole[] = ["hrPartner", "lineManager"];

const CASE_RULES: Record<Exclude<CaseAction, "joinCase">, readonly CaseRole[]> = {
  seeCase: EVERYONE,
  annulCase: EMPLOYER,
  closeCase: EMPLOYER,
  reopenCase: EMPLOYER,
  addManager: ["hrPartner"],
  takeOff: ["hrPartner"],
  leaveCase: EVERYONE,
  inviteEmployee: EMPLOYER,
  freezeVersion: EVERYONE,
  answerVersion: EVERYONE,
  // Whether a plan goes to the kommune is the employee's to say, and nobody else's.
  approveHandover: ["employee"],
  handOver: EVERYONE,
  readPlan: EVERYONE,
  readComments: EVERYONE,
  comment: EVERYONE,
  hrTerms: ["hrPartner"],
  "read:shared": EVERYONE,
  "edit:shared": EVERYONE,
  "read:employer": EMPLOYER,
  "edit:employer": EMPLOYER,
  "read:costs": EMPLOYER,
  "edit:costs": EMPLOYER,
  "read:preparation": ["employee"],
  "edit:preparation": ["employee"],
};

/** What only the employer answers in the shared ring: whether a plan is made (§ 7 b), and the letter about it. */
const EMPLOYER_ANSWERS: readonly string[] = [
  "plan.decision",
  "plan.declinedOn",
  "plan.declinedNote",
];

/** A check-in is the employee's own words; the answer in it is the employer's. */
const CHECK_IN = /^checkIns\./;
const CHECK_IN_ANSWER = /^checkIns\.[^.]+\.answer$/;

/** Where the two placed the faders comes from their own rings and by one verb, or nobody could trust what is shown. */
const OPENING = /^openings\./;
const OPENING_SETTING = /^openings\.[^.]+\.settingId$/;

/** Each evaluates the course in their own field. */
const EMPLOYEE_EVALUATION = /^closing\.employee/;
const EMPLOYER_EVALUATION = /^closing\.employer/;

/** Terms of employment in the costs ring that HR keeps to itself. */
const HR_TERMS = /^hr\./;

/** May somebody with this role on the case read this document? */
export const mayReadDocument = (role: CaseRole, document: DocumentKind): boolean =>
  CASE_RULES[`read:${document}`].includes(role);

/** May somebody with this role on the case see this field of a document they may read? */
export const mayReadField = (role: CaseRole, path: string): boolean =>
  role === "hrPartner" || !HR_TERMS.test(path);

/** May somebody with this role on the case change this field, or this whole list item, of a document they may edit? */
export function mayEditField(role: CaseRole, path: string): boolean {
  if (HR_TERMS.test(path)) return role === "hrPartner";
  if (OPENING.test(path)) return OPENING_SETTING.test(path);
  if (EMPLOYEE_EVALUATION.test(path)) return role === "employee";
  if (EMPLOYER_EVALUATION.test(path)) return role !== "employee";
  if (CHECK_IN_ANSWER.test(path)) return role !== "employee";
  if (CHECK_IN.test(path)) return role === "employee";
  return role !== "employee" || !EMPLOYER_ANSWERS.includes(path);
}

/**
 * May the actor do this in the organisation? HR opens cases, invites managers and decides what the organisation shows
 * (`setRules`); HR admins manage everybody.
 */
export function mayInOrganisation(actor: Actor, action: OrganisationAction): boolean {
  if (action === "listCases") return true;
  if (action === "managePeople") return actor.organisationRole === "hrAdmin";
  return isHr(actor);
}

/**
 * May the actor do this on the case? Rights follow from the role on the case alone: an HR admin who is not on the
 * case sees that it exists in the list, may join it (which is logged), and nothing more. Another organisation's
 * case is always a stranger's.
 */
export function may(actor: Actor, action: CaseAction, access: CaseAccess): boolean {
  if (actor.organisationId !== access.organisationId) return false;
  if (action === "joinCase") return isHr(actor) && access.role === null;
  return access.role !== null && CASE_RULES[action].includes(access.role);
}
