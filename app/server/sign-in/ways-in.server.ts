import { mustHaveSecondFactor } from "#app/domain/sign-in";
import { listPasskeys } from "#db/sign-in/passkeys.server";
import { countRecoveryCodes, heldSecondFactors } from "#db/sign-in/second-factors.server";
import { findIdentity, findPasswordHash } from "#db/sign-in/ways-in.server";
import type { Offers } from "#db/sign-in/ways-in.server";
import type { Account } from "../account/account.server";
import { theStore } from "../app.server";
import { env } from "../env.server";
import { providerName } from "./provider.server";

/** What this installation offers besides passwords and passkeys. */
export const offers = (): Offers => ({
  canMail: env().canMail,
  hasProvider: providerName() !== null,
});

/** All the ways a person has to get in, and what may be changed about them. */
export async function waysInOf(account: Account) {
  const { userId, email, isEmailProven } = account;
  const store = await theStore();
  const [hash, passkeys, held, recoveryCodes, identity] = await Promise.all([
    findPasswordHash(store, userId),
    listPasskeys(store, userId),
    heldSecondFactors(store, userId),
    countRecoveryCodes(store, userId),
    findIdentity(store, userId),
  ]);
  const mustHave = mustHaveSecondFactor(account);
  return {
    email,
    isEmailProven,
    canMail: env().canMail,
    hasPassword: hash !== null,
    passkeyCount: passkeys.length,
    hasApp: held.hasApp,
    recoveryCodes,
    mustHave,
    /** Whoever must have a second factor keeps the app until a passkey stands in for it. */
    mayTurnOff: held.hasApp && (!mustHave || held.hasPasskey),
    /** With an app, or with a passkey that is asked for: codes are for the day either is gone. */
    mayHaveCodes: held.hasApp || (mustHave && held.hasPasskey),
    provider: providerName(),
    isConnected: identity !== null,
  };
}

export type WaysIn = Awaited<ReturnType<typeof waysInOf>>;
