import { randomUUID } from "node:crypto";
import { and, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import type { DocumentKind } from "#app/domain/documents";
import type { CaseRole } from "#app/domain/permissions";
import { joinCase, listCaseMembers } from "#db/case-people.server";
import { findCaseAccess } from "#db/cases.server";
import { NotOnCase } from "#db/commit.server";
import { getDocument, saveChanges } from "#db/documents.server";
import {
  findEmployeeInvitation,
  inviteEmployee,
  joinAsKnownEmployee,
  joinAsNewEmployee,
} from "#db/employee/employee-invitations.server";
import { listRevisions } from "#db/history.server";
import { listLog, verifyLog } from "#db/log/read-log.server";
import { listFormerMembers } from "#db/people/came-and-went.server";
import { leaveCase, takeOff } from "#db/people/leaving.server";
import { answerVersion, approveHandover, listApprovals } from "#db/plan/answers.server";
import { cases, documentRevisions, documents } from "#db/schema.server";
import { freezeVersion } from "#db/versions.server";
import { aCase, aPerson, anOrganisation, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let manager: Person;
let employee: Person;
let caseId: string;
let at = 1_000;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner", "Hanne HR");
  manager = await aPerson(app, hr.organisationId, "lineManager", "Mette Dahl");
  employee = await aPerson(app, hr.organisationId, "employee", "Bodil Friis");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");
});

const by = (person: Person) => ({ userId: person.userId, at: (at += 1) });
const roleOf = async (person: Person) =>
  (await findCaseAccess(app.store, caseId, person.userId))?.role;
const off = (person: Person, from = hr) => takeOff(app.store, caseId, person.userId, by(from));
const write = (person: Person, document: DocumentKind, path: string, value: string, as: CaseRole) =>
  saveChanges(app.store, {
    caseId,
    document,
    changes: [{ op: "set", path, base: "", value }],
    commitId: randomUUID(),
    by: by(person),
    as,
  });
const writeOwn = (person: Person, value: string) =>
  write(person, "preparation", "own.thoughts", value, "employee");
const room = async () => ({
  draft: (await getDocument(app.store, caseId, "preparation")).draft.sections.own ?? {},
  history: JSON.stringify(await listRevisions(app.store, caseId, "preparation")),
});
const lines = async () =>
  (await listLog(app.store, caseId, { before: null, limit: 50, hidden: [] })).map(
    ({ name, action, about }) => [name, action, about],
  );

async function inviteAnew(): Promise<string> {
  const tokenHash = randomUUID();
  expect(
    await inviteEmployee(app.store, { caseId, tokenHash, delivery: { channel: "letter" } }, by(hr)),
  ).toBe(true);
  return tokenHash;
}
const invitationOf = async (tokenHash: string) =>
  (await findEmployeeInvitation(app.store, tokenHash, at))!;

async function aNewEmployee(): Promise<Person> {
  const invitation = await invitationOf(await inviteAnew());
  const person = {
    name: "Bodil Friis",
    email: `${randomUUID()}@x.dk`,
    passwordHash: "x",
    isEmailProven: false,
  };
  const userId = await joinAsNewEmployee(app.store, invitation, person, (at += 1));
  return { ...employee, userId: userId! };
}

describe("taking somebody off a case", () => {
  it("ends access, keeps that they were there, and says who did it to whom", async () => {
    expect(await off(manager)).toBe("done");
    expect(await roleOf(manager)).toBeNull();
    expect(await listFormerMembers(app.store, caseId)).toEqual([
      expect.objectContaining({ name: "Mette Dahl", role: "lineManager", endedAt: at }),
    ]);
    expect((await lines())[0]).toEqual(["Hanne HR", "takeOff", "Mette Dahl"]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("is HR's alone, at that very moment, and not for oneself", async () => {
    expect(await off(employee, manager)).toBe("changed");
    expect(await off(hr)).toBe("changed");
    expect(await roleOf(employee)).toBe("employee");
    expect(await off(await aPerson(app, hr.organisationId, "lineManager"))).toBe("changed");
    expect((await lines()).map(([, action]) => action)).toEqual(["openCase"]);
  });

  it("twice at once is done once", async () => {
    const both = await Promise.all([off(employee), off(employee)]);
    expect(both.sort()).toEqual(["changed", "done"]);
    expect(await listFormerMembers(app.store, caseId)).toHaveLength(1);
  });

  it("of each other at once takes one of them off", async () => {
    const other = await aPerson(app, hr.organisationId, "hrPartner");
    await joinCase(app.store, caseId, by(other));
    const both = await Promise.all([off(other, hr), off(hr, other)]);
    expect(both.sort()).toEqual(["changed", "done"]);
    expect([await roleOf(hr), await roleOf(other)].sort()).toEqual(["hrPartner", null]);
  });

  it("and coming back leaves each stay on record", async () => {
    await off(manager);
    await onCase(app, caseId, manager, "lineManager");
    await off(manager);
    expect(await listFormerMembers(app.store, caseId)).toHaveLength(2);
  });
});

describe("the last of the employer", () => {
  it("cannot leave an open case, nor be the last of two who leave at once", async () => {
    const both = await Promise.all([
      leaveCase(app.store, caseId, by(hr)),
      leaveCase(app.store, caseId, by(manager)),
    ]);
    expect(both.sort()).toEqual(["done", "last"]);
    const left = await listCaseMembers(app.store, caseId);
    expect(left.filter(({ role }) => role !== "employee")).toHaveLength(1);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("may leave a case that has ended", async () => {
    await off(manager);
    await app.store.db.update(cases).set({ state: "annulled" }).where(eq(cases.id, caseId));
    expect(await leaveCase(app.store, caseId, by(hr))).toBe("done");
  });

  it("is not asked about the employee, who may go whenever they want", async () => {
    expect(await leaveCase(app.store, caseId, by(employee))).toBe("done");
    expect((await lines())[0]).toEqual(["Bodil Friis", "leaveCase", null]);
  });
});

describe("the employee's own room", () => {
  it("is empty for whoever comes after, with its history", async () => {
    await writeOwn(employee, "hemmelig");
    await off(employee);
    const right = await aNewEmployee();
    expect(JSON.stringify(await room())).not.toContain("hemmelig");
    await writeOwn(right, "mit eget");
    expect(await room()).toMatchObject({ draft: { thoughts: "mit eget" } });
    const away = await app.store.db.select().from(documents).where(eq(documents.caseId, caseId));
    expect(away.map(({ document }) => document)).toContain(`preparation:${employee.userId}`);
  });

  it("waits for its owner, and is theirs again with its history when they come back", async () => {
    await writeOwn(employee, "først");
    await leaveCase(app.store, caseId, by(employee));
    const other = await aNewEmployee();
    await writeOwn(other, "en andens");
    await off(other);
    const invitation = await invitationOf(await inviteAnew());
    expect(await joinAsKnownEmployee(app.store, invitation, by(employee))).toBe(true);
    const own = await room();
    expect(own.draft).toMatchObject({ thoughts: "først" });
    expect(own.history).toContain("først");
    expect(own.history).not.toContain("en andens");
    await off(employee);
    expect(JSON.stringify(await room())).not.toContain("først");
  });

  it("takes no word of somebody taken off while they were saving", async () => {
    await off(employee);
    await expect(writeOwn(employee, "for sent")).rejects.toThrow(NotOnCase);
    await expect(write(employee, "shared", "plan.goalText", "x", "employee")).rejects.toThrow();
    await aNewEmployee();
    await expect(writeOwn(employee, "for sent")).rejects.toThrow(NotOnCase);
    expect(JSON.stringify(await room())).not.toContain("for sent");
  });

  it("is nowhere among the documents of the case while it waits", async () => {
    await writeOwn(employee, "hemmelig");
    await off(employee);
    const rows = await app.store.db
      .select()
      .from(documentRevisions)
      .where(
        and(
          eq(documentRevisions.caseId, caseId),
          sql`${documentRevisions.document} in ('shared', 'employer', 'costs', 'preparation')`,
        ),
      );
    expect(rows.filter(({ document }) => document === "preparation")).toHaveLength(1);
  });
});

describe("what an employee let go to the kommune", () => {
  beforeEach(async () => {
    const { revision } = await getDocument(app.store, caseId, "shared");
    const snapshotFor = () => ({ snapshot: {}, contentHash: "hash" });
    await freezeVersion(app.store, { caseId, revision, by: by(hr), snapshotFor });
    await approveHandover(app.store, { caseId, version: 1, by: by(employee) });
  });
  const approved = async () =>
    (await listApprovals(app.store, caseId)).map((each) => each.approved);

  it("is taken back when HR takes them off, and asked of the next one anew", async () => {
    await off(employee);
    expect(await approved()).toEqual([false]);
    const right = await aNewEmployee();
    await approveHandover(app.store, { caseId, version: 1, by: by(right) });
    expect(await approved()).toEqual([true]);
  });

  it("stands when they leave themselves", async () => {
    const said = { party: "employee", answer: "agree", remark: "" } as const;
    await answerVersion(app.store, { caseId, version: 1, ...said, by: by(employee) });
    await leaveCase(app.store, caseId, by(employee));
    expect(await approved()).toEqual([true]);
  });
});
