import { dayNumber, dayOfNumber, mondayNumber, weekdayOfNumber } from "./law/day-numbers";
import type { IsoDate } from "./fields";
import { valueOn } from "./law/dated";
import { inTextOrder } from "./fields";
import { RULES_FROM_DAY } from "./shared-document";
import { MIXER_SLIDERS, WEEKDAYS } from "./mixer/setting-shape";
import type { MixerSetting } from "./shared-document";
import type { MixerSlider } from "./mixer/setting-shape";

/** Top of every fader: 0 = skånebehov (needs consideration), 10 = almindelige vilkår (ordinary terms). STAR guide. */
export const TOP_POSITION = 10;

/** The position 0–10 that follows from hours a week out of the normal hours a week. */
export function hoursPosition(weeklyHours: number, normalWeeklyHours: number): number {
  if (normalWeeklyHours <= 0) return 0;
  const position = Math.round((weeklyHours / normalWeeklyHours) * TOP_POSITION);
  return Math.min(TOP_POSITION, Math.max(0, position));
}

/** Where a fader stands in a setting, 0–10, or null when it was not set. The hours fader follows from the hours. */
export function sliderPosition(
  setting: MixerSetting,
  slider: MixerSlider,
  normalWeeklyHours: number,
): number | null {
  if (slider !== "hours") return setting[slider];
  return setting.weeklyHours === null
    ? null
    : hoursPosition(setting.weeklyHours, normalWeeklyHours);
}

/** All six positions of a setting. */
export const positionsOf = (setting: MixerSetting, normalWeeklyHours: number) =>
  Object.fromEntries(
    MIXER_SLIDERS.map((slider) => [slider, sliderPosition(setting, slider, normalWeeklyHours)]),
  ) as Record<MixerSlider, number | null>;

/** Settings that have a from-day, earliest first; of two from the same day the later in the list wins a day's look-up. */
export const datedSettings = (settings: readonly MixerSetting[]): MixerSetting[] =>
  settings
    .filter((setting) => setting.fromDay !== null)
    .sort((a, b) => inTextOrder(a.fromDay ?? "", b.fromDay ?? ""));

/** The setting in force on a day, or null before the first one. */
export function settingOn(settings: readonly MixerSetting[], day: IsoDate): MixerSetting | null {
  return datedSettings(settings).findLast((setting) => (setting.fromDay ?? "") <= day) ?? null;
}

/** Days of the week worked in a setting, 1 = Monday; Monday to Friday when none is marked. */
export function workingDays(setting: MixerSetting): number[] {
  const marked = WEEKDAYS.flatMap((name, index) => (setting[name] ? [index + 1] : []));
  return marked.length > 0 ? marked : [1, 2, 3, 4, 5];
}

/** Hours planned on one day, by its number: the week's hours spread evenly over the days worked. */
function hoursOn(setting: MixerSetting | null, day: number): number {
  if (!setting?.weeklyHours) return 0;
  const days = workingDays(setting);
  return days.includes(weekdayOfNumber(day)) ? setting.weeklyHours / days.length : 0;
}

/** Looks up the setting in force on a day by its number: the settings are put in order once, not for every day. */
function lookUp(settings: readonly MixerSetting[]): (day: number) => MixerSetting | null {
  const dated = datedSettings(settings).map((setting) => ({
    setting,
    from: dayNumber(setting.fromDay ?? ""),
  }));
  return (day) => dated.findLast(({ from }) => from <= day)?.setting ?? null;
}

export type MixerWeek = {
  /** Monday of the week. */
  monday: IsoDate;
  /** Hours planned to be worked in the week, rounded to quarters. */
  workedHours: number;
  /** Normal hours less worked hours, never below 0. */
  absenceHours: number;
  /** The setting in force on the week's last working day, so a week with a change shows the new one. */
  setting: MixerSetting | null;
};

const quarter = (hours: number) => Math.round(hours * 4) / 4;

/**
 * Hours worked and absent week by week, from the week of `fromDay` to the week of `toDay`, both included (at most
 * `maxWeeks`). A setting that starts mid-week counts from its own day.
 */
export function weekTable(
  settings: readonly MixerSetting[],
  normalWeeklyHours: number,
  fromDay: IsoDate,
  toDay: IsoDate,
  maxWeeks = 60,
): MixerWeek[] {
  const weeks: MixerWeek[] = [];
  const settingFrom = lookUp(settings);
  const last = dayNumber(toDay);
  for (let monday = mondayNumber(dayNumber(fromDay)); monday <= last; monday += 7) {
    if (weeks.length >= maxWeeks) break;
    const days = Array.from({ length: 7 }, (_, index) => monday + index);
    const worked = quarter(days.reduce((sum, day) => sum + hoursOn(settingFrom(day), day), 0));
    weeks.push({
      monday: dayOfNumber(monday),
      workedHours: worked,
      absenceHours: Math.max(0, quarter(normalWeeklyHours - worked)),
      setting: settingFrom(monday + 4),
    });
  }
  return weeks;
}

/** Hours of absence a week needs for refund on its Monday; 0 from before the rules, when there is nothing to warn of. */
const minAbsenceHours = (monday: IsoDate): number =>
  monday < RULES_FROM_DAY ? 0 : valueOn("minAbsenceHours", monday).value;

/** Weeks that expect refund but hold fewer than 4 absence hours, while not yet back on full hours. */
export const weeksUnderMinimumAbsence = (weeks: readonly MixerWeek[]): MixerWeek[] =>
  weeks.filter((week) => week.absenceHours > 0 && week.absenceHours < minAbsenceHours(week.monday));
