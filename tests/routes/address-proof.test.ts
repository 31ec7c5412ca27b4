import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eq } from "drizzle-orm";
import { action as askLink } from "#app/routes/sign-in/ask-link";
import { action as useLink } from "#app/routes/sign-in/mail-link";
import { action as address, loader as addressPage } from "#app/routes/own-account/address";
import { useApp } from "#app/server/app.server";
import type { App } from "#app/server/app.server";
import { claimMail } from "#db/mail/outbox.server";
import { outbox } from "#db/mail/outbox-schema.server";
import { session, user } from "#db/schema.server";
import { mailLinks } from "#db/sign-in/sign-in-schema.server";
import { aPerson, anOrganisation, call, cookiesOf, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { holds, storeOver } from "#tests/db/engines";
import { MAIL, withSettings } from "#tests/settings";

const MINUTE = 60_000;
const PRIVATE = "Kurt@Privat.dk";

let app: App;
let kurt: Person;

beforeEach(async () => {
  withSettings(MAIL);
  app = await freshApp();
  kurt = await aPerson(app, await anOrganisation(app), "lineManager", "Kurt Madsen");
  await change(kurt, { email: "kurt@nordhavn.dk", emailVerified: false });
});
afterEach(() => {
  vi.useRealTimers();
});

const change = ({ userId }: Person, what: Partial<typeof user.$inferInsert>) =>
  app.store.db.update(user).set(what).where(eq(user.id, userId));
const isNow = async ({ userId }: Person) => {
  const [row] = await app.store.db.select().from(user).where(eq(user.id, userId));
  return [row?.email, row?.emailVerified];
};
const later = (minutes: number) =>
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + minutes * MINUTE });
const asking = (email = PRIVATE, as = kurt) =>
  call(address, { as, path: "/account/address", form: { email } });

async function mails() {
  const found = [];
  for (let each = await claimMail(app.store, Date.now()); each;) {
    found.push(each.mail);
    await app.store.db.delete(outbox).where(eq(outbox.id, each.id));
    each = await claimMail(app.store, Date.now());
  }
  return found;
}
async function aToken(email = PRIVATE, as = kurt): Promise<string> {
  await asking(email, as);
  const [mail] = await mails();
  return /\/account\/address\/([\w-]{43})/.exec(mail?.text ?? "")?.[1] ?? "none";
}
const carrying = async (token: string) =>
  cookiesOf(await call(addressPage, { params: { token }, path: `/account/address/${token}` }));
const proving = async (token: string, as: Person | null = kurt) =>
  call(address, { as, cookie: await carrying(token), form: { intent: "prove" } });

describe("an address", () => {
  it("is proven by the link that went there, in its person's own session", async () => {
    const token = await aToken();
    const cookie = await carrying(token);
    const shown = await (await call(addressPage, { as: kurt, cookie })).json();
    expect(shown).toMatchObject({ carried: "kurt@privat.dk" });
    expect(await isNow(kurt)).toEqual(["kurt@nordhavn.dk", false]);
    const answer = await proving(token);
    expect(answer.headers.get("location")).toBe("/account?done=changed");
    expect(answer.headers.get("set-cookie")).toMatch(/^address-link=; Max-Age=0/);
    expect(await isNow(kurt)).toEqual(["kurt@privat.dk", true]);
    // From now on a link to sign in with goes there, and nowhere else.
    await call(askLink, { form: { email: "kurt@nordhavn.dk" } });
    await call(askLink, { form: { email: PRIVATE } });
    expect((await mails()).map(({ to, subject }) => [to, subject])).toEqual([
      ["kurt@privat.dk", "Dit link til at logge ind"],
    ]);
  });

  it("before is told of the new one, if it was proven, in the batch of the change", async () => {
    await change(kurt, { emailVerified: true });
    const token = await aToken();
    const writes: string[][] = [];
    const over = storeOver(app, (statements) => {
      if (holds(statements, 'update "user"')) writes.push(statements.map(({ sql }) => sql));
      return null;
    });
    useApp({ ...app, store: over });
    await proving(token);
    expect(writes).toHaveLength(1);
    expect(writes[0]?.some((sql) => sql.startsWith('insert into "outbox"'))).toBe(true);
    useApp(app);
    expect((await mails()).map(({ to, subject }) => [to, subject])).toEqual([
      ["kurt@nordhavn.dk", "Din adgang er ændret"],
    ]);
  });

  it("is proven once: twenty presses at once, and a second one after", async () => {
    const token = await aToken();
    const cookie = await carrying(token);
    const press = () => call(address, { as: kurt, cookie, form: { intent: "prove" } });
    const answers = await Promise.all(Array.from({ length: 20 }, press));
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
    expect((await press()).status).toBe(409);
  });

  it("is not proven by somebody else, nor by nobody", async () => {
    const other = await aPerson(app, kurt.organisationId, "lineManager", "Anden");
    const token = await aToken();
    const cookie = await carrying(token);
    const theirs = await (await call(addressPage, { as: other, cookie })).json();
    expect(theirs).toMatchObject({ carried: null, isGone: true });
    expect((await proving(token, other)).status).toBe(409);
    expect((await proving(token, null)).headers.get("location")).toMatch(/^\/(login|welcome)$/);
    expect((await isNow(other))[1]).toBe(false);
    expect((await proving(token)).status).toBe(302);
  });

  it("that is somebody else's stays theirs", async () => {
    const other = await aPerson(app, kurt.organisationId, "lineManager", "Anden");
    const token = await aToken();
    await change(other, { email: "kurt@privat.dk" });
    const answer = await proving(token);
    expect([answer.status, (await answer.json()).error]).toEqual([
      409,
      "Der findes allerede en adgang med den mail.",
    ]);
    expect([await isNow(kurt), await isNow(other)]).toEqual([
      ["kurt@nordhavn.dk", false],
      ["kurt@privat.dk", false],
    ]);
    expect(await mails()).toEqual([]);
  });

  it("is proven within an hour, and not from then on, nor when the clock is set back", async () => {
    const start = Date.now();
    const [first, second] = [await aToken(), await aToken("kurt@andet.dk")];
    const [row] = await app.store.db.select().from(mailLinks);
    vi.useFakeTimers({ toFake: ["Date"], now: row!.expiresAt - 1 });
    const { userId, organisationId } = kurt;
    const again = await aSession(userId, organisationId);
    expect((await proving(first, again)).status).toBe(302);
    vi.useFakeTimers({ toFake: ["Date"], now: row!.expiresAt + 10 * MINUTE });
    expect((await proving(second, await aSession(userId, organisationId))).status).toBe(409);
    vi.useFakeTimers({ toFake: ["Date"], now: start - MINUTE });
    expect((await proving(second, await aSession(userId, organisationId))).status).toBe(409);
  });

  /** Another session of the same person, begun now. */
  async function aSession(userId: string, organisationId: string): Promise<Person> {
    const helper = await aPerson(app, organisationId, "lineManager");
    await app.store.db.update(session).set({ userId }).where(eq(session.userId, helper.userId));
    return { ...helper, userId };
  }

  it("is asked about only just after showing who one is", async () => {
    later(11);
    const answer = await asking();
    expect(answer.headers.get("location")).toBe("/account/confirm?next=/account/address");
    expect(await mails()).toEqual([]);
  });

  it("is not a link to sign in with, and the other way round", async () => {
    const token = await aToken();
    const answer = await call(useLink, { cookie: `sign-in-link=${token}`, form: {} });
    expect(answer.status).toBe(404);
    await change(kurt, { emailVerified: true });
    await call(askLink, { form: { email: "kurt@nordhavn.dk" } });
    const [mail] = await mails();
    const link = /\/mail-link\/([\w-]{43})/.exec(mail!.text)![1]!;
    expect((await proving(link)).status).toBe(409);
  });

  it.each(["", "kurt", "kurt@", "a@b.dk, c@d.dk", "a@b.dk\nBcc: c@d.dk"])(
    "is asked for again when it is %j",
    async (email) => {
      const answer = await asking(email);
      expect([answer.status, (await answer.json()).email]).toEqual([400, email]);
      expect(await mails()).toEqual([]);
    },
  );

  it("gets at most three mails in a quarter of an hour", async () => {
    const statuses = [];
    for (let turn = 0; turn < 4; turn++) statuses.push((await asking()).status);
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it("that is proven already is not proven again", async () => {
    await change(kurt, { emailVerified: true });
    expect((await asking("KURT@nordhavn.dk")).status).toBe(400);
    expect(await mails()).toEqual([]);
  });

  it("opened with a link that works no more says so, once", async () => {
    const cookie = `address-link=${"A".repeat(43)}`;
    const answer = await call(addressPage, { as: kurt, cookie });
    expect(await answer.json()).toMatchObject({ isGone: true, carried: null });
    expect(answer.headers.get("set-cookie")).toMatch(/^address-link=; Max-Age=0/);
  });
});
