import type { IsoDate } from "#app/domain/fields";

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
  /** "mandag, tirsdag og onsdag" from weekday numbers, 1 = Monday. */
  weekdays: (days: readonly number[]) => string;
  /** "ma. on." style short names. */
  shortWeekdays: (days: readonly number[]) => string;
  list: (parts: readonly string[]) => string;
};

// A civil date has no time zone; noon UTC printed in UTC can never slip to the day before or after.
const asUtcNoon = (day: IsoDate) => new Date(`${day}T12:00:00Z`);
const MONDAY_UTC = Date.UTC(2024, 0, 1, 12);

/** The formats of one locale, for example "da-DK". */
export function printFormat(locale: string): PrintFormat {
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
    weekdays: (days) => lists.format(days.map((day) => nameOf(day, weekday))),
    shortWeekdays: (days) =>
      days.map((day) => nameOf(day, shortWeekday).replace(".", "").slice(0, 3)).join(", "),
    list: (parts) => lists.format(parts),
  };
}
