import { and, asc, eq, isNotNull, or, sql } from "drizzle-orm";
import { Conflict, isA } from "../engine/engine.server";
import type { By, Store } from "../store.server";
import { passkeys, secondFactors } from "./sign-in-schema.server";
import { getsInWithoutPasskey } from "./ways-in.server";
import type { Offers } from "./ways-in.server";

export type NewPasskey = {
  /** As the authenticator named it, base64url. */
  id: string;
  /** base64url. */
  publicKey: string;
  counter: number;
  transports: readonly string[];
  name: string;
};

const listed = <Row extends { transports: string }>({ transports, ...row }: Row) => ({
  ...row,
  transports: transports.split(" ").filter(Boolean),
});

/** A person's passkeys, the oldest first. */
export async function listPasskeys({ db }: Store, userId: string) {
  const rows = await db
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.createdAt));
  return rows.map(listed);
}

/** A passkey with whose it is; null for an unknown one. */
export async function findPasskey({ db }: Store, id: string) {
  const [row] = await db.select().from(passkeys).where(eq(passkeys.id, id));
  return row ? listed(row) : null;
}

/** Gives a person a passkey. False when somebody has it already. */
export async function addPasskey(
  { db }: Store,
  { transports, ...passkey }: NewPasskey,
  { userId, at }: By,
): Promise<boolean> {
  try {
    await db
      .insert(passkeys)
      .values({ ...passkey, transports: transports.join(" "), userId, createdAt: at });
    return true;
  } catch (error) {
    if (isA(error, Conflict)) return false;
    throw error;
  }
}

/** Notes that a passkey was used, with the count its authenticator gave. `at` in UTC ms. */
export async function notePasskeyUse(
  { db }: Store,
  { id, counter, at }: { id: string; counter: number; at: number },
): Promise<void> {
  await db.update(passkeys).set({ counter, lastUsedAt: at }).where(eq(passkeys.id, id));
}

export type PasskeyRemoval = { userId: string; id: string; mustHaveSecondFactor: boolean };

/**
 * Takes a passkey off a person's account. False when it was to stay: it is not theirs, or it is the last one and their
 * only way in, or the only second factor of somebody who must have one.
 */
export async function removePasskey(
  store: Store,
  { userId, id, mustHaveSecondFactor }: PasskeyRemoval,
  offers: Offers,
): Promise<boolean> {
  const { db } = store;
  const own = sql`(select count(*) from ${passkeys} as own where own.user_id = ${userId})`;
  const appInUse = db
    .select({ userId: secondFactors.userId })
    .from(secondFactors)
    .where(and(eq(secondFactors.userId, userId), isNotNull(secondFactors.sealedSecret)));
  const mayBeLast = and(
    getsInWithoutPasskey(store, userId, offers),
    mustHaveSecondFactor ? sql`exists ${appInUse}` : undefined,
  );
  const removed = await db
    .delete(passkeys)
    .where(and(eq(passkeys.userId, userId), eq(passkeys.id, id), or(sql`${own} > 1`, mayBeLast)))
    .returning({ id: passkeys.id });
  return removed.length === 1;
}
