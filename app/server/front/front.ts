import { randomBytes } from "node:crypto";
import { getRequestListener } from "@hono/node-server";
import type { HttpBindings } from "@hono/node-server";
import { Hono } from "hono";
import type { Context } from "hono";
import type { Logger } from "pino";
import type { Env } from "#app/server/env.server";
import { readFormBody } from "./form-body";
import { addressesOf, refusalFor } from "./guard";
import { clientIpOf, headersForApp, securityHeaders } from "./headers";
import { makeHttpServer } from "./http-server";
import type { DrainableServer } from "./http-server";
import { packed } from "./pack";
import { faultText, newReference, refusalAnswer } from "./plain-answers";
import { RefusedBody, refuse } from "./refusal";
import type { Refusal } from "./refusal";
import { logRequest } from "./request-log";
import { staticFiles } from "./static-files";

/** What the application is given besides the request. */
export type AnswerContext = { cspNonce: string; reference: string };

export type FrontParts = {
  /** The application: Remix's request handler, or a stand-in under test. */
  handler: (request: Request, context: AnswerContext) => Promise<Response>;
  env: Pick<Env, "ORIGIN" | "isHttps" | "TRUST_PROXY">;
  isReady: () => Promise<boolean>;
  log: Pick<Logger, "info" | "debug" | "error">;
  logFault: (error: unknown, reference: string) => void;
  /** Literal words of the product's paths, see routeWords. */
  words?: ReadonlySet<string>;
  /** The folder of built files the browser may fetch. */
  clientFolder?: string;
};

type FrontContext = Context<{ Bindings: HttpBindings }>;

/** Hands a request to the application and its answer back; the guard has let the request through. */
function passOn({ handler, env, logFault }: FrontParts) {
  const origin = new URL(env.ORIGIN);
  return async (c: FrontContext): Promise<Response> => {
    const { incoming, outgoing } = c.env;
    const body = incoming.method === "POST" ? await readFormBody(incoming) : undefined;
    const clientIp = clientIpOf(
      incoming.socket.remoteAddress,
      incoming.headers["x-forwarded-for"],
      env.TRUST_PROXY,
    );
    const left = new AbortController();
    outgoing.once("close", () => {
      if (!outgoing.writableFinished) left.abort();
    });
    const request = new Request(origin.origin + incoming.url, {
      method: incoming.method ?? "GET",
      headers: headersForApp(incoming.headers, { origin, clientIp }),
      signal: left.signal,
      ...(body && { body: new Uint8Array(body) }),
    });
    const cspNonce = randomBytes(16).toString("base64");
    const reference = newReference();
    outgoing.setHeader("x-reference", reference);
    outgoing.setHeader(
      "content-security-policy",
      securityHeaders(cspNonce, env.isHttps)["content-security-policy"] ?? "",
    );
    try {
      const response = await handler(request, { cspNonce, reference });
      return await packed(
        forReader(response, reference),
        incoming.headers["accept-encoding"] ?? "",
      );
    } catch (error) {
      if (!left.signal.aborted) logFault(error, reference);
      return fault(reference);
    }
  };
}

const fault = (reference: string): Response =>
  new Response(faultText(reference), {
    status: 500,
    headers: { "content-type": "text/plain; charset=utf-8" },
  });

function refused(refusal: Refusal): Response {
  const { status, headers, body } = refusalAnswer(refusal);
  return new Response(body, { status, headers });
}

/** The application's answer as the reader may have it: never cached, and a bare 500 in words. */
function forReader(response: Response, reference: string): Response {
  const type = response.headers.get("content-type") ?? "";
  if (response.status >= 500 && type.startsWith("text/plain")) return fault(reference);
  if (response.headers.has("cache-control")) response.headers.delete("cache-control");
  return response;
}

function makeHono(parts: FrontParts, isDraining: () => boolean) {
  const files = staticFiles(parts.clientFolder ?? "build/client");
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.get("/healthz", (c) => c.text("ok"));
  app.get("/readyz", async (c) => {
    const ready = !isDraining() && (await parts.isReady().catch(() => false));
    return c.text(ready ? "ready" : "not ready", ready ? 200 : 503);
  });
  app.get("*", async (c, next) => {
    const { url = "", headers } = c.env.incoming;
    const file = await files(url, headers["accept-encoding"] ?? "");
    if (file) return file;
    if (url.startsWith("/assets/")) return refused(refuse(404, "no such file"));
    return next();
  });
  app.all("*", passOn(parts));
  app.onError((error, c) => {
    if (error instanceof RefusedBody) return refused(error.refusal);
    parts.logFault(error, "");
    return c.text(faultText(""), 500);
  });
  return app;
}

/** Builds the whole front: an HTTP server that answers what is malformed and hands on what is not. */
export function createFront(parts: FrontParts): DrainableServer {
  const addresses = addressesOf(parts.env.ORIGIN);
  const headers = Object.entries(securityHeaders("", parts.env.isHttps));
  const app = makeHono(parts, () => !front.server.listening);
  // Hono's faster Request and Response would replace the global ones under Remix and better-auth, too.
  const listener = getRequestListener(app.fetch, { overrideGlobalObjects: false });
  const front = makeHttpServer((incoming, outgoing) => {
    logRequest(parts.log, parts.words ?? new Set(), [incoming, outgoing]);
    // Set before anybody decides anything, so that no answer can be without them.
    for (const [name, value] of headers) outgoing.setHeader(name, value);
    const { method = "", url = "" } = incoming;
    const refusal = refusalFor({ method, url, headers: incoming.headers }, addresses);
    if (!refusal) return void listener(incoming, outgoing);
    const answer = refusalAnswer(refusal);
    outgoing.writeHead(answer.status, answer.headers).end(answer.body);
  });
  return front;
}
