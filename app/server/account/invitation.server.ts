import { acceptInvitation, findInvitation, invite } from "#db/accounts.server";
import type { NewInvitation } from "#db/accounts.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { env } from "../env.server";
import { hashOfToken, isLinkToken, newLinkToken } from "./link-token.server";
import { hashPassword } from "./password.server";

const COOKIE = "invitation";
const COOKIE_SECONDS = 60 * 60;

/** Makes an invitation and the link that carries its 256-bit token; the token is kept nowhere. */
export async function inviteByLink(invitation: Omit<NewInvitation, "tokenHash" | "at">) {
  const token = newLinkToken();
  const id = await invite(await theStore(), {
    ...invitation,
    tokenHash: hashOfToken(token),
    at: now(),
  });
  return { id, link: `${env().ORIGIN}/join/${token}` };
}

/** The cookie that takes the token out of the address bar, and so out of history, at the first visit. */
export const invitationCookie = (token: string): string =>
  `${COOKIE}=${isLinkToken(token) ? token : ""}; Path=/join; Max-Age=${COOKIE_SECONDS}; HttpOnly; SameSite=Lax${env().isHttps ? "; Secure" : ""}`;

/** The cookie that forgets the token. */
export const noInvitationCookie = `${COOKIE}=; Path=/join; Max-Age=0; HttpOnly; SameSite=Lax`;

function tokenOf(request: Request): string | null {
  const cookie = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})`).exec(
    request.headers.get("cookie") ?? "",
  );
  return cookie?.[1] ?? null;
}

/** The open invitation the request carries; null for unknown, used, withdrawn and expired ones alike. */
export async function carriedInvitation(request: Request) {
  const token = tokenOf(request);
  return token ? findInvitation(await theStore(), hashOfToken(token), now()) : null;
}

/** Makes the account the carried invitation is for, once; null when it no longer works. */
export async function join(request: Request, name: string, password: string) {
  const token = tokenOf(request);
  if (!token) return null;
  const person = { name, passwordHash: await hashPassword(password) };
  return acceptInvitation(await theStore(), { tokenHash: hashOfToken(token), person, at: now() });
}
