import { TOP_POSITION } from "./mixer/setting-shape";
import type { IsoDate } from "./fields";
import { inTextOrder } from "./fields";
import { MIXER_SLIDERS } from "./mixer/setting-shape";
import type { MixerSlider } from "./mixer/setting-shape";
import { weeklyHoursOf } from "./mixer/week-hours";
import type { MixerSetting } from "./shared-document";

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
  const hours = weeklyHoursOf(setting);
  return hours === null ? null : hoursPosition(hours, normalWeeklyHours);
}

/** All six positions of a setting. */
export const positionsOf = (setting: MixerSetting, normalWeeklyHours: number) =>
  Object.fromEntries(
    MIXER_SLIDERS.map((slider) => [slider, sliderPosition(setting, slider, normalWeeklyHours)]),
  ) as Record<MixerSlider, number | null>;

const isActual = ({ state }: MixerSetting): number => Number(state === "actual");

/**
 * Settings that have a from-day, earliest first. Of two from one day the actual one comes last and so holds; of two
 * alike the later in the list.
 */
export const datedSettings = (settings: readonly MixerSetting[]): MixerSetting[] =>
  settings
    .filter((setting) => setting.fromDay !== null)
    .sort((a, b) => inTextOrder(a.fromDay ?? "", b.fromDay ?? "") || isActual(a) - isActual(b));

/** The setting in force on a day, or null before the first one. */
export function settingOn(settings: readonly MixerSetting[], day: IsoDate): MixerSetting | null {
  return datedSettings(settings).findLast((setting) => (setting.fromDay ?? "") <= day) ?? null;
}
