import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber } from "../law/day-numbers";
import { valueOn } from "../law/dated";
import type { Absence } from "./absence";
import type { AbsenceWeek } from "./absence-weeks";

/** A sick period in the law's sense: its own first day, employer period and deadlines. */
export type AbsencePeriod = {
  firstDay: IsoDate;
  /** The last day away; null when nothing has ended it within the weeks looked at. */
  lastDay: IsoDate | null;
};

/** The first or last day away in a week; null when nobody was away. */
function dayAway(week: AbsenceWeek, which: "first" | "last"): IsoDate | null {
  const isAway = (hours: number) => hours > 0;
  const index = which === "first" ? week.days.findIndex(isAway) : week.days.findLastIndex(isAway);
  return index < 0 ? null : dayOfNumber(dayNumber(week.monday) + index);
}

/** Hours of absence a week needs to be a sick week (§ 53); any absence at all where the rule does not hold. */
export const neededHours = (absence: Absence, monday: IsoDate): number =>
  absence.hasMinimum ? valueOn("minAbsenceHours", monday).value : Number.EPSILON;

const isInWeek = (day: IsoDate, monday: IsoDate): boolean =>
  day >= monday && dayNumber(day) - dayNumber(monday) < 7;

/** The day a sick period begins in a week; null when none does. The first one begins on the first whole day away. */
function beginsOn(absence: Absence, week: AbsenceWeek, isSick: boolean): IsoDate | null {
  if (isInWeek(absence.firstAbsenceDay, week.monday)) return absence.firstAbsenceDay;
  return isSick ? dayAway(week, "first") : null;
}

/**
 * The sick periods in the weeks of an absence, which must reach back to its first day: a week with fewer than 4 hours
 * away ends the period, and the next sick day opens a new one with a new employer period (§ 53; Hjørring, Copenhagen
 * and Odense municipalities). The week a period begins in never ends it: a leave that starts on a Friday afternoon is
 * no recovery.
 */
export function absencePeriods(absence: Absence, weeks: readonly AbsenceWeek[]): AbsencePeriod[] {
  const periods: AbsencePeriod[] = [];
  let open: AbsencePeriod | null = null;
  let lastAway: IsoDate | null = null;
  for (const week of weeks) {
    const isSick = week.absentHours >= neededHours(absence, week.monday);
    const begins: IsoDate | null = open ? null : beginsOn(absence, week, isSick);
    if (begins) {
      open = { firstDay: begins, lastDay: null };
      periods.push(open);
      lastAway = begins;
    } else if (open && !isSick) {
      open.lastDay = lastAway;
      open = null;
    }
    if (open) lastAway = dayAway(week, "last") ?? lastAway;
  }
  return periods;
}

/** The period a day lies in, or the latest one that began before it; the first when none has begun. */
export const periodOn = (periods: readonly AbsencePeriod[], day: IsoDate): AbsencePeriod | null =>
  periods.findLast(({ firstDay }) => firstDay <= day) ?? periods[0] ?? null;
