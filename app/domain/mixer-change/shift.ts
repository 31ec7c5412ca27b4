import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber } from "../law/day-numbers";
import type { Change } from "../merge";
import type { MixerSetting } from "../shared-document";

type DayChange = Extract<Change, { op: "set" }>;

const dayChange = (setting: MixerSetting, day: number): DayChange => ({
  op: "set",
  path: `mixerSettings.${setting.id}.fromDay`,
  base: setting.fromDay ?? "",
  value: dayOfNumber(day),
});

/**
 * Moves every planned setting after a day by whole days: distances and order are kept, what has happened stays, and so
 * do settings of that very day. To an earlier time they go no further than the day after it.
 */
export function shiftedSettings(
  settings: readonly MixerSetting[],
  afterDay: IsoDate,
  days: number,
): DayChange[] {
  const later = settings.flatMap((setting) =>
    setting.state !== "actual" && setting.fromDay !== null && setting.fromDay > afterDay
      ? [{ setting, from: dayNumber(setting.fromDay) }]
      : [],
  );
  const first = later.reduce((least, { from }) => Math.min(least, from), Infinity);
  const by = Math.max(days, dayNumber(afterDay) + 1 - first);
  return by === 0 ? [] : later.map(({ setting, from }) => dayChange(setting, from + by));
}

/**
 * Moves one setting to a day, and with `withLater` every planned setting after it by as much, so that the distances
 * stay. Nothing where the setting is not there or stands on that day already.
 */
export function moveSetting(
  settings: readonly MixerSetting[],
  id: string,
  toDay: IsoDate,
  withLater: boolean,
): DayChange[] {
  const moved = settings.find((setting) => setting.id === id);
  if (!moved || moved.fromDay === toDay) return [];
  const own = dayChange(moved, dayNumber(toDay));
  if (!withLater || moved.fromDay === null) return [own];
  const by = dayNumber(toDay) - dayNumber(moved.fromDay);
  const later = settings.filter(
    (each) =>
      each.state !== "actual" && each.fromDay !== null && each.fromDay > (moved.fromDay ?? ""),
  );
  return [own, ...later.map((each) => dayChange(each, dayNumber(each.fromDay ?? "") + by))];
}
