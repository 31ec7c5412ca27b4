import type { IsoDate } from "../fields";
import type { Change } from "../merge";
import { normaliseValue } from "../normalise";
import type { ValueProblem } from "../normalise";
import type { MixerSetting, SharedContent } from "../shared-document";
import { MAX_SHIFT_WEEKS, LATER_WAYS, readAlong, shiftPlan } from "./later-settings";
import type { Along, LaterWay } from "./later-settings";
import { mixerSettingFields } from "../mixer/setting-shape";
import type { MixerSlider } from "../mixer/setting-shape";
import { OTHER_SLIDERS, copyWithHours, sliderField } from "../mixer/setting-values";
import { weeklyHoursOf } from "../mixer/week-hours";

/** What a turn-down form posts, by name. */
export const TURN_DOWN_NAMES = [
  "weeklyHours",
  ...OTHER_SLIDERS,
  "fromDay",
  "downReason",
  "reason",
  "later",
  "weeks",
  "movesGoal",
  "movesSubGoals",
] as const;
export type TurnDownName = (typeof TURN_DOWN_NAMES)[number];
export type TurnDownTyped = Record<TurnDownName, string>;

export type TurnDownProblem =
  | ValueProblem
  | { code: "missing" }
  /** Above where the setting stands: this page only turns down. */
  | { code: "above" }
  /** No fader stands lower than before. */
  | { code: "nothing" }
  /** The setting that is turned down begins later. */
  | { code: "before"; day: IsoDate };

export type TurnDown = Along & {
  fromDay: IsoDate;
  weeklyHours: number;
  positions: Partial<Record<MixerSlider, number>>;
  downReason: string;
  reason: string;
  later: LaterWay;
  weeks: number;
};

type Problems = Partial<Record<TurnDownName, TurnDownProblem>>;
export type TurnDownReading = { ok: true; wish: TurnDown } | { ok: false; problems: Problems };

const weeksField = { kind: "number", min: 1, max: MAX_SHIFT_WEEKS, step: 1 } as const;
const { fromDay: dayField, downReason: whyField, reason: reasonField } = mixerSettingFields;

/** Where a fader stands in a setting as this page counts it: hours for the hours, else the place. */
export const standsAt = (setting: MixerSetting, slider: MixerSlider): number | null =>
  slider === "hours" ? weeklyHoursOf(setting) : setting[slider];

/** Faders that have a place and can be turned down. */
export const turnable = (setting: MixerSetting): MixerSlider[] =>
  (["hours", ...OTHER_SLIDERS] as const).filter((slider) => standsAt(setting, slider) !== null);

/** Hours of one step: a tenth of the normal week, in half hours. */
const hourStep = (normalWeeklyHours: number): number =>
  Math.max(0.5, Math.round(normalWeeklyHours / 5) / 2);

/** Where a fader stands one step down: a place, or a tenth of the normal week in half hours, never below nought. */
export function stepDown(
  setting: MixerSetting,
  slider: MixerSlider,
  normalWeeklyHours: number,
): number {
  const now = standsAt(setting, slider) ?? 0;
  if (slider !== "hours") return Math.max(0, now - 1);
  return Math.max(0, Math.floor((now - hourStep(normalWeeklyHours)) * 2) / 2);
}

/** Where a fader stands one step up, the same way; the top is the caller's to mind. */
export function stepUp(
  setting: MixerSetting,
  slider: MixerSlider,
  normalWeeklyHours: number,
): number {
  const now = standsAt(setting, slider) ?? 0;
  return slider === "hours" ? now + hourStep(normalWeeklyHours) : now + 1;
}

/** Reads how far each fader is turned, noting what is wrong. */
function readFaders(typed: TurnDownTyped, base: MixerSetting, problems: Problems) {
  const places: Partial<Record<MixerSlider, number>> = {};
  for (const slider of turnable(base)) {
    const name = sliderField(slider);
    const at = standsAt(base, slider) ?? 0;
    const read = normaliseValue(mixerSettingFields[name], typed[name]);
    if (!read.ok) problems[name] = read.problem;
    else if (read.value !== "" && Number(read.value) > at) problems[name] = { code: "above" };
    else places[slider] = read.value === "" ? at : Number(read.value);
  }
  return places;
}

function readDay(typed: TurnDownTyped, base: MixerSetting, problems: Problems): IsoDate {
  const read = normaliseValue(dayField, typed.fromDay);
  if (!read.ok) problems.fromDay = read.problem;
  else if (read.value === "") problems.fromDay = { code: "missing" };
  else if (base.fromDay !== null && read.value < base.fromDay)
    problems.fromDay = { code: "before", day: base.fromDay };
  return read.ok ? read.value : "";
}

function readLater(typed: TurnDownTyped, problems: Problems): { later: LaterWay; weeks: number } {
  const later = LATER_WAYS.find((way) => way === typed.later) ?? "stay";
  if (later === "stay") return { later, weeks: 0 };
  const read = normaliseValue(weeksField, typed.weeks);
  if (!read.ok) problems.weeks = read.problem;
  else if (read.value === "") problems.weeks = { code: "missing" };
  return { later, weeks: read.ok ? Number(read.value) : 0 };
}

/** Reads a turn-down of a setting as typed, or says what is wrong at which name. */
export function readTurnDown(typed: TurnDownTyped, base: MixerSetting): TurnDownReading {
  const problems: Problems = {};
  const positions = readFaders(typed, base, problems);
  const fromDay = readDay(typed, base, problems);
  const why = normaliseValue(whyField, typed.downReason);
  if (!why.ok) problems.downReason = why.problem;
  const reason = normaliseValue(reasonField, typed.reason);
  if (!reason.ok) problems.reason = reason.problem;
  const later = readLater(typed, problems);
  const isLower = turnable(base).some(
    (slider) => (positions[slider] ?? Infinity) < (standsAt(base, slider) ?? 0),
  );
  const first = turnable(base)[0];
  if (!isLower && first && Object.keys(problems).length === 0)
    problems[sliderField(first)] = { code: "nothing" };
  if (Object.keys(problems).length > 0 || !why.ok || !reason.ok) return { ok: false, problems };
  const { hours: weeklyHours = 0, ...others } = positions;
  const words = { downReason: why.value, reason: reason.value };
  const along = readAlong(typed, later.later === "shift");
  return {
    ok: true,
    wish: { fromDay, weeklyHours, positions: others, ...words, ...later, ...along },
  };
}

/**
 * What turning down changes: an actual setting from its day, a copy of the one turned down with the lower places, and
 * the plan's later settings moved where asked.
 */
export function turnDown(
  content: SharedContent,
  base: MixerSetting,
  wish: TurnDown,
  id: string,
): Change[] {
  const places = Object.entries(wish.positions).map(([slider, place]) => [slider, String(place)]);
  const week =
    standsAt(base, "hours") === null
      ? { ...copyWithHours(base, 0), weeklyHours: "" }
      : copyWithHours(base, wish.weeklyHours);
  const values = {
    ...week,
    ...(Object.fromEntries(places) as Record<string, string>),
    fromDay: wish.fromDay,
    state: "actual",
    downReason: wish.downReason,
    reason: wish.reason,
  };
  const add: Change = { op: "add", list: "mixerSettings", id, values };
  return wish.later === "shift"
    ? [add, ...shiftPlan(content, wish.fromDay, wish.weeks, wish)]
    : [add];
}
