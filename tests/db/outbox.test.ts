import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import { withdrawInvitation, invite, listInvitations } from "#db/organisation/invitations.server";
import {
  inviteEmployee,
  withdrawEmployeeInvitation,
} from "#db/employee/employee-invitations.server";
import {
  claimMail,
  findMailState,
  forgetOldMails,
  mailStatement,
  noteFailed,
  noteSent,
} from "#db/mail/outbox.server";
import { outbox } from "#db/mail/outbox-schema.server";
import { employeeInvitations, invitations, user } from "#db/schema.server";
import { sendSignInLink } from "#db/sign-in/mail-links.server";
import { mailLinks } from "#db/sign-in/sign-in-schema.server";
import { newId } from "#db/store.server";
import type { Store } from "#db/store.server";
import { aCase, aPerson, anOrganisation, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { holds, storeOver } from "./engines";

const NOW = Date.UTC(2026, 8, 7, 8);
const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const TEXT = { subject: "Emnet", text: "Teksten kanari", html: "<p>Teksten kanari</p>" };
const MAIL = { ...TEXT, to: "bodil.kanari@privat.dk" };

let app: App;
let store: Store;

beforeEach(async () => {
  app = await freshApp();
  store = app.store;
});

async function posting(mail = MAIL, at = NOW): Promise<string> {
  const { id, statement } = mailStatement(store, mail, at);
  await statement;
  return id;
}
const rows = () => store.db.select().from(outbox);
const later = (claimed: { id: string; tries: number }, at: number, forGood = false) =>
  noteFailed(store, claimed, { at, forGood });

describe("claiming", () => {
  it("gives a mail to one of fifty senders who ask at once, with what is in it", async () => {
    const id = await posting();
    const claims = await Promise.all(Array.from({ length: 50 }, () => claimMail(store, NOW)));
    expect(claims.filter(Boolean)).toEqual([{ id, tries: 1, mail: MAIL }]);
  });

  it("gives fifty mails to fifty senders, each to one", async () => {
    const ids = await Promise.all(Array.from({ length: 50 }, () => posting()));
    const claims = await Promise.all(Array.from({ length: 50 }, () => claimMail(store, NOW)));
    expect(claims.map((claimed) => claimed?.id).sort()).toEqual(ids.sort());
  });

  it("begins with the mail that has been due longest", async () => {
    const second = await posting(MAIL, NOW + 1);
    const first = await posting(MAIL, NOW);
    expect((await claimMail(store, NOW + 1))?.id).toBe(first);
    expect((await claimMail(store, NOW + 1))?.id).toBe(second);
  });

  it("leaves a mail whose sender died to the next, two minutes later", async () => {
    const id = await posting();
    await claimMail(store, NOW);
    expect(await claimMail(store, NOW + 2 * MINUTE - 1)).toBeNull();
    expect(await claimMail(store, NOW + 2 * MINUTE)).toMatchObject({ id, tries: 2 });
  });

  it("gives nothing before its time, nor after it was sent", async () => {
    const id = await posting();
    expect(await claimMail(store, NOW - 1)).toBeNull();
    await claimMail(store, NOW);
    await noteSent(store, id, NOW + 5);
    expect(await claimMail(store, NOW + 30 * DAY)).toBeNull();
    expect(await findMailState(store, id)).toEqual({ tries: 1, sentAt: NOW + 5, givenUpAt: null });
  });
});

describe("a try that failed", () => {
  it("is followed by one after 1, 5, 15, 60, 240 and 720 minutes, not a moment sooner, and then by none", async () => {
    const id = await posting();
    let at = NOW;
    for (const minutes of [1, 5, 15, 60, 240, 720]) {
      const claimed = (await claimMail(store, at))!;
      await later(claimed, at);
      expect([minutes, await claimMail(store, at + minutes * MINUTE - 1)]).toEqual([minutes, null]);
      at += minutes * MINUTE;
    }
    const last = (await claimMail(store, at))!;
    expect(last.tries).toBe(7);
    await later(last, at);
    expect(await claimMail(store, at + 365 * DAY)).toBeNull();
    expect(await findMailState(store, id)).toEqual({ tries: 7, sentAt: null, givenUpAt: at });
  });

  it("for good is the last", async () => {
    const id = await posting();
    await later((await claimMail(store, NOW))!, NOW + 1, true);
    expect(await claimMail(store, NOW + DAY)).toBeNull();
    expect(await findMailState(store, id)).toMatchObject({ givenUpAt: NOW + 1 });
  });

  it("told of by a sender who took too long changes nothing for the one who holds it now", async () => {
    await posting();
    const slow = (await claimMail(store, NOW))!;
    const holder = (await claimMail(store, NOW + 2 * MINUTE))!;
    await later(slow, NOW + 2 * MINUTE + 1, true);
    expect(await claimMail(store, NOW + 3 * MINUTE + 1)).toBeNull();
    await noteSent(store, holder.id, NOW + 3 * MINUTE);
    await later(slow, NOW + 3 * MINUTE + 1);
    expect(await claimMail(store, NOW + DAY)).toBeNull();
    expect(await findMailState(store, holder.id)).toMatchObject({ givenUpAt: null });
  });
});

describe("what is in a mail", () => {
  it("is sealed while it waits, and gone once it was sent or given up", async () => {
    await posting();
    await posting({ ...MAIL, to: "kurt.kanari@privat.dk" });
    expect(JSON.stringify(await rows())).not.toMatch(/kanari|Emnet/);
    await noteSent(store, (await claimMail(store, NOW))!.id, NOW);
    await later((await claimMail(store, NOW))!, NOW, true);
    expect((await rows()).map(({ sealedMail }) => sealedMail)).toEqual([null, null]);
  });

  it("cannot be read as another mail's", async () => {
    const [first, second] = [await posting(), await posting({ ...MAIL, to: "x@privat.dk" })];
    const [one, two] = [(await rows())[0]!, (await rows())[1]!];
    expect([one.id, two.id].sort()).toEqual([first, second].sort());
    await store.db.update(outbox).set({ sealedMail: two.sealedMail });
    const claims = await Promise.allSettled([claimMail(store, NOW), claimMail(store, NOW)]);
    expect(claims.map(({ status }) => status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  it("is forgotten with its row a month later, and not before; what waits stays", async () => {
    const [sent, gone] = [await posting(), await posting()];
    await claimMail(store, NOW);
    const claimed = (await claimMail(store, NOW))!;
    const other = [sent, gone].find((id) => id !== claimed.id)!;
    await noteSent(store, other, NOW);
    await later(claimed, NOW, true);
    const waiting = await posting();
    await forgetOldMails(store, NOW + 30 * DAY);
    expect(await rows()).toHaveLength(3);
    await forgetOldMails(store, NOW + 30 * DAY + 1);
    expect((await rows()).map(({ id }) => id)).toEqual([waiting]);
  });
});

describe("a mail and the change it tells of", () => {
  let hr: Person;
  let caseId: string;

  beforeEach(async () => {
    hr = await aPerson(app, await anOrganisation(app), "hrAdmin", "Hanne");
    caseId = await aCase(app, hr);
    await store.db.update(user).set({ emailVerified: true });
  });

  const delivery = { channel: "mail", address: MAIL.to, mail: MAIL } as const;
  const changes: Record<string, (over: Store) => Promise<unknown>> = {
    employee: (over) =>
      inviteEmployee(
        over,
        { caseId, tokenHash: newId(), delivery },
        { userId: hr.userId, at: NOW },
      ),
    colleague: (over) =>
      invite(over, {
        organisationId: hr.organisationId,
        email: "mette@nordhavn.dk",
        name: "Mette",
        role: "lineManager",
        invitedBy: hr.userId,
        tokenHash: newId(),
        mail: MAIL,
        at: NOW,
      }),
    link: (over) =>
      sendSignInLink(
        over,
        { email: `${hr.userId}@example.dk`, tokenHash: newId(), text: TEXT },
        NOW,
      ),
  };
  const made = async () =>
    (
      await Promise.all([
        store.db.select().from(employeeInvitations),
        store.db.select().from(invitations),
        store.db.select().from(mailLinks),
      ])
    ).flat().length;

  it.each(Object.keys(changes))("are both there or neither, whatever happens: %s", async (what) => {
    for (const [when, count] of [
      ["before", 0],
      ["after", 1],
    ] as const) {
      const over = storeOver(app, (statements) =>
        holds(statements, 'insert into "outbox"') ? when : null,
      );
      await expect(changes[what]!(over)).rejects.toThrow();
      expect([when, await made(), (await rows()).length]).toEqual([when, count, count]);
    }
  });

  it.each(Object.keys(changes))("never come in two batches: %s", async (what) => {
    const batches: string[] = [];
    const over = storeOver(app, (statements) => {
      const writes = statements.filter(({ sql }) => sql.startsWith("insert into"));
      if (writes.length > 0) batches.push(writes.map(({ sql }) => sql.slice(13, 40)).join());
      return null;
    });
    await changes[what]!(over);
    expect(batches).toHaveLength(1);
    expect(batches[0]).toContain("outbox");
  });

  it("are taken back together while the mail waits; one that was sent stays sent", async () => {
    await changes.employee!(store);
    await withdrawEmployeeInvitation(store, caseId, { userId: hr.userId, at: NOW + 1 });
    await changes.colleague!(store);
    const [{ id } = { id: "" }] = await listInvitations(store, hr.organisationId, NOW);
    await withdrawInvitation(store, "another organisation", id, NOW + 1);
    expect((await rows()).map(({ givenUpAt }) => givenUpAt)).toEqual([NOW + 1, null]);
    await withdrawInvitation(store, hr.organisationId, id, NOW + 1);
    expect((await rows()).map(({ sealedMail }) => sealedMail)).toEqual([null, null]);
    expect(await claimMail(store, NOW + DAY)).toBeNull();
    await changes.employee!(store);
    await noteSent(store, (await claimMail(store, NOW))!.id, NOW + 2);
    await withdrawEmployeeInvitation(store, caseId, { userId: hr.userId, at: NOW + 3 });
    expect((await rows()).at(-1)).toMatchObject({ sentAt: NOW + 2, givenUpAt: null });
  });
});
