import { eq } from "drizzle-orm";
import { canonicalEmail } from "../accounts.server";
import { user } from "../schema.server";
import type { By, Store } from "../store.server";
import { mailLinks } from "./sign-in-schema.server";

/** How long a link made by whoever runs the server works. */
export const OPERATOR_LINK_MINUTES = 15;

/** Whose account an address is; null for nobody's. */
export async function findPersonId({ db }: Store, email: string): Promise<string | null> {
  const [row] = await db
    .select({ id: user.id })
    .from(user)
    .where(eq(user.email, canonicalEmail(email)));
  return row?.id ?? null;
}

/**
 * A link to sign in with for somebody no mail can reach. Whoever runs the server vouches for the person, so the address
 * need not be proven; a second factor is asked for as ever.
 */
export async function makeOperatorLink(
  { db }: Store,
  tokenHash: string,
  { userId, at }: By,
): Promise<void> {
  const [person] = await db.select({ email: user.email }).from(user).where(eq(user.id, userId));
  if (!person) throw new Error("the person is not there");
  const expiresAt = at + OPERATOR_LINK_MINUTES * 60_000;
  const purpose = "operator" as const;
  await db
    .insert(mailLinks)
    .values({ tokenHash, userId, purpose, email: person.email, createdAt: at, expiresAt });
}
