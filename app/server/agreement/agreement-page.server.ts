import { findHealthWords } from "#app/domain/health-words";
import { partyOf } from "#app/domain/plan/agreement";
import type { PaperPart, Party } from "#app/domain/plan/agreement";
import { authorityOn } from "#app/domain/plan/scheme-rules";
import { getContent } from "#db/documents.server";
import type { StoredDocument } from "#db/documents.server";
import { draftAt } from "#db/history.server";
import { listAnswers, listApprovals } from "#db/plan/answers.server";
import type { Approval, GivenAnswer } from "#db/plan/answers.server";
import { listVersions } from "#db/versions.server";
import type { Language } from "#app/text/texts";
import { anyHealthWords } from "../case/health-stems.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { partsChangedSince } from "../paper/plan-changes.server";
import type { FrozenAt } from "../paper/plan-changes.server";

const shownAnswer = ({ answer, remark, byName, at }: GivenAnswer) => ({
  answer,
  remark,
  byName,
  on: today(at),
});
export type ShownAnswer = ReturnType<typeof shownAnswer>;

const shownApproval = ({ approved, at }: Approval) => ({ approved, on: today(at) });

export type StillAgree = {
  /** The version the party agreed to as it was. */
  since: number;
  /** What differs on paper between that one and the newest. */
  parts: PaperPart[];
};

/**
 * Offered to a party that agreed, without a remark, to the last version it answered and has not answered the newest.
 * An agreement never carries over by itself: they see what is different and say it again.
 */
async function stillAgreeOf(
  { store, caseId }: CaseEntry,
  { party, answers }: { party: Party; answers: readonly GivenAnswer[] },
  versions: readonly FrozenAt[],
  shared: StoredDocument,
): Promise<StillAgree | null> {
  const [newest] = versions;
  const last = answers.filter((given) => given.party === party).at(-1);
  const earlier = versions.find(({ version }) => version === last?.version);
  if (!newest || !earlier || earlier === newest || last?.answer !== "agree") return null;
  const { revision } = newest;
  const draft = await draftAt(store, caseId, "shared", shared, revision);
  const parts = await partsChangedSince(store, caseId, earlier, { revision, draft });
  return { since: earlier.version, parts };
}

/** Everything the page of answers shows: each version with what is said to it, and what the person may say. */
export async function agreementPage(entry: CaseEntry, language: Language) {
  const { store, caseId, role, head, mayAlso, by } = entry;
  const [shared, frozen, answers, approvals] = await Promise.all([
    getContent(store, caseId, "shared"),
    listVersions(store, caseId),
    listAnswers(store, caseId),
    listApprovals(store, caseId),
  ]);
  const party = partyOf(role);
  const [newest] = frozen;
  const answerOf = (version: number, of: Party) => {
    const given = answers.find((each) => each.version === version && each.party === of);
    return given ? shownAnswer(given) : null;
  };
  const versions = frozen.map(({ version, frozenAt, frozenByName }) => {
    const approval = approvals.find((each) => each.version === version);
    return {
      version,
      frozenByName,
      frozenOn: today(frozenAt),
      employer: answerOf(version, "employer"),
      employee: answerOf(version, "employee"),
      approval: approval ? shownApproval(approval) : null,
    };
  });
  return {
    name: shared.content.facts.employeeName,
    party,
    isOpen: head.state === "open",
    mayApprove: head.state === "open" && mayAlso("approveHandover"),
    authority: authorityOn(today(by.at)),
    versions,
    changed: newest ? await partsChangedSince(store, caseId, newest, shared) : [],
    stillAgree: await stillAgreeOf(entry, { party, answers }, frozen, shared),
    healthWords: findHealthWords(versions[0]?.[party]?.remark ?? "", anyHealthWords(language)),
  };
}

export type AgreementView = Awaited<ReturnType<typeof agreementPage>>;
