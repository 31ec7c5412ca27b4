import type { Scenario } from "./case-shapes";

/** The lines of the guide's table. */
export const GUIDE_LINES = [
  "grossWage",
  "refund",
  "netWage",
  "substitute",
  "recruitment",
  "newEmployee",
  "extraCosts",
  "total",
  "extraBecauseOfAbsence",
] as const;
export type GuideLine = (typeof GUIDE_LINES)[number];

/** What the comparison is worked out from. Amounts in whole øre. */
export type GuideInput = {
  monthlyWageOere: number;
  months: number;
  /** Refund a month while fully away. */
  fullRefundPerMonthOere: number;
  /** Refund a month while partly away. */
  partRefundPerMonthOere: number;
  /** The part of normal hours that is away in the part-time column, 0–1: what a substitute covers. */
  partAbsenceShare: number;
  /** A full-time substitute a month. */
  substitutePerMonthOere: number;
  /** Months a substitute is needed before the new employee starts. */
  dismissSubstituteMonths: number;
  recruitmentOere: number;
};

/** Whole øre by line. Refund is shown as a positive amount and subtracted. */
export type GuideColumn = Record<GuideLine, number>;
export type GuideCase = Record<Scenario, GuideColumn>;

type Parts = {
  grossWage: number;
  refund: number;
  substitute: number;
  recruitment: number;
  newEmployee: number;
};

function column(parts: Parts): GuideColumn {
  const rounded = Object.fromEntries(
    Object.entries(parts).map(([line, oere]) => [line, Math.round(oere)]),
  ) as Parts;
  const netWage = rounded.grossWage - rounded.refund;
  const extraCosts = rounded.substitute + rounded.recruitment + rounded.newEmployee;
  const total = netWage + extraCosts;
  return {
    ...rounded,
    netWage,
    extraCosts,
    total,
    extraBecauseOfAbsence: total - rounded.grossWage,
  };
}

/**
 * The guide's comparison: for each way, wage less refund plus what replaces the work. Exactly the guide's table with
 * its own inputs; no employer period, no yearly cap week by week, and no value of the hours worked.
 */
export function guideCase(input: GuideInput): GuideCase {
  const { months } = input;
  const grossWage = input.monthlyWageOere * months;
  const fullRefund = Math.min(grossWage, input.fullRefundPerMonthOere * months);
  const substitute = input.substitutePerMonthOere;
  const waiting = Math.min(months, input.dismissSubstituteMonths);
  const none = { refund: 0, substitute: 0, recruitment: 0, newEmployee: 0 };
  return {
    inJob: column({ ...none, grossWage }),
    partSick: column({
      ...none,
      grossWage,
      refund: Math.min(grossWage, input.partRefundPerMonthOere * months),
      substitute: substitute * months * input.partAbsenceShare,
    }),
    fullSick: column({ ...none, grossWage, refund: fullRefund, substitute: substitute * months }),
    dismiss: column({
      grossWage,
      refund: fullRefund,
      substitute: substitute * waiting,
      recruitment: input.recruitmentOere,
      newEmployee: input.monthlyWageOere * (months - waiting),
    }),
  };
}

const OERE = 100;

/** The guide's own inputs: three months of an employee earning 30,000 kr (STAR guide, 2013). */
export const GUIDE_INPUT: GuideInput = {
  monthlyWageOere: 30_000 * OERE,
  months: 3,
  fullRefundPerMonthOere: 17_500 * OERE,
  partRefundPerMonthOere: 9_000 * OERE,
  partAbsenceShare: 0.5,
  substitutePerMonthOere: 30_000 * OERE,
  dismissSubstituteMonths: 1,
  recruitmentOere: 36_000 * OERE,
};
