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

/** `due`: something must be done by the day. `from`: something is possible or true from it. `until`: something ends with it. */
export type DeadlineKind = "due" | "from" | "until";

/** `lapsed`: the rule does not apply here, and `reason` says why. `missed`: due, past, and not done. */
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
  /** Which of the id's explanations holds; "usual" unless the facts change the rule. */
  reason: string;
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
  } | null;
  /** Shown to HR alone, never to a line manager or the employee. */
  isForHrAlone: boolean;
};
