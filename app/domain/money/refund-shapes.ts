import type { Absence } from "../absence/absence";
import type { IsoDate } from "../fields";
import type { Confidence } from "../law/parameter-shapes";
import type { LawParameterId } from "../law/parameters";

/** What the refund of a sick leave follows from. Amounts in whole øre. */
export type RefundFacts = {
  absence: Absence;
  monthlyWageOere: number;
  /** Yes while the employer pays wage during absence: nobody is refunded for wage not paid. */
  paysWage: boolean;
  /** First day without wage, when it stopped on the way. */
  payStoppedOn: IsoDate | null;
  employedSince: IsoDate | null;
  worked74Hours: "yes" | "no" | "unknown" | null;
  /** No employer period at all: new-scheme fleksjob or another ground the kommune has accepted. */
  hasEmployerPeriod: boolean;
  /** First day of an approved § 56 agreement. */
  section56From: IsoDate | null;
  isInsured55: boolean;
  /** When the kommune was told; null while nobody has. */
  notifiedOn: IsoDate | null;
  /** Days on which refund was claimed. */
  claimedOn: readonly IsoDate[];
  /** A claim that can still be made on this day is not lost. */
  today: IsoDate;
  /** Highest sick pay a week as typed by the user; used in weeks whose year the table does not know. */
  ownSickPayWeekOere: number | null;
};

/**
 * Why hours away in a week give no refund. `claimedLate`: the kommune may still look away from it; `claimedNever`: the
 * day was first claimed after the limit for that (§ 59).
 */
export const NO_REFUND_REASONS = [
  "noWage",
  "rateMissing",
  "underMinimum",
  "employerPeriod",
  "notifiedLate",
  "claimedLate",
  "claimedNever",
] as const;
export type NoRefundReason = (typeof NO_REFUND_REASONS)[number];

/** One rate used, with where it comes from, so that a figure can open to it. */
export type RateUsed = {
  id: LawParameterId;
  /** In the unit of the law table: kroner, percent, a share, hours. */
  value: number;
  from: IsoDate;
  source: string;
  paragraph: string;
  checkedOn: IsoDate;
  confidence: Confidence;
  isCarriedForward: boolean;
  /** Yes for an amount the user typed because the table does not know the year's. */
  isOwn: boolean;
};

/** One week's refund with the whole of its arithmetic. Amounts in whole øre. */
export type RefundWeek = {
  monday: IsoDate;
  absentHours: number;
  workedHours: number;
  /** Weekdays, Monday to Friday, and hours away that give refund. */
  refundableDays: number;
  refundableHours: number;
  /** Hourly wage after labour-market contribution, and the highest hourly amount; the lower one is used. */
  wageHourOere: number;
  capHourOere: number;
  capWeekOere: number;
  isCapped: boolean;
  /** Never above the wage paid for the same hours. */
  wagePaidOere: number;
  refundOere: number;
  supplementPercent: number;
  supplementOere: number;
  totalOere: number;
  /** What would have been refunded had nothing been late; with the reason, when something was lost. */
  lostOere: number;
  /** Why some or all of the hours give nothing, in the order of NO_REFUND_REASONS; empty for a week refunded whole. */
  reasons: readonly NoRefundReason[];
  rates: { cap: RateUsed | null; supplement: RateUsed | null; contribution: RateUsed };
};
