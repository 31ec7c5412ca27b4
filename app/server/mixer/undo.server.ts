import { takenBack } from "#app/domain/mixer-change/take-back";
import type { AppliedChange } from "#app/domain/merge";
import { getDocument } from "#db/documents.server";
import { revisionsBefore } from "#db/history.server";
import { notFound } from "../case/require-case.server";
import type { CaseEntry } from "../case/require-case.server";
import { saveWhole } from "./mixer-change.server";

const isOfMixer = (change: AppliedChange): boolean =>
  change.op === "set"
    ? change.path.startsWith("mixerSettings.")
    : change.op !== "create" && change.list === "mixerSettings";

/** The reader's own commit to the mixer at a revision; null for any other. */
export async function ownMixerCommit(
  { store, caseId, by }: CaseEntry,
  typed: string | null,
): Promise<{ revision: number; changes: readonly AppliedChange[] } | null> {
  const revision = Number(typed);
  if (!Number.isInteger(revision) || revision < 2) return null;
  const page = { before: revision + 1, limit: 1 };
  const [found] = await revisionsBefore(store, caseId, "shared", page);
  if (found?.revision !== revision || found.author !== by.userId) return null;
  return found.changes.some(isOfMixer) ? { revision, changes: found.changes } : null;
}

/**
 * Takes back everything the reader changed in one commit, in one commit, while it stands as they left it. Gives the new
 * revision, null where somebody has changed something of it since. Throws 404 for a commit that is not theirs.
 */
export async function undoMixerChange(
  entry: CaseEntry,
  revision: string | undefined,
  commitId: string | undefined,
): Promise<number | null> {
  const commit = await ownMixerCommit(entry, revision ?? null);
  if (!commit) throw notFound();
  const { draft } = await getDocument(entry.store, entry.caseId, "shared");
  const changes = takenBack(commit.changes, draft);
  return changes && saveWhole(entry, changes, commitId);
}
