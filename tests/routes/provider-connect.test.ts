import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { and, eq, ne } from "drizzle-orm";
import { action as changePeople } from "#app/routes/account/people";
import { loader as joinPage } from "#app/routes/account/join";
import { action as changeAccount, loader as ownAccount } from "#app/routes/own-account/account";
import { loader as connect } from "#app/routes/own-account/connect";
import { loader as joinThere } from "#app/routes/sign-in/join-provider";
import { loader as comeBack } from "#app/routes/sign-in/provider-callback";
import type { App } from "#app/server/app.server";
import { log } from "#app/server/log.server";
import { findMembership } from "#db/accounts.server";
import { claimMail } from "#db/mail/outbox.server";
import { account, user } from "#db/schema.server";
import { connectIdentity, findPersonOf } from "#db/sign-in/ways-in.server";
import { aPerson, anOrganisation, call, cookiesOf, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { MAIL } from "#tests/settings";
import { aProvider, visit } from "./mock-provider";
import type { Provider } from "./mock-provider";

const MINUTE = 60_000;
const OURS = { "sec-fetch-site": "same-origin" };

let app: App;
let hr: Person;
let kurt: Person;
let provider: Provider;

beforeEach(async () => {
  vi.spyOn(log, "warn").mockImplementation(() => undefined);
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app, "Nordhavn ApS"), "hrAdmin", "Hanne");
  kurt = await aPerson(app, hr.organisationId, "lineManager", "Kurt Madsen");
  provider = await aProvider();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const location = (answer: Response) => answer.headers.get("location");
const setPassword = ({ userId }: Person) =>
  app.store.db.update(account).set({ password: "hash" }).where(eq(account.userId, userId));
const whose = (subject = "hanne-there") =>
  findPersonOf(app.store, { issuer: provider.issuer, subject });
const identitiesOf = ({ userId }: Person) =>
  app.store.db
    .select()
    .from(account)
    .where(and(eq(account.userId, userId), ne(account.providerId, "credential")));
const going = (as: Person | null, headers: Record<string, string> = OURS) =>
  call(connect, { as, headers, path: "/account/provider" });
const returning = async (started: Response, as: Person | null, change = (path: string) => path) =>
  call(comeBack, { as, path: change(await visit(location(started)!)), cookie: cookiesOf(started) });

describe("connecting one's own account", () => {
  it("is done by going there and back, and is shown", async () => {
    expect(location(await returning(await going(kurt), kurt))).toBe("/account?done=changed");
    expect(await whose()).toBe(kurt.userId);
    const { ways } = await (await call(ownAccount, { as: kurt, path: "/account" })).json();
    expect(ways).toMatchObject({ provider: "Microsoft", isConnected: true });
  });

  it("is told by mail, where the address is proven and the product sends mail", async () => {
    provider = await aProvider(MAIL);
    await app.store.db.update(user).set({ emailVerified: true });
    await returning(await going(kurt), kurt);
    const { mail } = (await claimMail(app.store, Date.now()))!;
    expect([mail.to, mail.subject]).toEqual([`${kurt.userId}@example.dk`, "Din adgang er ændret"]);
    expect(await claimMail(app.store, Date.now())).toBeNull();
  });

  it("needs somebody who has just shown who they are", async () => {
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 11 * MINUTE });
    expect(location(await going(kurt))).toBe("/account/confirm?next=/account/provider");
    expect(location(await going(null))).toMatch(/^\/(login|welcome)$/);
  });

  it.each(["cross-site", "same-site", "none"])(
    "does not begin on another page: %s",
    async (site) => {
      expect(location(await going(kurt, { "sec-fetch-site": site }))).toBe("/account");
    },
  );

  it("begun by one person is not ended by another, nor by nobody", async () => {
    expect(location(await returning(await going(kurt), hr))).toBe("/login?problem=failed");
    expect(location(await returning(await going(kurt), null))).toBe("/login?problem=failed");
    expect(await whose()).toBeNull();
  });

  it("of what is another person's is refused in words, and twice by the same person is no harm", async () => {
    await returning(await going(hr), hr);
    expect(location(await returning(await going(kurt), kurt))).toBe("/account?problem=taken");
    expect(location(await returning(await going(hr), hr))).toBe("/account?done=changed");
    expect([await whose(), (await identitiesOf(hr)).length]).toEqual([hr.userId, 1]);
    const page = await (
      await call(ownAccount, { as: kurt, path: "/account?problem=taken" })
    ).json();
    expect(page.problem).toBe("taken");
  });

  it("that came to nothing says so on the page it began on", async () => {
    const refused = (path: string) => path.replace(/code=[^&]+/, "error=access_denied");
    const answer = await returning(await going(kurt), kurt, refused);
    expect(location(answer)).toBe("/account?problem=failed");
    await provider.stop();
    expect(location(await going(kurt))).toMatch(/^\/account\?problem=failed$|^http/);
  });
});

describe("disconnecting", () => {
  const disconnecting = (as: Person) =>
    call(changeAccount, { as, path: "/account", form: { intent: "disconnect" } });

  it("leaves somebody who has a password without the connection", async () => {
    await returning(await going(kurt), kurt);
    await setPassword(kurt);
    expect(location(await disconnecting(kurt))).toBe("/account?done=removed");
    expect(await whose()).toBeNull();
  });

  it("does not take the only way in", async () => {
    await returning(await going(kurt), kurt);
    expect(location(await disconnecting(kurt))).toBe("/account");
    expect(await whose()).toBe(kurt.userId);
  });

  it("needs somebody who has just shown who they are, and touches nobody else's", async () => {
    await returning(await going(hr), hr);
    await setPassword(hr);
    await setPassword(kurt);
    await disconnecting(kurt);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 11 * MINUTE });
    expect(location(await disconnecting(hr))).toBe("/account/confirm?next=/account");
    expect(await whose()).toBe(hr.userId);
  });
});

describe("joining by an invitation", () => {
  const METTE = { name: "Mette Dahl", email: "mette@nordhavn.dk", role: "lineManager" };

  async function carried(): Promise<string> {
    const { link } = await (await call(changePeople, { as: hr, form: METTE })).json();
    const token = new URL(link).pathname.split("/").at(-1)!;
    return cookiesOf(await call(joinPage, { params: { token }, path: `/join/${token}` }));
  }
  const joining = (cookie: string, headers: Record<string, string> = OURS) =>
    call(joinThere, { cookie, headers, path: "/join/provider" });

  it("makes the account of the invitation, under its name and address, without a password", async () => {
    provider.says({ sub: "mette-there", email: "hanne@evil.dk", name: "Evil" });
    const answer = await returning(await joining(await carried()), null);
    expect(location(answer)).toBe("/cases");
    const userId = (await whose("mette-there"))!;
    expect(await findMembership(app.store, userId)).toMatchObject({ role: "lineManager" });
    const [person] = await app.store.db.select().from(user).where(eq(user.id, userId));
    expect(person).toMatchObject({
      name: METTE.name,
      email: METTE.email,
      emailVerified: false,
    });
    const ways = await app.store.db.select().from(account).where(eq(account.userId, userId));
    expect(ways.map(({ password }) => password)).toEqual([null]);
    expect(answer.headers.getSetCookie().join()).toContain("invitation=; Max-Age=0");
  });

  it("works once, also for somebody who began twice", async () => {
    const cookie = await carried();
    const [one, two] = [await joining(cookie), await joining(cookie)];
    provider.says({ sub: "first" });
    expect(location(await returning(one, null))).toBe("/cases");
    provider.says({ sub: "second" });
    expect(location(await returning(two, null))).toBe("/join?problem=taken");
    expect(await whose("second")).toBeNull();
  });

  it("makes no second account for somebody the provider is known for", async () => {
    await connectIdentity(
      app.store,
      { identity: { issuer: provider.issuer, subject: "hanne-there" }, alongside: [] },
      { userId: kurt.userId, at: 1 },
    );
    const before = (await app.store.db.select().from(user)).length;
    const cookie = await carried();
    expect(location(await returning(await joining(cookie), null))).toBe("/join?problem=taken");
    expect(await app.store.db.select().from(user)).toHaveLength(before);
    expect((await call(joinPage, { cookie })).status).toBe(200);
  });

  it("that came to nothing leads back to the invitation, which still works", async () => {
    const cookie = await carried();
    const refused = (path: string) => path.replace(/code=[^&]+/, "error=access_denied");
    const answer = await returning(await joining(cookie), null, refused);
    expect(location(answer)).toBe("/join?problem=failed");
    const page = await call(joinPage, { cookie, path: "/join?problem=failed" });
    expect(await page.json()).toMatchObject({ problem: "failed", invitation: METTE_SHOWN });
  });
  const METTE_SHOWN = { name: "Mette Dahl", provider: "Microsoft" };

  it("needs an invitation that works, and a press on our own page", async () => {
    expect((await joining("")).status).toBe(404);
    expect((await joining(`invitation=${"A".repeat(43)}`)).status).toBe(404);
    const there = await joining(await carried(), { "sec-fetch-site": "cross-site" });
    expect(location(there)).toBe("/join");
  });
});
