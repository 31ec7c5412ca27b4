import { eq } from "drizzle-orm";
import { account, session } from "../schema.server";
import type { Store } from "../store.server";
import { mailLinks, passkeys, recoveryCodes, secondFactors } from "./sign-in-schema.server";

/** The statements that take everything off an account that counts as a second factor, and end its sessions. */
export const secondFactorsGone = ({ db }: Store, userId: string) =>
  [
    db.delete(session).where(eq(session.userId, userId)),
    db.delete(secondFactors).where(eq(secondFactors.userId, userId)),
    db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
    db.delete(passkeys).where(eq(passkeys.userId, userId)),
  ] as const;

/** The statements that end every way in a person has. */
export const everyWayInGone = (store: Store, userId: string) =>
  [
    ...secondFactorsGone(store, userId),
    store.db.delete(account).where(eq(account.userId, userId)),
    store.db.delete(mailLinks).where(eq(mailLinks.userId, userId)),
  ] as const;
