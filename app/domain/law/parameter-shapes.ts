import type { IsoDate } from "../fields";

/** V read in law or by an authority; V2 read in a secondary source naming an official one; I inferred; U not checked. */
export type Confidence = "V" | "V2" | "I" | "U";

/** The date a number is looked up by: a rule follows the case it began in, an amount follows the week it is paid for. */
export type KeyDate =
  | "firstAbsenceDay"
  | "day"
  | "weekMonday"
  | "requestDay"
  | "stopDay"
  | "letterDay"
  | "claimDay"
  | "firstTalkDay"
  | "handOverDay"
  | "approvalDay"
  | "leavingDay";

export type LawUnit =
  | "days"
  | "weeks"
  | "months"
  | "years"
  | "absenceDay"
  | "hoursPerWeek"
  | "hoursPerMonth"
  | "hours"
  | "share"
  | "percent"
  | "kroner"
  | "kronerPerWeek"
  | "kronerPerMonth"
  | "times"
  | "switch";

/** Where a number stands on the page that shows them all. */
export type LawGroup =
  | "conversation"
  | "plan"
  | "notification"
  | "employerPeriod"
  | "refund"
  | "followUp"
  | "duration"
  | "calendar"
  | "documents"
  | "employment"
  | "costs"
  | "support";

export type LawRow<Value = number> = {
  from: IsoDate;
  value: Value;
  confidence: Confidence;
  /** How sure the way of counting is, where the rule is known better than how its days are counted. */
  counting?: Confidence;
  /** How sure `from` is, where the rule is known better than the day it began. */
  begins?: Confidence;
  /** Yes when the rule is older than `from`: it held at least since then. */
  startsEarlier?: true;
  /** Act and paragraph, or the agreement, guide or practice it comes from. */
  paragraph: string;
  /** Where it was read, by title and year. */
  source: string;
  checkedOn: IsoDate;
};

export type LawParameter<Value = number> = {
  group: LawGroup;
  keyDate: KeyDate;
  unit: LawUnit;
  /**
   * Set anew each year from the first Monday of January. `carriedForward`: the last amount stands in for one year, and
   * says so; `missing`: nothing stands in.
   */
  yearly?: "carriedForward" | "missing";
  rows: readonly LawRow<Value>[];
};

/** A step of a scale: this many months of employment, reached or passed, give this many months of notice or pay. */
export type LawStep = { seniorityMonths: number; bound: "reached" | "passed"; months: number };

const CHECKED = "2026-11-21";

type Extra = Partial<Pick<LawRow, "counting" | "begins" | "startsEarlier" | "checkedOn">>;

/** A row of the table. `startsEarlier` for rules older than the day they are known from. */
export const row = <Value>(
  from: IsoDate,
  value: Value,
  confidence: Confidence,
  paragraph: string,
  source: string,
  extra: Extra = {},
): LawRow<Value> => ({
  from,
  value,
  confidence,
  paragraph,
  source,
  checkedOn: CHECKED,
  ...extra,
});

/** Rules whose first day was not looked up are known from the first day the product's other rules hold. */
export const KNOWN_FROM: IsoDate = "2010-01-04";
