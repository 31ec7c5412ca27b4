import type { IsoDate } from "../fields";
import { datedSettings, workingDays } from "../mixer-panel";
import { inTextOrder } from "../fields";
import type { MixerSetting, SharedContent } from "../shared-document";

/** Hours worked a week from a day on, spread evenly over days of the week (1 = Monday). */
export type HoursFrom = { fromDay: IsoDate; weeklyHours: number; days: readonly number[] };

/** A sick leave as hours: fully away from the first day, then whatever each setting says. */
export type Absence = {
  firstAbsenceDay: IsoDate;
  normalWeeklyHours: number;
  /** Earliest first; of two from the same day the later in the list holds. */
  hours: readonly HoursFrom[];
  /** No for a new-scheme fleksjob, where the rule of 4 hours' absence a week does not hold (§ 53). */
  hasMinimum: boolean;
};

const WORKING_WEEK = [1, 2, 3, 4, 5];

const hoursOf = (setting: MixerSetting): HoursFrom[] =>
  setting.fromDay === null || setting.weeklyHours === null
    ? []
    : [
        {
          fromDay: setting.fromDay,
          weeklyHours: setting.weeklyHours,
          days: workingDays(setting),
        },
      ];

/** Back on full hours from a day on. */
export const backFrom = (fromDay: IsoDate, normalWeeklyHours: number): HoursFrom => ({
  fromDay,
  weeklyHours: normalWeeklyHours,
  days: WORKING_WEEK,
});

/** Puts hours in the order of their days; of two from the same day the later given holds. */
export const inOrder = (hours: readonly HoursFrom[]): HoursFrom[] =>
  [...hours].sort((a, b) => inTextOrder(a.fromDay, b.fromDay));

/** The absence a shared document describes; null until first day and normal hours are known. */
export function absenceOf({ facts, course, mixerSettings }: SharedContent): Absence | null {
  const { firstAbsenceDay, normalWeeklyHours } = facts;
  if (firstAbsenceDay === null || !normalWeeklyHours) return null;
  const settings = datedSettings(mixerSettings).flatMap(hoursOf);
  const back = course.fullyBackOn ? [backFrom(course.fullyBackOn, normalWeeklyHours)] : [];
  return {
    firstAbsenceDay,
    normalWeeklyHours,
    hours: inOrder([...settings, ...back]),
    hasMinimum: course.employerPeriodException !== "flexJob",
  };
}
