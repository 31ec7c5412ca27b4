import { setTimeout as wait } from "node:timers/promises";
import { createHash } from "node:crypto";
import { linkMail } from "#app/emails/link";
import { canonicalEmail } from "#db/accounts.server";
import { mayTry } from "#db/attempts.server";
import {
  findAddressProof,
  isSignInLink,
  proveAddress,
  sendAddressProof,
  sendSignInLink,
  takeSignInLink,
} from "#db/sign-in/mail-links.server";
import type { Account } from "../account/account.server";
import { linkCookieFor } from "../account/link-cookie.server";
import { hashOfToken, newLinkToken } from "../account/link-token.server";
import { openSession } from "../account/sign-in.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { env } from "../env.server";
import { languageOf } from "../language.server";
import { mailsWaiting } from "../mail/mail-round.server";
import { noticeStatements } from "./notice.server";

/** The cookies the two kinds of links travel in. */
export const signInCookie = linkCookieFor("sign-in-link", "/mail-link");
export const addressCookie = linkCookieFor("address-link", "/account/address");

const WINDOW_MS = 15 * 60_000;
const MAX_PER_ADDRESS = 3;
const MAX_PER_CLIENT = 20;
/** Longer than any answer takes by itself, so that it takes as long whether the address is known or not. */
const ANSWER_MS = 150;

const hashed = (text: string) => createHash("sha256").update(text).digest("base64url");

async function mayAsk(request: Request, email: string): Promise<boolean> {
  const store = await theStore();
  const client = request.headers.get("x-client-ip") ?? "";
  const limit = { windowMs: WINDOW_MS, at: now() };
  const address = `mail-link:${hashed(canonicalEmail(email))}`;
  const fromHere = await mayTry(store, {
    ...limit,
    key: `mail-link-from:${hashed(client)}`,
    max: MAX_PER_CLIENT,
  });
  return (await mayTry(store, { ...limit, key: address, max: MAX_PER_ADDRESS })) && fromHere;
}

async function send(request: Request, email: string): Promise<boolean> {
  if (!(await mayAsk(request, email))) return false;
  const token = newLinkToken();
  const link = `${env().ORIGIN}/mail-link/${token}`;
  const text = linkMail({ language: languageOf(request), kind: "signInLink", link });
  await sendSignInLink(await theStore(), { email, tokenHash: hashOfToken(token), text }, now());
  mailsWaiting();
  return true;
}

/**
 * Sends a link to sign in with, where the address is proven to be somebody's. Known and unknown addresses are counted,
 * answered and timed alike. False after too many.
 */
export async function askForSignInLink(request: Request, email: string): Promise<boolean> {
  const [within] = await Promise.all([send(request, email), wait(ANSWER_MS)]);
  return within;
}

/** Yes while the link a request carries works. */
export async function carriesSignInLink(request: Request): Promise<boolean> {
  const token = signInCookie.tokenOf(request);
  return token !== null && isSignInLink(await theStore(), hashOfToken(token), now());
}

/**
 * Signs in with the link a request carries, once; a second factor is still asked for where there is one. Null when it
 * works no more.
 */
export async function signInByLink(request: Request): Promise<Headers | null> {
  const token = signInCookie.tokenOf(request);
  if (!token) return null;
  const userId = await takeSignInLink(await theStore(), hashOfToken(token), now());
  if (!userId) return null;
  const headers = await openSession(request, userId, { method: "mailLink", secondFactorAt: null });
  headers.append("set-cookie", signInCookie.forget());
  return headers;
}

/** Sends a link that proves an address. False after too many. */
export async function askForAddressProof(
  request: Request,
  account: Account,
  email: string,
): Promise<boolean> {
  if (!(await mayAsk(request, email))) return false;
  const token = newLinkToken();
  const link = `${env().ORIGIN}/account/address/${token}`;
  const text = linkMail({ language: languageOf(request), kind: "addressProof", link });
  const proof = { email, tokenHash: hashOfToken(token), text };
  await sendAddressProof(await theStore(), proof, { userId: account.userId, at: now() });
  mailsWaiting();
  return true;
}

/** The address the link a request carries would prove for this person, or null. */
export async function carriedAddress(request: Request, { userId }: Account) {
  const token = addressCookie.tokenOf(request);
  if (!token) return null;
  return findAddressProof(await theStore(), hashOfToken(token), { userId, at: now() });
}

/**
 * Proves the address of the link a request carries. The address before is told in the same batch: whoever reads it
 * notices when somebody else took the account over.
 */
export async function proveCarriedAddress(request: Request, account: Account) {
  const token = addressCookie.tokenOf(request);
  if (!token) return "gone";
  const alongside = await noticeStatements(request, account, "email");
  const proof = { tokenHash: hashOfToken(token), alongside };
  const outcome = await proveAddress(await theStore(), proof, {
    userId: account.userId,
    at: now(),
  });
  mailsWaiting();
  return outcome;
}
