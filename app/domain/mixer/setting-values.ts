import type { DraftValues } from "../draft";
import type { MixerSetting } from "../shared-document";
import { MIXER_SLIDERS, WEEKDAYS, dayHoursField, mixerSettingFields } from "./setting-shape";
import type { MixerSlider } from "./setting-shape";
import { spreadHours, weekdayHours } from "./week-hours";

/** The faders but the hours. */
export const OTHER_SLIDERS = MIXER_SLIDERS.filter((slider) => slider !== "hours");

/** The field of a setting in which a fader's place is written. */
export const sliderField = (slider: MixerSlider) => (slider === "hours" ? "weeklyHours" : slider);

const stored = (value: string | number | boolean | null): string =>
  typeof value === "boolean" ? (value ? "yes" : "") : String(value ?? "");

/** A setting as a draft stores it; what is empty is left out. */
export function settingValues(setting: MixerSetting): DraftValues {
  const names = Object.keys(mixerSettingFields) as (keyof typeof mixerSettingFields)[];
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = stored(setting[name]);
      return value === "" ? [] : [[name, value] as const];
    }),
  );
}

const DAY_FIELDS: readonly string[] = WEEKDAYS.map(dayHoursField);
const PATTERN: readonly string[] = ["weeksOn", "weeksOff", "offWeekHours"];
const OF_ITS_OWN: readonly string[] = ["downReason", "reason"];

/**
 * A copy of a setting with another week's hours, as a draft stores it: spread over the same days where days have hours
 * of their own. Why the old one was turned down is left behind, and at nought hours its days and weeks on and off too.
 */
export function copyWithHours(setting: MixerSetting, weeklyHours: number): DraftValues {
  const left = weeklyHours === 0 ? [...OF_ITS_OWN, ...DAY_FIELDS, ...PATTERN] : OF_ITS_OWN;
  const values = Object.fromEntries(
    Object.entries(settingValues(setting)).filter(([name]) => !left.includes(name)),
  );
  const hasDays = DAY_FIELDS.some((name) => values[name] !== undefined);
  const days = hasDays
    ? spreadHours(weekdayHours(setting), weeklyHours).map((hours, index) => [
        DAY_FIELDS[index] ?? "",
        hours === 0 ? "" : String(hours),
      ])
    : [];
  return {
    ...values,
    weeklyHours: String(weeklyHours),
    ...(Object.fromEntries(days) as DraftValues),
  };
}
