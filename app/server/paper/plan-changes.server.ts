import { readDraft } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import type { PaperPart } from "#app/domain/plan/agreement";
import { sharedShape } from "#app/domain/shared-document";
import { draftAt } from "#db/history.server";
import { findFrozenDraft } from "#db/versions.server";
import type { StoredDocument } from "#db/documents.server";
import type { Store } from "#db/store.server";
import { changedParts } from "#pdf/snapshot/changed-parts";
import { planOnPaper } from "./papers.server";

/** A frozen version, by what decides its paper. */
export type FrozenAt = { version: number; revision: number; frozenAt: number };

/** The plan's draft as a version froze it. Taking back every change since would cost the more the longer a case is at work. */
const frozenDraft = async (
  store: Store,
  caseId: string,
  { version, revision }: FrozenAt,
  later: StoredDocument,
): Promise<Draft> =>
  (await findFrozenDraft(store, caseId, version)) ??
  (await draftAt(store, caseId, "shared", later, revision));

/**
 * The parts in which two drafts differ on paper. Both are drawn on the version's own day and in today's words, so that
 * neither the calendar nor a new wording looks like a change.
 */
function partsBetween(before: Draft, after: Draft, { version, frozenAt }: FrozenAt): PaperPart[] {
  const drawn = (draft: Draft) =>
    planOnPaper(readDraft(sharedShape, draft), version, { organisation: "", at: frozenAt });
  return changedParts(drawn(before), drawn(after));
}

/** The parts of the paper in which the shared plan at a later revision differs from a version. */
export async function partsChangedSince(
  store: Store,
  caseId: string,
  frozen: FrozenAt,
  later: StoredDocument,
): Promise<PaperPart[]> {
  if (later.revision === frozen.revision) return [];
  const before = await frozenDraft(store, caseId, frozen, later);
  return partsBetween(before, later.draft, frozen);
}

/** What is drawn from the settings of the mixer panel. */
const FROM_SETTINGS: readonly PaperPart[] = ["overview", "mixer", "weeks"];

const withoutSettings = (draft: Draft): Draft => ({
  ...draft,
  lists: { ...draft.lists, mixerSettings: {} },
});

async function changedSince(
  store: Store,
  caseId: string,
  frozen: FrozenAt,
  later: StoredDocument,
): Promise<boolean> {
  const before = await frozenDraft(store, caseId, frozen, later);
  const others = partsBetween(withoutSettings(before), withoutSettings(later.draft), frozen);
  if (others.some((part) => !FROM_SETTINGS.includes(part))) return true;
  return partsBetween(before, later.draft, frozen).length > 0;
}

/** Answers that stay true for ever: neither a version nor a revision ever changes. */
const known = new Map<string, boolean>();
const MAX_KNOWN = 1000;

/**
 * Whether the shared plan at a later revision differs on paper from a version. The settings of the mixer panel, which
 * can be many, are drawn only where nothing else differs, and nothing twice for the same two.
 */
export async function hasChangedSince(
  store: Store,
  caseId: string,
  frozen: FrozenAt,
  later: StoredDocument,
): Promise<boolean> {
  if (later.revision === frozen.revision) return false;
  const key = `${caseId} ${frozen.version} ${later.revision}`;
  const answer = known.get(key) ?? (await changedSince(store, caseId, frozen, later));
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, answer);
  return answer;
}
