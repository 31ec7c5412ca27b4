import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber } from "../law/day-numbers";
import { datedSettings, settingOn, sliderPosition } from "../mixer-panel";
import type { MixerSetting } from "../shared-document";
import { WEEKDAYS, dayHoursField } from "./setting-shape";
import type { MixerSlider } from "./setting-shape";
import { OTHER_SLIDERS } from "./setting-values";
import { spreadHours, weekdayHours, weeklyHoursOf } from "./week-hours";

/** A stretch of time in which a fader stands still: from a day up to, not including, another. */
export type SliderStep = {
  fromDay: IsoDate;
  untilDay: IsoDate;
  /** 0–10. */
  position: number;
  settingId: string;
};

/** Each setting up to the next in order, cut at a day; those without a place for the fader are left out. */
function steps(
  ordered: readonly MixerSetting[],
  untilOf: (index: number) => IsoDate,
  slider: MixerSlider,
  normalWeeklyHours: number,
): SliderStep[] {
  return ordered.flatMap((setting, index) => {
    const position = sliderPosition(setting, slider, normalWeeklyHours);
    const [fromDay, untilDay] = [setting.fromDay ?? "", untilOf(index)];
    if (position === null || fromDay >= untilDay) return [];
    return [{ fromDay, untilDay, position, settingId: setting.id }];
  });
}

const isActual = ({ state }: MixerSetting): boolean => state === "actual";
const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b);

/** The way of one fader as planned, up to `endDay`: planned settings alone, each until the next planned one. */
export function plannedCourse(
  settings: readonly MixerSetting[],
  slider: MixerSlider,
  normalWeeklyHours: number,
  endDay: IsoDate,
): SliderStep[] {
  const planned = datedSettings(settings).filter((setting) => !isActual(setting));
  const until = (index: number) => earlier(planned[index + 1]?.fromDay ?? endDay, endDay);
  return steps(planned, until, slider, normalWeeklyHours);
}

/**
 * The way of one fader as it went, up to today: actual settings, each until whatever came into force after it. Where a
 * planned one took over, how it really went is not known and nothing is drawn.
 */
export function actualCourse(
  settings: readonly MixerSetting[],
  slider: MixerSlider,
  normalWeeklyHours: number,
  today: IsoDate,
): SliderStep[] {
  const ordered = datedSettings(settings);
  const until = (index: number) => earlier(ordered[index + 1]?.fromDay ?? today, today);
  const actual = new Set(ordered.filter(isActual).map(({ id }) => id));
  return steps(ordered, until, slider, normalWeeklyHours).filter(({ settingId }) =>
    actual.has(settingId),
  );
}

/** The setting the desk shows on a day: the one in force, and before the first one that one. Null without any. */
export function settingAt(settings: readonly MixerSetting[], day: IsoDate): MixerSetting | null {
  const first = datedSettings(settings)[0]?.fromDay;
  return first ? settingOn(settings, day < first ? first : day) : null;
}

/** A number part of the way from one to another, in whole steps, never outside the two. Null where one is not known. */
function partWay(a: number | null, b: number | null, share: number, step: number): number | null {
  if (a === null || b === null) return null;
  const at = Math.round((a + (b - a) * share) / step) * step;
  return Math.min(Math.max(a, b), Math.max(Math.min(a, b), at));
}

const HALF_HOUR = 0.5;

/** The hours of a setting brought to a new total, on its days where they have hours of their own. */
function withHours(setting: MixerSetting, weeklyHours: number | null): MixerSetting {
  const hasDays = WEEKDAYS.some((weekday) => setting[dayHoursField(weekday)] !== null);
  if (!hasDays || weeklyHours === null) return { ...setting, weeklyHours };
  const days = spreadHours(weekdayHours(setting), weeklyHours).map(
    (hours, index) => [dayHoursField(WEEKDAYS[index] ?? "monday"), hours || null] as const,
  );
  return { ...setting, weeklyHours, ...Object.fromEntries(days) };
}

/**
 * What a setting part of the way from one to another would be: 0 is the first, 1 the second. Positions are whole, hours
 * half, nothing outside the two; all else is the first one's. A place only one of them knows is left open.
 */
export function between(a: MixerSetting, b: MixerSetting, share: number): MixerSetting {
  const positions = OTHER_SLIDERS.map(
    (slider) => [slider, partWay(a[slider], b[slider], share, 1)] as const,
  );
  const hours = partWay(weeklyHoursOf(a), weeklyHoursOf(b), share, HALF_HOUR);
  return { ...withHours(a, hours), ...Object.fromEntries(positions) };
}

/** So many settings between two dated ones, at even distances in days and in how far they are on the way. */
export function stepsBetween(a: MixerSetting, b: MixerSetting, count: number): MixerSetting[] {
  const from = dayNumber(a.fromDay ?? "");
  const days = dayNumber(b.fromDay ?? "") - from;
  if (!(days > count)) return [];
  return Array.from({ length: count }, (_, index) => {
    const share = (index + 1) / (count + 1);
    return { ...between(a, b, share), fromDay: dayOfNumber(from + Math.round(days * share)) };
  });
}
