import type { CostsContent } from "../employer-documents";
import type { IsoDate } from "../fields";
import { mondayOf } from "../law/days";
import { RULES_FROM_DAY } from "../shared-document";
import type { SharedContent } from "../shared-document";
import type { CaseInput, PartHoursSource } from "./case-shapes";
import { usedInputs } from "./cost-inputs";
import type { CaseDefaults } from "./cost-inputs";
import { leavingDayOf, noticeMonthsOf, noticeRange, severanceMonthsOf } from "../law/notice";
import { GUIDE_INPUT } from "./guide-case";
import { plannedHours } from "./planned-hours";
import { OERE } from "./rounding";

const DEFAULT_WEEKS = 13;

/** Notice by the scale of the law when it can be known; otherwise the guide's, within the scale. */
function noticeDefault(
  { facts, course }: SharedContent,
  day: IsoDate,
): CaseDefaults["noticeMonths"] {
  const guide = GUIDE_INPUT.months;
  if (course.isSalaried === "no")
    return { low: guide, likely: guide, high: guide, source: "guide", law: [] };
  if (facts.employedSince === null)
    return { ...noticeRange(day), likely: guide, source: "guide", law: ["noticeMonths"] };
  const months = noticeMonthsOf(facts.employedSince, day);
  return { low: months, likely: months, high: months, source: "law", law: ["noticeMonths"] };
}

function partHoursDefault(
  partTime: CaseInput["partTime"],
  normalWeeklyHours: number,
): CaseDefaults["partHours"] {
  const hours = partTime?.at(-1)?.weeklyHours ?? normalWeeklyHours * GUIDE_INPUT.partAbsenceShare;
  const ends = { low: hours, likely: hours, high: hours, law: [] };
  return partTime ? { ...ends, source: "mixer", from: "case" } : { ...ends, source: "guide" };
}

const firstMonday = (day: IsoDate): IsoDate =>
  day < RULES_FROM_DAY ? RULES_FROM_DAY : mondayOf(day);

/** What the refund follows from besides hours and wage. A stop of pay on an unknown day counts from the start. */
function refundTerms(
  { scope, refundClaims }: CostsContent,
  { facts, course }: SharedContent,
  today: IsoDate,
): CaseInput["refund"] {
  const payStoppedOn = course.payDuringAbsence === "stopped" ? course.payStoppedOn : null;
  const hasStopped = course.payDuringAbsence === "stopped" && payStoppedOn === null;
  const exception = course.employerPeriodException;
  return {
    paysWage: course.payDuringAbsence !== "unpaid" && !hasStopped,
    payStoppedOn,
    employedSince: facts.employedSince,
    worked74Hours: course.worked74Hours,
    hasEmployerPeriod: exception === null || exception === "none",
    section56From: course.section56From,
    isInsured55: scope.insured55 === "yes",
    notifiedOn: course.notifiedOn,
    claimedOn: refundClaims.flatMap(({ day }) => day ?? []),
    today,
    ownSickPayWeekOere: scope.sickPayWeek === null ? null : scope.sickPayWeek * OERE,
  };
}

function severanceMonths({ facts, course }: SharedContent, leavingDay: IsoDate): number {
  const isKnown = course.isSalaried !== "no" && facts.employedSince !== null;
  return isKnown && facts.employedSince ? severanceMonthsOf(facts.employedSince, leavingDay) : 0;
}

/**
 * What the comparison of a case is worked out from, with a default for everything that was not written. Null without a
 * monthly wage or normal hours. It begins on the Monday of the week of the day chosen, no earlier than the rules do.
 */
export function caseInput(
  costs: CostsContent,
  shared: SharedContent,
  today: IsoDate,
): CaseInput | null {
  const { facts, course } = shared;
  const { normalWeeklyHours } = facts;
  const { scope } = costs;
  if (costs.costs.monthlyWage === null || !normalWeeklyHours) return null;
  const fromDay = firstMonday(scope.fromDay ?? today);
  const hours = plannedHours(shared, fromDay);
  const noticeMonths = noticeDefault(shared, fromDay);
  const leavingDay =
    course.leavingDay !== null && course.leavingDay >= fromDay ? course.leavingDay : null;
  const months = severanceMonths(
    shared,
    leavingDay ?? leavingDayOf(fromDay, costs.costs.noticeMonths ?? noticeMonths.likely),
  );
  const recruitmentWay = scope.recruitmentWay ?? "weeksOfPay";
  const inputs = usedInputs(
    costs,
    { partHours: partHoursDefault(hours.partTime, normalWeeklyHours), noticeMonths },
    { day: fromDay, recruitmentWay, severanceMonths: months },
  );
  const isTyped = inputs.partHours.from === "typed";
  const partHoursFrom: PartHoursSource = isTyped ? "typed" : hours.partTime ? "mixer" : "half";
  return {
    ...hours,
    partTime: isTyped ? null : hours.partTime,
    partHoursFrom,
    fromDay,
    horizonWeeks: scope.horizonWeeks ?? DEFAULT_WEEKS,
    normalWeeklyHours,
    inputs,
    recruitmentWay,
    firstAbsenceDay: facts.firstAbsenceDay ?? fromDay,
    leavingDay,
    severanceMonths: months,
    isPayAssumed: course.payDuringAbsence === null,
    refund: refundTerms(costs, shared, today),
    hasMinimum: course.employerPeriodException !== "flexJob",
  };
}
