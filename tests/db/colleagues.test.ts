import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import { findMembership } from "#db/accounts.server";
import { invite, listInvitations } from "#db/organisation/invitations.server";
import { findCaseAccess } from "#db/cases.server";
import { listLog, verifyLog } from "#db/log/read-log.server";
import { findFeedOwner, openFeed } from "#db/organisation/calendar-feeds.server";
import {
  endColleague,
  listUnmanned,
  moveColleague,
  resetSecondFactor,
} from "#db/organisation/colleagues.server";
import type { ColleagueRole } from "#db/organisation/colleagues.server";
import { listFormerMembers } from "#db/people/came-and-went.server";
import { logDailyRead } from "#db/people/daily-reads.server";
import type { DailyRead } from "#db/people/daily-reads.server";
import { account, session, user } from "#db/schema.server";
import { heldSecondFactors } from "#db/sign-in/second-factors.server";
import {
  mailLinks,
  passkeys,
  recoveryCodes,
  secondFactors,
} from "#db/sign-in/sign-in-schema.server";
import { aCase, aPerson, anOrganisation, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let admin: Person;
let hr: Person;
let at = 1_000;

beforeEach(async () => {
  app = await freshApp();
  admin = await aPerson(app, await anOrganisation(app), "hrAdmin", "Anna Admin");
  hr = await aPerson(app, admin.organisationId, "hrPartner", "Hanne HR");
});

const by = (person: Person) => ({ userId: person.userId, at: (at += 1) });
const of = ({ organisationId, userId }: Person) => ({ organisationId, userId });
const end = (person: Person, from = admin) => endColleague(app.store, of(person), by(from));
const move = (person: Person, role: ColleagueRole, from = admin) =>
  moveColleague(app.store, { ...of(person), role }, by(from));
const roleIn = async (person: Person) =>
  (await findMembership(app.store, person.userId))?.role ?? null;
const roleOn = async (caseId: string, person: Person) =>
  (await findCaseAccess(app.store, caseId, person.userId))?.role;
const newest = async (caseId: string) => {
  const [row] = await listLog(app.store, caseId, { before: null, limit: 1, hidden: [] });
  return [row?.name, row?.action, row?.about];
};

describe("a colleague who has left", () => {
  it("has no sign-in, no case, no calendar and no open link, and every case tells it", async () => {
    const cases = [await aCase(app, hr), await aCase(app, hr), await aCase(app, hr)];
    await openFeed(app.store, "feed", by(hr));
    const { organisationId } = hr;
    const tokenHash = "token";
    const link = { email: "ny@x.dk", name: "Ny", role: "hrPartner", invitedBy: hr.userId } as const;
    await invite(app.store, { organisationId, ...link, tokenHash, mail: null, at });
    expect(await end(hr)).toBe("done");
    for (const caseId of cases) {
      expect(await roleOn(caseId, hr)).toBeNull();
      expect(await newest(caseId)).toEqual(["Anna Admin", "endColleague", "Hanne HR"]);
      expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
      expect(await listFormerMembers(app.store, caseId)).toHaveLength(1);
    }
    expect(await roleIn(hr)).toBeNull();
    expect(await findFeedOwner(app.store, "feed")).toBeNull();
    expect(await listInvitations(app.store, organisationId, at)).toEqual([]);
    const { db } = app.store;
    expect(await db.select().from(session).where(eq(session.userId, hr.userId))).toEqual([]);
    expect(await db.select().from(account).where(eq(account.userId, hr.userId))).toEqual([]);
    const [kept] = await db.select().from(user).where(eq(user.id, hr.userId));
    expect([kept?.name, kept?.email]).toEqual(["Hanne HR", `${hr.userId}@left.invalid`]);
  });

  it("leaves open cases that need somebody, told of until somebody is on them", async () => {
    const alone = await aCase(app, hr);
    const manned = await aCase(app, hr);
    await onCase(app, manned, admin, "lineManager");
    expect(await listUnmanned(app.store, hr.organisationId)).toEqual([]);
    await end(hr);
    expect(await listUnmanned(app.store, hr.organisationId)).toEqual([alone]);
  });

  it("may be an employee, whose room is put away", async () => {
    const caseId = await aCase(app, hr);
    const employee = await aPerson(app, hr.organisationId, "employee", "Bodil");
    await onCase(app, caseId, employee, "employee");
    expect(await end(employee)).toBe("done");
    expect(await roleOn(caseId, employee)).toBeNull();
  });

  it("is of one's own organisation, and ended by an HR admin of that moment", async () => {
    const stranger = await aPerson(app, await anOrganisation(app), "hrAdmin");
    const theirs = { organisationId: stranger.organisationId, userId: hr.userId };
    expect(await endColleague(app.store, theirs, by(stranger))).toBe("changed");
    expect(await end(admin, hr)).toBe("changed");
    expect([await roleIn(hr), await roleIn(admin)]).toEqual(["hrPartner", "hrAdmin"]);
  });
});

describe("the last HR admin", () => {
  it("can neither leave nor take another role", async () => {
    expect(await end(admin)).toBe("last");
    expect(await move(admin, "lineManager")).toBe("last");
    expect(await roleIn(admin)).toBe("hrAdmin");
    await move(hr, "hrAdmin");
    expect(await move(admin, "hrPartner")).toBe("done");
  });

  it("is left when two end each other, or both go, at once", async () => {
    const other = await aPerson(app, admin.organisationId, "hrAdmin");
    const eachOther = await Promise.all([end(other, admin), end(admin, other)]);
    expect(eachOther.sort()).toEqual(["changed", "done"]);
    const roles = [await roleIn(admin), await roleIn(other)];
    expect(roles.filter((role) => role === "hrAdmin")).toHaveLength(1);
  });
});

describe("another role", () => {
  it("takes HR off the cases they were on as HR, and leaves those they lead", async () => {
    const asHr = await aCase(app, hr);
    const asManager = await aCase(app, admin);
    await onCase(app, asManager, hr, "lineManager");
    expect(await move(hr, "lineManager")).toBe("done");
    expect([await roleOn(asHr, hr), await roleOn(asManager, hr)]).toEqual([null, "lineManager"]);
    expect(await newest(asHr)).toEqual(["Anna Admin", "moveColleague", "Hanne HR"]);
    expect(await roleIn(hr)).toBe("lineManager");
  });

  it("keeps the cases of who stays HR or becomes it, and never makes an employee one", async () => {
    const caseId = await aCase(app, hr);
    expect(await move(hr, "hrAdmin")).toBe("done");
    expect(await roleOn(caseId, hr)).toBe("hrPartner");
    const employee = await aPerson(app, hr.organisationId, "employee");
    expect(await move(employee, "hrAdmin")).toBe("changed");
  });
});

describe("a read of a case", () => {
  it("is one line a day for each person, case and way, however many ask at once", async () => {
    const caseId = await aCase(app, hr);
    const read = (person: Person, day: string, action: DailyRead = "readCalendar") =>
      logDailyRead(app.store, { caseId, action, day }, by(person));
    await Promise.all(Array.from({ length: 8 }, () => read(hr, "2026-09-01")));
    await read(hr, "2026-09-01");
    await read(hr, "2026-09-01", "lookAtCase");
    await read(hr, "2026-09-02");
    await read(admin, "2026-09-01");
    const rows = await listLog(app.store, caseId, { before: null, limit: 50, hidden: [] });
    const count = (wanted: DailyRead) => rows.filter(({ action }) => action === wanted).length;
    expect([count("readCalendar"), count("lookAtCase")]).toEqual([3, 1]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });
});

describe("the ways in besides the password", () => {
  const EVERYTHING = [secondFactors, recoveryCodes, passkeys, mailLinks] as const;

  /** Gives a person one of each. */
  async function armed(person: Person) {
    const { db } = app.store;
    const { userId } = person;
    const passkey = { publicKey: "k", counter: 0, transports: "", name: "Nøgle", createdAt: 1 };
    const link = { purpose: "signIn", email: "x@x.dk", createdAt: 1, expiresAt: 2 } as const;
    await db.batch([
      db.insert(secondFactors).values({ userId, sealedSecret: "sealed" }),
      db.insert(recoveryCodes).values({ userId, codeHash: "h" }),
      db.insert(passkeys).values({ id: `key-${userId}`, userId, ...passkey }),
      db.insert(mailLinks).values({ tokenHash: `hash-${userId}`, userId, ...link }),
    ]);
  }
  const left = async (person: Person) =>
    Promise.all(
      EVERYTHING.map(
        async (table) =>
          (await app.store.db.select().from(table).where(eq(table.userId, person.userId))).length,
      ),
    );
  const reset = (person: Person, from = admin) =>
    resetSecondFactor(app.store, { ...of(person), mail: null }, by(from));
  const sessionsOf = (person: Person) =>
    app.store.db.select().from(session).where(eq(session.userId, person.userId));

  it("are gone with whoever leaves, and nobody else's", async () => {
    await armed(hr);
    await armed(admin);
    await end(hr);
    expect([await left(hr), await left(admin)]).toEqual([
      [0, 0, 0, 0],
      [1, 1, 1, 1],
    ]);
  });

  it("that count as a second factor are taken off a colleague who has lost theirs, who is signed out", async () => {
    await armed(hr);
    await armed(admin);
    expect(await reset(hr)).toBe("done");
    expect([await left(hr), await left(admin)]).toEqual([
      [0, 0, 0, 1],
      [1, 1, 1, 1],
    ]);
    expect(await heldSecondFactors(app.store, hr.userId)).toEqual({
      hasApp: false,
      hasPasskey: false,
    });
    expect([(await sessionsOf(hr)).length, (await sessionsOf(admin)).length]).toEqual([0, 1]);
    expect(await roleIn(hr)).toBe("hrPartner");
  });

  it("are nobody's to reset but an HR admin's of the same organisation", async () => {
    await armed(hr);
    const stranger = await aPerson(app, await anOrganisation(app), "hrAdmin");
    const colleague = await aPerson(app, hr.organisationId, "hrPartner");
    expect([await reset(hr, stranger), await reset(hr, colleague)]).toEqual(["changed", "changed"]);
    const theirs = { ...of(hr), organisationId: stranger.organisationId, mail: null };
    expect(await resetSecondFactor(app.store, theirs, by(stranger))).toBe("changed");
    expect(await left(hr)).toEqual([1, 1, 1, 1]);
  });
});
