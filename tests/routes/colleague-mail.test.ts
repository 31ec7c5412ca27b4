import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import { action as join, loader as joinPage } from "#app/routes/account/join";
import { action as changePeople, loader as people } from "#app/routes/account/people";
import type { App } from "#app/server/app.server";
import { claimMail, noteFailed } from "#db/mail/outbox.server";
import { invitations, user } from "#db/schema.server";
import { aPerson, anOrganisation, call, cookiesOf, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { MAIL, withSettings } from "#tests/settings";

const METTE = { name: "Mette Dahl", email: "Mette@Nordhavn.dk", role: "lineManager" };

let app: App;
let admin: Person;

beforeEach(async () => {
  withSettings(MAIL);
  app = await freshApp();
  admin = await aPerson(app, await anOrganisation(app, "Nordhavn ApS"), "hrAdmin", "Hanne Holm");
});

const inviting = (form: Record<string, string> = {}) =>
  call(changePeople, { as: admin, form: { ...METTE, ...form } });
const page = async () => (await call(people, { as: admin })).json();
const tokenIn = (text: string) => /\/join\/([\w-]{43})/.exec(text)?.[1] ?? "none";
const carrying = async (token: string) =>
  cookiesOf(await call(joinPage, { params: { token }, path: `/join/${token}` }));

describe("a colleague invited by mail", () => {
  it("gets the link alone; who invites is told that it is on its way", async () => {
    const answer = await (await inviting()).json();
    expect(answer).toMatchObject({
      link: null,
      invited: { name: "Mette Dahl", email: METTE.email },
    });
    const { mail } = (await claimMail(app.store, Date.now()))!;
    const token = tokenIn(mail.text);
    expect([mail.to, mail.html.includes(`/join/${token}"`)]).toEqual([METTE.email, true]);
    expect(mail.text).toContain("Hanne Holm fra Nordhavn ApS");
    const seen = JSON.stringify([
      answer,
      await page(),
      await app.store.db.select().from(invitations),
    ]);
    expect(seen).not.toContain(token);
    expect(await page()).toMatchObject({ canMail: true });
  });

  it("has proven the address by coming", async () => {
    await inviting();
    const { mail } = (await claimMail(app.store, Date.now()))!;
    const form = { name: METTE.name, password: "en lang sætning til test" };
    await call(join, { cookie: await carrying(tokenIn(mail.text)), form });
    const [person] = await app.store.db
      .select()
      .from(user)
      .where(eq(user.email, "mette@nordhavn.dk"));
    expect(person?.emailVerified).toBe(true);
  });

  it("has not where the link was handed over", async () => {
    withSettings({ SMTP_URL: "" });
    const { link } = await (await inviting()).json();
    const form = { name: METTE.name, password: "en lang sætning til test" };
    await call(join, { cookie: await carrying(tokenIn(link)), form });
    const [person] = await app.store.db
      .select()
      .from(user)
      .where(eq(user.email, "mette@nordhavn.dk"));
    expect(person?.emailVerified).toBe(false);
  });

  it("whose mail was given up is seen by whoever invites, who can take it back and invite again", async () => {
    await inviting();
    const claimed = (await claimMail(app.store, Date.now()))!;
    await noteFailed(app.store, claimed, { at: Date.now(), forGood: true });
    const [invitation] = (await page()).invitations;
    expect(invitation.givenUpAt).not.toBeNull();
    await call(changePeople, { as: admin, form: { withdraw: invitation.id } });
    expect((await page()).invitations).toEqual([]);
    const cookie = await carrying(tokenIn(claimed.mail.text));
    expect((await call(joinPage, { cookie })).status).toBe(404);
    expect((await inviting()).status).toBe(200);
  });

  it("who is taken back before the mail left gets none", async () => {
    await inviting();
    const [{ id }] = (await page()).invitations;
    await call(changePeople, { as: admin, form: { withdraw: id } });
    expect(await claimMail(app.store, Date.now())).toBeNull();
  });
});
