import { gunzipSync } from "node:zlib";
import { afterEach, describe, expect, test } from "vitest";
import type { FrontParts } from "#app/server/front/front";
import { limits } from "#app/server/front/limits";
import { routeWords } from "#app/server/front/request-log";
import { ORIGIN, ownForm, startFront } from "./front-fixture";
import type { RunningFront } from "./front-fixture";

let front: RunningFront;
const start = async (parts?: Partial<FrontParts>) => (front = await startFront(parts));
afterEach(() => front.close());

describe("every answer carries the full set of headers", () => {
  const FULL_SET = {
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": expect.stringContaining("camera=()"),
    "cache-control": "no-store",
    "content-security-policy": expect.stringContaining("default-src 'none'"),
  };

  test.each([
    ["page", 200, { path: "/" }],
    ["probe", 200, { path: "/healthz" }],
    ["refusal", 405, { method: "PUT" }],
    ["missing file", 404, { path: "/assets/none.js" }],
    ["refused body", 400, { method: "POST", headers: ownForm, body: "a=%" }],
    ["fault", 500, { path: "/fault" }],
  ])("%s", async (_, status, ask) => {
    await start({
      handler: async (request) => {
        if (request.url.endsWith("/fault")) throw new Error("planted");
        return new Response("page", { headers: { "cache-control": "public, max-age=60" } });
      },
    });
    const reply = await front.ask(ask);
    expect(reply.status).toBe(status);
    expect(reply.headers).toMatchObject(FULL_SET);
    expect(reply.headers).not.toHaveProperty("strict-transport-security");
  });

  test("and over https the browser is told to stay there", async () => {
    await start({ env: { ORIGIN: "https://plan.test", isHttps: true, TRUST_PROXY: false } });
    const { headers } = await front.ask({ path: "/" });
    expect(headers["strict-transport-security"]).toMatch(/^max-age=31536000/);
  });
});

test("the nonce in the policy is the one the application rendered, new each time", async () => {
  await start({ handler: async (_, { cspNonce }) => new Response(cspNonce) });
  const [one, two] = [await front.ask({}), await front.ask({})];
  expect(one.headers["content-security-policy"]).toContain(`'nonce-${one.body}'`);
  expect(one.body).not.toBe(two.body);
});

test("the application sees an allow-list of headers, our own host, and the socket's address", async () => {
  await start({
    handler: async (request) => Response.json([request.url, Object.fromEntries(request.headers)]),
  });
  const { body } = await front.ask({
    path: "/cases/1?q=a",
    headers: {
      cookie: "s=1",
      "user-agent": "test",
      "x-client-ip": "6.6.6.6",
      "x-forwarded-for": "6.6.6.6",
      "x-forwarded-host": "evil.test",
      referer: `${ORIGIN}/invitation/token`,
    },
  });
  expect(JSON.parse(body)).toEqual([
    `${ORIGIN}/cases/1?q=a`,
    { cookie: "s=1", "user-agent": "test", host: "plan.test", "x-client-ip": "127.0.0.1" },
  ]);
});

test("behind a proxy of ours the last hop is the client", async () => {
  await start({
    env: { ORIGIN, isHttps: false, TRUST_PROXY: true },
    handler: async (request) => new Response(request.headers.get("x-client-ip")),
  });
  const { body } = await front.ask({ headers: { "x-forwarded-for": "6.6.6.6, 192.0.2.7" } });
  expect(body).toBe("192.0.2.7");
});

test("a form reaches the application whole", async () => {
  await start({
    handler: async (request) => Response.json(Object.fromEntries(await request.formData())),
  });
  const body = new URLSearchParams({ goal: "Tilbage på fuld tid 🎉", note: "x".repeat(200_000) });
  const reply = await front.ask({ method: "POST", headers: ownForm, body: body.toString() });
  expect(JSON.parse(reply.body)).toEqual(Object.fromEntries(body));
});

describe("bodies the application never sees", () => {
  const chunked = { ...ownForm, "transfer-encoding": "chunked" };
  test.each([
    [413, "too long, unannounced", chunked, "a=".padEnd(limits.bodyBytes + 2, "x")],
    [413, "too many fields", ownForm, "a=&".repeat(limits.formPairs)],
    [400, "not UTF-8", ownForm, Buffer.from([0x61, 0x3d, 0xff])],
    [400, "bad escape", ownForm, "a=%e6"],
    [400, "NUL", ownForm, "a=%00"],
  ])("%d %s", async (status, _, headers, body) => {
    let calls = 0;
    await start({ handler: async () => new Response(String(calls++)) });
    expect((await front.ask({ method: "POST", headers, body })).status).toBe(status);
    expect(calls).toBe(0);
  });
});

test("a fault is one calm sentence with the reference the log has", async () => {
  await start({
    handler: async () => {
      throw new Error("select * from secrets");
    },
  });
  const { status, body, headers } = await front.ask({});
  const [fault] = front.faults;
  expect(status).toBe(500);
  expect(body).toContain(`Henvisning: ${fault?.reference}`);
  expect(headers["x-reference"]).toBe(fault?.reference);
  expect(body).not.toContain("secrets");
});

test("a bare 500 of the framework gets words, too", async () => {
  await start({
    handler: async () =>
      new Response("Unexpected Server Error", {
        status: 500,
        headers: { "content-type": "text/plain" },
      }),
  });
  expect((await front.ask({})).body).toMatch(/^Noget gik galt hos os/);
});

test("pages are packed when the browser can unpack them; HEAD has no body", async () => {
  const page = "<p>Tilbage</p>".repeat(500);
  await start({
    handler: async () => new Response(page, { headers: { "content-type": "text/html" } }),
  });
  const plain = await front.ask({});
  expect([plain.body, plain.headers["content-encoding"]]).toEqual([page, undefined]);
  const zipped = await front.ask({ headers: { "accept-encoding": "gzip" } });
  expect(zipped.headers).toMatchObject({ "content-encoding": "gzip", vary: "accept-encoding" });
  expect(Number(zipped.headers["content-length"])).toBeLessThan(page.length / 10);
  expect(gunzipSync(zipped.bytes).toString()).toBe(page);
  expect((await front.ask({ method: "HEAD" })).body).toBe("");
});

test("probes: alive without asking the application, ready only when it is", async () => {
  let ready = true;
  await start({
    isReady: async () => {
      if (!ready) throw new Error("database gone");
      return true;
    },
  });
  expect((await front.ask({ path: "/readyz" })).status).toBe(200);
  ready = false;
  expect((await front.ask({ path: "/readyz" })).status).toBe(503);
  expect((await front.ask({ path: "/healthz" })).status).toBe(200);
});

test("the log has method, pattern, status and time, and no word a person typed", async () => {
  const words = routeWords({ a: { path: "cases/:caseId/plan" }, b: { path: "invitation/:token" } });
  await start({ words });
  await front.ask({ path: "/cases/0192-secret/plan?q=Hanne" });
  await front.ask({ path: "/invitation/tokentokentoken" });
  await front.ask({ path: "/Hanne-Hansen/plan" });
  await front.ask({ method: "POST", headers: ownForm, body: "name=Hanne" });
  expect(front.lines).toEqual([
    { method: "GET", route: "/cases/:id/plan", status: 200, ms: expect.any(Number) },
    { method: "GET", route: "/invitation/:id", status: 200, ms: expect.any(Number) },
    { method: "GET", route: "/:id/plan", status: 200, ms: expect.any(Number) },
    { method: "POST", route: "/", status: 200, ms: expect.any(Number) },
  ]);
});
