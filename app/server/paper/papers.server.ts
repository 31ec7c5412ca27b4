import { withoutBlankItems } from "#app/domain/plan/retention-plan";
import { authorityOn } from "#app/domain/plan/scheme-rules";
import type { IsoDate } from "#app/domain/fields";
import type { SharedContent } from "#app/domain/shared-document";
import { paper } from "#app/text/paper/da-paper";
import { besideWords } from "#app/text/paper/beside";
import { plan as planWords } from "#app/text/da/plan";
import { plan as englishPlanWords } from "#app/text/en/plan";
import type { Approval, GivenAnswer } from "#db/plan/answers.server";
import { answersSnapshot } from "#pdf/answers/answers-snapshot";
import type { AnswersSnapshot } from "#pdf/answers/answers-snapshot";
import { contentHash } from "#pdf/content-hash.server";
import { planSnapshot } from "#pdf/plan-snapshot";
import type { ChangedSince } from "#pdf/snapshot/changed-part";
import type { PlanSnapshot, PlanSnapshotInput } from "#pdf/plan-snapshot";
import type { PdfJob } from "#pdf/render-job";
import { today } from "../clock.server";
import { env } from "../env.server";

export type Occasion = {
  organisation: string;
  /** When the paper is made, UTC milliseconds. */
  at: number;
};

// The paper is Danish whoever asks for it: the kommune reads it.
const inDanish = (organisation: string, day: IsoDate) => ({
  words: paper,
  organisation,
  today: day,
  authority: planWords.authorities[authorityOn(day)],
});

/** What a version keeps of English, to print it in both languages. */
const inEnglish = (day: IsoDate) => ({
  words: besideWords,
  authority: englishPlanWords.authorities[authorityOn(day)],
});

/** What the paper of a plan is made of: version `version` frozen at that moment, or a draft when it is null. */
const inputOf = (
  content: SharedContent,
  version: number | null,
  { organisation, at }: Occasion,
  changed?: ChangedSince,
): PlanSnapshotInput => ({
  ...inDanish(organisation, today(at)),
  content: withoutBlankItems(content),
  site: env().ORIGIN,
  ...(changed ? { changed } : {}),
  version,
  frozenAt: version === null ? null : new Date(at).toISOString(),
});

/** What the paper of a plan says in Danish. */
export const planOnPaper = (
  content: SharedContent,
  version: number | null,
  occasion: Occasion,
): PlanSnapshot => planSnapshot(inputOf(content, version, occasion));

/** The plan as a paper: a draft, or version `version` frozen with its wording, in Danish and in the English beside it. */
export function planPaper(
  content: SharedContent,
  version: number | null,
  occasion: Occasion,
  changed?: ChangedSince,
): { snapshot: PlanSnapshot; contentHash: string } {
  const input = inputOf(content, version, occasion, changed);
  const beside = version === null ? {} : { beside: inEnglish(today(occasion.at)) };
  const snapshot = planSnapshot({ ...input, ...beside });
  return { snapshot, contentHash: contentHash(snapshot) };
}

/** What was said to a version up to a moment, as the page behind it on paper. */
export function answersPaper(
  version: number,
  said: { answers: readonly GivenAnswer[]; approvals: readonly Approval[] },
  { organisation, at }: Occasion,
): AnswersSnapshot {
  const approval = said.approvals.find((each) => each.version === version && each.approved);
  return answersSnapshot({
    ...inDanish(organisation, today(at)),
    beside: inEnglish(today(at)),
    version,
    answers: said.answers
      .filter((each) => each.version === version)
      .map((given) => ({ ...given, on: today(given.at) })),
    approvedOn: approval ? today(approval.at) : null,
  });
}

/** The plan as it stands, to print with "Udkast" on every page. */
export function draftJob(content: SharedContent, occasion: Occasion): PdfJob {
  const { snapshot, contentHash: hash } = planPaper(content, null, occasion);
  return { kind: "plan", snapshot, hash };
}
