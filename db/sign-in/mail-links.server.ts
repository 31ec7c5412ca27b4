import { and, eq, gt, inArray, isNull, lte, or, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { canonicalEmail } from "../accounts.server";
import { Conflict, isA } from "../engine/engine.server";
import { mailStatement } from "../mail/outbox.server";
import type { Mail } from "../mail/outbox.server";
import { user } from "../schema.server";
import type { By, Store } from "../store.server";
import { mailLinks } from "./sign-in-schema.server";

/** How long a link to sign in works. */
const SIGN_IN_MS = 15 * 60_000;
/** How long a link that proves an address works. */
const ADDRESS_MS = 60 * 60_000;

/** The text of the mail that carries a link. */
type Text = Pick<Mail, "subject" | "text" | "html">;

/** Addresses are kept no longer than their links work; and a link once expired stays so, whatever the clock says later. */
const expiredLinksGo = ({ db }: Store, at: number) =>
  db.delete(mailLinks).where(lte(mailLinks.expiresAt, at));

/**
 * Sends a link to sign in with to an address that is proven to be somebody's; to any other address it sends nothing,
 * since whoever reads mail there may be a stranger. Link and mail are one batch.
 */
export async function sendSignInLink(
  store: Store,
  { email, tokenHash, text }: { email: string; tokenHash: string; text: Text },
  at: number,
): Promise<void> {
  const { db } = store;
  const to = canonicalEmail(email);
  const [person] = await db
    .select({ userId: user.id })
    .from(user)
    .where(and(eq(user.email, to), eq(user.emailVerified, true)));
  if (!person) return;
  const until = at + SIGN_IN_MS;
  const link = { ...person, tokenHash, purpose: "signIn", email: to, createdAt: at } as const;
  await db.batch([
    expiredLinksGo(store, at),
    db.insert(mailLinks).values({ ...link, expiresAt: until }),
    mailStatement(store, { ...text, to, until }, at).statement,
  ]);
}

/** Sends a link that proves an address to be a person's own. It works only where that person is signed in. */
export async function sendAddressProof(
  store: Store,
  { email, tokenHash, text }: { email: string; tokenHash: string; text: Text },
  { userId, at }: By,
): Promise<void> {
  const { db } = store;
  const to = canonicalEmail(email);
  const until = at + ADDRESS_MS;
  const link = { userId, tokenHash, purpose: "address", email: to, createdAt: at } as const;
  await db.batch([
    expiredLinksGo(store, at),
    db.insert(mailLinks).values({ ...link, expiresAt: until }),
    mailStatement(store, { ...text, to, until }, at).statement,
  ]);
}

const TO_SIGN_IN = ["signIn", "operator"] as const;
const TO_PROVE = ["address"] as const;

const works = (tokenHash: string, purposes: typeof TO_SIGN_IN | typeof TO_PROVE, at: number) =>
  and(
    eq(mailLinks.tokenHash, tokenHash),
    inArray(mailLinks.purpose, [...purposes]),
    isNull(mailLinks.usedAt),
    gt(mailLinks.expiresAt, at),
    // A clock set back brings no link to life.
    lte(mailLinks.createdAt, at),
  );

/** Yes for a link to sign in with that still works; reading it uses nothing up. */
export async function isSignInLink({ db }: Store, tokenHash: string, at: number): Promise<boolean> {
  const rows = await db
    .select({ userId: mailLinks.userId })
    .from(mailLinks)
    .where(works(tokenHash, TO_SIGN_IN, at));
  return rows.length === 1;
}

/**
 * Uses up a link to sign in with: gives whose it is, once. Null for an unknown, used or expired one, and for one that
 * went to an address the person has no longer.
 */
export async function takeSignInLink(
  store: Store,
  tokenHash: string,
  at: number,
): Promise<string | null> {
  const { db } = store;
  const sameAddress = db
    .select({ id: user.id })
    .from(user)
    .where(
      and(
        eq(user.id, mailLinks.userId),
        eq(user.email, mailLinks.email),
        eq(user.emailVerified, true),
      ),
    );
  const mayEnter = or(eq(mailLinks.purpose, "operator"), sql`exists ${sameAddress}`);
  const [used] = await db
    .update(mailLinks)
    .set({ usedAt: at })
    .where(and(works(tokenHash, TO_SIGN_IN, at), mayEnter))
    .returning({ userId: mailLinks.userId });
  if (!used) await expiredLinksGo(store, at);
  return used?.userId ?? null;
}

/** The address a person's link would prove; null for an unknown, used or expired one, and for somebody else's. */
export async function findAddressProof(
  { db }: Store,
  tokenHash: string,
  { userId, at }: By,
): Promise<string | null> {
  const [row] = await db
    .select({ email: mailLinks.email })
    .from(mailLinks)
    .where(and(works(tokenHash, TO_PROVE, at), eq(mailLinks.userId, userId)));
  return row?.email ?? null;
}

/**
 * Makes the address a link went to the person's own, proven one, together with what else is to happen. `taken`: somebody
 * has an account with it.
 */
export async function proveAddress(
  store: Store,
  { tokenHash, alongside }: { tokenHash: string; alongside: BatchItem<"sqlite">[] },
  by: By,
): Promise<"proven" | "taken" | "gone"> {
  const { db } = store;
  const { userId, at } = by;
  const email = await findAddressProof(store, tokenHash, by);
  if (!email) return "gone";
  const unused = db
    .select({ userId: mailLinks.userId })
    .from(mailLinks)
    .where(works(tokenHash, TO_PROVE, at));
  try {
    await db.batch([
      // A link used meanwhile breaks the batch: the address is kept NOT NULL for that.
      db
        .update(user)
        .set({ email: sql`case when exists ${unused} then ${email} end`, emailVerified: true })
        .where(eq(user.id, userId)),
      db.update(mailLinks).set({ usedAt: at }).where(eq(mailLinks.tokenHash, tokenHash)),
      ...alongside,
    ]);
    return "proven";
  } catch (error) {
    if (!isA(error, Conflict)) throw error;
    return (await findAddressProof(store, tokenHash, by)) ? "taken" : "gone";
  }
}
