import type { DraftValues } from "../draft";
import type { MixerSetting } from "../shared-document";
import { WEEKDAYS, dayHoursField } from "./setting-shape";

const DAYS = WEEKDAYS.length;
const WORKING_WEEK = [1, 2, 3, 4, 5];
const QUARTERS = 4;
const DAY_QUARTERS = 24 * QUARTERS;

/** The sum of some hours. */
export const sumOf = (hours: readonly number[]): number =>
  hours.reduce((sum, each) => sum + each, 0);

const givenHours = (setting: MixerSetting) =>
  WEEKDAYS.map((weekday) => setting[dayHoursField(weekday)]);

const hasGivenHours = (given: readonly (number | null)[]): boolean =>
  given.some((hours) => hours !== null);

/**
 * Days of the week worked in a setting, 1 = Monday: those with hours of their own, else those marked, else Monday to
 * Friday.
 */
export function workingDays(setting: MixerSetting): number[] {
  const withHours = givenHours(setting).flatMap((hours, index) => (hours ? [index + 1] : []));
  if (withHours.length > 0) return withHours;
  const marked = WEEKDAYS.flatMap((name, index) => (setting[name] ? [index + 1] : []));
  return marked.length > 0 ? marked : WORKING_WEEK;
}

/** A week's hours on equal days (1 = Monday), as seven numbers, Monday first. */
export const onDays = (weeklyHours: number, days: readonly number[]): number[] =>
  WEEKDAYS.map((_name, index) => (days.includes(index + 1) ? weeklyHours / days.length : 0));

/** Hours of each day of a setting's week, Monday first: as given, otherwise spread evenly over the days worked. */
export function weekdayHours(setting: MixerSetting): number[] {
  const given = givenHours(setting);
  if (hasGivenHours(given)) return given.map((hours) => hours ?? 0);
  return onDays(setting.weeklyHours ?? 0, workingDays(setting));
}

/** Hours of a setting's week: the sum of its days where any is given. Null when no hours are known. */
export function weeklyHoursOf(setting: MixerSetting): number | null {
  const given = givenHours(setting);
  return hasGivenHours(given) ? sumOf(given.map((hours) => hours ?? 0)) : setting.weeklyHours;
}

/** Puts quarters on the days in proportion to their weights, at most 24 hours a day; gives what found no room. */
function fill(days: number[], weights: readonly number[], quarters: number): number {
  let left = quarters;
  while (left > 0) {
    const open = weights.flatMap((weight, day) =>
      weight > 0 && (days[day] ?? 0) < DAY_QUARTERS ? [{ day, weight }] : [],
    );
    if (open.length === 0) return left;
    const whole = sumOf(open.map(({ weight }) => weight));
    const shares = open.map(({ day, weight }) => ({ day, part: (left * weight) / whole }));
    const floors = sumOf(shares.map(({ part }) => Math.floor(part)));
    const byRest = shares.toSorted((a, b) => (b.part % 1) - (a.part % 1) || a.day - b.day);
    const extra = new Set(byRest.slice(0, left - floors).map(({ day }) => day));
    for (const { day, part } of shares) {
      const wanted = Math.floor(part) + (extra.has(day) ? 1 : 0);
      const put = Math.min(wanted, DAY_QUARTERS - (days[day] ?? 0));
      days[day] = (days[day] ?? 0) + put;
      left -= put;
    }
  }
  return left;
}

/**
 * A new week's total on the same days in proportion, in whole quarters that add up to exactly the total rounded to
 * quarters; evenly over Monday to Friday when no day has hours. No day gets more than 24: what does not fit goes to
 * the other days, weekdays first, and what a week of 168 hours cannot hold is left out.
 */
export function spreadHours(hours: readonly number[], total: number): number[] {
  const days = Array<number>(DAYS).fill(0);
  let left = Math.max(0, Math.round(total * QUARTERS));
  for (const weights of [hours, onDays(1, WORKING_WEEK), onDays(1, [6, 7])])
    left = fill(days, weights, left);
  return days.map((quarters) => quarters / QUARTERS);
}

/** A week's hours brought to another total in exact proportion; evenly over the days given when it has none. */
export function scaledHours(
  hours: readonly number[],
  total: number,
  days: readonly number[],
): number[] {
  const sum = sumOf(hours);
  return sum > 0 ? hours.map((each) => (each * total) / sum) : onDays(total, days);
}

const DAY_FIELDS = WEEKDAYS.map(dayHoursField);

const numberIn = (values: DraftValues, name: string): number => Number(values[name] ?? "") || 0;

/**
 * What to store beside what somebody changed in a setting, so that its week and its days always agree: the sum of the
 * days where one of them changed, the days spread anew where only the week did. Both are values as a draft stores
 * them; `changed` holds the fields that were written. Gives only fields that must change further.
 */
export function storedWeek(before: DraftValues, changed: DraftValues): DraftValues {
  const after = { ...before, ...changed };
  const isChanged = (name: string) => (before[name] ?? "") !== (after[name] ?? "");
  const hasDays = (values: DraftValues) => DAY_FIELDS.some((name) => values[name]);
  if (DAY_FIELDS.some(isChanged)) {
    if (!hasDays(after)) return {};
    const sum = String(sumOf(DAY_FIELDS.map((name) => numberIn(after, name))));
    return sum === after.weeklyHours ? {} : { weeklyHours: sum };
  }
  if (!isChanged("weeklyHours") || !hasDays(after)) return {};
  const hours = DAY_FIELDS.map((name) => numberIn(before, name));
  const spread = after.weeklyHours ? spreadHours(hours, numberIn(after, "weeklyHours")) : null;
  const days = DAY_FIELDS.map((name, index) => {
    const each = spread?.[index] ?? 0;
    return [name, each === 0 && !before[name] ? "" : spread ? String(each) : ""] as const;
  });
  return Object.fromEntries(days.filter(([name, value]) => (before[name] ?? "") !== value));
}
