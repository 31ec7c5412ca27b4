import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loader as accountPage } from "#app/routes/own-account/account";
import { action as newPasskey } from "#app/routes/sign-in/passkey";
import { loader as codePage } from "#app/routes/sign-in/second-factor";
import { action as confirmApp, loader as setUp } from "#app/routes/sign-in/second-factor-set-up";
import { openSession } from "#app/server/account/sign-in.server";
import { SIGN_IN_METHODS } from "#app/domain/sign-in";
import type { App } from "#app/server/app.server";
import { organisations } from "#db/schema.server";
import { addPasskey } from "#db/sign-in/passkeys.server";
import { call, cookiesOf } from "#tests/builders";
import {
  MINUTE_MS,
  SECOND_MS,
  START,
  anOffice,
  at,
  codeAt,
  location,
  makeThem,
  secretShown,
  setUpApp,
  showing,
  signInAs,
  signInByPassword,
  somebody,
  standing,
  withApp,
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

describe("the password alone", () => {
  it("leads HR to setting up two steps, and from then on to showing them", async () => {
    const cookie = await signInByPassword(hr);
    expect(await standing(cookie)).toBe("/second-factor");
    expect(location(await call(codePage, { cookie }))).toBe("/second-factor/set-up");
    const { cookie: raised, codes } = await setUpApp(cookie);
    expect([await standing(raised), codes.length]).toEqual(["in", 10]);
    const next = await signInByPassword(hr);
    expect(await standing(next)).toBe("/second-factor");
    expect((await call(codePage, { cookie: next })).status).toBe(200);
  });

  it.each(["lineManager", "employee"] as const)("is enough for a %s", async (role) => {
    const person = await somebody(app, hr.organisationId, role);
    expect(await standing(await signInByPassword(person))).not.toMatch(/second-factor/);
  });

  it("is enough no longer for a manager who chose two steps, in the other sessions too", async () => {
    const person = await somebody(app, hr.organisationId, "lineManager");
    const elsewhere = await signInByPassword(person);
    const { cookie } = await withApp(person);
    expect(await standing(cookie)).toBe("in");
    for (const each of [elsewhere, await signInByPassword(person)])
      expect(await standing(each)).toBe("/second-factor");
  });

  it("asks nothing more of a manager with a passkey, until they become HR", async () => {
    const person = await somebody(app, hr.organisationId, "lineManager");
    const key = { id: "key", publicKey: "p", counter: 0, transports: [], name: "n" };
    await addPasskey(app.store, key, { userId: person.userId, at: START });
    const cookie = await signInByPassword(person);
    expect(await standing(cookie)).toBe("in");
    await makeThem(app, person, "hrPartner");
    expect(await standing(cookie)).toBe("/second-factor");
    expect(location(await call(setUp, { cookie }))).toBe("/second-factor");
  });

  it("is enough in the example, whose people are invented", async () => {
    await app.store.db.update(organisations).set({ isExample: true });
    expect(await standing(await signInByPassword(hr))).toBe("in");
  });

  it.each(SIGN_IN_METHODS)("nor is any other single way of HR's: %s", async (method) => {
    const headers = await openSession(new Request("http://localhost:3000"), hr.userId, {
      method,
      secondFactorAt: null,
    });
    const cookie = cookiesOf(new Response(null, { headers }));
    expect(await standing(cookie)).toBe("/second-factor");
  });
});

describe("a code", () => {
  let secret: string;
  let codes: string[];
  beforeEach(async () => {
    ({ secret, codes } = await withApp(hr));
    at(START + 5 * MINUTE_MS);
  });

  it.each<[number, string]>([
    [-2, "/second-factor"],
    [-1, "in"],
    [0, "in"],
    [1, "in"],
    [2, "/second-factor"],
  ])("of the time step %i from now: %s", async (steps, expected) => {
    const cookie = await signInAs(hr);
    const answer = await showing(cookie, codeAt(secret, Date.now(), steps));
    expect(await standing(expected === "in" ? cookiesOf(answer) : cookie)).toBe(expected);
  });

  it.each<[string, (code: string) => string]>([
    ["with a blank", (code) => `${code.slice(0, 3)} ${code.slice(3)}`],
    ["with blanks around", (code) => ` ${code}\t`],
  ])("is taken as it is typed: %s", async (_what, typed) => {
    expect(location(await showing(await signInAs(hr), typed(codeAt(secret))))).toBe("/cases");
  });

  it("that is none is refused without a fault", async () => {
    for (const code of [
      "1",
      "12345",
      "1234567",
      "abcdef",
      "१२३४५६",
      "-12345",
      "0x1234",
      "x".repeat(9_999),
    ]) {
      const person = await somebody(app, hr.organisationId, "hrPartner");
      await withApp(person);
      const answer = await showing(await signInAs(person), code);
      expect([code.slice(0, 9), answer.status]).toEqual([code.slice(0, 9), 401]);
    }
    expect((await showing(await signInAs(hr), "  ")).status).toBe(400);
  });

  it("works once, whoever shows it again", async () => {
    const [one, two] = [await signInAs(hr), await signInAs(hr)];
    const code = codeAt(secret);
    expect(location(await showing(one, code))).toBe("/cases");
    const again = await showing(two, code);
    expect([again.status, again.headers.getSetCookie()]).toEqual([401, []]);
    expect((await showing(two, codeAt(secret, Date.now(), -1))).status).toBe(401);
  });

  it("shown in many sessions at once lets one in", async () => {
    const cookies = await Promise.all(Array.from({ length: 5 }, () => signInAs(hr)));
    const answers = await Promise.all(cookies.map((each) => showing(each, codeAt(secret))));
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
  });

  it("of somebody else's app is wrong", async () => {
    const other = await somebody(app, hr.organisationId, "hrAdmin");
    const theirs = await withApp(other);
    const cookie = await signInAs(hr);
    expect((await showing(cookie, codeAt(theirs.secret))).status).toBe(401);
    expect((await showing(cookie, theirs.codes[0]!)).status).toBe(401);
  });

  it("may be guessed five times in a quarter of an hour, whatever session and address it comes from", async () => {
    const start = Date.now();
    const statuses: number[] = [];
    for (let turn = 0; turn < 6; turn++) {
      const headers = { "x-client-ip": `10.0.0.${turn}`, "x-forwarded-for": `10.1.0.${turn}` };
      statuses.push((await showing(await signInAs(hr, headers), "000000", headers)).status);
    }
    expect(statuses).toEqual([401, 401, 401, 401, 401, 429]);
    at(start + 15 * MINUTE_MS - SECOND_MS);
    let cookie = await signInAs(hr);
    expect((await showing(cookie, codeAt(secret))).status).toBe(429);
    expect((await showing(cookie, codes[0]!)).status).toBe(429);
    at(start + 15 * MINUTE_MS);
    cookie = await signInAs(hr);
    expect(location(await showing(cookie, codeAt(secret)))).toBe("/cases");
  });

  it("guessed fifty times at once is looked at five times", async () => {
    const cookie = await signInAs(hr);
    const answers = await Promise.all(Array.from({ length: 50 }, () => showing(cookie, "000000")));
    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  it("guessed wrongly by one person holds nobody else up", async () => {
    const other = await somebody(app, hr.organisationId, "hrAdmin");
    const theirs = await withApp(other);
    at(START + 10 * MINUTE_MS);
    for (let turn = 0; turn < 6; turn++) await showing(await signInAs(hr), "000000");
    const answer = await showing(await signInAs(other), codeAt(theirs.secret));
    expect(location(answer)).toBe("/cases");
  });
});

describe("a recovery code", () => {
  it("lets in once, however it is spaced, and is counted down", async () => {
    const { codes } = await withApp(hr);
    const [first = "", second = ""] = codes;
    expect(first).toMatch(/^([2-9b-df-hj-np-tv-xz]{5}-){2}[2-9b-df-hj-np-tv-xz]{5}$/);
    expect(new Set(codes).size).toBe(10);
    const answer = await showing(await signInAs(hr), first.replaceAll("-", " ").toUpperCase());
    expect(await standing(cookiesOf(answer))).toBe("in");
    expect((await showing(await signInAs(hr), first)).status).toBe(401);
    const { ways } = await (await call(accountPage, { cookie: cookiesOf(answer) })).json();
    expect(ways.recoveryCodes).toBe(9);
    expect(location(await showing(await signInAs(hr), second.replaceAll("-", "")))).toBe("/cases");
  });
});

describe("setting up", () => {
  it("shows the same secret until it is right, and never the one in use", async () => {
    const cookie = await signInAs(hr);
    const secret = await secretShown(cookie);
    expect(secret).toMatch(/^[A-Z2-7]{32}$/);
    const wrong = await call(confirmApp, { cookie, form: { code: "000000" } });
    expect([wrong.status, await secretShown(cookie)]).toEqual([400, secret]);
    const { cookie: raised } = await setUpApp(cookie);
    expect(await secretShown(raised)).not.toBe(secret);
  });

  it("shows each session a secret of its own: what a thief of the password saw opens nothing", async () => {
    const thief = await secretShown(await signInAs(hr));
    const { secret } = await withApp(hr);
    expect(secret).not.toBe(thief);
    at(START + MINUTE_MS);
    expect((await showing(await signInAs(hr), codeAt(thief))).status).toBe(401);
  });

  it("is not for a session that owes a second factor: neither app nor passkey", async () => {
    await withApp(hr);
    const cookie = await signInAs(hr);
    expect(location(await call(setUp, { cookie }))).toBe("/second-factor");
    const forms: Record<string, string>[] = [
      { code: "123456" },
      { intent: "passkey", credential: "{}" },
    ];
    for (const form of forms)
      expect(location(await call(confirmApp, { cookie, form }))).toBe("/second-factor");
    const asked = await call(newPasskey, { cookie, form: { purpose: "new" } });
    expect([asked.status, asked.headers.getSetCookie()]).toEqual([404, []]);
  });

  it("anew is for somebody who showed who they are a moment ago", async () => {
    const { cookie, secret } = await withApp(hr);
    at(START + 10 * MINUTE_MS);
    const toConfirm = "/account/confirm?next=/second-factor/set-up";
    expect(location(await call(setUp, { cookie }))).toBe(toConfirm);
    const answer = await call(confirmApp, { cookie, form: { code: codeAt(secret) } });
    expect(location(answer)).toBe(toConfirm);
    expect((await call(newPasskey, { cookie, form: { purpose: "new" } })).status).toBe(404);
  });

  it("anew keeps the old app in use until the new one is right, then forgets it", async () => {
    const old = await withApp(hr);
    await secretShown(old.cookie);
    at(START + MINUTE_MS);
    expect(location(await showing(await signInAs(hr), codeAt(old.secret)))).toBe("/cases");
    const next = await setUpApp(old.cookie);
    at(START + 3 * MINUTE_MS);
    expect((await showing(await signInAs(hr), codeAt(old.secret))).status).toBe(401);
    expect((await showing(await signInAs(hr), old.codes[0]!)).status).toBe(401);
    expect(location(await showing(await signInAs(hr), codeAt(next.secret)))).toBe("/cases");
  });

  it("may be guessed at five times as well", async () => {
    const cookie = await signInAs(hr);
    await secretShown(cookie);
    const answers = [];
    for (let turn = 0; turn < 6; turn++)
      answers.push((await call(confirmApp, { cookie, form: { code: "000000" } })).status);
    expect(answers).toEqual([400, 400, 400, 400, 400, 429]);
  });
});
