import type { IsoDate } from "../fields";
import { addDays, addMonths } from "../law/days";
import type { Deadline, DeadlineFact, DeadlineId, ReasonOf } from "./deadline";
import { dayAfter, rateOn } from "./rule";
import type { Finding, Rate, Rule } from "./rule";
import { employerPays, firstDayBasis, hasException, hasSection56, inPeriod } from "./sick-course";
import type { SickCourse } from "./sick-course";

const daysOf = (amount: number) => ({ amount, unit: "days" as const });

const PERIOD_FACTS: readonly DeadlineFact[] = [
  "employedSince",
  "worked74Hours",
  "employerPeriodException",
  "section56From",
  "mixerSettings",
  "normalWeeklyHours",
  "fullyBackOn",
];

type NotificationLimit = {
  day: IsoDate;
  rate: Rate;
  reason: ReasonOf<"notification">;
  basis: Deadline["basis"];
};

/** The last day to notify the kommune, by who pays: wage D + 35, neither D + 14, stopped stop + 7 (§ 40). */
function notificationLimit(course: SickCourse): NotificationLimit {
  const { firstDay, facts } = course;
  const { payDuringAbsence, payStoppedOn } = facts.course;
  const basis = firstDayBasis(course);
  const stopped = payDuringAbsence === "stopped" ? inPeriod(course, payStoppedOn) : null;
  if (stopped) {
    const rate = rateOn("notifyStoppedDays", stopped);
    const day = dayAfter(stopped, rate, "days");
    return { day, rate, reason: "stopped", basis: { fact: "payStoppedOn", day: stopped } };
  }
  if (isUnpaid(course)) {
    const rate = rateOn("notifyUnpaidDays", firstDay);
    return { day: dayAfter(firstDay, rate, "days"), rate, reason: "unpaid", basis };
  }
  const rate = rateOn("notificationDays", firstDay);
  const reason = payDuringAbsence === "paid" ? "paid" : "payUnknown";
  return { day: dayAfter(firstDay, rate, "days"), rate, reason, basis };
}

/** No wage in any of the period: also when it stopped before a relapse. */
function isUnpaid({ firstDay, facts }: SickCourse): boolean {
  const { payDuringAbsence, payStoppedOn } = facts.course;
  if (payDuringAbsence === "unpaid") return true;
  return payDuringAbsence === "stopped" && payStoppedOn !== null && payStoppedOn < firstDay;
}

/** Over before the employer period was: then there is nothing to notify or to be refunded. */
function isShort(course: SickCourse): boolean {
  const end = employerPays(course);
  return end !== null && course.lastDay !== null && course.lastDay <= end;
}

/** Telling the kommune through NemRefusion (§ 40); told late, refund runs from that day only (§ 59). */
export const notification: Rule = (course): Finding<"notification"> => {
  const { day, rate, reason, basis } = notificationLimit(course);
  const told = inPeriod(course, course.facts.course.notifiedOn);
  const isLapsed = told === null && isShort(course);
  const isLate = told !== null && told > day;
  return {
    id: "notification",
    kind: "due",
    day,
    owner: "employer",
    reason: isLapsed ? "short" : isLate ? "late" : reason,
    isDone: told !== null,
    isLapsed,
    basis,
    count: daysOf(rate.row.value),
    dependsOn: ["payDuringAbsence", "payStoppedOn", "notifiedOn", ...PERIOD_FACTS],
    rate,
  };
};

/** The first day the employer can be refunded for: after the employer period, or the day told when told late. */
function refundFrom(course: SickCourse): { day: IsoDate; toldLateOn: IsoDate | null } {
  const end = employerPays(course);
  const from = end === null ? course.firstDay : addDays(end, 1);
  const told = inPeriod(course, course.facts.course.notifiedOn);
  const isLate = told !== null && told > notificationLimit(course).day && told > from;
  return isLate ? { day: told, toldLateOn: told } : { day: from, toldLateOn: null };
}

function refundReason(course: SickCourse): ReasonOf<"refundStart"> {
  if (hasException(course)) return "exception";
  if (hasSection56(course)) return "section56";
  return employerPays(course) === null ? "newEmployee" : "usual";
}

/** The rule behind the day refund begins on. */
function refundRate(course: SickCourse, reason: ReasonOf<"refundStart">, day: IsoDate): Rate {
  const { section56From } = course.facts.course;
  if (reason === "notifiedLate") return rateOn("claimLookBackMonths", day);
  if (reason === "section56" && section56From !== null)
    return rateOn("agreement56Years", section56From);
  const isNew = reason === "newEmployee";
  return rateOn(isNew ? "employerTestWeeks" : "employerPeriodDays", course.firstDay);
}

/** From when the kommune refunds the employer (§§ 30, 56 and 59). Nobody is refunded for wage not paid. */
export const refundStart: Rule = (course): Finding<"refundStart"> => {
  const { day, toldLateOn } = refundFrom(course);
  const hasNoWage = isUnpaid(course);
  const reason = toldLateOn === null ? refundReason(course) : "notifiedLate";
  const rate = refundRate(course, reason, day);
  return {
    id: "refundStart",
    kind: "from",
    day,
    owner: "employer",
    reason: hasNoWage ? "noWage" : reason,
    isDone: null,
    isLapsed: hasNoWage,
    needsAbsence: true,
    basis: toldLateOn === null ? firstDayBasis(course) : { fact: "notifiedOn", day: toldLateOn },
    count: reason === "usual" ? daysOf(rate.row.value) : null,
    dependsOn: ["payDuringAbsence", "payStoppedOn", "notifiedOn", ...PERIOD_FACTS],
    rate,
  };
};

type ClaimOptions<Id extends DeadlineId> = Pick<Finding<Id>, "kind" | "day" | "basis" | "rate">;

const claimFinding = <Id extends "claim" | "claimCap">(
  course: SickCourse,
  id: Id,
  { kind, day, basis, rate }: ClaimOptions<Id>,
): Finding<Id> | null => {
  if (isShort(course) || (course.lastDay !== null && course.lastDay < refundFrom(course).day))
    return null;
  const hasNoWage = isUnpaid(course);
  return {
    id,
    kind,
    day,
    owner: "employer",
    reason: hasNoWage ? "noWage" : "usual",
    isDone: null,
    isLapsed: hasNoWage,
    basis,
    count: rate && { amount: rate.row.value, unit: "months" },
    dependsOn: [
      "firstAbsenceDay",
      "payDuringAbsence",
      "payStoppedOn",
      "notifiedOn",
      ...PERIOD_FACTS,
    ],
    rate,
  };
};

/** The last safe day to claim for the first day with refund: a claim reaches 3 months back (§ 59). */
export const claim: Rule = (course) => {
  const { day: from } = refundFrom(course);
  const rate = rateOn("claimLookBackMonths", from);
  return claimFinding(course, "claim", {
    kind: "due",
    day: dayAfter(from, rate, "months"),
    basis: { fact: "refundStart", day: from },
    rate,
  });
};

/** After this day the kommune can no longer overlook a late claim: D + 6 months (§ 59). */
export const claimCap: Rule = (course) => {
  const rate = rateOn("claimHardCapMonths", course.firstDay);
  const day = addMonths(course.firstDay, rate.row.value);
  return claimFinding(course, "claimCap", {
    kind: "until",
    day,
    basis: firstDayBasis(course),
    rate,
  });
};

/** The employee answers the kommune's letter: sent + 8 (§ 11). */
export const informationForm: Rule = (course): Finding<"informationForm"> | null => {
  const { informationLetterOn, informationFormSentOn } = course.facts.course;
  const sent = inPeriod(course, informationLetterOn);
  if (sent === null) return null;
  const rate = rateOn("informationFormDays", sent);
  return {
    id: "informationForm",
    kind: "due",
    day: dayAfter(sent, rate, "days"),
    owner: "employee",
    reason: "usual",
    isDone: informationFormSentOn !== null && informationFormSentOn >= sent,
    basis: { fact: "informationLetterOn", day: sent },
    count: daysOf(rate.row.value),
    dependsOn: ["informationFormSentOn"],
    rate,
  };
};

/** The employee can object to what the employer told the kommune: letter + 8 (§ 40, stk. 5). */
export const objection: Rule = (course): Finding<"objection"> | null => {
  const sent = inPeriod(course, course.facts.course.objectionLetterOn);
  if (sent === null) return null;
  const rate = rateOn("objectionDays", sent);
  return {
    id: "objection",
    kind: "until",
    day: dayAfter(sent, rate, "days"),
    owner: "employee",
    reason: "usual",
    isDone: null,
    basis: { fact: "objectionLetterOn", day: sent },
    count: daysOf(rate.row.value),
    rate,
  };
};
