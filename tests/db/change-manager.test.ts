import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import { acceptInvitation, invite } from "#db/organisation/invitations.server";
import { findCaseAccess } from "#db/cases.server";
import { listLog, verifyLog } from "#db/log/read-log.server";
import { listAwaitedManagers } from "#db/people/came-and-went.server";
import { awaitNewManager, callOffManager, changeManager } from "#db/people/change-manager.server";
import { takeOff } from "#db/people/leaving.server";
import { caseMembers } from "#db/schema.server";
import { aCase, aPerson, anOrganisation, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let manager: Person;
let caseId: string;
let at = 1_000;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner", "Hanne HR");
  manager = await aPerson(app, hr.organisationId, "lineManager", "Mette Dahl");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
});

const by = (person: Person) => ({ userId: person.userId, at: (at += 1) });
const roleOf = async (person: Person) =>
  (await findCaseAccess(app.store, caseId, person.userId))?.role;
const off = (person: Person) => takeOff(app.store, caseId, person.userId, by(hr));
const lines = async () =>
  (await listLog(app.store, caseId, { before: null, limit: 50, hidden: [] })).map(
    ({ name, action, about }) => [name, action, about],
  );

describe("a change of manager", () => {
  let jens: Person;
  beforeEach(async () => {
    jens = await aPerson(app, hr.organisationId, "lineManager", "Jens Holm");
  });
  const change = (newUserId = jens.userId) =>
    changeManager(app.store, { caseId, oldUserId: manager.userId, newUserId }, by(hr));

  it("lets the new one in and the old one out together, on this case alone", async () => {
    const other = await aCase(app, hr);
    await onCase(app, other, manager, "lineManager");
    expect(await change()).toBe(true);
    expect([await roleOf(manager), await roleOf(jens)]).toEqual([null, "lineManager"]);
    const elsewhere = await findCaseAccess(app.store, other, manager.userId);
    expect(elsewhere?.role).toBe("lineManager");
    expect((await lines()).slice(0, 2)).toEqual([
      ["Hanne HR", "takeOff", "Mette Dahl"],
      ["Hanne HR", "newManager", "Jens Holm"],
    ]);
  });

  it("changes nothing when the new one is on it already, or the old one is gone", async () => {
    expect(await change(hr.userId)).toBe(false);
    expect(await roleOf(manager)).toBe("lineManager");
    await off(manager);
    expect(await change()).toBe(false);
    expect(await roleOf(jens)).toBeNull();
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  async function invited() {
    const tokenHash = randomUUID();
    const invitationId = await invite(app.store, {
      organisationId: hr.organisationId,
      email: "ny@example.dk",
      name: "Nina Ny",
      role: "lineManager",
      invitedBy: hr.userId,
      tokenHash,
      mail: null,
      at,
    });
    const accept = () =>
      acceptInvitation(app.store, {
        tokenHash,
        person: { name: "Nina Ny", passwordHash: "x" },
        identity: null,
        at,
      });
    const wait = () =>
      awaitNewManager(app.store, { caseId, oldUserId: manager.userId, invitationId }, by(hr));
    return { invitationId, accept, wait };
  }

  it("to somebody invited happens when they come: until then the old one stays", async () => {
    const { accept, wait } = await invited();
    expect(await wait()).toBe(true);
    expect(await roleOf(manager)).toBe("lineManager");
    expect(await listAwaitedManagers(app.store, caseId, at)).toEqual([
      expect.objectContaining({ name: "Nina Ny", replaces: manager.userId }),
    ]);
    const nina = (await accept())!;
    expect(await roleOf(manager)).toBeNull();
    expect((await findCaseAccess(app.store, caseId, nina.userId))?.role).toBe("lineManager");
    expect((await lines()).slice(0, 3)).toEqual([
      ["Nina Ny", "takeOff", "Mette Dahl"],
      ["Nina Ny", "joinAsManager", null],
      ["Hanne HR", "awaitManager", "Nina Ny"],
    ]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
    expect(await listAwaitedManagers(app.store, caseId, at)).toEqual([]);
  });

  it("to somebody invited can be called off, and does not mind an old one gone before", async () => {
    const { invitationId, accept, wait } = await invited();
    await wait();
    await callOffManager(app.store, caseId, invitationId, by(hr));
    expect(await listAwaitedManagers(app.store, caseId, at)).toEqual([]);
    await wait();
    await off(manager);
    expect(await wait()).toBe(false);
    expect(await accept()).not.toBeNull();
    const roles = await app.store.db
      .select({ role: caseMembers.role })
      .from(caseMembers)
      .where(eq(caseMembers.caseId, caseId));
    expect(roles.map(({ role }) => role).sort()).toEqual(["hrPartner", "lineManager"]);
  });
});
