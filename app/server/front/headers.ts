import type { IncomingHttpHeaders } from "node:http";

/**
 * The headers every answer carries.
 *
 * Referrer-Policy is `same-origin`, not `no-referrer`: under the latter browsers post forms with
 * `Origin: null`, which no server can tell from a sandboxed foreign page. Other sites get no
 * referrer either way, and our own front drops the header before anything reads it.
 */
export function securityHeaders(nonce: string, isHttps: boolean): Record<string, string> {
  return {
    "content-security-policy": contentSecurityPolicy(nonce),
    "x-content-type-options": "nosniff",
    "referrer-policy": "same-origin",
    "cross-origin-opener-policy": "same-origin",
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
    "cache-control": "no-store",
    ...(isHttps && { "strict-transport-security": "max-age=31536000; includeSubDomains" }),
  };
}

function contentSecurityPolicy(nonce: string): string {
  return [
    "default-src 'none'",
    `script-src 'self'${nonce && ` 'nonce-${nonce}'`}`,
    "style-src 'self'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join("; ");
}

/** The request headers the application may read. Everything else, forwarded addresses too, stops here. */
const PASSED_ON = [
  "accept",
  "accept-language",
  "content-type",
  "cookie",
  "if-none-match",
  "last-event-id",
  "user-agent",
] as const;

/** What the front itself vouches for. */
export type Vouched = { origin: URL; clientIp: string };

/** The headers given to the application: the allow-list, our own address, and the client's from the socket. */
export function headersForApp(
  incoming: IncomingHttpHeaders,
  { origin, clientIp }: Vouched,
): Headers {
  const headers = new Headers({ host: origin.host, "x-client-ip": clientIp });
  for (const name of PASSED_ON) {
    const value = incoming[name];
    if (typeof value === "string") headers.set(name, value);
  }
  // The guard has compared it with our addresses; libraries that look again see the canonical one.
  if (incoming.origin) headers.set("origin", origin.origin);
  return headers;
}

/** The client's address: the socket's, or the hop our own proxy wrote last. */
export function clientIpOf(
  socketAddress: string | undefined,
  forwardedFor: string | string[] | undefined,
  trustProxy: boolean,
): string {
  const socket = (socketAddress ?? "").replace(/^::ffff:/, "");
  if (!trustProxy || !forwardedFor) return socket;
  const hops = String(forwardedFor).split(",");
  const last = (hops.at(-1) ?? "").trim();
  return /^[0-9a-f.:]{3,45}$/i.test(last) ? last : socket;
}
