import { and, eq, isNotNull, isNull, lt, sql } from "drizzle-orm";
import { Conflict, isA } from "../engine/engine.server";
import { openJson, sealJson } from "../seal.server";
import { preparedOnce } from "../store.server";
import type { By, Store } from "../store.server";
import { passkeys, recoveryCodes, secondFactors } from "./sign-in-schema.server";

const place = (userId: string) => `second-factor:${userId}`;
const seal = ({ masterKey }: Store, userId: string, value: unknown) =>
  sealJson(masterKey, place(userId), value);
const unseal = ({ masterKey }: Store, userId: string, sealed: string) =>
  openJson(masterKey, place(userId), sealed);

/** One sitting of a person: what is begun in it is finished in it. */
export type Sitting = { userId: string; sessionToken: string };

/** What waits to be put into use, and the session it was shown in. */
type Waiting = { secret: string; sessionToken: string };

const heldQuery = preparedOnce((db) =>
  db
    .select({
      hasApp: sql<number>`exists (select 1 from ${secondFactors} where ${secondFactors.userId} = ${sql.placeholder("userId")} and ${secondFactors.sealedSecret} is not null)`,
      hasPasskey: sql<number>`exists (select 1 from ${passkeys} where ${passkeys.userId} = ${sql.placeholder("userId")})`,
    })
    .from(sql`(select 1) as one`)
    .prepare(),
);

/** Which second factors a person has set up. */
export async function heldSecondFactors(store: Store, userId: string) {
  const [row] = await heldQuery(store).all({ userId });
  return { hasApp: Boolean(row?.hasApp), hasPasskey: Boolean(row?.hasPasskey) };
}

/**
 * Keeps a new secret (base32) until a code of it is right; the one in use stays in use. It waits for the session it was
 * shown in alone: whoever saw another one knows no secret that is in use later.
 */
export async function awaitSecondFactor(
  store: Store,
  { userId, sessionToken }: Sitting,
  secret: string,
) {
  const waiting: Waiting = { secret, sessionToken };
  const sealedPending = seal(store, userId, waiting);
  await store.db
    .insert(secondFactors)
    .values({ userId, sealedPending })
    .onConflictDoUpdate({ target: secondFactors.userId, set: { sealedPending } });
}

const rowOf = async ({ db }: Store, userId: string) =>
  (await db.select().from(secondFactors).where(eq(secondFactors.userId, userId)))[0];

/** The secret of a person's authenticator app that is in use, base32; null without one. */
export async function findSecret(store: Store, userId: string): Promise<string | null> {
  const sealed = (await rowOf(store, userId))?.sealedSecret;
  return sealed ? (unseal(store, userId, sealed) as string) : null;
}

/** A secret that waits for its first code, and as the database keeps it. */
export type Pending = { secret: string; sealed: string };

/** The secret that waits in this session; null when none does, or another session's. */
export async function findPending(
  store: Store,
  { userId, sessionToken }: Sitting,
): Promise<Pending | null> {
  const sealed = (await rowOf(store, userId))?.sealedPending;
  if (!sealed) return null;
  const waiting = unseal(store, userId, sealed) as Waiting;
  return waiting.sessionToken === sessionToken ? { secret: waiting.secret, sealed } : null;
}

/** The statements that give a person these recovery codes in place of all before. */
const newCodes = ({ db }: Store, userId: string, codeHashes: readonly string[]) =>
  [
    db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
    db.insert(recoveryCodes).values(codeHashes.map((codeHash) => ({ userId, codeHash }))),
  ] as const;

/**
 * Puts the secret into use whose code was right, with fresh recovery codes; `step` is the time step of that code. False
 * when it waits no longer: put into use a moment ago, or replaced by another.
 */
export async function confirmSecondFactor(
  store: Store,
  {
    pending: { secret, sealed },
    step,
    codeHashes,
  }: { pending: Pending; step: number; codeHashes: readonly string[] },
  { userId, at }: By,
): Promise<boolean> {
  const stillWaits = eq(secondFactors.sealedPending, sealed);
  try {
    await store.db.batch([
      store.db
        .update(secondFactors)
        .set({
          sealedSecret: seal(store, userId, secret),
          sealedPending: null,
          confirmedAt: at,
          // One that waits no longer breaks the batch: the step is kept NOT NULL for that.
          lastStep: sql`case when ${stillWaits} then ${step} end`,
        })
        .where(eq(secondFactors.userId, userId)),
      ...newCodes(store, userId, codeHashes),
    ]);
    return true;
  } catch (error) {
    if (isA(error, Conflict)) return false;
    throw error;
  }
}

/** Gives a person recovery codes in place of all before. */
export async function replaceRecoveryCodes(
  store: Store,
  userId: string,
  codeHashes: readonly string[],
): Promise<void> {
  await store.db.batch([...newCodes(store, userId, codeHashes)]);
}

/** Uses up the code of a time step: false when it, or a later one, was used before. */
export async function takeStep({ db }: Store, userId: string, step: number): Promise<boolean> {
  const used = await db
    .update(secondFactors)
    .set({ lastStep: step })
    .where(and(eq(secondFactors.userId, userId), lt(secondFactors.lastStep, step)))
    .returning({ userId: secondFactors.userId });
  return used.length === 1;
}

/** Uses up a recovery code: false when it is none of the person's, or was used before. */
export async function takeRecoveryCode(
  { db }: Store,
  codeHash: string,
  { userId, at }: By,
): Promise<boolean> {
  const used = await db
    .update(recoveryCodes)
    .set({ usedAt: at })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.codeHash, codeHash),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ userId: recoveryCodes.userId });
  return used.length === 1;
}

/** How many recovery codes a person has left. */
export async function countRecoveryCodes({ db }: Store, userId: string): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return Number(row?.count ?? 0);
}

/**
 * Takes the authenticator app off a person's account. `mustHaveOne`: they may not be without a second factor, and keep
 * their recovery codes for the passkey that stands in for it. False when it was to stay: there is none, or no passkey.
 */
export async function removeSecondFactor(
  { db }: Store,
  { userId, mustHaveOne }: { userId: string; mustHaveOne: boolean },
): Promise<boolean> {
  const passkey = db.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.userId, userId));
  const appGoes = db
    .delete(secondFactors)
    .where(
      and(
        eq(secondFactors.userId, userId),
        isNotNull(secondFactors.sealedSecret),
        mustHaveOne ? sql`exists ${passkey}` : undefined,
      ),
    )
    .returning({ userId: secondFactors.userId });
  const codesGo = db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  const [removed] = await db.batch(mustHaveOne ? [appGoes] : [appGoes, codesGo]);
  return removed.length === 1;
}
