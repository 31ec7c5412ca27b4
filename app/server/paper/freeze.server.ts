import { missingForVersion } from "#app/domain/plan/retention-plan";
import { getContent } from "#db/documents.server";
import type { StoredDocument } from "#db/documents.server";
import { listApprovals } from "#db/plan/answers.server";
import { freezeVersion, listVersions } from "#db/versions.server";
import type { CaseEntry } from "../case/require-case.server";
import type { ChangedSince } from "#pdf/snapshot/changed-part";
import { today } from "../clock.server";
import { planPaper } from "./papers.server";
import { partsChangedSince } from "./plan-changes.server";
import type { FrozenAt } from "./plan-changes.server";

export type FreezeOutcome =
  | { ok: true; version: number }
  /** `changed`: somebody wrote or froze since the person looked. `missing`: not all a version needs is there. */
  | { ok: false; reason: "changed" | "missing" };

/** What is new since the version the employee last let go to the kommune; nothing when they let none go. */
async function changedSinceLetGo(
  { store, caseId }: CaseEntry,
  versions: readonly FrozenAt[],
  shared: StoredDocument,
): Promise<ChangedSince | undefined> {
  const approvals = await listApprovals(store, caseId);
  const before = versions.find(({ version }) =>
    approvals.some((each) => each.version === version && each.approved),
  );
  const approval = approvals.find((each) => each.version === before?.version);
  if (!before || !approval) return undefined;
  const parts = await partsChangedSince(store, caseId, before, shared);
  return { version: before.version, approvedOn: today(approval.at), parts };
}

/**
 * Freezes the plan as the person saw it at `revision`. A plan already frozen at that revision keeps its number, so a
 * button pressed twice makes one version.
 */
export async function freezePlan(entry: CaseEntry, revision: number): Promise<FreezeOutcome> {
  const { store, caseId, by, account } = entry;
  const [shared, versions] = await Promise.all([
    getContent(store, caseId, "shared"),
    listVersions(store, caseId),
  ]);
  if (shared.revision !== revision) return { ok: false, reason: "changed" };
  if (missingForVersion(shared.content).length > 0) return { ok: false, reason: "missing" };
  const latest = versions[0];
  if (latest?.revision === revision) return { ok: true, version: latest.version };
  const changed = await changedSinceLetGo(entry, versions, shared);
  const occasion = { organisation: account.organisation, at: by.at };
  return freezeVersion(store, {
    caseId,
    revision,
    by,
    snapshotFor: (version) => planPaper(shared.content, version, occasion, changed),
  });
}
