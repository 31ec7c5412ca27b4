import type { IsoDate } from "../fields";
import { valueOn } from "../law/dated";
import type { LawValue } from "../law/dated";
import { dayNumber } from "../law/day-numbers";
import { addDays, addMonths } from "../law/days";
import { isWorkingDay, previousWorkingDay } from "../law/holidays";
import type { LawParameterId } from "../law/parameters";
import type {
  Deadline,
  DeadlineFact,
  DeadlineId,
  DeadlineKind,
  DeadlineOwner,
  DeadlineReason,
  DeadlineState,
  ReasonOf,
} from "./deadline";
import type { SickCourse } from "./sick-course";

/** A number of the law table with the day it was looked up by. */
export type Rate = { parameter: LawParameterId; row: LawValue };

/** Looks up a number of the law table. Throws LawParameterMissing. */
export const rateOn = (parameter: LawParameterId, day: IsoDate): Rate => ({
  parameter,
  row: valueOn(parameter, day),
});

/** What a rule finds about one deadline; `deadlineOf` makes the rest of it. */
export type Finding<Id extends DeadlineId = DeadlineId> = {
  id: Id;
  /** The item's id, where a case can have several. */
  item?: string;
  kind: DeadlineKind;
  day: IsoDate;
  owner: DeadlineOwner;
  reason: ReasonOf<Id>;
  /** Null where nobody writes down whether it was done. */
  isDone: boolean | null;
  isLapsed?: boolean;
  /** Nothing comes of it when the employee is back before the day. */
  needsAbsence?: boolean;
  basis: { fact: DeadlineFact; day: IsoDate };
  count: Deadline["count"];
  dependsOn?: readonly DeadlineFact[];
  rate: Rate | null;
  isForHrAlone?: boolean;
  notice?: Deadline["notice"];
};

/** One deadline's rule; null when the facts give it no day. Throws LawParameterMissing where the law is not known. */
export type Rule = (course: SickCourse) => Finding | null;

/** The day a rate's number of days, weeks, months or years after another. */
export function dayAfter(day: IsoDate, { row }: Rate, unit: "days" | "weeks" | "months"): IsoDate {
  if (unit === "months") return addMonths(day, row.value);
  return addDays(day, unit === "weeks" ? row.value * 7 : row.value);
}

function stateOf({ kind, day, isDone, isLapsed }: Finding, today: IsoDate): DeadlineState {
  if (isLapsed) return "lapsed";
  if (isDone) return "done";
  if (day === today) return "today";
  if (day > today) return "ahead";
  return kind === "due" && isDone === false ? "missed" : "passed";
}

const lawOf = ({ parameter, row }: Rate): Deadline["law"] => ({
  parameter,
  paragraph: row.paragraph,
  source: row.source,
  checkedOn: row.checkedOn,
  confidence: row.confidence,
  counting: row.counting ?? row.confidence,
  begins: row.begins ?? row.confidence,
});

/** Has the employee come back before the day came? */
const isBackBefore = ({ lastDay }: SickCourse, { day, isDone, needsAbsence }: Finding): boolean =>
  needsAbsence === true && isDone !== true && lastDay !== null && day > lastDay;

/** The whole deadline a finding stands for. Throws LawParameterMissing when nobody knows whether its day is a holiday. */
export function deadlineOf(course: SickCourse, finding: Finding): Deadline {
  const { id, item, kind, day, owner, basis, count, rate } = finding;
  const isBack = !finding.isLapsed && isBackBefore(course, finding);
  const reason: DeadlineReason = isBack ? "back" : finding.reason;
  return {
    key: item === undefined ? id : `${id}.${item}`,
    id,
    kind,
    day,
    workingDay: kind === "due" && !isWorkingDay(day) ? previousWorkingDay(day) : null,
    inDays: dayNumber(day) - dayNumber(course.today),
    state: isBack ? "lapsed" : stateOf(finding, course.today),
    owner,
    reason,
    basis,
    count,
    dependsOn: finding.dependsOn ?? [],
    law: rate && lawOf(rate),
    notice: finding.notice ?? null,
    isForHrAlone: finding.isForHrAlone ?? false,
  };
}
