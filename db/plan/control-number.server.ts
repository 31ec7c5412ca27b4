import { and, eq, gte, lt } from "drizzle-orm";
import { caseKeys, planVersions } from "../schema.server";
import type { Store } from "../store.server";

// Hexadecimal digits end at f: what begins with a number lies between it and it with a "g" behind.
const AFTER_ALL_DIGITS = "g";

/**
 * When a frozen version whose content hash begins with these lower-case hexadecimal digits was frozen, UTC ms; null for
 * one nobody froze here, or whose case is erased. Tells nothing else of it.
 */
export async function findFrozenAt({ db }: Store, digits: string): Promise<number | null> {
  const [row] = await db
    .select({ frozenAt: planVersions.frozenAt })
    .from(planVersions)
    .innerJoin(caseKeys, eq(caseKeys.caseId, planVersions.caseId))
    .where(
      and(
        gte(planVersions.contentHash, digits),
        lt(planVersions.contentHash, digits + AFTER_ALL_DIGITS),
      ),
    )
    .limit(1);
  return row?.frozenAt ?? null;
}
