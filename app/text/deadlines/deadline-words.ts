import type {
  Deadline,
  DeadlineFact,
  DeadlineId,
  DeadlineOwner,
  DeadlineReason,
  DeadlineState,
  ReasonOf,
} from "#app/domain/deadlines/deadline";
import type { Confidence } from "#app/domain/law/parameter-shapes";
import { longDay, plainNumber } from "../format";
import type { Language, Texts } from "../texts";

/** What a sentence about a deadline can name: days and numbers in words, never written into the sentence itself. */
export type DeadlineNames = {
  /** The day it is counted from. */
  basis: string;
  /** The day itself. */
  day: string;
  /** How many days, weeks, months or years; "" for none. */
  amount: string;
  /** The first and last day for notice, and when it then ends; "" for every deadline but the 120-day rule. */
  noticeFrom: string;
  noticeTo: string;
  noticeEnds: string;
};

type Sentence = (names: DeadlineNames) => string;

/** Words of every deadline: one without words, or an explanation without a sentence, does not compile. */
export type WordsOfDeadlines = {
  [Id in DeadlineId]: {
    title: string;
    /** Stands in calendars others may see: never a hint of absence or of whom it is about. */
    calendarTitle: string;
    why: Record<ReasonOf<Id>, Sentence>;
    ifMissed: string;
  };
};

/** The part of them that is the kommune's. */
export type MunicipalWords = Pick<
  WordsOfDeadlines,
  | "fastTrack"
  | "fastTrackTalk"
  | "informationForm"
  | "objection"
  | "firstFollowUp"
  | "shortCase"
  | "broadAssessment"
  | "exemption26"
  | "paidWeeksStop"
>;

/** The words around them. */
export type WordsOfStates = {
  owners: Record<DeadlineOwner, string>;
  states: Record<DeadlineState, string>;
  confidence: Record<Confidence, string>;
  /** Said when the way of counting, or the day the rule began, is less sure than the rule. */
  counting: string;
  begins: string;
  facts: Record<DeadlineFact, string>;
  back: Sentence;
};

function namesOf({ basis, day, count, notice }: Deadline, language: Language): DeadlineNames {
  return {
    basis: longDay(basis.day, language),
    day: longDay(day, language),
    amount: count ? plainNumber(count.amount, language) : "",
    noticeFrom: longDay(notice?.firstDay ?? "", language),
    noticeTo: longDay(notice?.lastDay ?? "", language),
    noticeEnds: longDay(notice?.endsOn ?? "", language),
  };
}

/** Why a deadline is on its day, or why it does not hold. */
export function whyText(words: Texts["deadlines"], deadline: Deadline, language: Language): string {
  const why: Partial<Record<DeadlineReason, Sentence>> = words.ids[deadline.id].why;
  const sentence = why[deadline.reason] ?? words.back;
  return sentence(namesOf(deadline, language));
}

const isDoubtful = (confidence: Confidence): boolean => confidence === "I" || confidence === "U";

/** How sure the rule is, and what else about its day is our own reading: one sentence each. */
export const confidenceTexts = (
  { confidence, counting, begins }: Texts["deadlines"],
  law: NonNullable<Deadline["law"]>,
): string[] => [
  confidence[law.confidence],
  ...(isDoubtful(law.counting) && law.counting !== law.confidence ? [counting] : []),
  ...(isDoubtful(law.begins) && law.begins !== law.confidence ? [begins] : []),
];
