import { WEEKDAYS, dayHoursField } from "#app/domain/mixer/setting-shape";
import { turnedDownIn } from "#app/domain/mixer/lowered";
import type { MixerSetting } from "#app/domain/shared-document";
import type { PaperText } from "#app/text/paper/da-paper";
import type { PrintFormat } from "./print-format";

/** What a setting says of its days and weeks beyond one number: hours of each day, and weeks on and off. */
export function courseLines(
  setting: MixerSetting,
  words: PaperText,
  format: PrintFormat,
): { label: string; text: string }[] {
  const say = words.mixer.course;
  const days = WEEKDAYS.flatMap((weekday, index) => {
    const hours = setting[dayHoursField(weekday)];
    return hours ? [say.day(format.weekdays([index + 1]), format.number(hours))] : [];
  });
  const { weeksOn, weeksOff, offWeekHours } = setting;
  const weeks =
    weeksOn && weeksOff ? say.turns(weeksOn, weeksOff, format.number(offWeekHours ?? 0)) : "";
  return [
    { label: say.days, text: format.list(days) },
    { label: say.weeks, text: weeks },
  ].filter(({ text }) => text !== "");
}

const MOST_SENTENCES = 5;

/** That the plan was adjusted, when, for what and, in words about the work, why: the last few times, earliest first. */
export const adjustedSentences = (
  settings: readonly MixerSetting[],
  words: PaperText,
  format: PrintFormat,
): string[] =>
  turnedDownIn(settings)
    .slice(-MOST_SENTENCES)
    .map(({ setting, sliders }) => {
      const names = sliders.map((slider) => words.mixer.names[slider].toLowerCase());
      const told = words.mixer.adjusted(format.longDay(setting.fromDay ?? ""), format.list(names));
      const why = setting.downReason ? words.mixer.downReasons[setting.downReason] : "";
      return why ? `${told} ${why}.` : told;
    });
