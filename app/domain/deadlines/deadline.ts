import type { IsoDate } from "../fields";
import type { Confidence } from "../law/parameter-shapes";
import type { LawParameterId } from "../law/parameters";

/** Every deadline the product knows, in the order they usually come. */
export const DEADLINE_IDS = [
  "selfCertification",
  "durationStatement",
  "interview",
  "fastTrack",
  "fastTrackTalk",
  "notification",
  "refundStart",
  "informationForm",
  "objection",
  "fitForWorkReturn",
  "planRight",
  "firstFollowUp",
  "shortCase",
  "broadAssessment",
  "claim",
  "claimCap",
  "rule120",
  "exemption26",
  "paidWeeksStop",
  "section56End",
  "nextTalk",
  "followUp",
  "goal",
] as const;
export type DeadlineId = (typeof DEADLINE_IDS)[number];

/** Every explanation each deadline can have: "usual" unless the facts change the rule. */
export const DEADLINE_REASONS = {
  selfCertification: ["usual"],
  durationStatement: ["usual", "salaryUnknown", "notSalaried"],
  interview: ["usual", "byPhone", "missed", "notPossible", "exempt"],
  fastTrack: ["usual", "requested", "tooLate", "notLong"],
  fastTrackTalk: ["usual", "refused"],
  notification: ["payUnknown", "paid", "stopped", "unpaid", "late", "short"],
  refundStart: ["usual", "newEmployee", "exception", "section56", "notifiedLate", "noWage"],
  informationForm: ["usual"],
  objection: ["usual"],
  fitForWorkReturn: ["usual"],
  planRight: ["right", "noRight", "unknown"],
  firstFollowUp: ["usual", "bothExpectUnder26"],
  shortCase: ["unknown", "short", "notShort"],
  broadAssessment: ["usual"],
  claim: ["usual", "noWage"],
  claimCap: ["usual", "noWage"],
  rule120: ["usual", "notSalaried"],
  exemption26: ["unknown", "bothExpectUnder26", "expectsOver26"],
  paidWeeksStop: ["usual"],
  section56End: ["usual"],
  nextTalk: ["usual"],
  followUp: ["usual"],
  goal: ["usual"],
} as const satisfies Record<DeadlineId, readonly string[]>;
export type ReasonOf<Id extends DeadlineId> = (typeof DEADLINE_REASONS)[Id][number];
/** `back`: the employee is back, so that the rule does not come to apply. Any deadline that needs absence can have it. */
export type DeadlineReason = ReasonOf<DeadlineId> | "back";

/** `due`: something must be done by the day. `from`: something is possible or true from it. `until`: something ends with it. */
export type DeadlineKind = "due" | "from" | "until";

/**
 * `lapsed`: the rule does not apply here, and `reason` says why. `missed`: due, past, and not done. `passed`: over, where
 * nobody writes down whether it was done.
 */
export type DeadlineState = "ahead" | "today" | "done" | "passed" | "missed" | "lapsed";

export type DeadlineOwner = "employer" | "employee" | "municipality";

/** The facts a deadline can be counted from; the words for them stand in the text. */
export const DEADLINE_FACTS = [
  "firstAbsenceDay",
  "normalWeeklyHours",
  "employedSince",
  "payDuringAbsence",
  "payStoppedOn",
  "notifiedOn",
  "fastTrackOn",
  "fastTrackRefused",
  "informationLetterOn",
  "informationFormSentOn",
  "objectionLetterOn",
  "municipalTalkOn",
  "fitForWorkHandedOn",
  "fitForWorkReturnedOn",
  "section56From",
  "earlierPaidWeeks",
  "leavingDay",
  "fullyBackOn",
  "isSalaried",
  "worked74Hours",
  "employerPeriodException",
  "expectations",
  "interview",
  "planDecision",
  "mixerSettings",
  "agreedDays",
  "refundStart",
  "hrTerms",
] as const;
export type DeadlineFact = (typeof DEADLINE_FACTS)[number];

/** One date of a case with everything needed to explain it. The sentences stand in `app/text`, by id and reason. */
export type Deadline = {
  /** Unique within the case: the id, with the item's id where there can be several (`followUp.<item>`). */
  key: string;
  id: DeadlineId;
  kind: DeadlineKind;
  /** The day itself; never moved for weekends or holidays. */
  day: IsoDate;
  /** The working day before, when `day` is a weekend or a public holiday and something is due: proposed, not the limit. */
  workingDay: IsoDate | null;
  /** Days from today; negative when past. */
  inDays: number;
  state: DeadlineState;
  owner: DeadlineOwner;
  /** Which of the id's explanations holds. */
  reason: DeadlineReason;
  /** The fact and day it is counted from, and how far. */
  basis: { fact: DeadlineFact; day: IsoDate };
  count: { amount: number; unit: "days" | "weeks" | "months" | "years" | "absenceDay" } | null;
  /** Other facts that change the day or whether it applies. */
  dependsOn: readonly DeadlineFact[];
  /** Null for days the two have agreed themselves. */
  law: {
    parameter: LawParameterId;
    paragraph: string;
    source: string;
    checkedOn: IsoDate;
    /** How sure the rule is. */
    confidence: Confidence;
    /** How sure the way of counting is. */
    counting: Confidence;
    /** How sure the day is from which the rule holds. */
    begins: Confidence;
  } | null;
  /** The days notice can be given on under the 120-day rule, and when it then ends if given on the first; else null. */
  notice: { firstDay: IsoDate; lastDay: IsoDate; endsOn: IsoDate } | null;
  /** Shown to HR alone, never to a line manager or the employee. */
  isForHrAlone: boolean;
};
