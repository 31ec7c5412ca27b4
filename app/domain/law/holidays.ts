import { easter } from "date-easter";
import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber, weekdayOfNumber } from "./day-numbers";
import { isInForce } from "./dated";
import type { LawParameterId } from "./parameters";

const SUNDAY = 7;

/** Month and day of the public holidays that never move. */
const FIXED_HOLIDAYS: ReadonlySet<string> = new Set(["01-01", "12-25", "12-26"]);

/** Days many take for public holidays; whether they are is a row of the law table. */
const DOUBTED_HOLIDAYS: Readonly<Record<string, LawParameterId>> = {
  "06-05": "constitutionDay",
  "12-24": "christmasEve",
};

/** Days after Easter Sunday: Thursday and Friday before, the two Easter days, Ascension, and the two days of Pentecost. */
const AFTER_EASTER: ReadonlySet<number> = new Set([-3, -2, 0, 1, 39, 49, 50]);
const GENERAL_PRAYER_DAY = 26;

function easterNumber(year: number): number {
  const { month, day } = easter(year);
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** Is a day a Danish public holiday? Throws LawParameterMissing for a doubted day before the law table begins. */
export function isPublicHoliday(day: IsoDate): boolean {
  const monthDay = day.slice(5);
  if (FIXED_HOLIDAYS.has(monthDay)) return true;
  const doubted = DOUBTED_HOLIDAYS[monthDay];
  if (doubted && isInForce(doubted, day)) return true;
  const offset = dayNumber(day) - easterNumber(Number(day.slice(0, 4)));
  if (offset === GENERAL_PRAYER_DAY) return isInForce("generalPrayerDay", day);
  return AFTER_EASTER.has(offset);
}

/** Is a day a Sunday or a public holiday? Saturdays are not. */
export const isSundayOrHoliday = (day: IsoDate): boolean =>
  weekdayOfNumber(dayNumber(day)) === SUNDAY || isPublicHoliday(day);

/** Is a day Monday to Friday and no public holiday? */
export const isWorkingDay = (day: IsoDate): boolean =>
  weekdayOfNumber(dayNumber(day)) <= 5 && !isPublicHoliday(day);

/** The last working day before a day. */
export function previousWorkingDay(day: IsoDate): IsoDate {
  let number = dayNumber(day) - 1;
  while (!isWorkingDay(dayOfNumber(number))) number -= 1;
  return dayOfNumber(number);
}
