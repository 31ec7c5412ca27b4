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
    list: new Intl.ListFormat(locale),
  };
};

const made = { da: formats("da"), en: formats("en") };

const dateOf = (day: IsoDate) => new Date(`${day}T00:00:00Z`);

/** A draft may lack any day, and a day that is not there is nothing to fail over. */
const inWords = (format: Intl.DateTimeFormat, day: IsoDate): string =>
  day === "" ? "" : format.format(dateOf(day));

/** A civil date in words: "3. august 2026"; "" for none. */
export const longDay = (day: IsoDate, language: Language): string =>
  inWords(made[language].day, day);

/** A civil date, short: "3. aug."; "" for none. */
export const shortDay = (day: IsoDate, language: Language): string =>
  inWords(made[language].short, day);

/** A civil date with its weekday: "mandag den 3. august 2026"; "" for none. */
export const weekdayDay = (day: IsoDate, language: Language): string =>
  inWords(made[language].weekday, day);

/** A number as people write it: "18,5" in Danish. */
export const plainNumber = (value: number, language: Language): string =>
  made[language].number.format(value);

/** Whole kroner with thousands: "90.000". */
export const kroner = (value: number, language: Language): string =>
  made[language].kroner.format(value);

/** Several together, as people say it: "Mette og Hanne". */
export const listed = (names: readonly string[], language: Language): string =>
  made[language].list.format(names);

/** A Danish number in groups of two; anything else as it is. */
export const phoneInWords = (number: string): string =>
  number.replace(/^(\+45)(\d\d)(\d\d)(\d\d)(\d\d)$/, "$1 $2 $3 $4 $5");

/** A text of at most so many characters, cut between words: half a word reads like a mistake. */
export const cutBetweenWords = (text: string, most: number): string =>
  text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, "")} …` : text;
