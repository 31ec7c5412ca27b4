import { eq, lt, sql } from "drizzle-orm";
import { INVITATION_MS } from "./organisation/invitations.server";
import { attempts } from "./schema.server";
import type { Store } from "./store.server";

export type Try = {
  key: string;
  max: number;
  windowMs: number;
  /** UTC ms. */
  at: number;
};

/**
 * Counts one try under a key and gives which one it is: up to `max` are let through in any window of `windowMs`,
 * counted in the database so that every instance sees the same number. The count ends one window after the last try
 * let through: counted from the first one, twice as many would fit around its end.
 */
export async function countTry({ db }: Store, { key, max, windowMs, at }: Try): Promise<number> {
  const fresh = sql`${attempts.windowStart} > ${at - windowMs}`;
  const refused = sql`${fresh} and ${attempts.count} >= ${max}`;
  const [row] = await db
    .insert(attempts)
    .values({ key, windowStart: at, count: 1 })
    .onConflictDoUpdate({
      target: attempts.key,
      set: {
        count: sql`case when ${fresh} then ${attempts.count} + 1 else 1 end`,
        windowStart: sql`case when ${refused} then ${attempts.windowStart} else ${at} end`,
      },
    })
    .returning({ count: attempts.count });
  return row?.count ?? 1;
}

/** Counts one try under a key and says whether it is within the limit. */
export const mayTry = async (store: Store, tried: Try): Promise<boolean> =>
  (await countTry(store, tried)) <= tried.max;

/** Forgets the tries under one key, after one that was right. */
export async function forgetTries({ db }: Store, key: string): Promise<void> {
  await db.delete(attempts).where(eq(attempts.key, key));
}

/** Forgets counts whose window is over, however long: the longest ones live as long as an invitation. `at` in UTC ms. */
export async function forgetAttempts({ db }: Store, at: number): Promise<void> {
  await db.delete(attempts).where(lt(attempts.windowStart, at - INVITATION_MS));
}
