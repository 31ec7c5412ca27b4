import { request } from "node:http";
import { afterEach, expect, test } from "vitest";
import { HOST, startFront } from "./front-fixture";
import type { RunningFront } from "./front-fixture";

let front: RunningFront;
afterEach(() => front.close());

test("an answer under way is finished, new connections are not taken", async () => {
  let finish = () => {};
  const finished = new Promise<void>((resolve) => (finish = resolve));
  let started = () => {};
  const underWay = new Promise<void>((resolve) => (started = resolve));
  front = await startFront({
    handler: async () => {
      started();
      await finished;
      return new Response("saved");
    },
  });
  const answer = front.ask({});
  await underWay;
  const drained = front.drain();
  await expect(front.ask({})).rejects.toThrow(/ECONNREFUSED/);
  finish();
  expect((await answer).body).toBe("saved");
  await drained;
});

test("an open event stream does not hold the stop back", async () => {
  const stream = new ReadableStream({
    start: (controller) => controller.enqueue(new TextEncoder().encode(": open\n\n")),
  });
  front = await startFront({
    handler: async () => new Response(stream, { headers: { "content-type": "text/event-stream" } }),
  });
  const closed = new Promise<void>((resolve, reject) => {
    request({ port: front.port, host: "127.0.0.1", headers: { host: HOST } }, (reply) => {
      reply.once("data", () => {
        const start = performance.now();
        void front.drain().then(() => {
          if (performance.now() - start < 1000) resolve();
          else reject(new Error("waited for the stream"));
        });
      });
      reply.on("error", () => undefined);
    }).end();
  });
  await closed;
});
