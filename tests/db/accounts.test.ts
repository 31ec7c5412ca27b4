import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import type { App } from "#app/server/app.server";
import {
  findMembership,
  foundOrganisation,
  hasOrganisation,
  isExample,
  listMembers,
} from "#db/accounts.server";
import {
  INVITATION_MS,
  acceptInvitation,
  findInvitation,
  invite,
  listInvitations,
  withdrawInvitation,
} from "#db/organisation/invitations.server";
import { findCaseAccess, openCase } from "#db/cases.server";
import { awaitLineManager } from "#db/case-people.server";
import {
  account,
  caseMembers,
  installation,
  invitations,
  members,
  organisations,
  user,
} from "#db/schema.server";
import { FACTS, aPerson, anOrganisation, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

const NOW = Date.UTC(2026, 8, 7);

let app: App;
beforeEach(async () => {
  app = await freshApp();
});

const count = async (
  table: typeof user | typeof account | typeof members | typeof organisations | typeof installation,
) => (await app.store.db.select().from(table)).length;

describe("founding", () => {
  const founding = (name: string, isAnExample = false) => ({
    organisation: `${name} A/S`,
    isExample: isAnExample,
    person: { name, email: `${name}@Example.dk `, passwordHash: "hash", isEmailProven: false },
    at: NOW,
  });

  it("is done once, however many try at the same moment, and leaves nothing of the others", async () => {
    const tries = Array.from({ length: 10 }, (_, index) =>
      foundOrganisation(app.store, founding(`p${index}`)),
    );
    const founded = (await Promise.all(tries)).filter((each) => each !== null);
    expect(founded).toHaveLength(1);
    expect(await foundOrganisation(app.store, founding("late"))).toBeNull();
    for (const table of [organisations, installation, user, account, members])
      expect(await count(table)).toBe(1);
    expect(await findMembership(app.store, founded[0]!.userId)).toMatchObject({
      organisationId: founded[0]!.organisationId,
      role: "hrAdmin",
      isExample: false,
    });
  });

  it("is seen from then on, with whether it is the example", async () => {
    expect([await hasOrganisation(app.store), await isExample(app.store)]).toEqual([false, false]);
    await foundOrganisation(app.store, founding("anna", true));
    expect([await hasOrganisation(app.store), await isExample(app.store)]).toEqual([true, true]);
    expect((await app.store.db.select().from(user))[0]?.email).toBe("anna@example.dk");
  });
});

describe("an invitation", () => {
  const HASH = "hash-of-a-token";
  let hr: Person;

  beforeEach(async () => {
    hr = await aPerson(app, await anOrganisation(app), "hrAdmin", "Hanne");
  });

  const send = (given = {}) =>
    invite(app.store, {
      organisationId: hr.organisationId,
      email: " Mette@Firma.dk",
      name: "Mette",
      role: "lineManager",
      invitedBy: hr.userId,
      tokenHash: HASH,
      mail: null,
      at: NOW,
      ...given,
    });
  const accept = (at = NOW + 1, tokenHash = HASH) =>
    acceptInvitation(app.store, {
      tokenHash,
      person: { name: "Mette Dahl", passwordHash: "hash" },
      identity: null,
      at,
    });

  it("makes an account with the role and address it was sent to", async () => {
    await send();
    const joined = await accept();
    expect(joined).toMatchObject({ organisationId: hr.organisationId, email: "mette@firma.dk" });
    expect(await listMembers(app.store, hr.organisationId)).toContainEqual({
      userId: joined!.userId,
      name: "Mette Dahl",
      email: "mette@firma.dk",
      role: "lineManager",
    });
  });

  it("used fifty times at once makes one account", async () => {
    await send();
    const joined = (await Promise.all(Array.from({ length: 50 }, () => accept()))).filter(Boolean);
    expect(joined).toHaveLength(1);
    expect(await accept(NOW + 2)).toBeNull();
    for (const table of [user, account, members]) expect(await count(table)).toBe(2);
  });

  it("that is unknown, used, withdrawn or expired is the same as none", async () => {
    const used = await send({ tokenHash: "used", email: "a@firma.dk" });
    const withdrawn = await send({ tokenHash: "withdrawn", email: "b@firma.dk" });
    await send({ tokenHash: "expired", email: "c@firma.dk" });
    await accept(NOW + 1, "used");
    await withdrawInvitation(app.store, hr.organisationId, withdrawn, NOW + 1);
    const at = NOW + INVITATION_MS;
    for (const hash of ["unknown", "used", "withdrawn", "expired", ""]) {
      expect(await findInvitation(app.store, hash, at)).toBeNull();
      expect(await accept(at, hash)).toBeNull();
    }
    expect(await listInvitations(app.store, hr.organisationId, at)).toEqual([]);
    expect(used).not.toBe(withdrawn);
  });

  it("works until the last moment of its week, and an expired one stays expired", async () => {
    await send();
    expect(await findInvitation(app.store, HASH, NOW + INVITATION_MS - 1)).not.toBeNull();
    expect(await accept(NOW + INVITATION_MS)).toBeNull();
    expect(await accept(NOW + INVITATION_MS - 1)).not.toBeNull();
  });

  it("cannot be withdrawn by another organisation, nor again once it is used", async () => {
    const id = await send();
    await withdrawInvitation(app.store, await anOrganisation(app, "Fremmed A/S"), id, NOW + 1);
    expect(await findInvitation(app.store, HASH, NOW + 2)).not.toBeNull();
    await accept();
    await withdrawInvitation(app.store, hr.organisationId, id, NOW + 3);
    expect((await app.store.db.select().from(invitations))[0]).toMatchObject({
      usedAt: NOW + 1,
      withdrawnAt: null,
    });
  });

  it("to an address that has an account makes no second one and stays open", async () => {
    await send();
    await send({ tokenHash: "second" });
    expect(await accept()).not.toBeNull();
    expect(await accept(NOW + 2, "second")).toBeNull();
    expect(await count(user)).toBe(2);
    expect(await findInvitation(app.store, "second", NOW + 3)).not.toBeNull();
  });

  it("is kept by the hash of its token", async () => {
    await send();
    const [row] = await app.store.db.select().from(invitations);
    expect(row).toMatchObject({ tokenHash: HASH, expiresAt: NOW + INVITATION_MS });
    await expect(send({ email: "b@firma.dk" })).rejects.toThrow();
  });

  it("leads onto the cases it was made for, opened with it or added later", async () => {
    const invitationId = await send();
    const open = (managerInvitationId: string | null) =>
      openCase(
        app.store,
        {
          organisationId: hr.organisationId,
          facts: FACTS,
          managerUserId: null,
          managerInvitationId,
        },
        { userId: hr.userId, at: NOW },
      );
    const [first, second, third] = [await open(invitationId), await open(null), await open(null)];
    await awaitLineManager(app.store, second, invitationId, { userId: hr.userId, at: NOW });
    const { userId } = (await accept())!;
    const roles = await Promise.all(
      [first, second, third].map((id) => findCaseAccess(app.store, id, userId)),
    );
    expect(roles.map((access) => access?.role)).toEqual(["lineManager", "lineManager", null]);
    const added = await app.store.db
      .select()
      .from(caseMembers)
      .where(eq(caseMembers.userId, userId));
    expect(added.map(({ addedBy }) => addedBy)).toEqual([hr.userId, hr.userId]);
  });
});
