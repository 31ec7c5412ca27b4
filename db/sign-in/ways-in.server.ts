import { and, eq, isNotNull, ne, or, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { Conflict, isA } from "../engine/engine.server";
import { account, user } from "../schema.server";
import { newId } from "../store.server";
import type { By, Store } from "../store.server";
import { otherSessionsEnd } from "./sessions.server";
import { passkeys } from "./sign-in-schema.server";

const CREDENTIAL = "credential";

/** The hash of a person's password; null for somebody who does without. */
export async function findPasswordHash({ db }: Store, userId: string): Promise<string | null> {
  const [row] = await db
    .select({ password: account.password })
    .from(account)
    .where(and(eq(account.userId, userId), eq(account.providerId, CREDENTIAL)));
  return row?.password ?? null;
}

/**
 * Gives a person a password in place of the one before and ends all their sessions but the one they sit in, together
 * with what else is to happen.
 */
export async function setPassword(
  store: Store,
  {
    hash,
    keptToken,
    alongside,
  }: { hash: string; keptToken: string; alongside: BatchItem<"sqlite">[] },
  { userId, at }: By,
): Promise<void> {
  const { db } = store;
  const now = new Date(at);
  await db.batch([
    db
      .insert(account)
      .values({
        id: newId(),
        accountId: userId,
        providerId: CREDENTIAL,
        userId,
        password: hash,
        createdAt: now,
        updatedAt: now,
      })
      .onConflictDoUpdate({
        target: [account.providerId, account.accountId],
        set: { password: hash, updatedAt: now },
      }),
    otherSessionsEnd(store, userId, keptToken),
    ...alongside,
  ]);
}

/** What an installation offers besides passwords and passkeys: links by mail, and the organisation's own sign-in. */
export type Offers = { canMail: boolean; hasProvider: boolean };

/** Yes for somebody who has an account with the organisation's sign-in, or a proven address; where that is offered. */
const getsInFromOutside = ({ db }: Store, userId: string, { canMail, hasProvider }: Offers) => {
  const provider = db
    .select({ id: account.id })
    .from(account)
    .where(and(eq(account.userId, userId), ne(account.providerId, CREDENTIAL)));
  const address = db
    .select({ id: user.id })
    .from(user)
    .where(and(eq(user.id, userId), eq(user.emailVerified, true)));
  return or(
    hasProvider ? sql`exists ${provider}` : undefined,
    canMail ? sql`exists ${address}` : undefined,
  );
};

const passwordOf = ({ db }: Store, userId: string) =>
  db
    .select({ id: account.id })
    .from(account)
    .where(
      and(
        eq(account.userId, userId),
        eq(account.providerId, CREDENTIAL),
        isNotNull(account.password),
      ),
    );

/** Yes for somebody who gets in without any passkey. */
export const getsInWithoutPasskey = (store: Store, userId: string, offers: Offers) =>
  or(sql`exists ${passwordOf(store, userId)}`, getsInFromOutside(store, userId, offers));

/** Takes the password off a person's account. False when it was their only way in. */
export async function removePassword(
  store: Store,
  userId: string,
  offers: Offers,
): Promise<boolean> {
  const { db } = store;
  const passkey = db.select({ id: passkeys.id }).from(passkeys).where(eq(passkeys.userId, userId));
  const removed = await db
    .delete(account)
    .where(
      and(
        eq(account.userId, userId),
        eq(account.providerId, CREDENTIAL),
        or(sql`exists ${passkey}`, getsInFromOutside(store, userId, offers)),
      ),
    )
    .returning({ id: account.id });
  return removed.length === 1;
}

/** The organisation's sign-in a person's account is connected with, by provider; null for none. */
export async function findIdentity({ db }: Store, userId: string): Promise<string | null> {
  const [row] = await db
    .select({ providerId: account.providerId })
    .from(account)
    .where(and(eq(account.userId, userId), ne(account.providerId, CREDENTIAL)));
  return row?.providerId ?? null;
}

/** Somebody as the organisation's own sign-in knows them: its issuer, and its name for the person. */
export type Identity = { issuer: string; subject: string };

/** The statement that connects an account with the organisation's sign-in. */
export const identityInsert = ({ db }: Store, { issuer, subject }: Identity, { userId, at }: By) =>
  db.insert(account).values({
    id: newId(),
    accountId: subject,
    providerId: issuer,
    userId,
    createdAt: new Date(at),
    updatedAt: new Date(at),
  });

/** Connects an account with the organisation's sign-in, with what else is to happen. False when somebody else's is. */
export async function connectIdentity(
  store: Store,
  { identity, alongside }: { identity: Identity; alongside: BatchItem<"sqlite">[] },
  by: By,
): Promise<boolean> {
  try {
    await store.db.batch([identityInsert(store, identity, by), ...alongside]);
    return true;
  } catch (error) {
    if (isA(error, Conflict)) return (await findPersonOf(store, identity)) === by.userId;
    throw error;
  }
}

/** Whose account the organisation's sign-in means; null for nobody here. */
export async function findPersonOf(
  { db }: Store,
  { issuer, subject }: Identity,
): Promise<string | null> {
  const [row] = await db
    .select({ userId: account.userId })
    .from(account)
    .where(and(eq(account.providerId, issuer), eq(account.accountId, subject)));
  return row?.userId ?? null;
}

/** Takes the connection with the organisation's sign-in off an account that has a password besides. False without one. */
export async function disconnectIdentity(store: Store, userId: string): Promise<boolean> {
  const removed = await store.db
    .delete(account)
    .where(
      and(
        eq(account.userId, userId),
        ne(account.providerId, CREDENTIAL),
        sql`exists ${passwordOf(store, userId)}`,
      ),
    )
    .returning({ id: account.id });
  return removed.length > 0;
}
