import { describe, expect, it } from "vitest";
import { DOCUMENT_KINDS } from "#app/domain/documents";
import {
  CASE_ROLES,
  ORGANISATION_ROLES,
  isHr,
  may,
  mayEditField,
  mayInOrganisation,
} from "#app/domain/permissions";
import type {
  Actor,
  CaseAction,
  CaseRole,
  OrganisationAction,
  OrganisationRole,
} from "#app/domain/permissions";

const actor = (organisationRole: OrganisationRole, organisationId = "ours"): Actor => ({
  userId: "u1",
  organisationId,
  organisationRole,
});

const EVERYBODY = ["hrPartner", "lineManager", "employee"] as const;
const EMPLOYER = ["hrPartner", "lineManager"] as const;
const EMPLOYEE = ["employee"] as const;

/** Who on the case may do what; typed so that a new action without a row does not compile. */
const TABLE: Record<Exclude<CaseAction, "joinCase">, readonly CaseRole[]> = {
  seeCase: EVERYBODY,
  annulCase: EMPLOYER,
  closeCase: EMPLOYER,
  reopenCase: EMPLOYER,
  addManager: ["hrPartner"],
  takeOff: ["hrPartner"],
  leaveCase: EVERYBODY,
  inviteEmployee: EMPLOYER,
  freezeVersion: EVERYBODY,
  answerVersion: EVERYBODY,
  approveHandover: EMPLOYEE,
  handOver: EVERYBODY,
  readPlan: EVERYBODY,
  readComments: EVERYBODY,
  comment: EVERYBODY,
  hrTerms: ["hrPartner"],
  "read:shared": EVERYBODY,
  "edit:shared": EVERYBODY,
  "read:employer": EMPLOYER,
  "edit:employer": EMPLOYER,
  "read:costs": EMPLOYER,
  "edit:costs": EMPLOYER,
  "read:preparation": EMPLOYEE,
  "edit:preparation": EMPLOYEE,
};
const actions = Object.keys(TABLE) as (keyof typeof TABLE)[];

describe("on a case", () => {
  it.each(actions)("%s follows from the role on the case alone", (action) => {
    for (const organisationRole of ORGANISATION_ROLES)
      for (const role of CASE_ROLES) {
        const access = { organisationId: "ours", role };
        expect([organisationRole, role, may(actor(organisationRole), action, access)]).toEqual([
          organisationRole,
          role,
          TABLE[action].includes(role),
        ]);
      }
  });

  it.each(actions)("%s is for nobody who is not on the case, HR admins included", (action) => {
    for (const role of ORGANISATION_ROLES)
      expect(may(actor(role), action, { organisationId: "ours", role: null })).toBe(false);
  });

  it("no right reaches into another organisation, whatever the role there", () => {
    for (const organisationRole of ORGANISATION_ROLES)
      for (const role of [...CASE_ROLES, null])
        for (const action of [...actions, "joinCase"] as const)
          expect(
            may(actor(organisationRole, "theirs"), action, { organisationId: "ours", role }),
          ).toBe(false);
  });

  it("every document has a rule for reading and one for writing", () => {
    const ruled = DOCUMENT_KINDS.flatMap((kind) => [`read:${kind}`, `edit:${kind}`]);
    expect(actions).toEqual(expect.arrayContaining(ruled));
  });
});

describe("joining a case", () => {
  it.each<[OrganisationRole, boolean]>([
    ["hrAdmin", true],
    ["hrPartner", true],
    ["lineManager", false],
    ["employee", false],
  ])("%s who is not on it: %s", (role, mayJoin) => {
    expect(may(actor(role), "joinCase", { organisationId: "ours", role: null })).toBe(mayJoin);
    expect(isHr(actor(role))).toBe(mayJoin);
  });

  it.each(CASE_ROLES)("is not for somebody who is already its %s", (role) => {
    for (const each of ORGANISATION_ROLES)
      expect(may(actor(each), "joinCase", { organisationId: "ours", role })).toBe(false);
  });
});

describe("in the organisation", () => {
  // In the order of ORGANISATION_ROLES: HR admin, HR partner, line manager, employee.
  const RIGHTS: Record<OrganisationAction, boolean[]> = {
    listCases: [true, true, true, true],
    openCase: [true, true, false, false],
    inviteManager: [true, true, false, false],
    managePeople: [true, false, false, false],
    setRules: [true, true, false, false],
  };

  it.each(Object.keys(RIGHTS) as OrganisationAction[])("%s", (action) => {
    const allowed = ORGANISATION_ROLES.map((role) => mayInOrganisation(actor(role), action));
    expect(allowed).toEqual(RIGHTS[action]);
  });
});

describe("the employer's answers in the shared ring", () => {
  it.each(["plan.decision", "plan.declinedOn", "plan.declinedNote"])("%s", (path) => {
    expect(CASE_ROLES.filter((role) => mayEditField(role, path))).toEqual(EMPLOYER);
  });

  it("leaves the terms only HR sees to HR", () => {
    for (const path of ["hr.has120DayTerm", "hr.earlierSickDays"])
      expect(CASE_ROLES.filter((role) => mayEditField(role, path))).toEqual(["hrPartner"]);
  });

  it.each(["plan.goalText", "facts.jobTitle", "subGoals.a.title", "plan.decision2"])(
    "everybody writes %s",
    (path) => {
      expect(CASE_ROLES.filter((role) => mayEditField(role, path))).toEqual(CASE_ROLES);
    },
  );
});
