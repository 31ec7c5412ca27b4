import type { DraftValues } from "#app/domain/draft";
import type { IsoDate } from "#app/domain/fields";
import { dayNumber } from "#app/domain/law/day-numbers";
import { addDays } from "#app/domain/law/days";
import { datedSettings } from "#app/domain/mixer-panel";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { weeklyHoursOf } from "#app/domain/mixer/week-hours";
import type { MixerSetting, SharedContent } from "#app/domain/shared-document";

/** How long the last setting is drawn when the plan has no goal date later than it. */
const TAIL_DAYS = 28;
/** More settings than this cannot be told apart on a phone. */
const MAX_DRAWN = 40;

/** The last day a plan is drawn to: the goal, or a while after the last setting. */
export function lastPlanDay({ plan }: SharedContent, settings: readonly MixerSetting[]): IsoDate {
  const last = settings.at(-1)?.fromDay ?? "";
  return plan.goalDay && plan.goalDay > last ? plan.goalDay : addDays(last, TAIL_DAYS);
}

/** What the time line needs of one setting, as a draft stores it: when, planned or not, and where the faders stand. */
function drawnValues(setting: MixerSetting): DraftValues {
  const values: DraftValues = {
    fromDay: setting.fromDay ?? "",
    state: setting.state ?? "",
    weeklyHours: String(weeklyHoursOf(setting) ?? ""),
  };
  for (const slider of MIXER_SLIDERS)
    if (slider !== "hours") values[slider] = String(setting[slider] ?? "");
  return values;
}

/** Of settings closer together than can be drawn only the last holds; planned and actual ones each for themselves. */
function thinned(settings: readonly MixerSetting[], start: number, days: number): MixerSetting[] {
  const width = Math.max(1, Math.ceil((2 * days) / MAX_DRAWN));
  const last = new Map<string, MixerSetting>();
  for (const setting of settings) {
    const place = Math.floor((dayNumber(setting.fromDay ?? "") - start) / width);
    last.set(`${setting.state === "actual"} ${place}`, setting);
  }
  return [...last.values()];
}

/** What the time line under the desk is drawn from. Null before any setting has a date. */
export function timeLineFacts(content: SharedContent, today: IsoDate, chosenId: string | null) {
  const settings = datedSettings(content.mixerSettings);
  const first = settings[0]?.fromDay;
  if (!first) return null;
  const away = content.facts.firstAbsenceDay;
  const startDay = away && away < first ? away : first;
  const endDay = lastPlanDay(content, settings);
  const start = dayNumber(startDay);
  const drawn =
    settings.length > MAX_DRAWN ? thinned(settings, start, dayNumber(endDay) - start) : settings;
  const chosen = settings.filter(({ id }) => id === chosenId);
  return {
    startDay,
    endDay,
    today,
    goalDay: content.plan.goalDay,
    normalWeeklyHours: content.facts.normalWeeklyHours ?? 0,
    settings: Object.fromEntries(
      [...drawn, ...chosen].map((setting) => [setting.id, drawnValues(setting)]),
    ),
  };
}

export type TimeLineFacts = NonNullable<ReturnType<typeof timeLineFacts>>;
