import { redirect } from "@remix-run/node";
import { mayTry } from "#db/attempts.server";
import { findPasswordHash, setPassword } from "#db/sign-in/ways-in.server";
import { requireAccount } from "../account/account.server";
import type { Account, RouteArgs } from "../account/account.server";
import { hashPassword, verifyPassword } from "../account/password.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { mailsWaiting } from "../mail/mail-round.server";
import { noticeStatements } from "./notice.server";

const WINDOW_MS = 5 * 60_000;
const MAX_TRIES = 10;

/** Where somebody may be sent after showing who they are: pages of their own account, nowhere else. */
export const nextAfterProof = (asked: string | null): string =>
  asked && /^\/(account|second-factor)(\/[a-z-]+){0,2}$/.test(asked) ? asked : "/account";

/** The person signed in, who showed who they are a moment ago; otherwise a redirect to where that is done. */
export async function requireFresh(args: RouteArgs): Promise<Account> {
  const account = await requireAccount(args);
  const { pathname } = new URL(args.request.url);
  if (!account.isFresh) throw redirect(`/account/confirm?next=${pathname}`);
  return account;
}

export type PasswordCheck = "right" | "wrong" | "tooMany";

/** Is this the person's own password? At most 10 tries in 5 minutes. */
export async function checkOwnPassword(
  { userId }: Account,
  password: string,
): Promise<PasswordCheck> {
  const store = await theStore();
  const tried = { key: `password:${userId}`, max: MAX_TRIES, windowMs: WINDOW_MS, at: now() };
  if (!(await mayTry(store, tried))) return "tooMany";
  const hash = await findPasswordHash(store, userId);
  return hash && (await verifyPassword({ hash, password })) ? "right" : "wrong";
}

/** Gives the person a new password, ends their other sessions and tells them by mail, all in one batch. */
export async function changePassword(request: Request, account: Account, password: string) {
  const { userId, sessionToken: keptToken } = account;
  const hash = await hashPassword(password);
  const alongside = await noticeStatements(request, account, "password");
  await setPassword(await theStore(), { hash, keptToken, alongside }, { userId, at: now() });
  mailsWaiting();
}
