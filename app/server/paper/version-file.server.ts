import { readDraft } from "#app/domain/draft";
import { planFileOf, planFileText } from "#app/domain/plan/plan-file";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { withoutBlankItems } from "#app/domain/plan/retention-plan";
import { sharedShape } from "#app/domain/shared-document";
import type { Store } from "#db/store.server";
import { findFrozenDraft, findVersion } from "#db/versions.server";
import type { PlanSnapshot } from "#pdf/plan-snapshot";

export type NamedVersion = { caseId: string; version: number; organisation: string };

/**
 * The file a version froze; for versions from before there was one, made of the document as it stood. Null when there is
 * no such version.
 */
export async function fileOfVersion(
  store: Store,
  { caseId, version, organisation }: NamedVersion,
): Promise<PlanFile | null> {
  const found = await findVersion(store, caseId, version);
  if (!found) return null;
  const { data } = found.snapshot as PlanSnapshot;
  if (data) return data.content;
  const draft = await findFrozenDraft(store, caseId, version);
  if (!draft) return null;
  return planFileOf(withoutBlankItems(readDraft(sharedShape, draft)), {
    organisation,
    version,
    frozenAt: new Date(found.frozenAt).toISOString(),
  });
}

/** A plan's file to be saved: to the byte what its PDF carries. */
export const planFileAnswer = (file: PlanFile, fileName: string): Response =>
  new Response(planFileText(file), {
    headers: {
      "content-type": "application/json; charset=utf-8",
      "content-disposition": `attachment; filename="${fileName}"`,
      "cache-control": "private, no-store",
    },
  });
