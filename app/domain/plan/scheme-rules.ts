import type { IsoDate } from "../fields";
import { isInForce, valueOn } from "../law/dated";
import type { LawParameterId } from "../law/parameters";

/** The limits named where the schemes are explained, in their own units. */
const SCHEME_LIMITS = {
  minAbsenceHours: "minAbsenceHours",
  workTrialWeeks: "workTrialWeeks",
  mentorMonths: "mentorMonths",
  agreementDays: "agreement56ExpectedDays",
  agreementYears: "agreement56Years",
  assistanceHours: "assistanceHours",
} as const satisfies Record<string, LawParameterId>;

const WEEK_DAYS = 7;

export type SchemeNumbers = Record<
  keyof typeof SCHEME_LIMITS | "fastTrackWeeks" | "planWeeks",
  number
>;

/** What the schemes' limits are on a day. Throws LawParameterMissing where the law table does not know one. */
export function schemeNumbers(day: IsoDate): SchemeNumbers {
  const limits = Object.entries(SCHEME_LIMITS).map(([name, id]) => [name, valueOn(id, day).value]);
  return {
    ...(Object.fromEntries(limits) as Record<keyof typeof SCHEME_LIMITS, number>),
    fastTrackWeeks: valueOn("fastTrackWindowDays", day).value / WEEK_DAYS,
    planWeeks: valueOn("eightWeekDays", day).value / WEEK_DAYS,
  };
}

/** The authority that follows up on sick leave, as the law names it. */
export type Authority = "jobCentre" | "municipality";

/** What the authority is called on a day (lov 1750 of 29 December 2025). Throws LawParameterMissing before 2010. */
export const authorityOn = (day: IsoDate): Authority =>
  isInForce("municipalityIsAuthority", day) ? "municipality" : "jobCentre";
