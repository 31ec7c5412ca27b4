import { WEEKDAYS, dayHoursField } from "#app/domain/mixer/setting-shape";
import { weeklyHoursOf } from "#app/domain/mixer/week-hours";
import type { MixerSetting } from "#app/domain/shared-document";
import { plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";

/** The days worked in a setting, with their hours where they have hours of their own, and its weeks on and off. */
export function useCourse(setting: MixerSetting): { key: string; label: string; text: string }[] {
  const { answers } = useText("check");
  const { fields, settings } = useText("mixer");
  const language = useLanguage();
  const words = fields.mixerSettings;
  const hours = WEEKDAYS.map((day) => setting[dayHoursField(day)]);
  const hasHours = hours.some((each) => each !== null);
  const days = WEEKDAYS.flatMap((day, index) => {
    const name = words[day].label.toLowerCase();
    const own = hours[index];
    if (hasHours) return own ? [`${name} ${plainNumber(own, language)}`] : [];
    return setting[day] ? [name] : [];
  });
  const { weeksOn, weeksOff, offWeekHours } = setting;
  const turns =
    weeksOn && weeksOff
      ? answers.turns(
          { count: weeksOn, hours: plainNumber(weeklyHoursOf(setting) ?? 0, language) },
          { count: weeksOff, hours: plainNumber(offWeekHours ?? 0, language) },
        )
      : "";
  return [
    { key: "days", label: settings.weekdays, text: days.join(", ") },
    { key: "turns", label: answers.weeks, text: turns },
  ];
}
