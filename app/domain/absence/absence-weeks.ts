import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber, mondayNumber, weekdayOfNumber } from "../law/day-numbers";
import { valueOn } from "../law/dated";
import { hoursLookUp } from "../mixer/hours-course";
import type { Absence } from "./absence";

/** One week of an absence, Monday to Sunday. */
export type AbsenceWeek = {
  monday: IsoDate;
  /** Hours away each day, Monday first. */
  days: readonly number[];
  /** Hours away in the week. */
  absentHours: number;
  /** Hours worked in the week, from the first day of absence on. */
  workedHours: number;
};

/** Normal hours lie on equal days from Monday on, five of them (sygedagpengeloven § 50). Throws LawParameterMissing. */
function normalHours({ firstAbsenceDay, normalWeeklyHours }: Absence): Course["normalOn"] {
  const workingDays = valueOn("workingDaysPerWeek", firstAbsenceDay).value;
  return (weekday) => (weekday <= workingDays ? normalWeeklyHours / workingDays : 0);
}

/** Rounds away what binary fractions add; hours are entered in quarters and shared over days. */
export const exactHours = (hours: number): number => Math.round(hours * 10_000) / 10_000;

type Course = {
  /** Hours worked on a day, by its number. */
  workedOn: (day: number) => number;
  /** Day number of the first day of absence. */
  first: number;
  normalOn: (weekday: number) => number;
};

function week({ workedOn, first, normalOn }: Course, monday: number): AbsenceWeek {
  const days: number[] = [];
  let worked = 0;
  let over = 0;
  for (let day = monday; day < monday + 7; day += 1) {
    if (day < first) {
      days.push(0);
      continue;
    }
    const onDay = workedOn(day);
    const normal = normalOn(weekdayOfNumber(day));
    worked += onDay;
    over += Math.max(0, onDay - normal);
    days.push(Math.max(0, normal - onDay));
  }
  // Long days and weekends make up for days away: what counts is the week's hours.
  const away = days.reduce((sum, each) => sum + each, 0);
  const kept = away > 0 ? Math.max(0, away - over) / away : 0;
  return {
    monday: dayOfNumber(monday),
    days: days.map((each) => exactHours(each * kept)),
    absentHours: exactHours(away * kept),
    workedHours: exactHours(worked),
  };
}

/**
 * Hours away and worked, week by week, from the week of `fromDay` on. Days before the first day of absence count
 * nothing. Throws LawParameterMissing for an absence from before the rules.
 */
export function absenceWeeks(absence: Absence, fromDay: IsoDate, weeks: number): AbsenceWeek[] {
  const course = {
    workedOn: hoursLookUp(absence.hours),
    first: dayNumber(absence.firstAbsenceDay),
    normalOn: normalHours(absence),
  };
  const start = mondayNumber(dayNumber(fromDay));
  return Array.from({ length: weeks }, (_, index) => week(course, start + index * 7));
}
