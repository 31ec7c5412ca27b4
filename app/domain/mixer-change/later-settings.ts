import type { IsoDate } from "../fields";
import { daysBetween, addDays } from "../law/days";
import type { Change } from "../merge";
import type { MixerSetting, SharedContent } from "../shared-document";
import { moveAlong } from "./moved-along";
import { shiftedSettings } from "./shift";

/** What happens to the plan's later settings. */
export const LATER_WAYS = ["stay", "shift"] as const;
export type LaterWay = (typeof LATER_WAYS)[number];

/** Most weeks a plan is moved at once. */
export const MAX_SHIFT_WEEKS = 52;
/** After something was turned down, two weeks pass before the plan's next step. */
const REST_DAYS = 14;

/** The planned settings after a day, earliest first. */
export const plannedAfter = (
  settings: readonly MixerSetting[],
  day: IsoDate,
): (MixerSetting & { fromDay: IsoDate })[] =>
  settings
    .flatMap((setting) =>
      setting.state !== "actual" && setting.fromDay !== null && setting.fromDay > day
        ? [{ ...setting, fromDay: setting.fromDay }]
        : [],
    )
    .sort((a, b) => (a.fromDay < b.fromDay ? -1 : 1));

/**
 * What is proposed for later settings when a fader is turned down from a day: they stay where the next one is two weeks
 * away or more, otherwise all move by the fewest whole weeks that give it two weeks.
 */
export function proposedShift(
  settings: readonly MixerSetting[],
  fromDay: IsoDate,
): { later: LaterWay; weeks: number } {
  const [next] = plannedAfter(settings, fromDay);
  const missing = next ? REST_DAYS - daysBetween(fromDay, next.fromDay) : 0;
  return missing > 0
    ? { later: "shift", weeks: Math.ceil(missing / 7) }
    : { later: "stay", weeks: 1 };
}

/** What moves with later settings where somebody wants it: the goal's day, and sub-goals with their measures. */
export type Along = { movesGoal: boolean; movesSubGoals: boolean };

/** What is ticked of it, where later settings move at all. */
export const readAlong = (typed: Record<keyof Along, string>, isMoving: boolean): Along => ({
  movesGoal: isMoving && typed.movesGoal === "yes",
  movesSubGoals: isMoving && typed.movesSubGoals === "yes",
});

/** Moves later planned settings by whole weeks, and what lies ahead and is to move along by as many. */
export function shiftPlan(
  content: SharedContent,
  afterDay: IsoDate,
  weeks: number,
  { movesGoal, movesSubGoals }: Along,
): Change[] {
  const { goalDay } = content.plan;
  const goal: Change[] =
    movesGoal && goalDay !== null && goalDay > afterDay
      ? [{ op: "set", path: "plan.goalDay", base: goalDay, value: addDays(goalDay, weeks * 7) }]
      : [];
  return [
    ...shiftedSettings(content.mixerSettings, afterDay, weeks * 7),
    ...goal,
    ...(movesSubGoals ? moveAlong(content, afterDay, weeks) : []),
  ];
}
