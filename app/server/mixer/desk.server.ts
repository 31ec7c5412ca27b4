import { datedSettings, positionsOf, settingOn } from "#app/domain/mixer-panel";
import type { IsoDate } from "#app/domain/fields";
import { dayNumber } from "#app/domain/law/day-numbers";
import { addDays, weekNumberOf } from "#app/domain/law/days";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { weekTable, weeksUnderMinimumAbsence } from "#app/domain/mixer/week-table";
import type { MixerSetting, SharedContent } from "#app/domain/shared-document";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { shortDay } from "#app/text/format";
import type { Language } from "#app/text/texts";

/** How long the last setting is drawn when the plan has no goal date. */
const TAIL_DAYS = 28;
/** The new setting of a plan begins this many days after the one it copies. */
const NEXT_SETTING_DAYS = 14;
const MAX_TICKS = 8;

function lastDay(content: SharedContent, settings: readonly MixerSetting[]): IsoDate {
  const last = settings.at(-1)?.fromDay ?? "";
  const tail = addDays(last, TAIL_DAYS);
  const goal = content.plan.goalDay;
  return goal && goal > last ? goal : tail;
}

/** The six lines of the settings over time, x in days since the first, for the chart. Null before any setting has a date. */
export function settingsChart(
  content: SharedContent,
  today: IsoDate,
  words: { sliders: Record<MixerSlider, string>; today: string; language: Language },
) {
  const settings = datedSettings(content.mixerSettings);
  const first = settings[0]?.fromDay;
  const normal = content.facts.normalWeeklyHours ?? 0;
  if (!first) return null;
  const end = lastDay(content, settings);
  const start = dayNumber(first);
  const x = (day: IsoDate) => dayNumber(day) - start;
  const every = Math.ceil(settings.length / MAX_TICKS);
  const series = MIXER_SLIDERS.map((slider) => ({
    id: slider,
    label: words.sliders[slider],
    points: settings.flatMap((setting) => {
      const position = positionsOf(setting, normal)[slider];
      return position === null || !setting.fromDay ? [] : [{ x: x(setting.fromDay), y: position }];
    }),
  }));
  return {
    series,
    xTicks: settings
      .filter((_setting, index) => index % every === 0)
      .map(({ fromDay }) => ({
        x: x(fromDay ?? first),
        label: shortDay(fromDay ?? first, words.language),
      })),
    xEnd: x(end),
    yMax: 10,
    formatY: String,
    ...(today >= first && today <= end ? { mark: { x: x(today), label: words.today } } : {}),
  };
}

/** The weeks of the plan with hours at work and away, from the first setting to the goal. */
export function mixerWeeks(content: SharedContent) {
  const settings = datedSettings(content.mixerSettings);
  const first = settings[0]?.fromDay;
  const normal = content.facts.normalWeeklyHours;
  if (!first || !normal) return [];
  const weeks = weekTable(content, normal, first, lastDay(content, settings));
  const short = new Set(weeksUnderMinimumAbsence(weeks));
  return weeks.map((week) => ({
    monday: week.monday,
    number: weekNumberOf(week.monday),
    workedHours: week.workedHours,
    absenceHours: week.absenceHours,
    isUnderMinimum: short.has(week),
  }));
}

/** Which faders stand lower than in the setting before. */
export function loweredSliders(content: SharedContent, setting: MixerSetting): MixerSlider[] {
  const normal = content.facts.normalWeeklyHours ?? 0;
  const settings = datedSettings(content.mixerSettings);
  const before = settings[settings.findIndex(({ id }) => id === setting.id) - 1];
  if (!before) return [];
  const [then, now] = [positionsOf(before, normal), positionsOf(setting, normal)];
  return MIXER_SLIDERS.filter((slider) => (now[slider] ?? 0) < (then[slider] ?? 0));
}

/** The setting a page opens on: the one asked for, else the one in force, else the first. */
export function chosenSetting(content: SharedContent, asked: string | null, today: IsoDate) {
  const settings = content.mixerSettings;
  return (
    settings.find(({ id }) => id === asked) ?? settingOn(settings, today) ?? settings[0] ?? null
  );
}

const FIRST_POSITION = "2";

/** What a first setting starts as: few hours, much consideration, from the day given. */
export const firstSetting = (fromDay: IsoDate): Record<string, string> => ({
  fromDay,
  state: "planned",
  weeklyHours: "10",
  physical: FIRST_POSITION,
  tasks: FIRST_POSITION,
  responsibility: FIRST_POSITION,
  predictability: FIRST_POSITION,
  intensity: FIRST_POSITION,
});

/** A copy of a setting's values two weeks later, without the reason for having turned down. */
export function copyForward(
  values: Record<string, string>,
  today: IsoDate,
): Record<string, string> {
  const { position: _position, reason: _reason, ...kept } = values;
  const from = values.fromDay ? addDays(values.fromDay, NEXT_SETTING_DAYS) : today;
  return { ...kept, fromDay: from, state: "planned" };
}
