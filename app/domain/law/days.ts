import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber } from "./day-numbers";

const SHAPE = /^\d{4}-\d{2}-\d{2}$/;

/** Yes for an existing civil date between 1900 and 2199, written `YYYY-MM-DD`. */
export function isIsoDate(value: string): value is IsoDate {
  if (!SHAPE.test(value)) return false;
  const year = Number(value.slice(0, 4));
  if (year < 1900 || year > 2199) return false;
  // There and back: a day that does not exist comes back as another, or as none. Every stored day is asked this.
  const number = dayNumber(value);
  return Number.isFinite(number) && dayOfNumber(number) === value;
}

const plainDate = (day: IsoDate) => Temporal.PlainDate.from(day);

/** The date a number of calendar days later (earlier when negative). */
export const addDays = (day: IsoDate, days: number): IsoDate =>
  plainDate(day).add({ days }).toString();

/** The date a number of calendar months later, clamped to the end of the month. */
export const addMonths = (day: IsoDate, months: number): IsoDate =>
  plainDate(day).add({ months }).toString();

/** Calendar days from one date to another; negative when `to` lies before `from`. */
export const daysBetween = (from: IsoDate, to: IsoDate): number =>
  plainDate(from).until(plainDate(to), { largestUnit: "days" }).days;

/** The Monday of the ISO week a date lies in. */
export const mondayOf = (day: IsoDate): IsoDate => addDays(day, 1 - plainDate(day).dayOfWeek);

/** 1 = Monday … 7 = Sunday. */
export const weekdayOf = (day: IsoDate): number => plainDate(day).dayOfWeek;

/** ISO week number, 1–53. */
export const weekNumberOf = (day: IsoDate): number => plainDate(day).weekOfYear ?? 0;
