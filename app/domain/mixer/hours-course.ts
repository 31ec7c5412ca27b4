import { inTextOrder } from "../fields";
import type { IsoDate } from "../fields";
import { dayNumber, dayOfNumber, mondayNumber, weekdayOfNumber } from "../law/day-numbers";
import { datedSettings } from "../mixer-panel";
import type { ExceptionWeek, MixerSetting, SharedContent } from "../shared-document";
import { onDays, scaledHours, sumOf, weekOf, workingDays } from "./week-hours";

const WORKING_WEEK = [1, 2, 3, 4, 5];
const NO_HOURS: readonly number[] = [0, 0, 0, 0, 0, 0, 0];

/** Whole weeks with other hours, again and again, counted from a Monday (by its day number). */
type WeeksOff = { monday: number; on: number; off: number; dayHours: readonly number[] };

/** Hours worked from a day on, until the next. */
export type HoursFrom = {
  fromDay: IsoDate;
  /** Hours of each day of the week, Monday first. */
  dayHours: readonly number[];
  /** Hours of the usual week: the mean where weeks on and off take turns, and no single week's exception. */
  weeklyHours: number;
  weeksOff?: WeeksOff;
  /** The setting it comes from; none for hours that are no setting's, as when somebody is fully back. */
  settingId?: string;
};

/** What the hours over time follow from. */
export type HoursPlan = Pick<SharedContent, "mixerSettings" | "exceptionWeeks">;

/** The same hours on equal days from a day on; 1 = Monday, Monday to Friday unless said. */
export const evenHours = (
  fromDay: IsoDate,
  weeklyHours: number,
  days: readonly number[] = WORKING_WEEK,
): HoursFrom => ({ fromDay, weeklyHours, dayHours: onDays(weeklyHours, days) });

/** Puts hours in the order of their days; of two from the same day the later given holds. */
export const inOrder = (hours: readonly HoursFrom[]): HoursFrom[] =>
  [...hours].sort((a, b) => inTextOrder(a.fromDay, b.fromDay));

function weeksOffOf(setting: MixerSetting, fromDay: IsoDate, dayHours: number[]): WeeksOff | null {
  const { weeksOn, weeksOff, offWeekHours } = setting;
  if (!weeksOn || !weeksOff) return null;
  return {
    monday: mondayNumber(dayNumber(fromDay)),
    on: weeksOn,
    off: weeksOff,
    dayHours: scaledHours(dayHours, offWeekHours ?? 0, workingDays(setting)),
  };
}

/** The hours of one setting; none while it has no day or no hours, so that those before it go on. */
function hoursOf(setting: MixerSetting): HoursFrom[] {
  const { weeklyHours, dayHours } = weekOf(setting);
  const { fromDay } = setting;
  if (fromDay === null || weeklyHours === null) return [];
  const weeksOff = weeksOffOf(setting, fromDay, dayHours);
  const settingId = setting.id;
  if (!weeksOff) return [{ fromDay, weeklyHours, dayHours, settingId }];
  const { on, off } = weeksOff;
  const mean = (weeklyHours * on + sumOf(weeksOff.dayHours) * off) / (on + off);
  return [{ fromDay, weeklyHours: mean, dayHours, weeksOff, settingId }];
}

const isOff = ({ monday, on, off }: WeeksOff, day: number): boolean => {
  const turn = ((mondayNumber(day) - monday) / 7) % (on + off);
  return turn < 0 ? turn + on + off >= on : turn >= on;
};

/** Hours of each day of the week a day lies in, Monday first. */
const weekAt = ({ dayHours, weeksOff }: HoursFrom, day: number): readonly number[] =>
  weeksOff && isOff(weeksOff, day) ? weeksOff.dayHours : dayHours;

/** The last one that has begun on a day, among things in the order of their days: halving, as plans can be long. */
export function lastBegun<T>(ordered: readonly T[], from: (each: T) => number, day: number) {
  let [low, high] = [0, ordered.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const each = ordered[middle];
    if (each !== undefined && from(each) <= day) low = middle + 1;
    else high = middle;
  }
  return ordered[low - 1] ?? null;
}

/**
 * Looks up the hours of the week a day lies in as they hold on that day, Monday first, by day number. The hours must be
 * in order; each look-up costs the logarithm of their number.
 */
export function weekLookUp(hours: readonly HoursFrom[]): (day: number) => readonly number[] {
  const numbered = hours.map((each) => ({ each, from: dayNumber(each.fromDay) }));
  return (day) => {
    const found = lastBegun(numbered, ({ from }) => from, day);
    return found ? weekAt(found.each, day) : NO_HOURS;
  };
}

/** Looks up the hours worked on a day, by day number. The hours must be in order. */
export function hoursLookUp(hours: readonly HoursFrom[]): (day: number) => number {
  const weekOf = weekLookUp(hours);
  return (day) => weekOf(day)[weekdayOfNumber(day) - 1] ?? 0;
}

/** The exception of each week, by the day number of its Monday; of two for one week the later in the list holds. */
export const exceptionsByMonday = (weeks: readonly ExceptionWeek[]): Map<number, ExceptionWeek> =>
  new Map(
    weeks.flatMap((week) =>
      week.monday === null || week.weeklyHours === null
        ? []
        : [[mondayNumber(dayNumber(week.monday)), week] as const],
    ),
  );

const FRIDAY = 4;

/** Lays single weeks over hours in order: each is spread as the week's setting is, and what held goes on after it. */
function withExceptions(base: readonly HoursFrom[], weeks: readonly ExceptionWeek[]): HoursFrom[] {
  const numbered = base.map((each) => ({ each, from: dayNumber(each.fromDay) }));
  const inForce = (day: number) => lastBegun(numbered, ({ from }) => from, day)?.each;
  const isBack = (each: HoursFrom | undefined) => each !== undefined && !each.settingId;
  const exceptions = [...exceptionsByMonday(weeks)].filter(
    ([monday]) => !isBack(inForce(monday + FRIDAY)),
  );
  const mondays = new Set(exceptions.map(([monday]) => monday));
  const laid = exceptions.flatMap(([monday, week]): HoursFrom[] => {
    const usual = inForce(monday + FRIDAY);
    const days = usual ? weekAt(usual, monday) : NO_HOURS;
    const over: HoursFrom = {
      fromDay: dayOfNumber(monday),
      dayHours: scaledHours(
        sumOf(days) > 0 ? days : (usual?.dayHours ?? NO_HOURS),
        week.weeklyHours ?? 0,
        WORKING_WEEK,
      ),
      weeklyHours: usual?.weeklyHours ?? 0,
      ...(usual?.settingId ? { settingId: usual.settingId } : {}),
    };
    const fromDay = dayOfNumber(monday + 7);
    const after = { ...(inForce(monday + 7) ?? evenHours(fromDay, 0)), fromDay };
    return mondays.has(monday + 7) ? [over] : [over, after];
  });
  const kept = numbered.filter(({ from }) => !mondays.has(mondayNumber(from)));
  return inOrder([...kept.map(({ each }) => each), ...laid]);
}

/**
 * Hours worked over time, earliest first: every setting in its turn, whole weeks on and off counted from the week of
 * the setting's own day until the next setting, and single weeks that go otherwise. `back` is the day somebody is fully
 * back with their normal hours, from which a single week counts no more. Weeks on and off are worked out when looked
 * up, so they need no last day.
 */
export function hoursCourse(plan: HoursPlan, back: readonly HoursFrom[] = []): HoursFrom[] {
  const base = inOrder([...datedSettings(plan.mixerSettings).flatMap(hoursOf), ...back]);
  return plan.exceptionWeeks.length > 0 ? withExceptions(base, plan.exceptionWeeks) : base;
}
