import { connect } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, beforeEach, expect, test } from "vitest";
import { limits } from "#app/server/front/limits";
import { FORM, HOST, ORIGIN, startFront } from "./front-fixture";
import type { RunningFront } from "./front-fixture";

let front: RunningFront;
beforeEach(async () => {
  front = await startFront();
  expect([front.server.headersTimeout, front.server.requestTimeout]).toEqual([
    limits.headersTimeoutMs,
    limits.requestTimeoutMs,
  ]);
  // The same clocks, faster.
  front.server.headersTimeout = 300;
  front.server.requestTimeout = 600;
});
afterEach(() => front.close());

/** Opens a connection that writes `head` and then one byte at a time; gives what came back once it was closed. */
async function drip(head: string): Promise<string> {
  const socket = connect(front.port, "127.0.0.1");
  let answer = "";
  socket.on("data", (chunk) => (answer += chunk.toString()));
  socket.on("error", () => undefined);
  const closed = new Promise<void>((resolve) => socket.once("close", () => resolve()));
  socket.write(head);
  while (!socket.closed) {
    if (socket.writable) socket.write("a");
    await Promise.race([closed, wait(100)]);
  }
  return answer;
}

const post = ["POST / HTTP/1.1", `Host: ${HOST}`, `Origin: ${ORIGIN}`, `Content-Type: ${FORM}`];

test.each([
  ["a head", "GET / HTTP/1.1\r\nHost: "],
  ["a body", [...post, "Content-Length: 9999", "", ""].join("\r\n")],
  ["a chunk", [...post, "Transfer-Encoding: chunked", "", "ffff\r\n"].join("\r\n")],
])("%s that comes drop by drop does not keep its connection", async (_, head) => {
  expect(await drip(head)).toMatch(/^HTTP\/1\.1 408/);
  expect((await front.ask({ path: "/healthz" })).status).toBe(200);
});
