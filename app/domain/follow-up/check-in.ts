import type { IsoDate } from "../fields";
import { addDays } from "../law/days";
import { settingOn } from "../mixer-panel";
import { weeklyHoursOf } from "../mixer/week-hours";
import { MIXER_SLIDERS } from "../mixer/setting-shape";
import type { MixerSetting } from "../shared-document";
import type { MixerSlider } from "../mixer/setting-shape";

/** Days from a check-in, or from a new setting, until the next one is due. */
export const CHECK_IN_DAYS = 7;

export type CheckInRhythm = {
  /** The day of the last check-in. */
  lastDay: IsoDate | null;
  /** The day the newest setting that has begun began. */
  settingDay: IsoDate | null;
  isPaused: boolean;
};

/**
 * `open`: nothing to wait for yet, the employee may check in whenever they like. `later` and `due`: before, and on or
 * after the day it is due. `paused`: the employee has taken a break.
 */
export type CheckInState =
  { state: "open" | "paused" } | { state: "later" | "due"; dueDay: IsoDate };

/** When the next check-in is due: a week after the last one or after the newest setting began, whichever is later. */
export function checkInState(
  { lastDay, settingDay, isPaused }: CheckInRhythm,
  today: IsoDate,
): CheckInState {
  if (isPaused) return { state: "paused" };
  const from = [lastDay ?? "", settingDay ?? ""].sort().at(-1);
  if (!from) return { state: "open" };
  const dueDay = addDays(from, CHECK_IN_DAYS);
  return { state: today < dueDay ? "later" : "due", dueDay };
}

const settingOf = (setting: MixerSetting, slider: MixerSlider): number | null =>
  slider === "hours" ? weeklyHoursOf(setting) : setting[slider];

/**
 * The faders to ask about: those that the newest setting that has begun moved. All six when none is known to have been
 * moved, as with the first setting.
 */
export function slidersToAsk(
  settings: readonly MixerSetting[],
  today: IsoDate,
): readonly MixerSlider[] {
  const now = settingOn(settings, today);
  const before = now?.fromDay ? settingOn(settings, addDays(now.fromDay, -1)) : null;
  if (!now || !before) return MIXER_SLIDERS;
  const moved = MIXER_SLIDERS.filter((slider) => {
    const [was, is] = [settingOf(before, slider), settingOf(now, slider)];
    return was !== null && is !== null && was !== is;
  });
  return moved.length > 0 ? moved : MIXER_SLIDERS;
}
