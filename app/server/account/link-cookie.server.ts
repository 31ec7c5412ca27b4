import { env } from "../env.server";
import { isLinkToken } from "./link-token.server";

const SECONDS = 60 * 60;

/**
 * A cookie for the token of a link, for the pages below `path` alone. It takes the token out of the address bar, and so
 * out of history, at the first visit.
 */
export function linkCookieFor(name: string, path: string) {
  const flags = () => `Path=${path}; HttpOnly; SameSite=Lax${env().isHttps ? "; Secure" : ""}`;
  const pattern = new RegExp(`(?:^|;\\s*)${name}=([\\w-]{43})(?:;|$)`);
  return {
    /** The cookie that carries a token; what is none is carried as nothing. */
    carry: (token: string): string =>
      `${name}=${isLinkToken(token) ? token : ""}; Max-Age=${SECONDS}; ${flags()}`,
    /** The cookie that forgets it. */
    forget: (): string => `${name}=; Max-Age=0; ${flags()}`,
    /** The token a request carries, or null. */
    tokenOf: (request: Request): string | null =>
      pattern.exec(request.headers.get("cookie") ?? "")?.[1] ?? null,
  };
}
