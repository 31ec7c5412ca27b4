import { createHash } from "node:crypto";
import { and, eq } from "drizzle-orm";
import { caseKeys, planVersions } from "../schema.server";
import type { Store } from "../store.server";
import { printedVersions } from "./printed-schema.server";

export type PrintedVersion = {
  caseId: string;
  contentHash: string;
  file: Uint8Array;
};

/** Remembers the file a version was handed out as, by its SHA-256; the same file again is nothing new. `at` in UTC ms. */
export async function rememberPrinted(
  { db }: Store,
  { caseId, contentHash, file }: PrintedVersion,
  at: number,
): Promise<void> {
  const fileHash = createHash("sha256").update(file).digest("hex");
  await db
    .insert(printedVersions)
    .values({ caseId, contentHash, fileHash, printedAt: at })
    .onConflictDoNothing();
}

/**
 * When the version was frozen that a file of this SHA-256 (lower-case hexadecimal) was made of, UTC ms; null for a file not handed out here to the byte, or whose
 * case is erased. Tells nothing else of it.
 */
export async function findFrozenOfFile({ db }: Store, fileHash: string): Promise<number | null> {
  const [row] = await db
    .select({ frozenAt: planVersions.frozenAt })
    .from(printedVersions)
    .innerJoin(
      planVersions,
      and(
        eq(planVersions.caseId, printedVersions.caseId),
        eq(planVersions.contentHash, printedVersions.contentHash),
      ),
    )
    .innerJoin(caseKeys, eq(caseKeys.caseId, printedVersions.caseId))
    .where(eq(printedVersions.fileHash, fileHash))
    .limit(1);
  return row?.frozenAt ?? null;
}
