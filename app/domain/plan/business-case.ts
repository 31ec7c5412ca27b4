import type { CostsContent } from "../employer-documents";
import type { IsoDate } from "../fields";
import { addMonths } from "../law/days";
import { LawParameterMissing, valueOn } from "../law/dated";
import { datedSettings, weekTable } from "../mixer-panel";
import type { SharedContent } from "../shared-document";

/** The four ways the guide compares (STAR, "Virksomhedsrettet indsats for sygedagpengemodtagere", 2013). */
export const SCENARIOS = ["inJob", "partSick", "fullSick", "dismiss"] as const;
export type Scenario = (typeof SCENARIOS)[number];

export const COST_LINES = [
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
export type CostLine = (typeof COST_LINES)[number];

/** What the comparison is worked out from. Amounts in whole øre. */
export type BusinessCaseInput = {
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
export type CostColumn = Record<CostLine, number>;
export type BusinessCase = Record<Scenario, CostColumn>;

type Parts = {
  grossWage: number;
  refund: number;
  substitute: number;
  recruitment: number;
  newEmployee: number;
};

function column(parts: Parts): CostColumn {
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
export function businessCase(input: BusinessCaseInput): BusinessCase {
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
export const GUIDE_INPUT: BusinessCaseInput = {
  monthlyWageOere: 30_000 * OERE,
  months: 3,
  fullRefundPerMonthOere: 17_500 * OERE,
  partRefundPerMonthOere: 9_000 * OERE,
  partAbsenceShare: 0.5,
  substitutePerMonthOere: 30_000 * OERE,
  dismissSubstituteMonths: 1,
  recruitmentOere: 36_000 * OERE,
};

const WEEKS_PER_MONTH = 52 / 12;

export type RefundEstimate = {
  perMonthOere: number;
  /** Yes when the week's highest amount holds it down. */
  isCapped: boolean;
  source: string;
  /** Yes when the year's amount is not published and the last known one is used. */
  isCarriedForward: boolean;
};

/**
 * What a month of full absence would give back at most: hourly pay less labour-market contribution, held down by the
 * week's highest sick pay (sygedagpengeloven §§ 50 and 54), for all normal hours. An estimate for an average month.
 */
export function estimateRefundPerMonth(
  monthlyWageOere: number,
  normalWeeklyHours: number,
  day: IsoDate,
): RefundEstimate {
  const cap = valueOn("maxSickPayWeek", day);
  const fullWeek = valueOn("fullWeekHours", day).value;
  const contribution = valueOn("labourMarketContribution", day).value;
  const hourly = monthlyWageOere / (normalWeeklyHours * WEEKS_PER_MONTH);
  const base = hourly * (1 - contribution);
  const capHourly = (cap.value * OERE) / fullWeek;
  const weekly = Math.min(Math.min(base, capHourly) * normalWeeklyHours, cap.value * OERE);
  return {
    perMonthOere: Math.min(monthlyWageOere, Math.round(weekly * WEEKS_PER_MONTH)),
    isCapped: base > capHourly,
    source: cap.source,
    isCarriedForward: cap.isCarriedForward,
  };
}

/** Average hours a week worked in the coming months, from the first setting on; null when none begins in them. */
export function mixerHours(
  content: SharedContent,
  fromDay: IsoDate,
  months: number,
): number | null {
  const normal = content.facts.normalWeeklyHours;
  const firstDay = datedSettings(content.mixerSettings)[0]?.fromDay;
  const lastDay = addMonths(fromDay, months);
  if (!normal || !firstDay || firstDay > lastDay) return null;
  const begins = firstDay > fromDay ? firstDay : fromDay;
  const weeks = weekTable(content.mixerSettings, normal, begins, lastDay);
  const hours = weeks.reduce((sum, week) => sum + week.workedHours, 0) / weeks.length;
  return Math.round(hours * 4) / 4;
}

/** Where the hours of the part-time column come from. */
export type HoursSource = "typed" | "mixer" | "half";

export type OwnCase = {
  input: BusinessCaseInput;
  result: BusinessCase;
  partHours: number;
  hoursFrom: HoursSource;
  refund: RefundEstimate | null;
};

const DEFAULT_MONTHS = 3;

/** The estimate, or "missing" when the law table knows no amount for the day: then the refund must be typed. */
function refundOrMissing(monthlyWageOere: number, normal: number, day: IsoDate) {
  try {
    return estimateRefundPerMonth(monthlyWageOere, normal, day);
  } catch (error) {
    if (error instanceof LawParameterMissing) return "missing";
    throw error;
  }
}

/**
 * The comparison for this case, with what was typed and the guide's defaults where nothing was. Null without a wage;
 * "rateMissing" when no sick-pay amount is known for the day and no refund was typed.
 */
export function ownBusinessCase(
  costs: CostsContent["costs"],
  shared: SharedContent,
  today: IsoDate,
): OwnCase | "rateMissing" | null {
  const normal = shared.facts.normalWeeklyHours;
  if (costs.monthlyWage === null || !normal) return null;
  const monthlyWageOere = costs.monthlyWage * OERE;
  const months = costs.months ?? DEFAULT_MONTHS;
  const fromMixer = mixerHours(shared, today, months);
  const partHours = Math.min(normal, costs.partHours ?? fromMixer ?? normal / 2);
  const absent = (normal - partHours) / normal;
  const refund =
    costs.refundPerMonth === null ? refundOrMissing(monthlyWageOere, normal, today) : null;
  if (refund === "missing") return "rateMissing";
  const fullRefund = refund?.perMonthOere ?? (costs.refundPerMonth ?? 0) * OERE;
  const substitute =
    costs.substitutePerMonth === null ? monthlyWageOere : costs.substitutePerMonth * OERE;
  const recruitment =
    costs.recruitment === null ? GUIDE_INPUT.recruitmentOere : costs.recruitment * OERE;
  const input: BusinessCaseInput = {
    monthlyWageOere,
    months,
    fullRefundPerMonthOere: fullRefund,
    partRefundPerMonthOere: Math.round(fullRefund * absent),
    partAbsenceShare: absent,
    substitutePerMonthOere: substitute,
    dismissSubstituteMonths: costs.dismissSubstituteMonths ?? GUIDE_INPUT.dismissSubstituteMonths,
    recruitmentOere: recruitment,
  };
  const hoursFrom = costs.partHours !== null ? "typed" : fromMixer !== null ? "mixer" : "half";
  return { input, result: businessCase(input), partHours, hoursFrom, refund };
}
