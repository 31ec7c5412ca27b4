import type { IsoDate } from "../fields";
import { addDays, daysBetween } from "../law/days";
import type { CaseRole } from "../permissions";
import type { SharedContent } from "../shared-document";
import { checkInState } from "./check-in";
import type { CheckInRhythm } from "./check-in";
import { plannedTalks } from "./planned-talks";

/** What somebody can be reminded of, in the order it is shown. */
export const REMINDER_KINDS = [
  "nextTalk",
  "checkIn",
  "settingStarts",
  "measureOwner",
  "planIdle",
] as const;
export type ReminderKind = (typeof REMINDER_KINDS)[number];

/** Yes for something one can be reminded of. */
export const isReminderKind = (kind: string): kind is ReminderKind =>
  (REMINDER_KINDS as readonly string[]).includes(kind);

export type Reminder = {
  kind: ReminderKind;
  /** What it is about: the same as long as it is the same matter, so that nobody is reminded of it twice by mail. */
  key: string;
  /** The day it is about. */
  day: IsoDate;
  /** Where in the shared document; "" where it is about no one thing. */
  path: string;
  /** The measure's own words; for the page only, never in a mail. */
  title?: string;
};

/** Days before a talk, or before a setting starts, from which one is reminded of it. */
export const AHEAD_DAYS = 3;
/** Days before a measure begins from which somebody should have taken it on. */
export const OWNER_AHEAD_DAYS = 7;
/** Days without a look after which the plan counts as left alone. */
export const IDLE_DAYS = 14;

/** Who is reminded, and what is known of them alone. */
export type Reminded = {
  role: CaseRole;
  /** The last day before today they looked at the case; null: never. */
  lastLookedDay: IsoDate | null;
  /** The employee's own rhythm; null for everybody else, who may not know of it. */
  rhythm: CheckInRhythm | null;
};

const isSoon = (day: IsoDate | null, today: IsoDate): day is IsoDate =>
  day !== null && day >= today && day <= addDays(today, AHEAD_DAYS);

const talks = (content: SharedContent, today: IsoDate): Reminder[] =>
  plannedTalks(content)
    .filter(({ day }) => isSoon(day, today))
    .map(({ day, path }) => ({ kind: "nextTalk", key: day, day, path }));

function checkIns(rhythm: CheckInRhythm | null, today: IsoDate): Reminder[] {
  const state = rhythm && checkInState(rhythm, today);
  return state?.state === "due"
    ? [{ kind: "checkIn", key: state.dueDay, day: state.dueDay, path: "" }]
    : [];
}

const startingSettings = ({ mixerSettings }: SharedContent, today: IsoDate): Reminder[] =>
  mixerSettings.flatMap(({ id, fromDay, state }): Reminder[] =>
    state !== "actual" && isSoon(fromDay, today)
      ? [
          {
            kind: "settingStarts",
            key: `${id} ${fromDay}`,
            day: fromDay,
            path: `mixerSettings.${id}`,
          },
        ]
      : [],
  );

/** Measures nobody has taken on that begin within a week, have begun, or have no day. Over ones are past help. */
const withoutOwner = ({ measures }: SharedContent, today: IsoDate): Reminder[] =>
  measures
    .filter(({ title, responsible }) => title !== "" && responsible === "")
    .filter(({ toDay }) => toDay === null || toDay >= today)
    .filter(({ fromDay }) => fromDay === null || fromDay <= addDays(today, OWNER_AHEAD_DAYS))
    .map(({ id, fromDay, title }) => ({
      kind: "measureOwner",
      key: id,
      day: fromDay ?? today,
      path: `measures.${id}`,
      title,
    }));

function leftAlone(lastLookedDay: IsoDate | null, today: IsoDate): Reminder[] {
  if (lastLookedDay === null) return [];
  const rounds = Math.floor(daysBetween(lastLookedDay, today) / IDLE_DAYS);
  const day = addDays(lastLookedDay, rounds * IDLE_DAYS);
  return rounds < 1 ? [] : [{ kind: "planIdle", key: day, day, path: "" }];
}

const isPlanBegun = ({ subGoals, mixerSettings }: SharedContent): boolean =>
  subGoals.length + mixerSettings.length > 0;

/**
 * What somebody on an open case is to be reminded of today: a talk or a setting within 3 days, the employee's check-in,
 * measures without an owner (the employer's to mend), and a plan they have not looked at for two weeks, once for each
 * two weeks. None of the plan's once the employee is fully back or the employer has declined to make one.
 */
export function remindersFor(
  content: SharedContent,
  { role, lastLookedDay, rhythm }: Reminded,
  today: IsoDate,
): Reminder[] {
  const { fullyBackOn } = content.course;
  const isOver = content.plan.decision === "declined" || (fullyBackOn ?? "9999") <= today;
  const ofPlan = isOver
    ? []
    : [
        ...checkIns(rhythm, today),
        ...startingSettings(content, today),
        ...(role === "employee" ? [] : withoutOwner(content, today)),
        ...(isPlanBegun(content) ? leftAlone(lastLookedDay, today) : []),
      ];
  return [...talks(content, today), ...ofPlan];
}
