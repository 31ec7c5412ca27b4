import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { PROBES } from "./guard";

/** The part of a route tree the log needs: what each route adds to the path. */
export type RouteTree = Readonly<Record<string, { path?: string | undefined } | undefined>>;

/** Every literal word in the product's paths; parameters and wildcards are left out. */
export function routeWords(routes: RouteTree): ReadonlySet<string> {
  const segments = Object.values(routes).flatMap((route) => route?.path?.split("/") ?? []);
  return new Set(segments.filter((segment) => /^[a-z][a-z0-9.-]*$/.test(segment)));
}

/**
 * The pattern of a path for the log: words of our own routes stay, all else becomes ":id". An
 * allow-list, since people paste names and tokens into addresses that do not exist, too.
 */
export function routePattern(url: string, words: ReadonlySet<string>): string {
  const [path = "/"] = url.split("?", 1);
  return path
    .split("/")
    .slice(0, 8)
    .map((segment) => (segment === "" || words.has(segment) ? segment : ":id"))
    .join("/");
}

/** The reader closed the connection before the answer was whole (nginx's number for it). */
const CLIENT_CLOSED = 499;
const KNOWN_METHODS = new Set(["GET", "HEAD", "POST"]);

const isStream = (outgoing: ServerResponse): boolean =>
  String(outgoing.getHeader("content-type")).startsWith("text/event-stream");

/** Logs a request when its answer is done: method, pattern, status and time, nothing else. */
export function logRequest(
  log: Pick<Logger, "info" | "debug">,
  words: ReadonlySet<string>,
  [incoming, outgoing]: [IncomingMessage, ServerResponse],
): void {
  const start = performance.now();
  const url = incoming.url ?? "/";
  const isAsset = url.startsWith("/assets/");
  outgoing.once("close", () => {
    const line = {
      method: KNOWN_METHODS.has(incoming.method ?? "") ? incoming.method : "other",
      route: isAsset ? "/assets/*" : routePattern(url, words),
      // An event stream ends by its reader leaving; that is no broken answer.
      status: outgoing.writableFinished || isStream(outgoing) ? outgoing.statusCode : CLIENT_CLOSED,
      ms: Math.round((performance.now() - start) * 10) / 10,
    };
    if (isAsset || PROBES.has(url)) log.debug(line);
    else log.info(line);
  });
}
