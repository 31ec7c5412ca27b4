import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eq } from "drizzle-orm";
import { SIGN_IN_METHODS } from "#app/domain/sign-in";
import { openSession } from "#app/server/account/sign-in.server";
import type { App } from "#app/server/app.server";
import { session } from "#db/schema.server";
import { cookiesOf } from "#tests/builders";
import {
  HOUR_MS,
  MINUTE_MS,
  START,
  anOffice,
  at,
  setUpApp,
  showing,
  signInAs,
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
