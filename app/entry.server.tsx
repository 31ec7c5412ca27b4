import type { ActionFunctionArgs, EntryContext, LoaderFunctionArgs } from "@remix-run/node";
import { RemixServer, isRouteErrorResponse } from "@remix-run/react";
import { renderToString } from "react-dom/server";
import { logFault } from "#app/server/log.server";
import { AnswerProvider } from "#app/server/nonce";

/** The front reaches the application only through these: one build, one copy of Remix, nothing else to import. */
export { createRequestHandler } from "@remix-run/node";
export { closeApp, isReady, openApp } from "#app/server/app.server";

declare module "@remix-run/node" {
  interface AppLoadContext {
    /** Nonce of this answer's content security policy. */
    cspNonce?: string;
    /** Reference number of this answer; the log and the error page carry the same one. */
    reference?: string;
  }
}

/**
 * Renders a page in one piece. Streaming would cost a quarter more CPU, and the loaders read from
 * an embedded database, so there is nothing slow to stream behind.
 */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  remixContext: EntryContext,
  loadContext: LoaderFunctionArgs["context"],
): Response {
  const nonce = loadContext.cspNonce ?? "";
  const html = renderToString(
    <AnswerProvider value={{ nonce, reference: loadContext.reference ?? "" }}>
      <RemixServer context={remixContext} url={request.url} nonce={nonce} />
    </AnswerProvider>,
  );
  headers.set("content-type", "text/html; charset=utf-8");
  return new Response(`<!DOCTYPE html>${html}`, { status, headers });
}

/** Logs what a loader, an action or a page threw. A reader who left, a 404 and a 405 are no faults of ours. */
export function handleError(
  error: unknown,
  { request, context }: LoaderFunctionArgs | ActionFunctionArgs,
): void {
  if (request.signal.aborted || (isRouteErrorResponse(error) && error.status < 500)) return;
  logFault(error, context.reference ?? "");
}
