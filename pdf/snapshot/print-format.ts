import type { IsoDate } from "#app/domain/fields";
import type { PaperText } from "#app/text/paper/da-paper";

const MS_PER_DAY = 86_400_000;

/** Printing of days, moments, numbers and lists in one language. */
export type PrintFormat = {
  /** "1. december 2026". */
  longDay: (day: IsoDate) => string;
  /** "1. dec. 2026". */
  shortDay: (day: IsoDate) => string;
  /** "1. dec.", for axes and narrow columns. */
  dayAndMonth: (day: IsoDate) => string;
  /** The Danish civil date of an instant, printed long. */
  longDayOfInstant: (instant: string) => string;
  /** "10,5", at most two decimals. */
  number: (value: number) => string;
  /** "mandag og onsdag" or "mandag til torsdag" from weekday numbers, 1 = Monday. */
  weekdays: (days: readonly number[]) => string;
  /** "man, ons" or "man–tor". */
  shortWeekdays: (days: readonly number[]) => string;
  list: (parts: readonly string[]) => string;
};

// A civil date has no time zone; noon UTC printed in UTC can never slip to the day before or after.
const asUtcNoon = (day: IsoDate) => new Date(`${day}T12:00:00Z`);
const MONDAY_UTC = Date.UTC(2024, 0, 1, 12);

const isRun = (days: readonly number[]) =>
  days.length > 2 && days.every((day, index) => index === 0 || day === (days[index - 1] ?? 0) + 1);

/** The formats of one language, by the locale its words name. */
export function printFormat(words: PaperText): PrintFormat {
  const { locale } = words;
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: "UTC", ...options });
  const long = dates({ day: "numeric", month: "long", year: "numeric" });
  const short = dates({ day: "numeric", month: "short", year: "numeric" });
  const axis = dates({ day: "numeric", month: "short" });
  const danishDay = dates({ timeZone: "Europe/Copenhagen", dateStyle: "long" });
  const weekday = dates({ weekday: "long" });
  const shortWeekday = dates({ weekday: "short" });
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const nameOf = (day: number, format: Intl.DateTimeFormat) =>
    format.format(new Date(MONDAY_UTC + (day - 1) * MS_PER_DAY));
  return {
    longDay: (day) => long.format(asUtcNoon(day)),
    shortDay: (day) => short.format(asUtcNoon(day)),
    dayAndMonth: (day) => axis.format(asUtcNoon(day)),
    longDayOfInstant: (instant) => danishDay.format(new Date(instant)),
    number: (value) => numbers.format(value),
    weekdays: (days) => {
      const names = days.map((day) => nameOf(day, weekday));
      return isRun(days)
        ? words.mixer.dayRange(names[0] ?? "", names.at(-1) ?? "")
        : lists.format(names);
    },
    shortWeekdays: (days) => {
      const names = days.map((day) => nameOf(day, shortWeekday).replace(".", ""));
      return isRun(days) ? `${names[0]}–${names.at(-1)}` : names.join(", ");
    },
    list: (parts) => lists.format(parts),
  };
}
