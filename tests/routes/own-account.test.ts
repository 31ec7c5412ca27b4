import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { action as account, loader as accountPage } from "#app/routes/own-account/account";
import { action as address } from "#app/routes/own-account/address";
import { action as confirm, loader as confirmPage } from "#app/routes/own-account/confirm";
import { action as passkeys, loader as passkeyPage } from "#app/routes/own-account/passkeys";
import { action as password, loader as passwordPage } from "#app/routes/own-account/password";
import { loader as setUp } from "#app/routes/sign-in/second-factor-set-up";
import { openSession } from "#app/server/account/sign-in.server";
import type { App } from "#app/server/app.server";
import * as settings from "#app/server/env.server";
import { nextAfterProof } from "#app/server/sign-in/own-account.server";
import { claimMail } from "#db/mail/outbox.server";
import { addPasskey, listPasskeys } from "#db/sign-in/passkeys.server";
import { connectIdentity, findIdentity, findPasswordHash } from "#db/sign-in/ways-in.server";
import { call, cookiesOf } from "#tests/builders";
import {
  MINUTE_MS,
  PASSWORD,
  SECOND_MS,
  START,
  anOffice,
  at,
  codeAt,
  location,
  proveAddressOf,
  setUpApp,
  signInAs,
  signInByPassword,
  somebody,
  standing,
  withApp,
} from "./sign-in-world";
import type { Somebody } from "./sign-in-world";

const NEW_PASSWORD = "en helt anden lang sætning";

let app: App;
let person: Somebody;
let cookie: string;
beforeEach(async () => {
  ({ app, person } = await anOffice("lineManager"));
  cookie = await signInAs(person);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const post = (route: unknown, form: Record<string, string>, as = cookie, path = "/account") =>
  call(route, { cookie: as, form, path });
const later = (minutes: number) => at(START + minutes * MINUTE_MS);
/** From here on the product can send mail. */
const withMail = () => {
  const real = settings.env();
  vi.spyOn(settings, "env").mockReturnValue({ ...real, canMail: true });
};
const mailsSent = async (): Promise<string[]> => {
  const sent: string[] = [];
  for (
    let due = await claimMail(app.store, Date.now());
    due;
    due = await claimMail(app.store, Date.now())
  )
    sent.push(`${due.mail.to}: ${due.mail.text}`);
  return sent;
};
const aPasskey = (id: string) =>
  addPasskey(
    app.store,
    { id, publicKey: "p", counter: 0, transports: [], name: id },
    { userId: person.userId, at: START },
  );

describe("what changes how somebody signs in", () => {
  const sensitive: [string, unknown, Record<string, string>, string][] = [
    ["turn two steps off", account, { intent: "turnOff" }, "/account"],
    ["new recovery codes", account, { intent: "newCodes" }, "/account"],
    ["let the organisation's sign-in go", account, { intent: "disconnect" }, "/account"],
    ["what we do not know", account, { intent: "other" }, "/account"],
    ["remove the password", password, { intent: "remove" }, "/account/password"],
    ["make a passkey", passkeys, { intent: "passkey", credential: "{}" }, "/account/passkeys"],
    ["remove a passkey", passkeys, { remove: "key" }, "/account/passkeys"],
    ["another address", address, { email: "ny@example.dk" }, "/account/address"],
  ];

  it.each(sensitive)(
    "asks who it is after ten minutes, and does nothing before: %s",
    async (_what, route, form, path) => {
      const { cookie: raised } = await setUpApp(cookie);
      await aPasskey("key");
      await aPasskey("other");
      const identity = { issuer: "https://login.example", subject: "1" };
      await connectIdentity(
        app.store,
        { identity, alongside: [] },
        { userId: person.userId, at: START },
      );
      later(10);
      const answer = await post(route, form, raised, path);
      expect([answer.status, location(answer)]).toEqual([302, `/account/confirm?next=${path}`]);
      const { ways } = await (await call(accountPage, { cookie: raised })).json();
      expect(ways).toMatchObject({
        hasApp: true,
        hasPassword: true,
        isConnected: true,
        recoveryCodes: 10,
      });
      expect(await listPasskeys(app.store, person.userId)).toHaveLength(2);
      at(START + 10 * MINUTE_MS - SECOND_MS);
      expect(location(await post(route, form, raised, path)) ?? "").not.toMatch(/confirm/);
    },
  );

  it.each([
    [passkeyPage, "/account/passkeys"],
    [setUp, "/second-factor/set-up"],
  ] as const)("has its page asked for the same way: %#", async (loader, path) => {
    at(START + 10 * MINUTE_MS - SECOND_MS);
    expect((await call(loader, { cookie, path })).status).toBe(200);
    later(10);
    expect(location(await call(loader, { cookie, path }))).toBe(`/account/confirm?next=${path}`);
  });

  it("may be done for ten minutes after showing the password, or a code", async () => {
    const path = "/account/confirm?next=/account/passkeys";
    const { cookie: raised, secret, codes } = await setUpApp(cookie);
    let start = 20;
    for (const form of [
      { intent: "password", password: PASSWORD },
      { intent: "code", code: codeAt(secret, START + 35 * MINUTE_MS) },
      { intent: "code", code: codes[0]! },
    ] as Record<string, string>[]) {
      later(start);
      expect((await call(confirmPage, { cookie: raised })).status).toBe(200);
      expect(location(await post(confirm, form, raised, path))).toBe("/account/passkeys");
      at(START + (start + 10) * MINUTE_MS - SECOND_MS);
      expect((await call(passkeyPage, { cookie: raised })).status).toBe(200);
      later(start + 10);
      expect(location(await call(passkeyPage, { cookie: raised }))).toMatch(/confirm/);
      start += 15;
    }
  });

  it("may not be done after a wrong password, however often it is tried", async () => {
    later(20);
    const statuses = [];
    for (let turn = 0; turn < 11; turn++)
      statuses.push((await post(confirm, { intent: "password", password: "forkert" })).status);
    expect(statuses).toEqual([...Array.from({ length: 10 }, () => 401), 429]);
    expect((await post(confirm, { intent: "password", password: PASSWORD })).status).toBe(429);
    expect((await post(confirm, { intent: "password" })).status).toBe(400);
    expect((await post(confirm, { intent: "code" })).status).toBe(400);
    expect(location(await call(passkeyPage, { cookie }))).toMatch(/confirm/);
  });
});

it.each<[string | null, string]>([
  ["/account/passkeys", "/account/passkeys"],
  ["/second-factor/set-up", "/second-factor/set-up"],
  ["/account", "/account"],
  [null, "/account"],
  ["", "/account"],
  ["/cases", "/account"],
  ["/accounts", "/account"],
  ["//evil.example", "/account"],
  ["/account//evil.example", "/account"],
  ["/account/../../evil", "/account"],
  ["https://evil.example/account", "/account"],
  ["/account\\evil", "/account"],
  ["/account@evil.example", "/account"],
  ["/account/passkeys?x=//evil", "/account"],
  ["/account\n", "/account"],
  ["/account\r\nset-cookie: a=b", "/account"],
])("after showing who one is there is no way to anywhere else: %j", (asked, to) => {
  expect(nextAfterProof(asked)).toBe(to);
});

describe("changing the password", () => {
  const change = (form: Record<string, string> = {}, as = cookie) =>
    post(password, { current: PASSWORD, password: NEW_PASSWORD, ...form }, as);
  const hash = () => findPasswordHash(app.store, person.userId);

  it("ends the other sessions, keeps this one, and from then on takes the new one", async () => {
    const other = await signInAs(person);
    const stranger = await somebody(app, person.organisationId, "lineManager");
    const theirs = await signInAs(stranger);
    later(20);
    const answer = await change();
    expect([answer.status, await answer.json()]).toEqual([200, { isDone: true, errors: {} }]);
    expect([await standing(cookie), await standing(other), await standing(theirs)]).toEqual([
      "in",
      "/login",
      "in",
    ]);
    expect(await signInByPassword(person)).toBe("");
    expect(await signInByPassword(person, NEW_PASSWORD)).not.toBe("");
  });

  it.each<[string, Record<string, string>, string]>([
    ["a wrong one now", { current: "forkert" }, "current"],
    ["none now", { current: "" }, "current"],
    ["a short one next", { password: "kort" }, "password"],
    ["none next", { password: "" }, "password"],
    ["a very long one next", { password: "x".repeat(10_000) }, "password"],
  ])("is refused at its field, and nothing is changed: %s", async (_what, form, field) => {
    const [before, other] = [await hash(), await signInAs(person)];
    const answer = await change(form);
    const text = await answer.text();
    expect([answer.status, Object.keys(JSON.parse(text).errors)]).toEqual([400, [field]]);
    expect(text).not.toContain(NEW_PASSWORD);
    expect([await hash(), await standing(other)]).toEqual([before, "in"]);
  });

  it("is tried ten times in five minutes, whatever address the tries come from", async () => {
    for (let turn = 0; turn < 10; turn++) {
      const headers = { "x-client-ip": `10.0.0.${turn}` };
      const form = { current: "forkert", password: NEW_PASSWORD };
      expect((await call(password, { cookie, form, headers })).status).toBe(400);
    }
    expect((await change()).status).toBe(429);
    at(START + 5 * MINUTE_MS - SECOND_MS);
    expect((await change()).status).toBe(429);
    later(5);
    expect((await change()).status).toBe(200);
  });

  it("is told by mail to a proven address, where there is a mail server, and to no other", async () => {
    expect([(await change()).status, await mailsSent()]).toEqual([200, []]);
    withMail();
    await change({ current: NEW_PASSWORD });
    expect(await mailsSent()).toEqual([]);
    await proveAddressOf(app, person);
    await change({ current: NEW_PASSWORD });
    const [mail = "", ...more] = await mailsSent();
    expect(more).toEqual([]);
    expect(mail).toMatch(new RegExp(`^${person.email}: .*adgangskode er blevet ændret`, "s"));
    expect(mail).not.toContain(NEW_PASSWORD);
    vi.restoreAllMocks();
    await change({ current: NEW_PASSWORD });
    expect(await mailsSent()).toEqual([]);
  });

  it("asks for the current one, but of somebody a link by mail has just let in", async () => {
    const how = { method: "mailLink", secondFactorAt: null } as const;
    const headers = await openSession(new Request("http://localhost:3000"), person.userId, how);
    const byMail = cookiesOf(new Response(null, { headers }));
    const asks = async (as: string) =>
      (await (await call(passwordPage, { cookie: as })).json()).asksCurrent;
    expect([await asks(cookie), await asks(byMail)]).toEqual([true, false]);
    later(10);
    expect(await asks(byMail)).toBe(true);
    expect((await change({ current: "" }, byMail)).status).toBe(400);
    at(START + 10 * MINUTE_MS - SECOND_MS);
    expect((await change({ current: "" }, byMail)).status).toBe(200);
  });

  it("away altogether is for whoever gets in otherwise", async () => {
    expect((await post(password, { intent: "remove" })).status).toBe(409);
    await aPasskey("key");
    expect(location(await post(password, { intent: "remove" }))).toBe("/account?done=removed");
    expect(await hash()).toBeNull();
    expect((await post(passkeys, { remove: "key" })).status).toBe(409);
  });
});

describe("a change of the second factor", () => {
  it("is told by mail each time", async () => {
    withMail();
    await proveAddressOf(app, person);
    const { cookie: raised } = await setUpApp(cookie);
    expect((await mailsSent()).join()).toMatch(/sat op eller ændret/);
    expect((await post(account, { intent: "newCodes" }, raised)).status).toBe(200);
    expect((await mailsSent()).join()).toMatch(/sat op eller ændret/);
    expect(location(await post(account, { intent: "turnOff" }, raised))).toBe(
      "/account?done=removed",
    );
    expect((await mailsSent()).join()).toMatch(/slået fra/);
  });

  it("leaves HR the one they have: two steps cannot be turned off", async () => {
    const hr = await somebody(app, person.organisationId, "hrAdmin");
    const { cookie: raised } = await withApp(hr);
    expect((await post(account, { intent: "turnOff" }, raised)).status).toBe(404);
    const { ways } = await (await call(accountPage, { cookie: raised })).json();
    expect([ways.hasApp, ways.mayTurnOff]).toEqual([true, false]);
  });

  it("lets the organisation's sign-in go beside a password", async () => {
    const identity = { issuer: "https://login.example", subject: "1" };
    await connectIdentity(
      app.store,
      { identity, alongside: [] },
      { userId: person.userId, at: START },
    );
    expect(location(await post(account, { intent: "disconnect" }))).toBe("/account?done=removed");
    expect(await findIdentity(app.store, person.userId)).toBeNull();
  });
});
