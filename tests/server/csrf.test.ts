import { afterAll, beforeAll, expect, test } from "vitest";
import { ORIGIN, ownForm, startFront } from "./front-fixture";
import type { RunningFront } from "./front-fixture";

let front: RunningFront;
let writes = 0;
beforeAll(async () => {
  front = await startFront({
    handler: async (request) => {
      if (request.method === "POST") writes += 1;
      return new Response("done");
    },
  });
});
afterAll(() => front.close());

/** Eight ways a foreign page can make a signed-in browser send a request to us. */
const FORGERIES: [string, { method?: string; path?: string; headers: Record<string, string> }][] = [
  [
    "a form on another site",
    { headers: { ...ownForm, origin: "https://evil.test", "sec-fetch-site": "cross-site" } },
  ],
  [
    "a form on a sibling origin",
    { headers: { ...ownForm, origin: "http://other.plan.test", "sec-fetch-site": "same-site" } },
  ],
  [
    "a form in a sandboxed frame",
    { headers: { ...ownForm, origin: "null", "sec-fetch-site": "cross-site" } },
  ],
  [
    "a form of an old browser",
    { headers: { host: ownForm.host, "content-type": ownForm["content-type"] } },
  ],
  ["our host on another port", { headers: { ...ownForm, origin: `${ORIGIN}:8080` } }],
  [
    "fetch with text/plain",
    { headers: { ...ownForm, "content-type": "text/plain", origin: "https://evil.test" } },
  ],
  [
    "a method in a field",
    { path: "/?_method=POST", headers: { ...ownForm, origin: "https://evil.test" } },
  ],
  ["a method other than POST", { method: "DELETE", headers: { ...ownForm } }],
];

test.each(FORGERIES)("%s is refused", async (_, { method = "POST", path = "/", headers }) => {
  const reply = await front.ask({
    method,
    path,
    headers: { cookie: "session=1", ...headers },
    body: "a=1",
  });
  expect([403, 405, 415]).toContain(reply.status);
  expect(writes).toBe(0);
});

test("our own form is not", async () => {
  const headers = { ...ownForm, "sec-fetch-site": "same-origin" };
  expect((await front.ask({ method: "POST", headers, body: "a=1" })).status).toBe(200);
  expect(writes).toBe(1);
});
