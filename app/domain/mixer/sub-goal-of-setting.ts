import type { DraftValues } from "../draft";
import type { IsoDate } from "../fields";
import { datedSettings, settingOn } from "../mixer-panel";
import { TOP_POSITION } from "./setting-shape";
import type { MixerSetting, SharedContent } from "../shared-document";
import { plannedAfter } from "../mixer-change/later-settings";
import { MIXER_SLIDERS } from "./setting-shape";
import type { MixerSlider } from "./setting-shape";
import { copyWithHours, sliderField } from "./setting-values";
import { standsAt, stepUp } from "../mixer-change/turn-down";
import { weeklyHoursOf } from "./week-hours";

/** A planned setting as a step to reach: which faders rise, from which day, and to how many hours where those do. */
export type PlannedStep = {
  settingId: string;
  fromDay: IsoDate;
  sliders: MixerSlider[];
  hours: number | null;
};

const risen = (before: MixerSetting | undefined, now: MixerSetting): MixerSlider[] =>
  MIXER_SLIDERS.filter((slider) => {
    const [was, is] = [before ? standsAt(before, slider) : 0, standsAt(now, slider)];
    return is !== null && is > (was ?? 0);
  });

/** The planned settings in which something rises, earliest first. The hours come first among what rises. */
export function plannedSteps(settings: readonly MixerSetting[]): PlannedStep[] {
  const ordered = datedSettings(settings);
  return ordered.flatMap((setting, index) => {
    const sliders = risen(ordered[index - 1], setting);
    if (setting.state === "actual" || sliders.length === 0) return [];
    const hours = sliders.includes("hours") ? weeklyHoursOf(setting) : null;
    return [{ settingId: setting.id, fromDay: setting.fromDay ?? "", sliders, hours }];
  });
}

/** Steps after a day that are no sub-goal yet, at most so many. */
export function stepsWithoutSubGoal(
  { mixerSettings, subGoals }: SharedContent,
  today: IsoDate,
  most: number,
): PlannedStep[] {
  const taken = new Set(subGoals.map(({ settingId }) => settingId));
  return plannedSteps(mixerSettings)
    .filter(({ settingId, fromDay }) => fromDay > today && !taken.has(settingId))
    .slice(0, most);
}

/** A step as a sub-goal: in the area of what rises, by the day it begins, and known as grown out of it. */
export const subGoalOf = (step: PlannedStep, title: string): DraftValues => ({
  title,
  area: step.sliders[0] ?? "",
  targetDay: step.fromDay,
  settingId: step.settingId,
});

/** What a reached sub-goal proposes next: a planned setting already now, or one fader a step up from today. */
export type NextSetting =
  | { op: "move"; settingId: string; fromDay: IsoDate; toDay: IsoDate }
  | { op: "add"; slider: MixerSlider; values: DraftValues };

/**
 * The next setting after a sub-goal is reached: the plan's next step moved to today, else the fader of its area one step
 * up. Null while it is not reached, and where there is nothing to turn up.
 */
export function nextSettingAfter(
  { mixerSettings, facts }: SharedContent,
  subGoal: SharedContent["subGoals"][number],
  today: IsoDate,
): NextSetting | null {
  if (subGoal.reachedOn === null || subGoal.reachedOn > today) return null;
  const [next] = plannedAfter(mixerSettings, today);
  if (next) return { op: "move", settingId: next.id, fromDay: next.fromDay, toDay: today };
  const now = settingOn(mixerSettings, today);
  const slider = MIXER_SLIDERS.find((each) => each === subGoal.area);
  const stands = now && slider ? standsAt(now, slider) : null;
  if (!now || !slider || stands === null) return null;
  const normal = facts.normalWeeklyHours ?? weeklyHoursOf(now) ?? 0;
  const top = slider === "hours" ? normal : TOP_POSITION;
  if (stands >= top) return null;
  const place = Math.min(top, stepUp(now, slider, normal));
  const hours = slider === "hours" ? place : (weeklyHoursOf(now) ?? 0);
  const moved = { [sliderField(slider)]: String(place), fromDay: today, state: "planned" };
  return { op: "add", slider, values: { ...copyWithHours(now, hours), ...moved } };
}
