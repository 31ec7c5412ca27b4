import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eq } from "drizzle-orm";
import { action as account, loader as accountPage } from "#app/routes/own-account/account";
import { SIGN_IN_METHODS } from "#app/domain/sign-in";
import { openSession } from "#app/server/account/sign-in.server";
import type { App } from "#app/server/app.server";
import { session } from "#db/schema.server";
import { call, cookiesOf } from "#tests/builders";
import {
  HOUR_MS,
  MINUTE_MS,
  START,
  anOffice,
  at,
  location,
  setUpApp,
  showing,
  signInAs,
  somebody,
  standing,
} from "./sign-in-world";
import type { Somebody } from "./sign-in-world";

let app: App;
let hr: Somebody;
beforeEach(async () => {
  ({ app, person: hr } = await anOffice());
});
afterEach(() => {
  vi.useRealTimers();
});

describe("a session in which a second factor was shown", () => {
  it("goes on under another token: one planted or seen before it is worth nothing", async () => {
    const planted = await signInAs(hr);
    const { cookie, codes } = await setUpApp(planted);
    expect([await standing(planted), await standing(cookie)]).toEqual(["/login", "in"]);
    const next = await signInAs(hr);
    const raised = cookiesOf(await showing(next, codes[0]!));
    expect([await standing(next), await standing(raised)]).toEqual(["/login", "in"]);
    const rows = await app.store.db.select().from(session).where(eq(session.userId, hr.userId));
    expect(rows.map(({ token }) => token.length > 40)).toEqual([true, true]);
  });

  it.each(SIGN_IN_METHODS)(
    "ends half an hour after its last use, and after twelve: %s",
    async (method) => {
      const open = async () => {
        const how = { method, secondFactorAt: Date.now() };
        const headers = await openSession(new Request("http://localhost:3000"), hr.userId, how);
        expect(headers.getSetCookie().join()).not.toMatch(/max-age|expires/i);
        return cookiesOf(new Response(null, { headers }));
      };
      const idle = await open();
      at(START + 29 * MINUTE_MS);
      expect(await standing(idle)).toBe("in");
      at(START + 60 * MINUTE_MS);
      expect(await standing(idle)).toBe("/login");
      const start = Date.now();
      const long = await open();
      for (let later = 0; later <= 12 * HOUR_MS; later += 25 * MINUTE_MS) {
        at(start + later);
        expect([later, await standing(long)]).toEqual([later, "in"]);
      }
      at(start + 12 * HOUR_MS + 1);
      expect(await standing(long)).toBe("/login");
    },
  );

  it("is no longer for showing it", async () => {
    at(START + HOUR_MS - MINUTE_MS);
    const signedIn = Date.now();
    const cookie = await signInAs(hr);
    at(signedIn + 20 * MINUTE_MS);
    const raised = (await setUpApp(cookie)).cookie;
    for (let later = 40 * MINUTE_MS; later <= 12 * HOUR_MS; later += 20 * MINUTE_MS) {
      at(signedIn + later);
      expect([later, await standing(raised)]).toEqual([later, "in"]);
    }
    at(signedIn + 12 * HOUR_MS + 1);
    expect(await standing(raised)).toBe("/login");
  });
});

describe("the list of sessions", () => {
  const CHROME =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/126.0.0.0 Safari/537.36";
  let manager: Somebody;
  beforeEach(async () => {
    manager = await somebody(app, hr.organisationId, "lineManager");
  });

  type Row = { id: string; device: string; isThisOne: boolean };
  const page = async (cookie: string) => (await call(accountPage, { cookie })).text();
  const rows = async (cookie: string): Promise<Row[]> => JSON.parse(await page(cookie)).sessions;

  it("names each in words, marks this one, and never holds a token", async () => {
    const here = await signInAs(manager, { "user-agent": CHROME });
    await signInAs(manager, { "user-agent": "" });
    const shown = await rows(here);
    expect(shown.map(({ device, isThisOne }) => [device, isThisOne]).toSorted()).toEqual([
      ["Chrome på Windows", true],
      ["Ukendt enhed", false],
    ]);
    expect(Object.keys(shown[0]!).toSorted()).toEqual([
      "device",
      "id",
      "isThisOne",
      "lastUsed",
      "signedIn",
    ]);
    const text = await page(here);
    for (const { token, userAgent } of await app.store.db.select().from(session)) {
      expect(text).not.toContain(token);
      if (userAgent) expect(text).not.toContain(userAgent);
    }
  });

  it.each([
    "x".repeat(16_000),
    `${"a".repeat(9_000)}/1 (Windows NT 10.0) `,
    "<script>alert(1)</script>/1 (Windows NT 10.0)",
    `Mozilla/5.0 (${"Windows NT ".repeat(1_400)}`,
    "Mozilla/5.0 ".repeat(1_300),
    "() { :;}; echo",
  ])("stays short and quick whatever a browser calls itself: %#", async (userAgent) => {
    const cookie = await signInAs(manager, { "user-agent": userAgent });
    const [shown] = await rows(cookie);
    expect(shown!.device.length).toBeLessThan(70);
  });

  it("ends another of one's own, whose next click leads to sign-in", async () => {
    const [here, there] = [await signInAs(manager), await signInAs(manager)];
    const other = (await rows(here)).find(({ isThisOne }) => !isThisOne)!;
    const answer = await call(account, { cookie: here, form: { end: other.id } });
    expect(location(answer)).toBe("/account?done=ended");
    expect([await standing(here), await standing(there)]).toEqual(["in", "/login"]);
  });

  it("ends nobody else's, by id or by token", async () => {
    const [here, theirs] = [await signInAs(manager), await signInAs(hr)];
    const kept = await app.store.db.select().from(session).where(eq(session.userId, hr.userId));
    for (const { id, token, userId } of kept)
      for (const end of [id, token, userId])
        await call(account, { cookie: here, form: { end, userId } });
    await call(account, { cookie: here, form: { intent: "endOthers", userId: hr.userId } });
    expect([await standing(here), await standing(theirs)]).toEqual(["in", "/second-factor"]);
  });

  it("ends all the others at once", async () => {
    const cookies = [await signInAs(manager), await signInAs(manager), await signInAs(manager)];
    await call(account, { cookie: cookies[1], form: { intent: "endOthers" } });
    expect(await Promise.all(cookies.map(standing))).toEqual(["/login", "in", "/login"]);
  });
});
