import type { Absence } from "../absence/absence";
import { absenceWeeks } from "../absence/absence-weeks";
import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber, weekdayOfNumber } from "../law/day-numbers";
import { valueOn } from "../law/dated";
import { weekLookUp } from "../mixer/hours-course";
import { addDays, addMonths } from "../law/days";
import type { Deadline } from "./deadline";
import { rateOn } from "./rule";
import type { Finding, Rule } from "./rule";
import { employerPays, firstDayBasis } from "./sick-course";
import type { SickCourse } from "./sick-course";

const lastOfMonth = (day: IsoDate): IsoDate => addDays(`${addMonths(day, 1).slice(0, 7)}-01`, -1);

/** The first day past the weeks that can be paid. The employer period and weeks paid before count as the law says. */
function firstUnpaidDay(course: SickCourse, weeks: number): IsoDate {
  const end = employerPays(course);
  const paidFrom = end === null ? course.firstDay : addDays(end, 1);
  const left = Math.max(0, weeks - (course.facts.course.earlierPaidWeeks ?? 0));
  return addDays(paidFrom, left * 7);
}

/** Sick pay stops at the end of the month in which more than 22 weeks are paid (§ 24). Part-time weeks count whole. */
export const paidWeeksStop: Rule = (course): Finding<"paidWeeksStop"> => {
  const begin = valueOn("paidWeeksLimit", course.firstDay);
  // The rule that stops the pay is the one in force when it stops.
  const rate = rateOn("paidWeeksLimit", firstUnpaidDay(course, begin.value));
  return {
    id: "paidWeeksStop",
    kind: "until",
    day: lastOfMonth(firstUnpaidDay(course, rate.row.value)),
    owner: "municipality",
    reason: "usual",
    isDone: null,
    needsAbsence: true,
    basis: firstDayBasis(course),
    count: { amount: rate.row.value, unit: "weeks" },
    dependsOn: [
      "earlierPaidWeeks",
      "employedSince",
      "worked74Hours",
      "employerPeriodException",
      "section56From",
      "mixerSettings",
      "fullyBackOn",
    ],
    rate,
  };
};

/** How far past today the 120th day is looked for. */
const WEEKS_AHEAD = 52;

/**
 * Sick days day by day from the first day of absence, relapses and all: every calendar day while fully away, a weekend
 * only when the Monday after is a sick day too, and only the hours really away while part-time (UfR 2018.815 H).
 */
function sickDays(absence: Absence, weeks: number): number[] {
  const first = dayNumber(absence.firstAbsenceDay);
  const hoursADay =
    absence.normalWeeklyHours / valueOn("workingDaysPerWeek", absence.firstAbsenceDay).value;
  const weekOf = weekLookUp(absence.hours);
  const hours = absenceWeeks(absence, absence.firstAbsenceDay, weeks)
    .flatMap(({ days }) => days)
    .slice(weekdayOfNumber(first) - 1);
  return hours.map((away, index) => {
    const number = first + index;
    if (weekOf(number).some((worked) => worked > 0)) return away / hoursADay;
    const weekday = weekdayOfNumber(number);
    return weekday <= 5 || (hours[index + 8 - weekday] ?? 0) > 0 ? 1 : 0;
  });
}

/** Sick days with pay; every calendar day where hours are not known. */
function paidSickDays({ facts, lastDay, today }: SickCourse): number[] {
  const { absence, firstAbsenceDay, course } = facts;
  const first = dayNumber(firstAbsenceDay);
  const weeks = Math.max(0, Math.ceil((dayNumber(today) - first) / 7)) + WEEKS_AHEAD;
  const days = absence ? sickDays(absence, weeks) : Array<number>(weeks * 7).fill(1);
  const stop = course.payDuringAbsence === "stopped" ? course.payStoppedOn : null;
  const isPaid = (number: number) => stop === null || number < dayNumber(stop);
  const isAway = (number: number) => lastDay === null || number <= dayNumber(lastDay);
  return days.map((share, index) => (isPaid(first + index) && isAway(first + index) ? share : 0));
}

/** Hours are rounded, and a third of a day is no exact number: this much less still makes a whole day. */
const ALMOST = 0.01;

/** The days on which the count within 12 months in a row reaches a number; more than one where it has fallen between. */
function daysReached(course: SickCourse, needed: number, months: number): IsoDate[] {
  const { firstAbsenceDay, hr } = course.facts;
  const days = paidSickDays(course);
  const first = dayNumber(firstAbsenceDay);
  const window = dayNumber(addMonths(firstAbsenceDay, months)) - first;
  const reached: IsoDate[] = [];
  let own = 0;
  let isOver = false;
  for (const [index, share] of days.entries()) {
    own += share - (days[index - window] ?? 0);
    // Days before the absence are known as a number only, and are all too old after 12 months.
    const earlier = index < window ? (hr?.earlierSickDays ?? 0) : 0;
    const isNow = own + earlier >= needed - ALMOST;
    if (isNow && !isOver && share > 0) reached.push(dayOfNumber(first + index));
    isOver = isNow && (isOver || share > 0);
  }
  return reached;
}

function noticeAfter(day: IsoDate): NonNullable<Deadline["notice"]> {
  const firstDay = addDays(day, 1);
  const within = valueOn("rule120ActWithinDays", day).value;
  const months = valueOn("rule120NoticeMonths", day).value;
  return {
    firstDay,
    lastDay: addDays(day, within - 1),
    endsOn: lastOfMonth(addMonths(firstDay, months)),
  };
}

/** The 120th paid sick day of a salaried employee with the term in the contract (funktionærloven § 5, stk. 2). */
export const rule120: Rule = (course): Finding<"rule120"> | null => {
  const { hr, firstAbsenceDay, course: noted } = course.facts;
  if (hr?.has120DayTerm !== "yes" || noted.payDuringAbsence === "unpaid") return null;
  const rate = rateOn("rule120Days", firstAbsenceDay);
  const months = valueOn("rule120WindowMonths", firstAbsenceDay).value;
  const reached = daysReached(course, rate.row.value, months);
  // One that can still be acted on, else the last there was.
  const day = reached.find((each) => noticeAfter(each).lastDay >= course.today) ?? reached.at(-1);
  if (day === undefined) return null;
  const isSalaried = noted.isSalaried !== "no";
  return {
    id: "rule120",
    kind: "from",
    day,
    owner: "employer",
    reason: isSalaried ? "usual" : "notSalaried",
    isDone: null,
    isLapsed: !isSalaried,
    needsAbsence: true,
    basis: { fact: "firstAbsenceDay", day: firstAbsenceDay },
    count: { amount: rate.row.value, unit: "days" },
    dependsOn: [
      "hrTerms",
      "mixerSettings",
      "normalWeeklyHours",
      "payDuringAbsence",
      "payStoppedOn",
      "isSalaried",
      "fullyBackOn",
    ],
    rate,
    isForHrAlone: true,
    notice: noticeAfter(day),
  };
};
