import { readDraft } from "#app/domain/draft";
import type { PaperPart } from "#app/domain/plan/agreement";
import { sharedShape } from "#app/domain/shared-document";
import { draftAt } from "#db/history.server";
import { findFrozenDraft } from "#db/versions.server";
import type { StoredDocument } from "#db/documents.server";
import type { Store } from "#db/store.server";
import { changedParts } from "#pdf/snapshot/changed-parts";
import { planPaper } from "./papers.server";

/** A frozen version, by what decides its paper. */
export type FrozenAt = { version: number; revision: number; frozenAt: number };

/**
 * The parts of the paper in which the shared plan at a later revision differs from a version. Both are drawn on the
 * version's own day and in today's words, so that neither the calendar nor a new wording looks like a change.
 */
export async function partsChangedSince(
  store: Store,
  caseId: string,
  { revision, frozenAt, version }: FrozenAt,
  later: StoredDocument,
): Promise<PaperPart[]> {
  if (later.revision === revision) return [];
  // Taking back every change since would cost the more the longer a case is at work.
  const earlier =
    (await findFrozenDraft(store, caseId, version)) ??
    (await draftAt(store, caseId, "shared", later, revision));
  const [before, after] = [earlier, later.draft].map((draft) => {
    const content = readDraft(sharedShape, draft);
    return planPaper(content, version, { organisation: "", at: frozenAt }).snapshot;
  });
  return before && after ? changedParts(before, after) : [];
}
