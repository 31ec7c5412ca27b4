import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eq } from "drizzle-orm";
import { loader as list } from "#app/routes/cases/list";
import { action as setLanguage } from "#app/routes/account/language";
import { action as signIn, loader as login } from "#app/routes/account/login";
import { action as signOut } from "#app/routes/account/logout";
import { action as found, loader as welcome } from "#app/routes/account/welcome";
import { useApp } from "#app/server/app.server";
import type { App } from "#app/server/app.server";
import { account, members, organisations, session, user } from "#db/schema.server";
import { secondFactors } from "#db/sign-in/sign-in-schema.server";
import { call, cookiesOf, freshApp } from "#tests/builders";

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const PASSWORD = "en lang sætning til test";
const FOUNDER = {
  organisation: "Nordhavn ApS",
  name: "Hanne Holm",
  email: "Hanne@Nordhavn.dk",
  password: PASSWORD,
  setupCode: "",
  intent: "create",
};

let app: App;

beforeEach(async () => {
  app = await freshApp();
});
afterEach(() => {
  vi.useRealTimers();
});

const location = (answer: Response) => answer.headers.get("location");
const founding = (form: Record<string, string> = {}) =>
  call(found, { form: { ...FOUNDER, ...form } });
const signingIn = (email: string, password: string, given = {}) =>
  call(signIn, { form: { email, password }, ...given });
/** Whether somebody with these cookies is signed in, with or without the second factor. */
const isIn = async (cookie: string) => location(await call(list, { cookie })) !== "/login";
const at = (moment: number) => vi.useFakeTimers({ toFake: ["Date"], now: moment });

describe("the first-run page", () => {
  it("founds the organisation, signs its first person in, and is gone for good", async () => {
    expect(await (await call(welcome, {})).json()).toMatchObject({ needsCode: false });
    const answer = await founding();
    expect([answer.status, location(answer)]).toEqual([302, "/cases"]);
    expect(await isIn(cookiesOf(answer))).toBe(true);
    expect(location(await call(welcome, {}))).toBe("/login");
    expect(location(await founding({ organisation: "Anden" }))).toBe("/login");
    expect((await app.store.db.select().from(organisations)).map(({ name }) => name)).toEqual([
      "Nordhavn ApS",
    ]);
  });

  it("lets one of two through who press at the same moment", async () => {
    const both = await Promise.all([founding(), founding({ email: "anden@nordhavn.dk" })]);
    expect(both.map(location).sort()).toEqual(["/cases", "/login"]);
    expect(await app.store.db.select().from(user)).toHaveLength(1);
  });

  it("says at each field what is wrong, and never sends a password back", async () => {
    const answer = await founding({
      organisation: " ",
      name: "",
      email: "hanne",
      password: "kort hemmelighed".slice(0, 14),
    });
    expect(answer.status).toBe(400);
    const { errors, values } = await answer.json();
    expect(Object.keys(errors).sort()).toEqual(["email", "name", "organisation", "password"]);
    expect(values).toMatchObject({ email: "hanne", password: "" });
    expect(await app.store.db.select().from(user)).toEqual([]);
  });

  it("asks for the setup code where others can reach it, and takes it as it is typed", async () => {
    useApp({ ...app, setupCode: "ABCDEF0123456789" });
    expect(await (await call(welcome, {})).json()).toMatchObject({ needsCode: true });
    for (const setupCode of ["", "ABCDEF012345678", "ABCDEF0123456780", "ABCDEF0123456789X"])
      for (const intent of ["create", "example"]) {
        const answer = await founding({ setupCode, intent });
        expect([answer.status, Object.keys((await answer.json()).errors)]).toEqual([
          400,
          ["setupCode"],
        ]);
      }
    expect(location(await founding({ setupCode: " abcdef0123456789 " }))).toBe("/cases");
  });

  it("offers an example with its own cases, which anybody may enter again", async () => {
    const answer = await founding({ intent: "example" });
    const { cases } = await (await call(list, { cookie: cookiesOf(answer) })).json();
    expect(cases).toHaveLength(4);
    expect(await (await call(login, {})).json()).toMatchObject({ offers: { example: true } });
    // What a visitor before tried out with the account's password and app keeps nobody out.
    const [person] = await app.store.db.select().from(user);
    await app.store.db.update(account).set({ password: "changed" });
    await app.store.db.insert(secondFactors).values({ userId: person!.id, sealedSecret: "sealed" });
    const again = await call(signIn, { form: { intent: "example" } });
    expect((await call(list, { cookie: cookiesOf(again) })).status).toBe(200);
  });

  it("has no back door: there is no example to enter in an organisation of one's own", async () => {
    await founding();
    const answer = await call(signIn, { form: { intent: "example" } });
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([401, []]);
    expect(await (await call(login, {})).json()).toMatchObject({ offers: { example: false } });
  });
});

describe("signing in", () => {
  beforeEach(async () => {
    await founding();
  });

  it("takes the address however it is written, and gives a cookie no script can read", async () => {
    const answer = await signingIn("  HANNE@nordhavn.DK ", PASSWORD);
    expect(location(answer)).toBe("/cases");
    expect(await isIn(cookiesOf(answer))).toBe(true);
    const [cookie = ""] = answer.headers.getSetCookie();
    expect(cookie).toMatch(/^tilbage=[^;]{40,}/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).not.toMatch(/max-age|expires|domain/i);
  });

  it("answers a wrong password and an unknown address alike, but for the address", async () => {
    const wrong = await signingIn("hanne@nordhavn.dk", "en helt anden sætning");
    const unknown = await signingIn("ukendt@nordhavn.dk", "en helt anden sætning");
    const [a, b] = [await wrong.json(), await unknown.json()];
    expect([wrong.status, unknown.status, a.errors]).toEqual([401, 401, b.errors]);
    expect([...wrong.headers]).toEqual([...unknown.headers]);
    expect(JSON.stringify([a, b])).not.toContain("en helt anden");
  });

  it.each([
    ["", PASSWORD],
    ["hanne@nordhavn.dk", ""],
    ["  ", PASSWORD],
  ])("asks for both: %j, %j", async (email, password) => {
    expect((await signingIn(email, password)).status).toBe(400);
  });

  it("never goes on with a session somebody else planted", async () => {
    const planted = cookiesOf(await signingIn("hanne@nordhavn.dk", PASSWORD));
    const answer = await signingIn("hanne@nordhavn.dk", PASSWORD, { cookie: planted });
    expect(cookiesOf(answer)).not.toBe(planted);
  });

  it("allows ten tries in five minutes for an account, known or not, whatever address they come from", async () => {
    // Founding signed in once, which counts; the window begins anew after it.
    const start = Date.now() + 10 * MINUTE_MS;
    for (const [email, password] of [
      ["hanne@nordhavn.dk", PASSWORD],
      ["ukendt@nordhavn.dk", PASSWORD],
    ] as const) {
      at(start);
      const statuses: number[] = [];
      for (let turn = 0; turn < 10; turn++) {
        const headers = { "x-client-ip": `10.0.0.${turn}`, "x-forwarded-for": `10.1.0.${turn}` };
        const spelling = turn % 2 ? email.toUpperCase() : ` ${email}`;
        statuses.push((await signingIn(spelling, "forkert forkert", { headers })).status);
      }
      expect(statuses).toEqual(statuses.map(() => 401));
      const refused = await signingIn(email, password);
      expect([email, refused.status, refused.headers.getSetCookie()]).toEqual([email, 429, []]);
      at(start + 5 * MINUTE_MS - 1);
      expect((await signingIn(email, password)).status).toBe(429);
      at(start + 5 * MINUTE_MS);
      expect((await signingIn(email, password)).status).toBe(email.startsWith("hanne") ? 302 : 401);
    }
  });

  it("is not held up by tries on somebody else's account", async () => {
    for (let turn = 0; turn < 11; turn++) await signingIn("anden@nordhavn.dk", "x");
    expect((await signingIn("hanne@nordhavn.dk", PASSWORD)).status).toBe(302);
  });
});

describe("a session", () => {
  let cookie: string;
  const start = Date.UTC(2026, 8, 7, 8);

  beforeEach(async () => {
    at(start);
    cookie = cookiesOf(await founding());
  });

  it("ends on the server when somebody signs out, and takes what the browser kept with it", async () => {
    const answer = await call(signOut, { cookie, form: {} });
    expect([location(answer), answer.headers.get("clear-site-data")]).toEqual([
      "/login",
      '"storage"',
    ]);
    expect(await isIn(cookie)).toBe(false);
    expect(await app.store.db.select().from(session)).toEqual([]);
  });

  it("ends half an hour after it was last used", async () => {
    at(start + 29 * MINUTE_MS);
    expect(await isIn(cookie)).toBe(true);
    at(start + 58 * MINUTE_MS);
    expect(await isIn(cookie)).toBe(true);
    at(start + 89 * MINUTE_MS);
    expect(await isIn(cookie)).toBe(false);
    at(start + 60 * MINUTE_MS);
    expect(await isIn(cookie)).toBe(false);
  });

  it("ends twelve hours after sign-in, however much it is used", async () => {
    for (let moment = 0; moment <= 12 * HOUR_MS; moment += 20 * MINUTE_MS) {
      at(start + moment);
      expect([moment / HOUR_MS, await isIn(cookie)]).toEqual([moment / HOUR_MS, true]);
    }
    at(start + 12 * HOUR_MS + 1);
    expect(await isIn(cookie)).toBe(false);
    expect(await app.store.db.select().from(session)).toEqual([]);
  });

  it("is nobody's with a changed cookie", async () => {
    const [name, value = ""] = cookie.split("=");
    const token = decodeURIComponent(value);
    for (const forged of [
      "",
      "x",
      token.slice(1),
      `${token}x`,
      token.split(".")[0]!,
      `${token.split(".")[0]}.`,
    ])
      expect([forged, await isIn(`${name}=${encodeURIComponent(forged)}`)]).toEqual([
        forged,
        false,
      ]);
  });

  it("gives the rights people have now, not those they had when they signed in", async () => {
    await app.store.db.update(members).set({ role: "employee" });
    expect(await (await call(list, { cookie })).json()).toMatchObject({ mayOpen: false });
    const [person] = await app.store.db.select().from(user);
    await app.store.db.delete(members).where(eq(members.userId, person!.id));
    expect(location(await call(list, { cookie }))).toBe("/login");
  });
});

describe("choosing a language", () => {
  it.each<[string, string]>([
    ["/cases", "/cases"],
    ["/cases/0198-ab/plan", "/cases/0198-ab/plan"],
    ["/", "/"],
    ["//evil.example", "/"],
    ["https://evil.example", "/"],
    ["/\\evil.example", "/"],
    ["\\\\evil.example", "/"],
    ["/\t/evil.example", "/"],
    ["/%09/evil.example", "/"],
    ["javascript:alert(1)", "/"],
    ["/cases?next=//evil.example", "/"],
    ["/cases\r\nset-cookie: a=b", "/"],
    ["", "/"],
  ])("goes back to a page of this site and to no other: %j", async (returnTo, to) => {
    const answer = await call(setLanguage, { form: { language: "en", returnTo } });
    expect(location(answer)).toBe(to);
    expect(answer.headers.get("set-cookie")).toMatch(/^language=en; Path=\/; /);
  });

  it("keeps nothing but a language we speak", async () => {
    for (const language of ["", "sv", "en; Domain=evil", "__proto__"])
      expect((await call(setLanguage, { form: { language } })).headers.getSetCookie()).toEqual([]);
  });
});
