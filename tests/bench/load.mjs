/** A small load generator: keep-alive connections that ask again as soon as they are answered. */
import http from "node:http";
import { quantile } from "./table.mjs";

/** One request; gives status, body length and milliseconds until the last byte. */
export function ask(origin, { path, method = "GET", headers = {}, body, agent }) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const asked = http.request(origin + path, { method, headers, agent }, (reply) => {
      const chunks = [];
      reply.on("data", (chunk) => chunks.push(chunk));
      reply.on("end", () => {
        const text = () => Buffer.concat(chunks).toString();
        const { statusCode: status, headers: answered } = reply;
        resolve({ status, headers: answered, text, ms: performance.now() - start });
      });
    });
    asked.on("error", reject);
    asked.end(body);
  });
}

/** Asks `next()` on each of `connections` until the time is over; throws on an answer that is no 200. */
export async function hammer(origin, next, { connections = 16, ms = 4000 } = {}) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const start = performance.now();
  const connection = async (number) => {
    while (performance.now() - start < ms) {
      const answer = await ask(origin, { ...next(number), agent });
      if (answer.status !== 200)
        throw new Error(`status ${answer.status}: ${answer.text().slice(0, 200)}`);
      times.push(answer.ms);
    }
  };
  await Promise.all(Array.from({ length: connections }, (_, number) => connection(number)));
  agent.destroy();
  const seconds = (performance.now() - start) / 1000;
  return {
    count: times.length,
    perSecond: times.length / seconds,
    p50: quantile(times, 0.5),
    p99: quantile(times, 0.99),
  };
}
