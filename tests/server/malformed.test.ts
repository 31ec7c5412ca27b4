import { connect } from "node:net";
import { afterAll, beforeAll, expect, test } from "vitest";
import { malformedRequests } from "./malformed-requests";
import { startFront } from "./front-fixture";
import type { RunningFront } from "./front-fixture";

const COUNT = 3000;
const SEED = 20260101;
const AT_ONCE = 40;
/** An answer or a closed connection within this, or it is a hang. The front's own limits are 5 and 15 s. */
const PATIENCE_MS = 4_000;

let front: RunningFront;
beforeAll(async () => {
  front = await startFront({
    handler: async (request) => {
      if (request.method === "POST") await request.formData();
      return new Response("page", { headers: { "content-type": "text/html" } });
    },
  });
});
afterAll(() => front.close());

type Outcome = { answer: string; hung: boolean };

function send(bytes: Buffer): Promise<Outcome> {
  return new Promise((resolve) => {
    const socket = connect(front.port, "127.0.0.1");
    let answer = "";
    socket.setTimeout(PATIENCE_MS, () => {
      resolve({ answer, hung: true });
      socket.destroy();
    });
    socket.on("data", (chunk) => (answer += chunk.toString("latin1")));
    // A reset is an answer too: the front need not read to its end what it refused.
    socket.on("error", () => resolve({ answer, hung: false }));
    socket.on("close", () => resolve({ answer, hung: false }));
    socket.end(bytes);
  });
}

const isBad = ({ answer, hung }: Outcome): boolean =>
  hung || /^HTTP\/1\.1 5\d\d/m.test(answer) || /node_modules|\bat .*:\d+:\d+/.test(answer);

async function sendAll(requests: Buffer[]): Promise<{ bytes: Buffer; outcome: Outcome }[]> {
  const queue = requests.values();
  const done: { bytes: Buffer; outcome: Outcome }[] = [];
  const sender = async () => {
    for (const bytes of queue) done.push({ bytes, outcome: await send(bytes) });
  };
  await Promise.all(Array.from({ length: AT_ONCE }, sender));
  return done;
}

test(
  `${COUNT} malformed requests: no 5xx, no hang, no stack trace`,
  { timeout: 120_000 },
  async () => {
    const done = await sendAll(malformedRequests(SEED, COUNT));
    const bad = done.filter(({ outcome }) => isBad(outcome));
    expect(
      bad
        .slice(0, 3)
        .map(({ bytes, outcome }) => [bytes.toString("latin1").slice(0, 400), outcome]),
    ).toEqual([]);
    expect(front.faults).toEqual([]);
    // The generator reaches the application too, or it would only prove that everything is refused.
    const passed = done.filter(({ outcome }) => outcome.answer.startsWith("HTTP/1.1 200"));
    expect(passed.length).toBeGreaterThan(COUNT / 20);
    expect((await front.ask({ path: "/healthz" })).status).toBe(200);
  },
);

test("the check above can fail", () => {
  expect(isBad({ answer: "HTTP/1.1 500 Internal Server Error", hung: false })).toBe(true);
  expect(isBad({ answer: "", hung: true })).toBe(true);
  expect(isBad({ answer: "Error\n  at run (/srv/app.js:1:2)", hung: false })).toBe(true);
  expect(isBad({ answer: "HTTP/1.1 400 Bad Request", hung: false })).toBe(false);
});
