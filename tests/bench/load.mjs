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

/** Asks for a page and gives the milliseconds; throws on an answer that is no 200. */
export async function fetchPage(origin, request) {
  const { status, ms, text } = await ask(origin, request);
  if (status !== 200) throw new Error(`${request.path}: ${status} ${text().slice(0, 200)}`);
  return ms;
}

/** Does `action(connection, agent)` on each of `connections` until the time is over; it gives the milliseconds that count. */
export async function hammer(action, { connections = 16, ms = 4000 } = {}) {
  const agent = new http.Agent({ keepAlive: true, maxSockets: connections });
  const times = [];
  const start = performance.now();
  const connection = async (number) => {
    while (performance.now() - start < ms) times.push(await action(number, agent));
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
