import { and, eq, isNull, lt, sql } from "drizzle-orm";
import { openJson, sealJson } from "../seal.server";
import { preparedOnce } from "../store.server";
import type { By, Store } from "../store.server";
import { passkeys, recoveryCodes, secondFactors } from "./sign-in-schema.server";

const place = (userId: string) => `second-factor:${userId}`;
const seal = ({ masterKey }: Store, userId: string, secret: string) =>
  sealJson(masterKey, place(userId), secret);
const unseal = ({ masterKey }: Store, userId: string, sealed: string | null | undefined) =>
  sealed ? (openJson(masterKey, place(userId), sealed) as string) : null;

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

/** Keeps a new secret (base32) until a code of it is right; the one in use stays in use. */
export async function awaitSecondFactor(store: Store, userId: string, secret: string) {
  const sealedPending = seal(store, userId, secret);
  await store.db
    .insert(secondFactors)
    .values({ userId, sealedPending })
    .onConflictDoUpdate({ target: secondFactors.userId, set: { sealedPending } });
}

/** The secrets of a person's authenticator app: the one in use and the one waiting, base32 or null. */
export async function secondFactorSecrets(store: Store, userId: string) {
  const [row] = await store.db.select().from(secondFactors).where(eq(secondFactors.userId, userId));
  return {
    inUse: unseal(store, userId, row?.sealedSecret),
    pending: unseal(store, userId, row?.sealedPending),
  };
}

/** The statements that give a person these recovery codes in place of all before. */
const newCodes = ({ db }: Store, userId: string, codeHashes: readonly string[]) =>
  [
    db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
    db.insert(recoveryCodes).values(codeHashes.map((codeHash) => ({ userId, codeHash }))),
  ] as const;

/** Puts the waiting secret into use, with fresh recovery codes; `step` is the time step of the code that was right. */
export async function confirmSecondFactor(
  store: Store,
  { step, codeHashes }: { step: number; codeHashes: readonly string[] },
  { userId, at }: By,
): Promise<void> {
  const { db } = store;
  await db.batch([
    db
      .update(secondFactors)
      .set({
        sealedSecret: sql`coalesce(${secondFactors.sealedPending}, ${secondFactors.sealedSecret})`,
        sealedPending: null,
        confirmedAt: at,
        lastStep: step,
      })
      .where(eq(secondFactors.userId, userId)),
    ...newCodes(store, userId, codeHashes),
  ]);
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

/** Takes the authenticator app and its recovery codes off a person's account. */
export async function removeSecondFactor({ db }: Store, userId: string): Promise<void> {
  await db.batch([
    db.delete(secondFactors).where(eq(secondFactors.userId, userId)),
    db.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId)),
  ]);
}
