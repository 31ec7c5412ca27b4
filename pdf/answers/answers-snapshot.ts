import { PARTIES } from "#app/domain/plan/agreement";
import type { Party, PlanAnswer } from "#app/domain/plan/agreement";
import type { IsoDate } from "#app/domain/fields";
import type { PaperText } from "#app/text/paper/da-paper";
import { englishBeside } from "#pdf/bilingual/both";
import type { English } from "#pdf/bilingual/both";
import type { Fact } from "#pdf/snapshot/paper-shapes";
import { printFormat } from "#pdf/snapshot/print-format";

export type AnswersSnapshotInput = {
  version: number;
  /** What each party last said to this version. */
  answers: readonly {
    party: Party;
    answer: PlanAnswer;
    remark: string | null;
    byName: string;
    on: IsoDate;
  }[];
  /** The day the employee allowed the version to go to the kommune; null when they do not. */
  approvedOn: IsoDate | null;
  words: PaperText;
  today: IsoDate;
  /** What the kommune is called on that day, in running text. */
  authority: string;
  /** The words to stand beside these where both are wanted, and what the kommune is called in them. */
  beside?: { words: PaperText; authority: string };
};

/** The page behind a version: what was said to it up to a day. No part of the version, its snapshot or its hash. */
export type AnswersSnapshot = {
  title: string;
  asOf: string;
  intro: string;
  parties: { title: string; facts: Fact[]; none: string }[];
  handover: { title: string; text: string };
  /** What stands beside the Danish, where both are wanted. */
  english?: English;
};

/** Builds the page of answers from what the parties said. Pure: `today` is given. */
export function answersSnapshot({ beside, ...input }: AnswersSnapshotInput): AnswersSnapshot {
  const page = answersInWords(input);
  if (!beside) return page;
  return { ...page, english: englishBeside(page, answersInWords({ ...input, ...beside })) };
}

function answersInWords(input: Omit<AnswersSnapshotInput, "beside">): AnswersSnapshot {
  const { words, authority, approvedOn, version } = input;
  const say = words.answers;
  const format = printFormat(words);
  const factsOf = (party: Party): Fact[] =>
    input.answers
      .filter((given) => given.party === party)
      .flatMap(({ answer, remark, byName, on }) => [
        { label: say.labels.answer, value: say.answers[answer] },
        { label: say.labels.remark, value: remark ?? "" },
        { label: say.labels.given, value: say.given(format.longDay(on), byName) },
      ])
      .filter(({ value }) => value !== "");
  return {
    title: say.title,
    asOf: say.asOf(format.longDay(input.today)),
    intro: say.intro(version),
    parties: PARTIES.map((party) => ({
      title: say.parties[party],
      facts: factsOf(party),
      none: say.none,
    })),
    handover: {
      title: say.handover(authority),
      text: approvedOn
        ? say.approved(authority, format.longDay(approvedOn))
        : say.notApproved(authority),
    },
  };
}
