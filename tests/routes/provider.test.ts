import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { eq } from "drizzle-orm";
import { OAuth2Server } from "oauth2-mock-server";
import { loader as list } from "#app/routes/cases/list";
import { loader as login } from "#app/routes/account/login";
import { loader as goThere } from "#app/routes/sign-in/provider";
import { loader as comeBack } from "#app/routes/sign-in/provider-callback";
import type { App } from "#app/server/app.server";
import { log } from "#app/server/log.server";
import { installation, session, user } from "#db/schema.server";
import { connectIdentity } from "#db/sign-in/ways-in.server";
import { aPerson, anOrganisation, call, cookiesOf, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { withSettings } from "#tests/settings";
import { aProvider, visit } from "./mock-provider";
import type { Provider } from "./mock-provider";

const MINUTE = 60_000;

let app: App;
let kurt: Person;
let provider: Provider;
let lines: string[];

beforeEach(async () => {
  lines = [];
  vi.spyOn(log, "warn").mockImplementation((...line: unknown[]) => {
    lines.push(JSON.stringify(line));
  });
  app = await freshApp();
  kurt = await aPerson(app, await anOrganisation(app), "lineManager", "Kurt Madsen");
  await app.store.db
    .insert(installation)
    .values({ id: 1, organisationId: kurt.organisationId, createdAt: 1 });
  provider = await aProvider();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const location = (answer: Response) => answer.headers.get("location");
const connecting = (person: Person, subject = "hanne-there", issuer = provider.issuer) =>
  connectIdentity(
    app.store,
    { identity: { issuer, subject }, alongside: [] },
    { userId: person.userId, at: Date.now() },
  );
/** To the provider and back: the answer of the second half. */
async function roundTrip(change: (path: string) => string = (path) => path) {
  const started = await call(goThere, {});
  const path = change(await visit(location(started)!));
  return {
    cookie: cookiesOf(started),
    path,
    answer: await call(comeBack, { path, cookie: cookiesOf(started) }),
  };
}
const opened = async () =>
  (await app.store.db.select().from(session)).filter(({ method }) => method === "provider");
const FAILED = "/login?problem=failed";

describe("signing in at the organisation's own sign-in", () => {
  it("asks for nothing but who somebody is, with state, nonce and PKCE", async () => {
    const started = await call(goThere, {});
    const address = new URL(location(started)!);
    expect(address.origin).toBe(provider.issuer);
    expect(Object.fromEntries(address.searchParams)).toEqual({
      client_id: "tilbage",
      redirect_uri: "http://localhost:3000/sign-in/provider/callback",
      response_type: "code",
      scope: "openid",
      code_challenge: expect.stringMatching(/^[\w-]{43}$/),
      code_challenge_method: "S256",
      state: expect.stringMatching(/^[\w-]{43}$/),
      nonce: expect.stringMatching(/^[\w-]{43}$/),
    });
    const [cookie = ""] = started.headers.getSetCookie();
    expect(cookie).toMatch(/^provider=[\w.-]+; Max-Age=300; Path=\/; HttpOnly; SameSite=Lax$/);
    for (const name of ["state", "nonce"])
      expect(cookie).not.toContain(address.searchParams.get(name));
  });

  it("lets in whoever has connected their account", async () => {
    await connecting(kurt);
    const { answer } = await roundTrip();
    expect(location(answer)).toBe("/cases");
    expect((await call(list, { cookie: cookiesOf(answer) })).status).toBe(200);
    expect((await opened()).map(({ userId }) => userId)).toEqual([kurt.userId]);
    expect(answer.headers.getSetCookie().at(-1)).toMatch(/^provider=; Max-Age=0/);
  });

  it("knows nobody by an address the provider mentions", async () => {
    await app.store.db
      .update(user)
      .set({ email: "kurt@nordhavn.dk", emailVerified: true })
      .where(eq(user.id, kurt.userId));
    provider.says({
      sub: "somebody",
      email: "kurt@nordhavn.dk",
      email_verified: true,
      name: "Kurt Madsen",
    });
    const { answer } = await roundTrip();
    expect(location(answer)).toBe("/login?problem=unknown");
    expect(await opened()).toEqual([]);
    const page = await (await call(login, { path: "/login?problem=unknown" })).json();
    expect(page).toMatchObject({ problem: "unknown", offers: { provider: "Microsoft" } });
  });

  it("knows a person of another provider with the same name for a stranger", async () => {
    await connecting(kurt, "hanne-there", "https://andetsteds.dk");
    expect(location((await roundTrip()).answer)).toBe("/login?problem=unknown");
  });
});

describe("the second factor of HR", () => {
  let hr: Person;
  beforeEach(async () => {
    hr = await aPerson(app, kurt.organisationId, "hrAdmin", "Hanne");
    await connecting(hr);
  });
  const entered = async () => {
    const { answer } = await roundTrip();
    return location(await call(list, { cookie: cookiesOf(answer) }));
  };

  it.each<[unknown, string | null]>([
    [undefined, "/second-factor"],
    [["pwd"], "/second-factor"],
    ["mfa", "/second-factor"],
    [["pwd", "mfa"], null],
  ])("is asked for unless the provider saw one: amr %j", async (amr, expected) => {
    provider.says({ sub: "hanne-there", amr });
    expect(await entered()).toBe(expected);
  });

  it("is not asked for where the settings say the provider asks everybody", async () => {
    withSettings({ ...settingsNow(), OIDC_SECOND_FACTOR: "1" });
    expect(await entered()).toBeNull();
  });

  const settingsNow = () => ({
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: "tilbage",
    OIDC_CLIENT_SECRET: "a secret of the provider's",
  });
});

describe("an answer that is not to be trusted", () => {
  beforeEach(() => connecting(kurt));

  const nobodyIn = async (answer: Response, where = FAILED) => {
    expect(location(answer)).toBe(where);
    expect(await opened()).toEqual([]);
    expect(answer.headers.getSetCookie().filter((each) => !each.startsWith("provider=;"))).toEqual(
      [],
    );
  };

  it.each<[string, (path: string) => string]>([
    ["another state", (path) => path.replace(/state=[^&]+/, "state=anything")],
    ["no state", (path) => path.replace(/&?state=[^&]+/, "")],
    ["no code", (path) => path.replace(/code=[^&]+&?/, "")],
    ["another code", (path) => path.replace(/code=[^&]+/, "code=anything")],
    ["two codes", (path) => `${path}&code=another`],
    ["an error", (path) => path.replace(/code=[^&]+/, "error=access_denied")],
    ["nothing", () => "/sign-in/provider/callback"],
  ])("with %s lets nobody in", async (_what, change) => {
    await nobodyIn((await roundTrip(change)).answer);
  });

  it.each<[string, Record<string, unknown>]>([
    ["another nonce", { nonce: "anything" }],
    ["another issuer", { iss: "https://evil.dk" }],
    ["another reader", { aud: "another-client" }],
    ["a time that is over", { exp: Math.floor(Date.now() / 1000) - 3600 }],
    ["no subject", { sub: undefined }],
  ])("whose token has %s lets nobody in", async (_what, payload) => {
    provider.says({ sub: "hanne-there", ...payload });
    await nobodyIn((await roundTrip()).answer);
  });

  it("whose token somebody else has signed lets nobody in", async () => {
    const forger = new OAuth2Server();
    const key = await forger.issuer.keys.generate("RS256", {
      kid: provider.server.issuer.keys.toJSON()[0]!.kid,
    });
    forger.issuer.url = provider.issuer;
    // The provider's own keys stay as they are; only the token is the forger's.
    provider.server.service.on("beforeResponse", (response) => {
      response.body.id_token = forged;
    });
    let forged = "";
    const started = await call(goThere, {});
    const nonce = new URL(location(started)!).searchParams.get("nonce");
    forged = await forger.issuer.buildToken({
      kid: key.kid,
      scopesOrTransform: (_header, payload) =>
        Object.assign(payload, { sub: "hanne-there", aud: "tilbage", nonce }),
    });
    const path = await visit(location(started)!);
    await nobodyIn(await call(comeBack, { path, cookie: cookiesOf(started) }));
  });

  it("without its cookie, or with somebody else's, lets nobody in", async () => {
    const mine = await call(goThere, {});
    const theirs = await call(goThere, {});
    const path = await visit(location(mine)!);
    await nobodyIn(await call(comeBack, { path }));
    await nobodyIn(await call(comeBack, { path, cookie: "provider=forged.cookie" }));
    await nobodyIn(await call(comeBack, { path, cookie: cookiesOf(theirs) }));
    // The right cookie was not used up by that.
    expect(location(await call(comeBack, { path, cookie: cookiesOf(mine) }))).toBe("/cases");
  });

  it("that comes again opens no second session, however often at once", async () => {
    const started = await call(goThere, {});
    const path = await visit(location(started)!);
    const again = () => call(comeBack, { path, cookie: cookiesOf(started) });
    const answers = await Promise.all(Array.from({ length: 20 }, again));
    expect(answers.map(location).filter((to) => to === "/cases")).toHaveLength(1);
    expect(location(await again())).toBe(FAILED);
    expect(await opened()).toHaveLength(1);
  });

  it("that comes after five minutes is too late", async () => {
    const started = await call(goThere, {});
    const path = await visit(location(started)!);
    vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + 5 * MINUTE + 1000 });
    await nobodyIn(await call(comeBack, { path, cookie: cookiesOf(started) }));
  });
});

describe("a provider in trouble", () => {
  it("that is down is a message, not a fault, and is tried anew at the next press", async () => {
    await connecting(kurt);
    await provider.stop();
    expect(location(await call(goThere, {}))).toBe(FAILED);
    await provider.server.start(Number(new URL(provider.issuer).port), "127.0.0.1");
    provider.server.issuer.url = provider.issuer;
    expect(location((await roundTrip()).answer)).toBe("/cases");
  });

  it("that goes down between the halves is a message too", async () => {
    const started = await call(goThere, {});
    const path = await visit(location(started)!);
    await provider.stop();
    expect(location(await call(comeBack, { path, cookie: cookiesOf(started) }))).toBe(FAILED);
  });

  it.each<[string, Record<string, unknown>, number]>([
    ["refuses the code", { error: "invalid_grant" }, 400],
    ["breaks", {}, 500],
    ["answers nonsense", { nonsense: true }, 200],
    ["gives no id", { access_token: "x", token_type: "bearer" }, 200],
  ])("that %s is a message", async (_what, body, statusCode) => {
    provider.server.service.on("beforeResponse", (response) =>
      Object.assign(response, { body, statusCode }),
    );
    expect(location((await roundTrip()).answer)).toBe(FAILED);
  });

  it("that calls itself something else than in the settings is not gone to", async () => {
    provider.server.issuer.url = "http://127.0.0.1:1";
    expect(location(await call(goThere, {}))).toBe(FAILED);
  });

  it("is logged without a word of what it said", async () => {
    await roundTrip((path) => path.replace(/code=[^&]+/, "error=kanari&error_description=kanari"));
    provider.says({ sub: "kanari", iss: "https://kanari.dk" });
    await roundTrip();
    expect(lines).toHaveLength(2);
    expect(lines.join()).not.toContain("kanari");
  });
});

it("is not there where no provider is set up", async () => {
  withSettings({ OIDC_ISSUER: "" });
  for (const route of [goThere, comeBack]) expect((await call(route, {})).status).toBe(404);
});
