import type { IsoDate } from "../fields";
import { valueOn } from "../law/dated";
import { dayNumber, dayOfNumber, mondayNumber } from "../law/day-numbers";
import { datedSettings } from "../mixer-panel";
import { RULES_FROM_DAY } from "../shared-document";
import type { ExceptionWeek, MixerSetting } from "../shared-document";
import { exceptionsByMonday, hoursCourse, hoursLookUp, lastBegun } from "./hours-course";
import type { HoursPlan } from "./hours-course";

export type MixerWeek = {
  /** Monday of the week. */
  monday: IsoDate;
  /** Hours planned to be worked in the week, rounded to quarters. */
  workedHours: number;
  /** Normal hours less worked hours, never below 0. */
  absenceHours: number;
  /** Hours of each day, Monday first. */
  dayHours: readonly number[];
  /** The setting in force on the week's last working day, so a week with a change shows the new one. */
  setting: MixerSetting | null;
  /** What was said of this one week, where it goes otherwise than its setting says. */
  exception: ExceptionWeek | null;
};

const FRIDAY = 4;
const quarter = (hours: number) => Math.round(hours * 4) / 4;

/**
 * Hours worked and absent week by week, from the week of `fromDay` to the week of `toDay`, both included (at most
 * `maxWeeks`). A setting that starts mid-week counts from its own day.
 */
export function weekTable(
  plan: HoursPlan,
  normalWeeklyHours: number,
  fromDay: IsoDate,
  toDay: IsoDate,
  maxWeeks = 60,
): MixerWeek[] {
  const weeks: MixerWeek[] = [];
  const hoursOn = hoursLookUp(hoursCourse(plan));
  const settings = datedSettings(plan.mixerSettings);
  const from = settings.map((setting) => ({ setting, from: dayNumber(setting.fromDay ?? "") }));
  const exceptions = exceptionsByMonday(plan.exceptionWeeks);
  const last = dayNumber(toDay);
  for (let monday = mondayNumber(dayNumber(fromDay)); monday <= last; monday += 7) {
    if (weeks.length >= maxWeeks) break;
    const dayHours = Array.from({ length: 7 }, (_, index) => hoursOn(monday + index));
    const worked = quarter(dayHours.reduce((sum, hours) => sum + hours, 0));
    weeks.push({
      monday: dayOfNumber(monday),
      workedHours: worked,
      absenceHours: Math.max(0, quarter(normalWeeklyHours - worked)),
      dayHours,
      setting: lastBegun(from, (each) => each.from, monday + FRIDAY)?.setting ?? null,
      exception: exceptions.get(monday) ?? null,
    });
  }
  return weeks;
}

/** Hours of absence a week needs for refund on its Monday; 0 from before the rules, when there is nothing to warn of. */
const minAbsenceHours = (monday: IsoDate): number =>
  monday < RULES_FROM_DAY ? 0 : valueOn("minAbsenceHours", monday).value;

/** Weeks that expect refund but hold fewer than 4 absence hours, while not yet back on full hours. */
export const weeksUnderMinimumAbsence = <Week extends Pick<MixerWeek, "monday" | "absenceHours">>(
  weeks: readonly Week[],
): Week[] =>
  weeks.filter((week) => week.absenceHours > 0 && week.absenceHours < minAbsenceHours(week.monday));
