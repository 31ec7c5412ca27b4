import type { CostsContent } from "../employer-documents";
import type { IsoDate } from "../fields";
import { addMonths } from "../law/days";
import { LawParameterMissing, valueOn } from "../law/dated";
import { datedSettings, weekTable } from "../mixer-panel";
import type { SharedContent } from "../shared-document";
import { GUIDE_INPUT, guideCase } from "./guide-case";
import { OERE, WEEKS_PER_MONTH } from "./rounding";
import type { GuideCase, GuideInput } from "./guide-case";

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
  input: GuideInput;
  result: GuideCase;
  partHours: number;
  hoursFrom: HoursSource;
  refund: RefundEstimate;
};

const DEFAULT_WEEKS = 13;

/** The estimate, or "missing" when the law table knows no amount for the day. */
function refundOrMissing(monthlyWageOere: number, normal: number, day: IsoDate) {
  try {
    return estimateRefundPerMonth(monthlyWageOere, normal, day);
  } catch (error) {
    if (error instanceof LawParameterMissing) return "missing";
    throw error;
  }
}

const inOere = (kroner: number | null, otherwise: number): number =>
  kroner === null ? otherwise : kroner * OERE;

/**
 * The guide's comparison with this case's wage and hours, and the guide's defaults where nothing was typed. Null
 * without a wage; "rateMissing" when no sick-pay amount is known for the day.
 */
export function ownEstimate(
  { costs, scope }: CostsContent,
  shared: SharedContent,
  today: IsoDate,
): OwnCase | "rateMissing" | null {
  const normal = shared.facts.normalWeeklyHours;
  if (costs.monthlyWage === null || !normal) return null;
  const monthlyWageOere = costs.monthlyWage * OERE;
  const months = Math.round((scope.horizonWeeks ?? DEFAULT_WEEKS) / WEEKS_PER_MONTH);
  const fromMixer = mixerHours(shared, today, months);
  const partHours = Math.min(normal, costs.partHours ?? fromMixer ?? normal / 2);
  const absent = (normal - partHours) / normal;
  const refund = refundOrMissing(monthlyWageOere, normal, today);
  if (refund === "missing") return "rateMissing";
  const waiting =
    costs.vacancyWeeks === null
      ? GUIDE_INPUT.dismissSubstituteMonths
      : costs.vacancyWeeks / WEEKS_PER_MONTH;
  const input: GuideInput = {
    monthlyWageOere,
    months,
    fullRefundPerMonthOere: refund.perMonthOere,
    partRefundPerMonthOere: Math.round(refund.perMonthOere * absent),
    partAbsenceShare: absent,
    substitutePerMonthOere: inOere(costs.substitutePerMonth, monthlyWageOere),
    dismissSubstituteMonths: waiting,
    recruitmentOere: inOere(costs.recruitment, GUIDE_INPUT.recruitmentOere),
  };
  const hoursFrom = costs.partHours !== null ? "typed" : fromMixer !== null ? "mixer" : "half";
  return { input, result: guideCase(input), partHours, hoursFrom, refund };
}
