import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { action as login } from "#app/routes/account/login";
import { action as confirm } from "#app/routes/own-account/confirm";
import { action as ownPasskeys, loader as passkeyPage } from "#app/routes/own-account/passkeys";
import { action as secondFactor } from "#app/routes/sign-in/second-factor";
import { action as setUp } from "#app/routes/sign-in/second-factor-set-up";
import type { App } from "#app/server/app.server";
import { listPasskeys } from "#db/sign-in/passkeys.server";
import { call, cookiesOf } from "#tests/builders";
import { anAuthenticator, begin, keep, quietLog } from "./authenticator";
import type { Authenticator, Misuse } from "./authenticator";
import {
  MINUTE_MS,
  START,
  anOffice,
  at,
  location,
  signInAs,
  somebody,
  standing,
  withApp,
} from "./sign-in-world";
import type { Somebody } from "./sign-in-world";

let app: App;
let hr: Somebody;
/** The session HR set up their app in: it may make passkeys. */
let cookie: string;
beforeEach(async () => {
  ({ app, person: hr } = await anOffice());
  ({ cookie } = await withApp(hr));
});
afterEach(() => {
  vi.useRealTimers();
});
quietLog();

/** A passkey HR has made. */
async function aPasskey(as = cookie): Promise<Authenticator> {
  const authenticator = anAuthenticator();
  const { asked, ...given } = await begin("new", as);
  expect((await keep(given, authenticator.make(asked))).status).toBe(200);
  return authenticator;
}

const signIn = (given: { cookie: string }, credential: string) =>
  call(login, { ...given, form: { intent: "passkey", credential } });

describe("signing in with a passkey", () => {
  it("is two factors in one: nothing more is asked", async () => {
    const authenticator = await aPasskey();
    const { asked, ...given } = await begin("any");
    const answer = await signIn(given, authenticator.use(asked));
    expect(location(answer)).toBe("/cases");
    expect(await standing(cookiesOf(answer))).toBe("in");
    const [kept] = await listPasskeys(app.store, hr.userId);
    expect(kept).toMatchObject({ name: "Min telefon", counter: 2, lastUsedAt: START });
  });

  it.each<[string, Misuse]>([
    ["without fingerprint, face or code", { isVerified: false }],
    ["at another site", { origin: "https://evil.example" }],
    ["at a site whose name begins alike", { origin: "http://localhost:3000.evil.example" }],
    ["at another port", { origin: "http://localhost:3001" }],
    ["for another name", { rpId: "evil.example" }],
    ["for another question", { challenge: "AAAA" }],
    ["as the answer to another kind of question", { type: "webauthn.create" }],
    ["by a copy that counts behind", { counter: 1 }],
  ])("is refused %s", async (_what, misuse) => {
    const authenticator = await aPasskey();
    const { asked, ...given } = await begin("any");
    const answer = await signIn(given, authenticator.use(asked, misuse));
    expect([answer.status, answer.headers.getSetCookie()]).toEqual([401, []]);
  });

  it("is refused with a passkey nobody here has, and with one that was taken away", async () => {
    const [first, stranger] = [await aPasskey(), anAuthenticator()];
    const one = await begin("any");
    expect((await signIn(one, stranger.use(one.asked))).status).toBe(401);
    const taken = await call(ownPasskeys, { cookie, form: { remove: first.id } });
    expect(taken.status).toBe(200);
    const two = await begin("any");
    expect((await signIn(two, first.use(two.asked))).status).toBe(401);
  });

  it("is answered once: neither again nor late nor to nobody's question", async () => {
    const authenticator = await aPasskey();
    const { asked, ...given } = await begin("any");
    const credential = authenticator.use(asked);
    expect((await signIn({ cookie: "" }, credential)).status).toBe(401);
    expect(location(await signIn(given, credential))).toBe("/cases");
    expect((await signIn(given, credential)).status).toBe(401);
    expect((await signIn(given, authenticator.use(asked))).status).toBe(401);
    for (const [later, status] of [
      [5 * MINUTE_MS - 1, 302],
      [5 * MINUTE_MS, 401],
    ] as const) {
      at(START);
      const next = await begin("any");
      at(START + later);
      expect([later, (await signIn(next, authenticator.use(next.asked))).status]).toEqual([
        later,
        status,
      ]);
    }
  });

  it("used a moment before its end is not used again at its end", async () => {
    const authenticator = await aPasskey();
    const { asked, ...given } = await begin("any");
    expect(location(await signIn(given, authenticator.use(asked)))).toBe("/cases");
    for (const later of [1, 5 * MINUTE_MS - 1, 5 * MINUTE_MS, 5 * MINUTE_MS + 1]) {
      at(START + later);
      expect((await signIn(given, authenticator.use(asked))).status).toBe(401);
    }
  });

  it("answered twenty times at once lets one in", async () => {
    const authenticator = await aPasskey();
    const { asked, ...given } = await begin("any");
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => signIn(given, authenticator.use(asked))),
    );
    expect(answers.filter(({ status }) => status === 302)).toHaveLength(1);
  });

  it("is refused with a cookie that is not ours, or is for something else", async () => {
    const authenticator = await aPasskey();
    const { asked, cookie: good } = await begin("any");
    const value = good.split("=")[1]!;
    const forNew = await begin("new", cookie);
    const forged = [
      "passkey=",
      "passkey=x",
      `passkey=${value.slice(0, -2)}`,
      `passkey=${value}x`,
      `passkey=s1.${Buffer.from(JSON.stringify({ value: { use: asked.challenge } })).toString("base64url")}`,
      `provider=${value}`,
    ];
    for (const each of forged)
      expect([each, (await signIn({ cookie: each }, authenticator.use(asked))).status]).toEqual([
        each,
        401,
      ]);
    expect((await signIn(forNew, authenticator.use(forNew.asked))).status).toBe(401);
  });
});

const MALFORMED = [
  "",
  "null",
  "[]",
  "{",
  "1",
  '"text"',
  "{}",
  '{"id":1}',
  '{"id":"x","rawId":"y"}',
  '{"id":"x","rawId":"x","type":"public-key","response":null}',
  '{"id":"x","rawId":"x","type":"public-key","response":{"clientDataJSON":"AAAA"}}',
  '{"id":"x","rawId":"x","type":"public-key","response":{"clientDataJSON":{},"attestationObject":[]}}',
  '{"__proto__":{"id":"x"},"id":{"toString":1}}',
  `{"id":"${"x".repeat(100_000)}"}`,
];

describe("what is none of a passkey's answers", () => {
  it.each(MALFORMED.map((credential) => [credential.slice(0, 60), credential]))(
    "is refused everywhere, and nothing stumbles: %s",
    async (_short, credential) => {
      const known = await aPasskey();
      const likeKnown = credential.replaceAll('"x"', JSON.stringify(known.id));
      const owing = await signInAs(hr);
      for (const each of [credential, likeKnown]) {
        const form = { intent: "passkey", credential: each };
        const any = await begin("any");
        expect((await call(login, { ...any, form })).status).toBe(401);
        const own = await begin("own", owing);
        expect((await call(secondFactor, { ...own, form })).status).toBe(401);
        const mine = await begin("new", cookie);
        expect((await call(ownPasskeys, { ...mine, form })).status).toBe(400);
        const first = await begin("new", cookie);
        expect((await call(setUp, { ...first, form })).status).toBe(400);
      }
    },
  );
});

describe("making a passkey", () => {
  it.each<[string, Misuse]>([
    ["without fingerprint, face or code", { isVerified: false }],
    ["at another site", { origin: "https://evil.example" }],
    ["for another name", { rpId: "evil.example" }],
    ["for another question", { challenge: "AAAA" }],
    ["as the answer to another kind of question", { type: "webauthn.get" }],
  ])("is refused %s", async (_what, misuse) => {
    const { asked, ...given } = await begin("new", cookie);
    expect((await keep(given, anAuthenticator().make(asked, misuse))).status).toBe(400);
    expect(await listPasskeys(app.store, hr.userId)).toEqual([]);
  });

  it("is for the person who asked: not with somebody else's question, not twice, not one that is taken", async () => {
    const other = await somebody(app, hr.organisationId, "hrAdmin");
    const theirs = await withApp(other);
    const { asked, cookie: both } = await begin("new", cookie);
    const flow = both.slice(both.indexOf("passkey="));
    const authenticator = anAuthenticator();
    const credential = authenticator.make(asked);
    const stolen = await keep({ cookie: `${theirs.cookie}; ${flow}` }, credential);
    expect(stolen.status).toBe(400);
    expect(await listPasskeys(app.store, other.userId)).toEqual([]);
    expect((await keep({ cookie: both }, credential)).status).toBe(400);
    const kept = await begin("new", cookie);
    expect((await keep(kept, authenticator.make(kept.asked))).status).toBe(200);
    expect((await keep(kept, authenticator.make(kept.asked))).status).toBe(400);
    const taken = await begin("new", theirs.cookie);
    expect((await keep(taken, authenticator.make(taken.asked))).status).toBe(400);
    const signing = await begin("any");
    const answer = await keep(
      { cookie: `${cookie}; ${signing.cookie}` },
      anAuthenticator().make(signing.asked),
    );
    expect(answer.status).toBe(400);
  });

  it.each<[unknown, string[]]>([
    ["usb", []],
    [{ join: 1 }, []],
    [7, []],
    [[{}, null, "usb", "usb nfc", "smoke"], ["usb"]],
    [
      ["hybrid", "internal"],
      ["hybrid", "internal"],
    ],
  ])("keeps the ways to reach it that we know, of %j", async (transports, kept) => {
    const { asked, ...given } = await begin("new", cookie);
    expect((await keep(given, anAuthenticator().make(asked, { transports }))).status).toBe(200);
    expect((await listPasskeys(app.store, hr.userId))[0]?.transports).toEqual(kept);
  });

  it.each<[string, string]>([
    [" Min  nøgle ", "Min  nøgle"],
    ["", "Min adgangsnøgle"],
    [" \u0000\u202e ", "Min adgangsnøgle"],
    ["x".repeat(100), "x".repeat(60)],
    [`${"x".repeat(59)}😀`, `${"x".repeat(59)}\uFFFD`],
  ])("keeps its name as it may be shown: %j", async (name, shown) => {
    const { asked, ...given } = await begin("new", cookie);
    const credential = anAuthenticator().make(asked);
    await call(ownPasskeys, { ...given, form: { intent: "passkey", credential, name } });
    const { passkeys } = await (await call(passkeyPage, { cookie })).json();
    expect(passkeys.map((each: { name: string }) => each.name)).toEqual([shown]);
    expect(Object.keys(passkeys[0]).toSorted()).toEqual(["id", "made", "name", "used"]);
  });
});

describe("a passkey as the second factor", () => {
  it("is asked for by the ids of that person alone, and lets in", async () => {
    const authenticator = await aPasskey();
    const owing = await signInAs(hr);
    const { asked, ...given } = await begin("own", owing);
    expect(asked.allowCredentials?.map(({ id }) => id)).toEqual([authenticator.id]);
    expect((await begin("any")).asked.allowCredentials).toEqual([]);
    const form = { intent: "passkey", credential: authenticator.use(asked) };
    const answer = await call(secondFactor, { ...given, form });
    expect([await standing(cookiesOf(answer)), await standing(owing)]).toEqual(["in", "/login"]);
  });

  it("of somebody else does not do, nor to show again who one is", async () => {
    const other = await somebody(app, hr.organisationId, "hrAdmin");
    const theirs = await aPasskey((await withApp(other)).cookie);
    const owing = await signInAs(hr);
    for (const [route, as] of [
      [secondFactor, owing],
      [confirm, cookie],
    ] as const) {
      const { asked, ...given } = await begin("own", as);
      const form = { intent: "passkey", credential: theirs.use(asked) };
      expect((await call(route, { ...given, form })).status).toBe(401);
    }
    expect(await standing(owing)).toBe("/second-factor");
  });

  it("set up first gives recovery codes as well, for the day the device is gone", async () => {
    const newcomer = await somebody(app, hr.organisationId, "hrPartner");
    const owing = await signInAs(newcomer);
    const { asked, ...given } = await begin("new", owing);
    const form = { intent: "passkey", credential: anAuthenticator().make(asked) };
    const answer = await call(setUp, { ...given, form });
    expect(await standing(cookiesOf(answer))).toBe("in");
    const { codes } = (await answer.json()) as { codes: string[] };
    expect(codes).toHaveLength(10);
    const next = await signInAs(newcomer);
    expect(await standing(next)).toBe("/second-factor");
    const shown = await call(secondFactor, { cookie: next, form: { code: codes[0]! } });
    expect(await standing(cookiesOf(shown))).toBe("in");
  });
});
