import { limits } from "./limits";
import { refuse } from "./refusal";
import type { Refusal } from "./refusal";

/** The head of a request as node:http delivers it. */
export type RequestHead = {
  method: string;
  url: string;
  headers: Readonly<Record<string, string | string[] | undefined>>;
};

/** The addresses under which people may reach this server. */
export type Addresses = { hosts: ReadonlySet<string>; origins: ReadonlySet<string> };

export const FORM_TYPE = "application/x-www-form-urlencoded";

/** Asked by machines under whatever address they know; their answers depend on nothing in the request. */
export const PROBES: ReadonlySet<string> = new Set(["/healthz", "/readyz"]);

const METHODS = new Set(["GET", "HEAD", "POST"]);
const NOT_PRINTABLE_ASCII = /[^\x21-\x7e]/;
const NUL_OR_BACKSLASH = /%00|%5c|\\/i;

const decodes = (text: string): boolean => {
  try {
    decodeURIComponent(text);
    return true;
  } catch {
    return false;
  }
};

const header = (head: RequestHead, name: string): string | undefined => {
  const value = head.headers[name];
  return Array.isArray(value) ? value.join(", ") : value;
};

function uriRefusal(url: string): Refusal | null {
  if (!url.startsWith("/") || url.startsWith("//")) return refuse(400, "not a path");
  if (url.length > limits.urlLength) return refuse(400, "path too long");
  if (NOT_PRINTABLE_ASCII.test(url)) return refuse(400, "raw bytes in path");
  const [path = "", query = ""] = url.split(/\?(.*)/s, 2);
  if (path.includes("//") || NUL_OR_BACKSLASH.test(path)) return refuse(400, "path spelled oddly");
  if (!decodes(path) || !decodes(query.replaceAll("+", " "))) return refuse(400, "bad encoding");
  return null;
}

function hostRefusal(head: RequestHead, { hosts }: Addresses): Refusal | null {
  const [path = ""] = head.url.split("?", 1);
  if (PROBES.has(path) || hosts.has(header(head, "host") ?? "")) return null;
  return refuse(421, "unknown host");
}

/**
 * Same-origin check for writes. Browsers send Sec-Fetch-Site and Origin with every form; either
 * may be missing (old browser, script), both may not. The form tokens other frameworks need are
 * no safer than these two headers, which a foreign page cannot forge.
 */
function originRefusal(head: RequestHead, { origins }: Addresses): Refusal | null {
  const site = header(head, "sec-fetch-site");
  const origin = header(head, "origin");
  if (site !== undefined && site !== "same-origin") return refuse(403, "from another site");
  if (origin !== undefined && !origins.has(origin)) return refuse(403, "from another origin");
  if (site === undefined && origin === undefined) return refuse(403, "from nowhere");
  return null;
}

function contentRefusal(head: RequestHead): Refusal | null {
  const type = (header(head, "content-type") ?? "").toLowerCase().replaceAll(" ", "");
  if (type !== FORM_TYPE && type !== `${FORM_TYPE};charset=utf-8`)
    return refuse(415, "not a plain form");
  const length = Number(header(head, "content-length") ?? 0);
  return length > limits.bodyBytes ? refuse(413, "body too long") : null;
}

const announcesBody = (head: RequestHead): boolean =>
  header(head, "transfer-encoding") !== undefined ||
  Number(header(head, "content-length") ?? 0) > 0;

/**
 * What is wrong with a request, from its head alone, or null. Every malformed request ends here,
 * because Remix answers many of them with 500 and reads bodies of any size.
 */
export function refusalFor(head: RequestHead, addresses: Addresses): Refusal | null {
  if (!METHODS.has(head.method)) return refuse(405, "method");
  const refusal = uriRefusal(head.url) ?? hostRefusal(head, addresses);
  if (refusal) return refusal;
  // Nothing of ours unpacks a request: a small body that unpacks to a large one finds no taker.
  if (header(head, "content-encoding") !== undefined) return refuse(415, "packed body");
  if (head.method === "POST") return originRefusal(head, addresses) ?? contentRefusal(head);
  return announcesBody(head) ? refuse(400, "body without POST") : null;
}

/** The hosts and origins that mean this server: its ORIGIN, and on loopback the three names of this machine. */
export function addressesOf(origin: string): Addresses {
  const { protocol, hostname, port, host } = new URL(origin);
  const loopback = ["localhost", "127.0.0.1", "[::1]"];
  const names = loopback.includes(hostname)
    ? loopback.map((name) => (port ? `${name}:${port}` : name))
    : [host];
  return {
    hosts: new Set(names),
    origins: new Set(names.map((name) => `${protocol}//${name}`)),
  };
}
