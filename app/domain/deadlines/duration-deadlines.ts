import { absenceWeeks } from "../absence/absence-weeks";
import type { AbsenceWeek } from "../absence/absence-weeks";
import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber } from "../law/day-numbers";
import { valueOn } from "../law/dated";
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

/** Sick days of a week by weekday: every calendar day while fully away, else only the hours really away. */
function sickDays(week: AbsenceWeek, hoursADay: number): number[] {
  if (week.workedHours === 0 && week.absentHours > 0) return Array<number>(7).fill(1);
  return week.days.map((hours) => hours / hoursADay);
}

/** How far ahead the 120th day is looked for: as far as earlier days and a year of part-time absence can reach. */
const WEEKS_LOOKED_AT = 104;

/** Paid sick days day by day from the first day of absence, relapses and all: the rule is not about one period. */
function paidSickDays({ facts, lastDay }: SickCourse): number[] {
  const { absence, firstAbsenceDay, course } = facts;
  const first = dayNumber(firstAbsenceDay);
  const days = absence
    ? absenceWeeks(absence, firstAbsenceDay, WEEKS_LOOKED_AT).flatMap((week) =>
        sickDays(week, absence.normalWeeklyHours / valueOn("workingDaysPerWeek", week.monday).value)
          .map((share, index) => ({ number: dayNumber(week.monday) + index, share }))
          .filter(({ number }) => number >= first),
      )
    : Array.from({ length: WEEKS_LOOKED_AT * 7 }, (_, index) => ({
        number: first + index,
        share: 1,
      }));
  const stop = course.payDuringAbsence === "stopped" ? course.payStoppedOn : null;
  const isPaid = (number: number) => stop === null || number < dayNumber(stop);
  const isAway = (number: number) => lastDay === null || number <= dayNumber(lastDay);
  return days.map(({ number, share }) => (isPaid(number) && isAway(number) ? share : 0));
}

/** The day the count reaches a number within 12 months in a row; null when it does not. */
function dayReached(course: SickCourse, needed: number, months: number): IsoDate | null {
  const { firstAbsenceDay, hr } = course.facts;
  const days = paidSickDays(course);
  const first = dayNumber(firstAbsenceDay);
  const window = dayNumber(addMonths(firstAbsenceDay, months)) - first;
  let own = 0;
  for (const [index, share] of days.entries()) {
    own += share - (days[index - window] ?? 0);
    // Days before the absence are known as a number only, and are all too old after 12 months.
    const earlier = index < window ? (hr?.earlierSickDays ?? 0) : 0;
    if (share > 0 && own + earlier >= needed - 1e-6) return dayOfNumber(first + index);
  }
  return null;
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
  const day = dayReached(course, rate.row.value, months);
  if (day === null) return null;
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
