import type { PaperPart } from "#app/domain/plan/agreement";
import { PAPER_PARTS } from "#app/domain/plan/agreement";
import { sameRecipient } from "#app/domain/plan/handover";
import { getDocument } from "#db/documents.server";
import { draftAt } from "#db/history.server";
import { listHandovers } from "#db/handover/handovers.server";
import type { FoundHandover, ListedHandover } from "#db/handover/handovers.server";
import { listAnswers, listApprovals } from "#db/plan/answers.server";
import type { Store } from "#db/store.server";
import { findFrozenDraft, findVersion, listVersions } from "#db/versions.server";
import type { AnswersSnapshot } from "#pdf/answers/answers-snapshot";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import type { PlanJob } from "#pdf/render-job";
import { answersPaper } from "./papers.server";
import { partsChangedSince } from "./plan-changes.server";

/** Which parts of a version hold something, for whoever is about to share it. */
export async function partsToShare(
  store: Store,
  caseId: string,
  version: number,
): Promise<PaperPart[]> {
  const found = await findVersion(store, caseId, version);
  if (!found) return [];
  const plan = found.snapshot as PlanSnapshot;
  const isThere: Record<PaperPart, boolean> = {
    facts: true,
    overview: true,
    goals: true,
    mixer: plan.mixer.settings.length > 0,
    weeks: plan.weeks.weeks.length > 0,
    tasks: plan.tasks.grid !== null,
    adjustments:
      plan.adjustments.adjustments.grid !== null ||
      plan.adjustments.texts.some(({ value }) => value !== ""),
    talk: plan.talk.facts.length > 0 || plan.talk.agreements.grid !== null,
    expectations: plan.expectations.grid !== null,
    help: plan.help.lines.length > 0,
    followUps: plan.followUps.grid !== null,
  };
  return PAPER_PARTS.filter((part) => isThere[part]);
}

export type SharedPaper = {
  snapshot: PlanSnapshot;
  contentHash: string;
  answers: AnswersSnapshot;
};

/** The paper a link leads to: the version as it was frozen, and what the parties say to it now. */
export async function sharedPaper(
  store: Store,
  { caseId, version, organisation }: FoundHandover,
  at: number,
): Promise<SharedPaper | null> {
  const [found, answers, approvals] = await Promise.all([
    findVersion(store, caseId, version),
    listAnswers(store, caseId),
    listApprovals(store, caseId),
  ]);
  if (!found) return null;
  return {
    snapshot: found.snapshot as PlanSnapshot,
    contentHash: found.contentHash,
    answers: answersPaper(version, { answers, approvals }, { organisation, at }),
  };
}

/** The print of that paper: the same one everybody on the case fetches. */
export const sharedJob = ({ snapshot, contentHash: hash, answers }: SharedPaper): PlanJob => ({
  kind: "plan",
  snapshot,
  hash,
  answers,
});

export type ChangedSince = {
  version: number;
  /** When it was shared, UTC ms. */
  sharedAt: number;
  /** It went to the same recipient. */
  isTheirs: boolean;
  parts: PaperPart[];
};

/** The version shared before this link: the last one this recipient was given, otherwise the last one anybody was. */
function sharedBefore(all: readonly ListedHandover[], { id, version, parties }: FoundHandover) {
  const earlier = all.filter((each) => each.id < id && each.version < version);
  const theirs = earlier.filter(({ parties: to }) =>
    sameRecipient(to.recipient, parties.recipient),
  );
  const [last] = theirs.length > 0 ? theirs : earlier;
  return last ? { ...last, isTheirs: theirs.length > 0 } : null;
}

/** In which parts a link's version differs from the one shared before it; null when none was. */
export async function changedSinceShared(
  store: Store,
  handover: FoundHandover,
): Promise<ChangedSince | null> {
  const { caseId, version } = handover;
  const before = sharedBefore(await listHandovers(store, caseId), handover);
  if (!before) return null;
  const frozen = await listVersions(store, caseId);
  const was = frozen.find((each) => each.version === before.version);
  const is = frozen.find((each) => each.version === version);
  if (!was || !is) return null;
  const { revision } = is;
  const draft =
    (await findFrozenDraft(store, caseId, version)) ??
    (await draftAt(store, caseId, "shared", await getDocument(store, caseId, "shared"), revision));
  const parts = await partsChangedSince(store, caseId, was, { revision, draft });
  return {
    version: before.version,
    sharedAt: before.createdAt,
    isTheirs: before.isTheirs,
    parts,
  };
}
