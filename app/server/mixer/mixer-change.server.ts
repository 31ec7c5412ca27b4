import { randomUUID } from "node:crypto";
import type { Change } from "#app/domain/merge";
import { mayEditField } from "#app/domain/permissions";
import { isDone } from "#db/documents.server";
import { notFound } from "../case/require-case.server";
import type { CaseEntry } from "../case/require-case.server";
import { saveAsMember } from "../case/save-as-member.server";

/** What a page did to the mixer, as its address says afterwards. */
export const MIXER_DEEDS = ["down", "pause", "relapse", "longer", "draft", "undone"] as const;
export type MixerDeed = (typeof MIXER_DEEDS)[number];

const COMMIT_ID = /^[\w-]{8,64}$/;

/** A new id for a form's commit, so that pressing twice changes once. */
export const newCommitId = (): string => randomUUID();

/**
 * Saves all of a change to the shared document in one commit, or nothing of it. Gives the revision it made; null where
 * somebody else has changed the same meanwhile. Throws 404 for what their role may not change.
 */
export async function saveWhole(
  { store, caseId, role, by }: CaseEntry,
  changes: readonly Change[],
  commitId: string | undefined,
): Promise<number | null> {
  const placeOf = (change: Change) =>
    change.op === "set" ? change.path : `${change.list}.${change.id}`;
  if (!changes.every((change) => mayEditField(role, placeOf(change)))) throw notFound();
  const id = commitId !== undefined && COMMIT_ID.test(commitId) ? commitId : newCommitId();
  const request = { caseId, changes, commitId: id, by, as: role, isWhole: true };
  const saved = await saveAsMember(store, { ...request, document: "shared" });
  return saved.outcomes.every(isDone) ? saved.revision : null;
}

/** The mixer page telling what was just done there, with the way to take it back. */
export const doneHref = (caseId: string, deed: MixerDeed, revision: number): string =>
  `/cases/${caseId}/mixer?did=${deed}&revision=${revision}`;
