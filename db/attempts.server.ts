import { lt, sql } from "drizzle-orm";
import { attempts } from "./schema.server";
import type { Store } from "./store.server";

/**
 * Counts one try under a key and says whether it is within the limit: at most `max` in any window of `windowMs`,
 * counted in the database so that every instance sees the same number. The count ends one window after the last try
 * let through: counted from the first one, twice as many would fit around its end.
 */
export async function mayTry(
  { db }: Store,
  { key, max, windowMs, at }: { key: string; max: number; windowMs: number; at: number },
): Promise<boolean> {
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
  return (row?.count ?? 1) <= max;
}

/** Forgets counts whose window is long over. */
export async function forgetAttempts({ db }: Store, before: number): Promise<void> {
  await db.delete(attempts).where(lt(attempts.windowStart, before));
}
