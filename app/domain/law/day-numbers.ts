import type { IsoDate } from "../fields";

const DAY_MS = 86_400_000;

/** Days since 1 January 1970 of a civil date: for walking over many days, where a calendar library is too slow. */
export const dayNumber = (day: IsoDate): number => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

/** The civil date of a day number. */
export const dayOfNumber = (number: number): IsoDate =>
  new Date(number * DAY_MS).toISOString().slice(0, 10);

/** 1 January 1970 was a Thursday. */
const THURSDAY = 4;

/** 1 = Monday … 7 = Sunday. */
export const weekdayOfNumber = (number: number): number =>
  ((((number + THURSDAY - 1) % 7) + 7) % 7) + 1;

/** The day number of the Monday of the week a day lies in. */
export const mondayNumber = (number: number): number => number - weekdayOfNumber(number) + 1;
