import { request as httpRequest } from "node:http";
import type { IncomingHttpHeaders, OutgoingHttpHeaders } from "node:http";
import type { AddressInfo } from "node:net";
import { createFront } from "#app/server/front/front";
import type { FrontParts } from "#app/server/front/front";

export const HOST = "plan.test";
export const ORIGIN = `http://${HOST}`;
export const FORM = "application/x-www-form-urlencoded";

/** Headers of a form posted by our own page. */
export const ownForm = { host: HOST, origin: ORIGIN, "content-type": FORM };

export type Reply = { status: number; headers: IncomingHttpHeaders; bytes: Buffer; body: string };
type Ask = {
  method?: string;
  path?: string;
  headers?: OutgoingHttpHeaders;
  body?: string | Buffer;
};

/** A front on a free port with a stand-in for the application, and what it logged. */
export async function startFront(parts: Partial<FrontParts> = {}) {
  const lines: object[] = [];
  const faults: { error: unknown; reference: string }[] = [];
  const keep = (line: object) => void lines.push(line);
  const front = createFront({
    handler: async (request) => new Response(`hello from ${new URL(request.url).pathname}`),
    env: { ORIGIN, isHttps: false, TRUST_PROXY: false },
    isReady: async () => true,
    log: { info: keep, debug: keep, error: keep },
    logFault: (error, reference) => void faults.push({ error, reference }),
    ...parts,
  });
  await new Promise<void>((resolve) => front.server.listen(0, "127.0.0.1", resolve));
  const { port } = front.server.address() as AddressInfo;
  const close = async () => {
    front.server.closeAllConnections();
    await front.drain();
  };
  return { ...front, port, lines, faults, close, ask: (ask: Ask) => askPort(port, ask) };
}

export type RunningFront = Awaited<ReturnType<typeof startFront>>;

function askPort(port: number, { method = "GET", path = "/", headers, body }: Ask): Promise<Reply> {
  return new Promise((resolve, reject) => {
    const asked = httpRequest(
      { port, host: "127.0.0.1", method, path, headers: { host: HOST, ...headers }, agent: false },
      (reply) => {
        const chunks: Buffer[] = [];
        reply.on("data", (chunk: Buffer) => chunks.push(chunk));
        reply.on("end", () => {
          const { statusCode: status = 0, headers } = reply;
          const bytes = Buffer.concat(chunks);
          resolve({ status, headers, bytes, body: bytes.toString() });
        });
      },
    );
    asked.on("error", reject);
    asked.end(body);
  });
}
