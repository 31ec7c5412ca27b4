import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber } from "../law/day-numbers";
import type { Change } from "../merge";
import type { SharedContent } from "../shared-document";

/** A date of a sub-goal, or of a measure under it, that can move when the plan's later settings do. */
export type AlongDate = {
  path: string;
  of: "subGoal" | "measureFrom" | "measureTo";
  /** The sub-goal or the measure. */
  id: string;
  title: string;
  day: IsoDate;
  /** The sub-goal it belongs to, and the date of that. */
  subGoalId: string;
  subGoalDay: IsoDate;
  /** The day of the planned setting that sub-goal grew out of; null for one that was written by itself. */
  stepDay: IsoDate | null;
};

type Plan = Pick<SharedContent, "mixerSettings" | "subGoals" | "measures">;

function datesOfMeasure({ id, title, fromDay, toDay }: Plan["measures"][number]) {
  const from = fromDay && {
    path: `measures.${id}.fromDay`,
    of: "measureFrom" as const,
    day: fromDay,
  };
  const to = toDay && { path: `measures.${id}.toDay`, of: "measureTo" as const, day: toDay };
  return [from, to].flatMap((date) => (date ? [{ ...date, id, title }] : []));
}

/** The dates of sub-goals that are not reached yet, each followed by those of its measures. */
export function datesAlong({ mixerSettings, subGoals, measures }: Plan): AlongDate[] {
  const steps = new Map(
    mixerSettings.filter(({ state }) => state !== "actual").map(({ id, fromDay }) => [id, fromDay]),
  );
  return subGoals.flatMap(({ id, title, targetDay, settingId, reachedOn }) => {
    if (targetDay === null || reachedOn !== null) return [];
    const of = {
      subGoalId: id,
      subGoalDay: targetDay,
      stepDay: steps.get(settingId ?? "") ?? null,
    };
    const own = {
      path: `subGoals.${id}.targetDay`,
      of: "subGoal" as const,
      id,
      title,
      day: targetDay,
    };
    const under = measures.filter(({ subGoalId }) => subGoalId === id).flatMap(datesOfMeasure);
    return [own, ...under].map((date) => ({ ...date, ...of }));
  });
}

/** Those a change from a day on concerns: on that day or later, under a sub-goal that is so too. */
export const alongFrom = (dates: readonly AlongDate[], fromDay: IsoDate): AlongDate[] =>
  dates.filter(({ day, subGoalDay }) => day >= fromDay && subGoalDay >= fromDay);

/** Whether some of them belong to a step that moves: then they are proposed to move with it. */
export const followSteps = (dates: readonly AlongDate[], fromDay: IsoDate): boolean =>
  alongFrom(dates, fromDay).some(({ stepDay }) => stepDay !== null && stepDay > fromDay);

/** The day so many weeks later. */
export const weeksLater = (day: IsoDate, weeks: number): IsoDate =>
  dayOfNumber(dayNumber(day) + weeks * 7);

/** Weeks a pause touches, counted from its first day; its last day is part of it. */
export const pauseWeeks = (fromDay: IsoDate, toDay: IsoDate): number =>
  Math.ceil((dayNumber(toDay) - dayNumber(fromDay) + 1) / 7);

/** Moves the dates of sub-goals from a day on, and of the measures under them, by whole weeks. */
export const moveAlong = (plan: Plan, fromDay: IsoDate, weeks: number): Change[] =>
  alongFrom(datesAlong(plan), fromDay).map(({ path, day }) => ({
    op: "set",
    path,
    base: day,
    value: weeksLater(day, weeks),
  }));
