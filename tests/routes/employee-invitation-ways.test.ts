import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { action as access, loader as accessPage } from "#app/routes/case/employee-access";
import { loader as casePage } from "#app/routes/case/overview";
import { action as enter, loader as startPage } from "#app/routes/account/start";
import type { App } from "#app/server/app.server";
import { claimMail, noteFailed, noteSent } from "#db/mail/outbox.server";
import { outbox } from "#db/mail/outbox-schema.server";
import { verifyLog } from "#db/log/read-log.server";
import { accessLog, account, employeeInvitations, session, user } from "#db/schema.server";
import { FACTS, aCase, aPerson, anOrganisation, call, cookiesOf, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { MAIL, withSettings } from "#tests/settings";

const PASSWORD = "en lang sætning til test";
const PRIVATE = "Bodil@Privat.dk";
const RIGHT = { employeeName: "Bodil Friis", firstDay: FACTS.firstAbsenceDay };

let app: App;
let hr: Person;
let caseId: string;

beforeEach(async () => {
  withSettings(MAIL);
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app, "Nordhavn ApS"), "hrPartner", "Hanne Holm");
  caseId = await aCase(app, hr);
});

const inviting = (form: Record<string, string>, id = caseId) =>
  call(access, { as: hr, params: { caseId: id }, form });
const byMail = (email = PRIVATE, id = caseId) => inviting({ intent: "mail", email }, id);
const waiting = async () =>
  (await (await call(accessPage, { as: hr, params: { caseId } })).json()).waiting;
const tokenIn = (text: string) => /\/start\/([\w-]{43})/.exec(text)?.[1] ?? "none";
const carrying = async (token: string) =>
  cookiesOf(await call(startPage, { params: { token }, path: `/start/${token}` }));
const entering = (cookie: string, form: Record<string, string>, as: Person | null = null) =>
  call(enter, { as, cookie, form: { ...RIGHT, ...form } });
const personWith = async (email: string) =>
  (await app.store.db.select().from(user).where(eq(user.email, email)))[0];

/** The mail waiting, noted as sent. */
async function theMail() {
  const claimed = (await claimMail(app.store, Date.now()))!;
  await noteSent(app.store, claimed.id, Date.now());
  return claimed.mail;
}
async function mailed(email = PRIVATE, id = caseId) {
  await byMail(email, id);
  return carrying(tokenIn((await theMail()).text));
}

describe("an invitation by mail", () => {
  it("goes to the private address alone; HR is told so and sees no link", async () => {
    const answer = await (await byMail()).json();
    expect(answer).toMatchObject({
      to: { channel: "mail", address: PRIVATE },
      link: null,
      picture: null,
    });
    const mail = await theMail();
    expect([mail.to, mail.subject]).toEqual([PRIVATE, "Nordhavn ApS har inviteret dig"]);
    const token = tokenIn(mail.text);
    expect(mail.html).toContain(`href="http://localhost:3000/start/${token}"`);
    expect(JSON.stringify([answer, await waiting()])).not.toContain(token);
    expect(mail.text + mail.html).not.toMatch(/Bodil|Friis|2026-08-03|3\. august/);
  });

  it("is seen to be on its way, late, sent, and given up", async () => {
    await byMail();
    expect(await waiting()).toMatchObject({
      address: PRIVATE,
      mailState: "waiting",
      by: "Hanne Holm",
    });
    for (const minutes of [0, 3]) await claimMail(app.store, Date.now() + minutes * 60_000);
    expect((await waiting()).mailState).toBe("delayed");
    await byMail();
    await theMail();
    expect((await waiting()).mailState).toBe("sent");
    await byMail("forkert@privat.dk");
    const claimed = (await claimMail(app.store, Date.now()))!;
    await noteFailed(app.store, claimed, { at: Date.now(), forGood: true });
    expect(await waiting()).toMatchObject({ address: "forkert@privat.dk", mailState: "givenUp" });
  });

  it("given up is sent anew to the right address, and the old link is dead", async () => {
    await byMail("forkert@privat.dk");
    const claimed = (await claimMail(app.store, Date.now()))!;
    await noteFailed(app.store, claimed, { at: Date.now(), forGood: true });
    const old = await carrying(tokenIn(claimed.mail.text));
    const cookie = await mailed();
    expect((await call(startPage, { cookie: old })).status).toBe(404);
    expect((await call(startPage, { cookie })).status).toBe(200);
  });

  it("taken back is dead, whether the mail is on its way or there", async () => {
    const cookie = await mailed();
    await inviting({ intent: "withdraw" });
    expect((await call(startPage, { cookie })).status).toBe(404);
    await byMail();
    await inviting({ intent: "withdraw" });
    expect(await claimMail(app.store, Date.now())).toBeNull();
    expect(await waiting()).toBeNull();
  });

  it("makes an account with its own address, whatever the form says, and proves it", async () => {
    const cookie = await mailed();
    const answer = await entering(cookie, {
      intent: "create",
      email: "anden@privat.dk",
      password: PASSWORD,
    });
    expect([answer.status, answer.headers.get("location")]).toEqual([302, `/cases/${caseId}`]);
    expect(await personWith("anden@privat.dk")).toBeUndefined();
    expect((await personWith("bodil@privat.dk"))?.emailVerified).toBe(true);
  });

  it("lets its holder do without a password, and opens the room", async () => {
    const cookie = await mailed();
    const { typed } = await (await entering(cookie, {})).json();
    expect(typed.door).toEqual({
      boundEmail: PRIVATE,
      mayDoWithout: true,
      me: null,
      canMail: true,
    });
    const answer = await entering(cookie, { intent: "createByMail" });
    const page = await call(casePage, { cookie: cookiesOf(answer), params: { caseId } });
    expect(page.status).toBe(200);
    const person = (await personWith("bodil@privat.dk"))!;
    const ways = app.store.db.select().from(account).where(eq(account.userId, person.id));
    expect(await ways).toEqual([]);
    const [opened] = await app.store.db.select().from(session).where(eq(session.userId, person.id));
    expect(opened?.method).toBe("mailLink");
  });

  it("leaves rows in the log, and the chain is whole", async () => {
    await entering(await mailed(), { intent: "createByMail" });
    const person = (await personWith("bodil@privat.dk"))!;
    const rows = await app.store.db.select().from(accessLog).where(eq(accessLog.caseId, caseId));
    expect(rows.map(({ action, userId }) => [action, userId])).toEqual([
      ["openCase", hr.userId],
      ["inviteEmployee", hr.userId],
      ["joinAsEmployee", person.id],
    ]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });
});

describe("a link HR hands over", () => {
  it.each([
    ["an address, where no mail is sent", { intent: "mail", email: PRIVATE }, PRIVATE],
    ["a phone", { intent: "phone", phone: "20 30 40 50" }, "+4520304050"],
    ["a letter", { intent: "letter" }, ""],
  ])("for %s is shown this once and proves no address", async (_what, form, address) => {
    withSettings({ SMTP_URL: "" });
    const { link, to, picture } = await (await inviting(form)).json();
    expect([to.channel, to.address, picture !== null]).toEqual([
      form.intent,
      address,
      form.intent === "letter",
    ]);
    expect(await app.store.db.select().from(outbox)).toEqual([]);
    const cookie = await carrying(tokenIn(link));
    const { typed } = await (await entering(cookie, {})).json();
    expect(typed.door).toMatchObject({
      mayDoWithout: false,
      boundEmail: form.intent === "mail" ? PRIVATE : null,
    });
    // Without a password there would be no way back in.
    expect((await entering(cookie, { intent: "createByMail", email: PRIVATE })).status).toBe(200);
    expect(await personWith("bodil@privat.dk")).toBeUndefined();
    await entering(cookie, { intent: "create", email: PRIVATE, password: PASSWORD });
    expect((await personWith("bodil@privat.dk"))?.emailVerified).toBe(false);
  });

  it("is for any address but where it was made for one", async () => {
    const { link } = await (await inviting({ intent: "phone", phone: "+4520304050" })).json();
    await entering(await carrying(tokenIn(link)), {
      intent: "create",
      email: "helt@andet.dk",
      password: PASSWORD,
    });
    expect(await personWith("helt@andet.dk")).toBeDefined();
  });
});

describe("where it goes", () => {
  it.each<[Record<string, string>, string]>([
    [{ intent: "mail", email: "bodil" }, "email"],
    [{ intent: "mail", email: "" }, "email"],
    [{ intent: "mail", email: "a@b.dk, c@d.dk" }, "email"],
    [{ intent: "mail", email: `a@b.dk\r\nBcc: c@d.dk` }, "email"],
    [{ intent: "phone", phone: "1234" }, "phone"],
    [{ intent: "phone", phone: "ring hjem" }, "phone"],
    [{ intent: "phone", phone: "12345678&body=andet" }, "phone"],
  ])("is asked for again, and what was typed is kept: %j", async (form, field) => {
    const answer = await inviting({ email: "", phone: "", ...form });
    const { errors, typed, link } = await answer.json();
    expect([answer.status, Object.keys(errors), typed[field], link]).toEqual([
      400,
      [field],
      form[field],
      null,
    ]);
    expect(await app.store.db.select().from(employeeInvitations)).toEqual([]);
    expect(await app.store.db.select().from(outbox)).toEqual([]);
  });

  it("stands nowhere in plain text", async () => {
    await byMail("bodil.kanari@privat.dk");
    await inviting({ intent: "phone", phone: "20304050" });
    const image = (app.engine as unknown as { serialise(): Buffer }).serialise().toString("latin1");
    for (const words of ["kanari", "20304050"])
      expect([words, image.includes(words)]).toEqual([words, false]);
    const kept = await app.store.db.select().from(employeeInvitations);
    expect(kept.map(({ channel }) => channel)).toEqual(["mail", "phone"]);
    expect(new Set(kept.map(({ sealedAddress }) => sealedAddress)).size).toBe(2);
  });
});

describe("somebody who has an account", () => {
  let bodil: Person;
  let second: string;
  const as = (person: Person, form: Record<string, string>, cookie: string) =>
    entering(cookie, form, person);
  const errorsOf = async (answer: Response) => (await answer.json()).errors;

  beforeEach(async () => {
    const first = await entering(await mailed(), { intent: "create", password: PASSWORD });
    const { id } = (await personWith("bodil@privat.dk"))!;
    bodil = { ...hr, userId: id, name: "Bodil Friis", cookie: cookiesOf(first).split("; ")[0]! };
    second = await aCase(app, hr);
  });

  it("with the address and signed in goes on as themselves", async () => {
    const cookie = await mailed(PRIVATE, second);
    const { typed } = await (await as(bodil, {}, cookie)).json();
    expect(typed.door.me).toEqual({ name: "Bodil Friis", email: "bodil@privat.dk" });
    const answer = await as(bodil, { intent: "asMe" }, cookie);
    expect([answer.status, answer.headers.get("location")]).toEqual([302, `/cases/${second}`]);
    expect((await call(casePage, { as: bodil, params: { caseId: second } })).status).toBe(200);
  });

  it("with another address is neither offered it nor let in, and is told why", async () => {
    const cookie = await mailed("en.anden@privat.dk", second);
    const { typed } = await (await as(bodil, {}, cookie)).json();
    expect(typed.door.me).toBeNull();
    const before = (await app.store.db.select().from(session)).length;
    const pressed = await as(bodil, { intent: "asMe" }, cookie);
    const known = { intent: "signIn", knownEmail: PRIVATE, knownPassword: PASSWORD };
    const signedIn = await entering(cookie, known);
    for (const answer of [pressed, signedIn]) {
      expect([answer.status, answer.headers.getSetCookie()]).toEqual([409, []]);
      expect((await errorsOf(answer)).knownEmail).toContain("en.anden@privat.dk");
    }
    // The session of that sign-in is over: nobody holds its cookie.
    expect(await app.store.db.select().from(session)).toHaveLength(before);
    expect((await call(casePage, { as: bodil, params: { caseId: second } })).status).toBe(404);
  });

  it("says nothing of the address to somebody who does not know the password", async () => {
    const cookie = await mailed("en.anden@privat.dk", second);
    const wrong = { intent: "signIn", knownEmail: PRIVATE, knownPassword: "forkert adgangskode" };
    const answer = await entering(cookie, wrong);
    expect([answer.status, (await errorsOf(answer)).knownEmail]).toEqual([
      400,
      expect.not.stringContaining("anden"),
    ]);
  });

  it("is told so, and of no other address, when they make it anew", async () => {
    const cookie = await mailed(PRIVATE, second);
    const answer = await entering(cookie, { intent: "create", password: PASSWORD });
    expect([answer.status, await errorsOf(answer)]).toEqual([
      409,
      { email: "Du har allerede en adgang med den mail. Log ind nedenfor." },
    ]);
  });

  it("as HR, a manager or in another organisation is not offered to go on", async () => {
    const elsewhere = await anOrganisation(app, "Fremmed A/S");
    const others = [
      hr,
      await aPerson(app, hr.organisationId, "lineManager"),
      await aPerson(app, elsewhere, "employee"),
      await aPerson(app, elsewhere, "hrAdmin"),
    ];
    const { link } = await (await inviting({ intent: "letter" }, second)).json();
    const cookie = await carrying(tokenIn(link));
    for (const other of others) {
      expect((await (await as(other, {}, cookie)).json()).typed.door.me).toBeNull();
      expect((await as(other, { intent: "asMe" }, cookie)).status).toBe(400);
    }
    expect((await as(bodil, { intent: "asMe" }, cookie)).status).toBe(302);
  });
});
