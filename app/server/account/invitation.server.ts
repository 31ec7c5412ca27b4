import { invitationMail } from "#app/emails/invitation";
import { acceptInvitation, findInvitation, invite } from "#db/organisation/invitations.server";
import type { NewInvitation } from "#db/organisation/invitations.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { env } from "../env.server";
import { languageOf } from "../language.server";
import { mailsWaiting } from "../mail/mail-round.server";
import { linkCookieFor } from "./link-cookie.server";
import { hashOfToken, newLinkToken } from "./link-token.server";
import { hashPassword } from "./password.server";

/** The cookie a colleague's invitation travels in. */
export const invitationCookie = linkCookieFor("invitation", "/join");

type Inviting = Omit<NewInvitation, "tokenHash" | "mail" | "at">;

/** Who invites, as the mail names them. */
type Inviter = { name: string; organisation: string };

/**
 * Makes an invitation. Where the product can send mail the link goes to the invited address alone; otherwise it is
 * given back, to be handed over. Its 256-bit token is kept nowhere.
 */
export async function inviteByLink(request: Request, invitation: Inviting, by: Inviter) {
  const token = newLinkToken();
  const link = `${env().ORIGIN}/join/${token}`;
  const language = languageOf(request);
  const { name: inviter, organisation } = by;
  const text = invitationMail({ language, kind: "colleague", inviter, organisation, link });
  const mail = env().canMail ? { ...text, to: invitation.email } : null;
  const tokenHash = hashOfToken(token);
  const id = await invite(await theStore(), { ...invitation, tokenHash, mail, at: now() });
  mailsWaiting();
  return { id, link: mail ? null : link };
}

/** The open invitation the request carries; null for unknown, used, withdrawn and expired ones alike. */
export async function carriedInvitation(request: Request) {
  const token = invitationCookie.tokenOf(request);
  return token ? findInvitation(await theStore(), hashOfToken(token), now()) : null;
}

/** The hash of the token of the open invitation the request carries, or null. */
export async function carriedTokenHash(request: Request): Promise<string | null> {
  const token = invitationCookie.tokenOf(request);
  return token && (await carriedInvitation(request)) ? hashOfToken(token) : null;
}

/** Makes the account the carried invitation is for, once; null when it no longer works. */
export async function join(request: Request, name: string, password: string) {
  const token = invitationCookie.tokenOf(request);
  if (!token) return null;
  const person = { name, passwordHash: await hashPassword(password) };
  return acceptInvitation(await theStore(), {
    tokenHash: hashOfToken(token),
    person,
    identity: null,
    at: now(),
  });
}
