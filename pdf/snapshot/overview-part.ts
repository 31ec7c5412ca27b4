import { daysBetween } from "#app/domain/law/days";
import { datedSettings } from "#app/domain/mixer-panel";
import { weeklyHoursOf } from "#app/domain/mixer/week-hours";
import type { IsoDate } from "#app/domain/fields";
import type { SharedContent } from "#app/domain/shared-document";
import type { PaperText } from "#app/text/paper/da-paper";
import { helpLines } from "./agreement-parts";
import { staircaseFacts } from "./goal-part";
import { fadersPart, shortened } from "./mixer-part";
import type { FadersPart } from "./mixer-part";
import type { Fact } from "./paper-shapes";
import type { PrintFormat } from "./print-format";

const DATES_SHOWN = 5;
const HELP_SHOWN = 4;
const LINE_LENGTH = 96;
const FACT_LENGTH = 160;
const GOAL_LENGTH = 260;
const SUB_GOALS_SHOWN = 3;
const SUB_GOAL_LENGTH = 82;

export type DatedLine = { day: string; what: string };

/** The first page: everything a consultant needs in two minutes. */
export type OverviewPart = {
  factsTitle: string;
  facts: Fact[];
  goal: { label: string; kind: string; text: string; by: string; subGoals: string[] };
  now: FadersPart;
  /** Where on the staircase, when the plan stands on it; in no version from before it was said here. */
  staircase?: string;
  dates: { title: string; lines: DatedLine[]; empty: string };
  help: { title: string; lines: string[]; empty: string };
};

function caseFacts(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
  organisation: string,
  today: IsoDate,
): Fact[] {
  const { facts } = content;
  const say = words.facts;
  const day = (value: IsoDate | null) => (value ? format.longDay(value) : "");
  const hours = facts.normalWeeklyHours;
  const dayNumber = facts.firstAbsenceDay && daysBetween(facts.firstAbsenceDay, today) + 1;
  return [
    { label: say.employee, value: facts.employeeName },
    { label: say.organisation, value: organisation },
    { label: say.jobTitle, value: facts.jobTitle },
    { label: say.department, value: facts.department },
    { label: say.manager, value: facts.managerName },
    { label: say.employedSince, value: day(facts.employedSince) },
    { label: say.firstAbsenceDay, value: day(facts.firstAbsenceDay) },
    {
      label: say.since,
      value: dayNumber && dayNumber > 0 ? say.dayNumber(dayNumber, format.dayAndMonth(today)) : "",
    },
    { label: say.normalHours, value: hours === null ? "" : say.hoursAWeek(format.number(hours)) },
  ]
    .filter(({ value }) => value !== "")
    .map(({ label, value }) => ({ label, value: shortened(value, FACT_LENGTH) }));
}

/** Dates from today on, soonest first: follow-ups, new hours, sub-goals, next talk and the goal day. */
function nextDates(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
  today: IsoDate,
): DatedLine[] {
  const say = words.followUp;
  const dated: { day: IsoDate | null; what: string }[] = [
    { day: content.interview.nextTalkDay, what: say.talk },
    ...content.followUps.map(({ day, about }) => ({
      day,
      what: about ? say.followUpAbout(about) : say.followUp,
    })),
    ...datedSettings(content.mixerSettings).map((setting) => ({
      day: weeklyHoursOf(setting) === null ? null : setting.fromDay,
      what: say.setting(format.number(weeklyHoursOf(setting) ?? 0)),
    })),
    ...content.subGoals.map(({ targetDay, title }) => ({
      day: targetDay,
      what: say.subGoal(title),
    })),
    { day: content.plan.goalDay, what: say.goal },
  ];
  return dated
    .filter((entry): entry is { day: IsoDate; what: string } => (entry.day ?? "") >= today)
    .sort((a, b) => a.day.localeCompare(b.day))
    .slice(0, DATES_SHOWN)
    .map(({ day, what }) => ({
      day: format.shortDay(day),
      what: shortened(what, LINE_LENGTH),
    }));
}

/** The first sub-goals, each on one line with its day. */
function subGoalLines(content: SharedContent, words: PaperText, format: PrintFormat): string[] {
  return content.subGoals.slice(0, SUB_GOALS_SHOWN).map(({ title, targetDay }, index) => {
    const short = shortened(words.goal.subGoal(index + 1, title), SUB_GOAL_LENGTH);
    return targetDay ? words.goal.subGoalBy(short, format.longDay(targetDay)) : short;
  });
}

/** Builds the first page. */
export function overviewPart(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
  input: { organisation: string; authority: string; today: IsoDate },
): OverviewPart {
  const { goalKind, goalText, goalDay } = content.plan;
  const [staircase] = staircaseFacts(content, words, input.today);
  return {
    factsTitle: words.facts.title,
    facts: caseFacts(content, words, format, input.organisation, input.today),
    goal: {
      label: words.goal.goal,
      kind: goalKind ? words.goal.kinds[goalKind] : words.notAgreed,
      text: shortened(goalText, GOAL_LENGTH),
      by: goalDay ? words.goal.by(format.longDay(goalDay)) : "",
      subGoals: subGoalLines(content, words, format),
    },
    now: fadersPart(content, words, format, input.today),
    ...(staircase ? { staircase: staircase.value } : {}),
    dates: {
      title: words.followUp.next,
      lines: nextDates(content, words, format, input.today),
      empty: words.followUp.none,
    },
    help: {
      title: words.help.title(input.authority),
      lines: helpLines(content, words)
        .slice(0, HELP_SHOWN)
        .map((line) => shortened(line, LINE_LENGTH)),
      empty: words.help.none,
    },
  };
}
