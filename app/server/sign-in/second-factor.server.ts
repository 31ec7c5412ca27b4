import {
  awaitSecondFactor,
  confirmSecondFactor,
  findPending,
  findSecret,
  replaceRecoveryCodes,
  takeRecoveryCode,
  takeStep,
} from "#db/sign-in/second-factors.server";
import { forgetTries, mayTry } from "#db/attempts.server";
import type { Account } from "../account/account.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { linkPicture } from "../employee/link-picture.server";
import { personOfPasskey } from "./passkeys.server";
import { hashOfRecoveryCode, isRecoveryCode, newRecoveryCodes } from "./recovery-codes.server";
import { appAddress, newSecret, stepOf } from "./totp.server";

const WINDOW_MS = 15 * 60_000;
const MAX_TRIES = 5;

/** A code has six digits, so few tries are let through; counted per person, whatever address they come from. */
async function mayTryCode({ userId }: Account): Promise<boolean> {
  const key = `second-factor:${userId}`;
  return mayTry(await theStore(), { key, max: MAX_TRIES, windowMs: WINDOW_MS, at: now() });
}

const forgetCodeTries = async ({ userId }: Account) =>
  forgetTries(await theStore(), `second-factor:${userId}`);

const digitsOf = (typed: string) => typed.replace(/\s/g, "");

const codesFor = ({ userId }: Account) => {
  const codes = newRecoveryCodes();
  return { codes, codeHashes: codes.map((code) => hashOfRecoveryCode(userId, code)) };
};

/** What somebody needs to set up their app: the secret to type in groups of four, and the same as a picture to scan. */
export async function setUpOf(account: Account) {
  const store = await theStore();
  const pending = await findPending(store, account);
  const secret = pending?.secret ?? newSecret();
  if (!pending) await awaitSecondFactor(store, account, secret);
  return {
    secret: secret.match(/.{1,4}/g)?.join(" ") ?? secret,
    picture: linkPicture(appAddress(secret, account.email)),
  };
}

export type CodeProblem = "wrong" | "tooMany";

/** Puts an app into use once a code of it is right. Gives the recovery codes, which are kept nowhere readable. */
export async function confirmSetUp(
  account: Account,
  typed: string,
): Promise<{ codes: string[] } | CodeProblem> {
  if (!(await mayTryCode(account))) return "tooMany";
  const store = await theStore();
  const at = now();
  const pending = await findPending(store, account);
  const step = pending && stepOf(pending.secret, digitsOf(typed), at);
  if (!step) return "wrong";
  const { codes, codeHashes } = codesFor(account);
  const by = { userId: account.userId, at };
  if (!(await confirmSecondFactor(store, { pending, step, codeHashes }, by))) return "wrong";
  await forgetCodeTries(account);
  return { codes };
}

async function isRightCode({ userId }: Account, typed: string, at: number): Promise<boolean> {
  const store = await theStore();
  if (isRecoveryCode(typed))
    return takeRecoveryCode(store, hashOfRecoveryCode(userId, typed), { userId, at });
  const secret = await findSecret(store, userId);
  const step = secret && stepOf(secret, digitsOf(typed), at);
  return step ? takeStep(store, userId, step) : false;
}

/** Is this a code of the person's app, or a recovery code? Either is then used up. */
export async function checkCode(account: Account, typed: string): Promise<"right" | CodeProblem> {
  if (!(await mayTryCode(account))) return "tooMany";
  if (!(await isRightCode(account, typed, now()))) return "wrong";
  await forgetCodeTries(account);
  return "right";
}

/** Gives a person recovery codes in place of all before. */
export async function renewRecoveryCodes(account: Account): Promise<string[]> {
  const { codes, codeHashes } = codesFor(account);
  await replaceRecoveryCodes(await theStore(), account.userId, codeHashes);
  return codes;
}

/**
 * May this session set up a second factor? The first one of somebody who must have one, at any time; else only just
 * after they showed who they are, and never in place of showing the one they have.
 */
export const mayAddSecondFactor = ({ secondFactor, isFresh }: Account): boolean =>
  secondFactor === "missing" || (secondFactor !== "needed" && isFresh);

/** Was this answered with one of the person's own passkeys? False too for an answer that does not hold. */
export const isOwnPasskey = async (
  request: Request,
  { userId }: Account,
  posted: string,
): Promise<boolean> => (await personOfPasskey(request, posted)) === userId;
