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

const DAY_FIELDS = WEEKDAYS.map(dayHoursField);

/** The hours given for each day of a setting's week, Monday first; null where none is, so that they are spread. */
function ownHours(setting: MixerSetting): number[] | null {
  const given = DAY_FIELDS.map((name) => setting[name]);
  return given.some((hours) => hours !== null) ? given.map((hours) => hours ?? 0) : null;
}

function daysOf(week: readonly (number | boolean)[]): number[] {
  const days: number[] = [];
  week.forEach((worked, index) => {
    if (worked) days.push(index + 1);
  });
  return days;
}

function markedDays(setting: MixerSetting): readonly number[] {
  const marked = daysOf(WEEKDAYS.map((name) => setting[name]));
  return marked.length > 0 ? marked : WORKING_WEEK;
}

/**
 * Days of the week worked in a setting, 1 = Monday: those with hours of their own, else those marked, else Monday to
 * Friday.
 */
export function workingDays(setting: MixerSetting): readonly number[] {
  const withHours = daysOf(ownHours(setting) ?? []);
  return withHours.length > 0 ? withHours : markedDays(setting);
}

/** A week's hours on equal days (1 = Monday), as seven numbers, Monday first. */
export function onDays(weeklyHours: number, days: readonly number[]): number[] {
  const hours = Array<number>(DAYS).fill(0);
  for (const day of days) hours[day - 1] = weeklyHours / days.length;
  return hours;
}

/** The hours of a setting's week and of each of its days, Monday first; `weeklyHours` is null when no hours are known. */
export function weekOf(setting: MixerSetting): { weeklyHours: number | null; dayHours: number[] } {
  const own = ownHours(setting);
  if (own) return { weeklyHours: sumOf(own), dayHours: own };
  const { weeklyHours } = setting;
  return { weeklyHours, dayHours: onDays(weeklyHours ?? 0, markedDays(setting)) };
}

/** Hours of each day of a setting's week, Monday first: as given, otherwise spread evenly over the days worked. */
export const weekdayHours = (setting: MixerSetting): number[] => weekOf(setting).dayHours;

/** Hours of a setting's week: the sum of its days where any is given. Null when no hours are known. */
export function weeklyHoursOf(setting: MixerSetting): number | null {
  const own = ownHours(setting);
  return own ? sumOf(own) : setting.weeklyHours;
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
