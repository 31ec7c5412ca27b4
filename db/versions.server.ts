import { and, desc, eq, sql } from "drizzle-orm";
import type { Draft } from "#app/domain/draft";
import { planDraft } from "#app/domain/plan/retention-plan";
import { logged } from "./access-log.server";
import { getDocument } from "./documents.server";
import { Conflict, isA } from "./engine/engine.server";
import { caseKeys, documents, planVersions, user } from "./schema.server";
import { openJson, sealJson, unwrapKey } from "./seal.server";
import type { By, Store } from "./store.server";

const place = (caseId: string, version: number) => `${caseId}:version:${version}`;

/** The key a case is sealed with, or null when it is gone. */
export async function findCaseKey(
  { db, masterKey }: Store,
  caseId: string,
): Promise<Buffer | null> {
  const [row] = await db
    .select({ wrappedKey: caseKeys.wrappedKey })
    .from(caseKeys)
    .where(eq(caseKeys.caseId, caseId));
  return row ? unwrapKey(masterKey, caseId, row.wrappedKey) : null;
}

const draftPlace = (caseId: string, version: number) => `${place(caseId, version)}:draft`;

export type FreezeRequest<Snapshot> = {
  caseId: string;
  /** The shared document's revision the person looked at; another one now means: look again. */
  revision: number;
  /** Makes the snapshot for the version number it will have, with its hash. */
  snapshotFor: (version: number) => { snapshot: Snapshot; contentHash: string };
  by: By;
};

export type FreezeResult = { ok: true; version: number } | { ok: false; reason: "changed" };

/**
 * Freezes the shared plan with its wording as the next version, if its document still stands at the revision the
 * person checked. Two who freeze at once get two version numbers or one "changed", never a lost one.
 */
export async function freezeVersion<Snapshot>(
  store: Store,
  request: FreezeRequest<Snapshot>,
): Promise<FreezeResult> {
  const { db } = store;
  const { caseId, revision, by } = request;
  const key = await findCaseKey(store, caseId);
  if (!key) return { ok: false, reason: "changed" };
  const shared = await getDocument(store, caseId, "shared");
  const [latest] = await db
    .select({ version: planVersions.version })
    .from(planVersions)
    .where(eq(planVersions.caseId, caseId))
    .orderBy(desc(planVersions.version))
    .limit(1);
  if (shared.revision !== revision) return { ok: false, reason: "changed" };
  const version = (latest?.version ?? 0) + 1;
  const { snapshot, contentHash } = request.snapshotFor(version);
  try {
    await logged(store, caseId, "freezeVersion", by, (entry) =>
      db.batch([
        db.insert(planVersions).values({
          caseId,
          version,
          revision,
          contentHash,
          sealedSnapshot: sealJson(key, place(caseId, version), snapshot),
          sealedDraft: sealJson(key, draftPlace(caseId, version), planDraft(shared.draft)),
          frozenBy: by.userId,
          frozenAt: by.at,
        }),
        db
          .update(documents)
          // NULL when the document has moved on since it was checked, which aborts the batch.
          .set({ head: sql`case when ${documents.head} = ${revision} then ${documents.head} end` })
          .where(and(eq(documents.caseId, caseId), eq(documents.document, "shared"))),
        ...entry,
      ]),
    );
    return { ok: true, version };
  } catch (error) {
    if (isA(error, Conflict)) return { ok: false, reason: "changed" };
    throw error;
  }
}

/** The versions of a case, newest first, without their content. */
export const listVersions = ({ db }: Store, caseId: string) =>
  db
    .select({
      version: planVersions.version,
      revision: planVersions.revision,
      contentHash: planVersions.contentHash,
      frozenAt: planVersions.frozenAt,
      frozenByName: user.name,
    })
    .from(planVersions)
    .innerJoin(user, eq(user.id, planVersions.frozenBy))
    .where(eq(planVersions.caseId, caseId))
    .orderBy(desc(planVersions.version));

/** The shared document as it stood when a version was frozen; null for versions from before that was kept. */
export async function findFrozenDraft(
  { db, masterKey }: Store,
  caseId: string,
  version: number,
): Promise<Draft | null> {
  const [row] = await db
    .select({ sealed: planVersions.sealedDraft, wrappedKey: caseKeys.wrappedKey })
    .from(planVersions)
    .innerJoin(caseKeys, eq(caseKeys.caseId, planVersions.caseId))
    .where(and(eq(planVersions.caseId, caseId), eq(planVersions.version, version)));
  if (!row?.sealed) return null;
  const key = unwrapKey(masterKey, caseId, row.wrappedKey);
  return openJson(key, draftPlace(caseId, version), row.sealed) as Draft;
}

/** One frozen version with its snapshot as stored, or null. */
export async function findVersion(store: Store, caseId: string, version: number) {
  const [row] = await store.db
    .select()
    .from(planVersions)
    .where(and(eq(planVersions.caseId, caseId), eq(planVersions.version, version)));
  const key = row && (await findCaseKey(store, caseId));
  if (!row || !key) return null;
  return {
    version: row.version,
    contentHash: row.contentHash,
    frozenAt: row.frozenAt,
    snapshot: openJson(key, place(caseId, version), row.sealedSnapshot),
  };
}
