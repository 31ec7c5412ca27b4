import { beforeEach, describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import type { App } from "#app/server/app.server";
import { findMembership } from "#db/accounts.server";
import { INVITATION_MS } from "#db/organisation/invitations.server";
import { annulCase, findCaseAccess } from "#db/cases.server";
import {
  endEmployeeInvitation,
  findEmployeeInvitation,
  findWaitingInvitation,
  inviteEmployee,
  joinAsKnownEmployee,
  joinAsNewEmployee,
  withdrawEmployeeInvitation,
} from "#db/employee/employee-invitations.server";
import { verifyLog } from "#db/log/read-log.server";
import {
  accessLog,
  account,
  caseMembers,
  employeeInvitations,
  members,
  user,
} from "#db/schema.server";
import { aCase, aPerson, anOrganisation, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

const NOW = Date.UTC(2026, 8, 7);
const HASH = "hash-of-a-token";
const BODIL = {
  name: "Bodil Friis",
  email: "Bodil@Privat.dk",
  passwordHash: "hash",
  isEmailProven: false,
};

const LETTER = { channel: "letter" } as const;

let app: App;
let hr: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner", "Hanne");
  caseId = await aCase(app, hr);
});

const by = (at = NOW) => ({ userId: hr.userId, at });
const inviting = (tokenHash = HASH, at = NOW) =>
  inviteEmployee(app.store, { caseId, tokenHash, delivery: LETTER }, by(at));
const found = (tokenHash = HASH, at = NOW + 1) => findEmployeeInvitation(app.store, tokenHash, at);
const theInvitation = async (tokenHash = HASH) => (await found(tokenHash))!;
const joining = async (person = BODIL, tokenHash = HASH) =>
  joinAsNewEmployee(app.store, await theInvitation(tokenHash), person, NOW + 2);
const count = async (table: typeof user | typeof account | typeof members) =>
  (await app.store.db.select().from(table)).length;
const logged = async () =>
  (await app.store.db.select().from(accessLog).where(eq(accessLog.caseId, caseId))).map(
    ({ action, userId }) => [action, userId],
  );

describe("the employee's invitation", () => {
  it("names the case, its employee and its first day, and is kept by a hash alone", async () => {
    expect(await inviting()).toBe(true);
    expect(await found()).toMatchObject({
      caseId,
      organisationId: hr.organisationId,
      employeeName: "Bodil Friis",
      firstAbsenceDay: "2026-08-03",
    });
    const [row] = await app.store.db.select().from(employeeInvitations);
    expect(row).toMatchObject({ tokenHash: HASH, expiresAt: NOW + INVITATION_MS });
    expect(await findWaitingInvitation(app.store, caseId, NOW)).toEqual({
      channel: "letter",
      address: null,
      mailId: null,
      tries: null,
      sentAt: null,
      givenUpAt: null,
      createdAt: NOW,
      expiresAt: NOW + INVITATION_MS,
      invitedByName: "Hanne",
    });
  });

  it("makes an account with both roles in one go", async () => {
    await inviting();
    const userId = (await joining())!;
    expect(await findMembership(app.store, userId)).toMatchObject({
      organisationId: hr.organisationId,
      role: "employee",
    });
    expect((await findCaseAccess(app.store, caseId, userId))?.role).toBe("employee");
    expect(await findWaitingInvitation(app.store, caseId, NOW + 3)).toBeNull();
    expect(await logged()).toEqual([
      ["openCase", hr.userId],
      ["inviteEmployee", hr.userId],
      ["joinAsEmployee", userId],
    ]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("used fifty times at once makes one account", async () => {
    await inviting();
    const invitation = await theInvitation();
    const tries = Array.from({ length: 50 }, (_, index) =>
      joinAsNewEmployee(app.store, invitation, { ...BODIL, email: `b${index}@privat.dk` }, NOW + 2),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
    for (const table of [user, account, members]) expect(await count(table)).toBe(2);
    const employees = await app.store.db
      .select()
      .from(caseMembers)
      .where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.role, "employee")));
    expect(employees).toHaveLength(1);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("works until the last moment of its week, and an expired one stays expired", async () => {
    await inviting();
    expect(await found(HASH, NOW + INVITATION_MS - 1)).not.toBeNull();
    expect(await found(HASH, NOW + INVITATION_MS)).toBeNull();
  });

  it.each<[string, () => Promise<unknown>]>([
    ["used", () => joining()],
    ["withdrawn", () => withdrawEmployeeInvitation(app.store, caseId, by())],
    ["replaced", () => inviting("another")],
    ["guessed at", () => endEmployeeInvitation(app.store, caseId, NOW)],
    ["of an annulled case", () => annulCase(app.store, caseId, "Forkert", by())],
  ])("%s is the same as none, also for somebody who had it in hand", async (_what, end) => {
    await inviting();
    const inHand = await theInvitation();
    await end();
    expect(await found()).toBeNull();
    const before = await count(user);
    const late = { ...BODIL, email: "sen@privat.dk" };
    expect(await joinAsNewEmployee(app.store, inHand, late, NOW + 3)).toBeNull();
    expect(await count(user)).toBe(before);
  });

  it("is replaced by the next, which works", async () => {
    await inviting();
    await inviting("another", NOW + 1);
    expect(await found()).toBeNull();
    expect(await joining(BODIL, "another")).not.toBeNull();
  });

  it("is not made for a case that has its employee", async () => {
    await onCase(app, caseId, await aPerson(app, hr.organisationId, "employee"), "employee");
    expect(await inviting()).toBe(false);
    expect(await app.store.db.select().from(employeeInvitations)).toEqual([]);
    expect((await logged()).map(([action]) => action)).toEqual(["openCase"]);
  });

  it("to an address that has an account makes no second one and stays open", async () => {
    await inviting();
    await joining();
    const second = await aCase(app, hr);
    await inviteEmployee(
      app.store,
      { caseId: second, tokenHash: "second", delivery: LETTER },
      by(),
    );
    const before = await count(user);
    expect(await joining({ ...BODIL, email: " bodil@privat.DK" }, "second")).toBeNull();
    expect([await count(user), (await found("second")) === null]).toEqual([before, false]);
  });

  it("puts somebody with an account on the case, once", async () => {
    await inviting();
    const known = await aPerson(app, hr.organisationId, "employee", "Bodil Friis");
    const invitation = await theInvitation();
    const join = () =>
      joinAsKnownEmployee(app.store, invitation, { userId: known.userId, at: NOW + 2 });
    expect(await Promise.all([join(), join(), join()])).toEqual([true, false, false]);
    expect((await findCaseAccess(app.store, caseId, known.userId))?.role).toBe("employee");
    expect(await found()).toBeNull();
  });

  it("does not make an employee of whoever is on the case as something else", async () => {
    await inviting();
    expect(await joinAsKnownEmployee(app.store, await theInvitation(), by(NOW + 2))).toBe(false);
    expect((await findCaseAccess(app.store, caseId, hr.userId))?.role).toBe("hrPartner");
    expect(await found()).not.toBeNull();
  });

  it("ended by guessing is logged as nobody's known doing", async () => {
    await inviting();
    await endEmployeeInvitation(app.store, caseId, NOW);
    expect((await logged()).at(-1)).toEqual(["endInvitation", "link"]);
  });
});
