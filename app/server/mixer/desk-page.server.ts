import type { Draft } from "#app/domain/draft";
import type { IsoDate } from "#app/domain/fields";
import { valueOn } from "#app/domain/law/dated";
import { isIsoDate, weekNumberOf } from "#app/domain/law/days";
import { datedSettings, settingOn } from "#app/domain/mixer-panel";
import { lowered } from "#app/domain/mixer/lowered";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { settingAt } from "#app/domain/mixer/slider-course";
import { weekTable, weeksUnderMinimumAbsence } from "#app/domain/mixer/week-table";
import { RULES_FROM_DAY } from "#app/domain/shared-document";
import type { MixerSetting, SharedContent } from "#app/domain/shared-document";
import { lastPlanDay, timeLineFacts } from "./time-line.server";
import { settingWindow } from "./setting-window.server";

/** The weeks of the plan with hours at work and away, from the first setting to the goal. */
export function mixerWeeks(content: SharedContent) {
  const settings = datedSettings(content.mixerSettings);
  const first = settings[0]?.fromDay;
  const normal = content.facts.normalWeeklyHours;
  if (!first || !normal) return [];
  const weeks = weekTable(content, normal, first, lastPlanDay(content, settings));
  const short = new Set(weeksUnderMinimumAbsence(weeks));
  return weeks.map((week) => ({
    monday: week.monday,
    number: weekNumberOf(week.monday),
    workedHours: week.workedHours,
    absenceHours: week.absenceHours,
    isUnderMinimum: short.has(week),
    note: week.exception?.note ?? "",
  }));
}

/** Which faders stand lower than in the setting before. */
function loweredSliders({ mixerSettings }: SharedContent, setting: MixerSetting): MixerSlider[] {
  const settings = datedSettings(mixerSettings);
  const before = settings[settings.findIndex(({ id }) => id === setting.id) - 1];
  return before ? lowered(before, setting) : [];
}

/** What an address asks the desk to show: a setting, a day, and the setting to list the others around. */
export type Asked = { setting: string | null; day: string | null; around: string | null };

/** The setting a page opens on: the one asked for or of the day asked for, else the one in force, else the first. */
export function chosenSetting({ mixerSettings }: SharedContent, asked: Asked, today: IsoDate) {
  const ofDay =
    asked.day !== null && isIsoDate(asked.day) ? settingAt(mixerSettings, asked.day) : null;
  return (
    mixerSettings.find(({ id }) => id === asked.setting) ??
    ofDay ??
    settingOn(mixerSettings, today) ??
    mixerSettings[0] ??
    null
  );
}

/** Whether a planned setting has begun and nobody has said yet how it went. */
const canBeConfirmed = (content: SharedContent, chosen: MixerSetting, today: IsoDate): boolean =>
  chosen.state !== "actual" &&
  chosen.fromDay !== null &&
  chosen.fromDay <= today &&
  !content.mixerSettings.some(
    ({ state, fromDay }) => state === "actual" && fromDay === chosen.fromDay,
  );

/** The fewest hours away in a week with refund, for the sentence above the weeks; null from before the rules. */
const fewestHoursAway = (day: IsoDate): number | null =>
  day < RULES_FROM_DAY ? null : valueOn("minAbsenceHours", day).value;

/** What of the shared draft the browser needs: the setting on the desk and the weeks that go otherwise. */
export function deskDraft({ lists }: Draft, chosenId: string | null): Draft {
  const chosen = chosenId === null ? undefined : lists.mixerSettings?.[chosenId];
  return {
    sections: {},
    lists: {
      mixerSettings: chosen && chosenId !== null ? { [chosenId]: chosen } : {},
      exceptionWeeks: lists.exceptionWeeks ?? {},
    },
  };
}

/** Everything the desk shows beside the chosen setting's own fields. */
export function deskPage(content: SharedContent, asked: Asked, today: IsoDate) {
  const chosen = chosenSetting(content, asked, today);
  const chosenId = chosen?.id ?? null;
  const isListed = content.mixerSettings.some(({ id }) => id === asked.around);
  return {
    chosenId,
    inForceId: settingOn(content.mixerSettings, today)?.id ?? null,
    list: settingWindow(content.mixerSettings, isListed ? asked.around : chosenId),
    normalWeeklyHours: content.facts.normalWeeklyHours ?? 37,
    lowered: chosen ? loweredSliders(content, chosen) : [],
    canBeConfirmed: chosen ? canBeConfirmed(content, chosen, today) : false,
    timeLine: timeLineFacts(content, today, chosenId),
    weeks: mixerWeeks(content),
    fewestHoursAway: fewestHoursAway(today),
  };
}
