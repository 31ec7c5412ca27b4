import { datedSettings } from "#app/domain/mixer-panel";
import { workingDays } from "#app/domain/mixer/week-hours";
import { weekTable } from "#app/domain/mixer/week-table";
import type { MixerWeek } from "#app/domain/mixer/week-table";
import { addDays, daysBetween, mondayOf, weekNumberOf } from "#app/domain/law/days";
import type { IsoDate } from "#app/domain/fields";
import type { SharedContent } from "#app/domain/shared-document";
import type { PaperText } from "#app/text/paper/da-paper";
import { shortened } from "./mixer-part";
import type { PrintFormat } from "./print-format";

/** A plan longer than this shows its first weeks; § 7 b plans end long before. */
export const MAX_WEEKS = 60;
const WEEKS_ON_FIRST_PAGE = 6;
const DAYS_AFTER_LAST_SETTING = 27;

export type WeekPrint = {
  /** ISO week number. */
  week: string;
  monday: string;
  worked: string;
  absent: string;
  days: string;
  /** Worked part of the normal week, 0–1, for the bar. */
  share: number;
};

/** Hours worked and absent, week by week. */
export type WeekPart = {
  title: string;
  head: [string, string, string, string, string];
  intro: string;
  empty: string;
  weeks: WeekPrint[];
  /** Said when the plan is longer than the table. */
  bounded: string | null;
  /** The weeks from the week of the snapshot on, for the first page. */
  coming: { title: string; weeks: WeekPrint[] };
};

/** The last day the plan speaks of: its goal day, or four weeks into its last setting. */
export function lastPlanDay(content: SharedContent, today: IsoDate): IsoDate {
  const lastFrom = datedSettings(content.mixerSettings).at(-1)?.fromDay ?? today;
  const afterLast = addDays(lastFrom, DAYS_AFTER_LAST_SETTING);
  const goalDay = content.plan.goalDay ?? afterLast;
  return goalDay > lastFrom ? goalDay : afterLast;
}

const NOTE_LETTERS = 60;

/** The days worked in a week, and what is different where it goes otherwise than its setting says. */
function daysOf(week: MixerWeek, words: PaperText, format: PrintFormat): string {
  const { setting, exception, workedHours } = week;
  const worked = week.dayHours.flatMap((hours, index) => (hours > 0 ? [index + 1] : []));
  const isOwn = exception !== null || setting?.weeksOn;
  const days = isOwn || !setting ? worked : workingDays(setting);
  const names =
    workedHours > 0 && days.length > 0 ? format.shortWeekdays(days) : words.weeks.noDays;
  return exception?.note
    ? words.weeks.daysWithNote(names, shortened(exception.note, NOTE_LETTERS))
    : names;
}

function weekPrints(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
  fromDay: IsoDate,
  weeks: number,
  toDay: IsoDate,
): WeekPrint[] {
  const normal = content.facts.normalWeeklyHours ?? 0;
  const rows = weekTable(content, normal, fromDay, toDay, weeks);
  return rows.map((row) => ({
    week: String(weekNumberOf(row.monday)),
    monday: format.shortDay(row.monday),
    worked: format.number(row.workedHours),
    absent: format.number(row.absenceHours),
    days: daysOf(row, words, format),
    share: normal > 0 ? Math.min(1, row.workedHours / normal) : 0,
  }));
}

/** Builds the week table from the week of the first setting to the week of `untilDay`, at most 60 weeks. */
export function weekPart(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
  today: IsoDate,
  untilDay: IsoDate,
): WeekPart {
  const { week, monday, worked, absent, days } = words.weeks.head;
  const first = datedSettings(content.mixerSettings)[0]?.fromDay ?? null;
  const comingFrom = first && mondayOf(first) > today ? first : today;
  const comingTo = addDays(mondayOf(comingFrom), 7 * WEEKS_ON_FIRST_PAGE - 1);
  const allWeeks = first ? Math.ceil((daysBetween(mondayOf(first), untilDay) + 1) / 7) : 0;
  return {
    title: words.weeks.title,
    head: [week, monday, worked, absent, days],
    intro: words.weeks.intro(format.number(content.facts.normalWeeklyHours ?? 0)),
    empty: words.weeks.none,
    weeks: first ? weekPrints(content, words, format, first, MAX_WEEKS, untilDay) : [],
    bounded: allWeeks > MAX_WEEKS ? words.weeks.bounded(MAX_WEEKS) : null,
    coming: {
      title: words.weeks.coming,
      weeks: first
        ? weekPrints(content, words, format, comingFrom, WEEKS_ON_FIRST_PAGE, comingTo)
        : [],
    },
  };
}
