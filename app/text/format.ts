import type { IsoDate } from "#app/domain/fields";
import type { Language } from "./texts";

const LOCALES = { da: "da-DK", en: "en-GB" } as const;

// A civil date has no zone: reading and writing it in UTC keeps the server and every browser on the same day.
const formats = (language: Language) => {
  const locale = LOCALES[language];
  return {
    day: new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }),
    short: new Intl.DateTimeFormat(locale, { day: "numeric", month: "short", timeZone: "UTC" }),
    weekday: new Intl.DateTimeFormat(locale, {
      weekday: "long",
      day: "numeric",
      month: "long",
      year: "numeric",
      timeZone: "UTC",
    }),
    number: new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }),
    kroner: new Intl.NumberFormat(locale, { maximumFractionDigits: 0 }),
  };
};

const made = { da: formats("da"), en: formats("en") };

const dateOf = (day: IsoDate) => new Date(`${day}T00:00:00Z`);

/** A civil date in words: "3. august 2026". */
export const longDay = (day: IsoDate, language: Language): string =>
  made[language].day.format(dateOf(day));

/** A civil date, short: "3. aug.". */
export const shortDay = (day: IsoDate, language: Language): string =>
  made[language].short.format(dateOf(day));

/** A civil date with its weekday: "mandag den 3. august 2026". */
export const weekdayDay = (day: IsoDate, language: Language): string =>
  made[language].weekday.format(dateOf(day));

/** A number as people write it: "18,5" in Danish. */
export const plainNumber = (value: number, language: Language): string =>
  made[language].number.format(value);

/** Whole kroner with thousands: "90.000". */
export const kroner = (value: number, language: Language): string =>
  made[language].kroner.format(value);
