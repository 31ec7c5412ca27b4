import type { IsoDate } from "#app/domain/fields";
import { staircaseOf } from "#app/domain/plan/staircase";
import type { StaircaseStep } from "#app/domain/plan/staircase";
import type { SharedContent } from "#app/domain/shared-document";
import type { PaperText } from "#app/text/paper/da-paper";
import { shortened } from "./mixer-part";
import type { Fact, Grid } from "./paper-shapes";
import type { PrintFormat } from "./print-format";

export type SubGoalPart = {
  title: string;
  facts: Fact[];
  measures: Grid | null;
  noMeasures: string;
};

/** Goal, staircase step, sub-goals and their measures (sygedagpengeloven § 7 b; STAR guide on measures). */
export type GoalPart = {
  title: string;
  facts: Fact[];
  subGoals: SubGoalPart[];
  noSubGoals: string;
  /** Measures that belong to no sub-goal, or to one that was removed. */
  otherMeasures: { title: string; grid: Grid } | null;
};

const TITLE_LENGTH = 300;

type Measure = SharedContent["measures"][number];

function period(measure: Measure, format: PrintFormat): string {
  const { fromDay, toDay } = measure;
  // The year stands once, behind the last day, unless there are two.
  const isOneYear = fromDay?.slice(0, 4) === toDay?.slice(0, 4);
  const from = fromDay && (isOneYear ? format.dayAndMonth : format.shortDay)(fromDay);
  const to = toDay && format.shortDay(toDay);
  if (from && to) return `${from} – ${to}`;
  if (fromDay) return `${format.shortDay(fromDay)} –`;
  return to ? `– ${to}` : "";
}

/** A measure with how it is followed up and how it shows, each on a line of its own when it is said. */
const measureText = ({ title, followUp, evidence }: Measure, words: PaperText): string =>
  [
    title,
    ...(followUp ? [words.goal.followedUp(followUp)] : []),
    ...(evidence ? [words.goal.seen(evidence)] : []),
  ].join("\n");

function measureGrid(measures: Measure[], words: PaperText, format: PrintFormat): Grid | null {
  if (measures.length === 0) return null;
  const { what, who, when, how, scheme } = words.goal.measureHead;
  return {
    head: [what, who, when, how, scheme],
    rows: measures.map((measure) => [
      measureText(measure, words),
      measure.responsible,
      period(measure, format),
      measure.frequency,
      measure.scheme ? words.schemes[measure.scheme] : "",
    ]),
  };
}

/** Where the plan stands on the staircase and what comes next; nothing while it stands nowhere. */
export function staircaseFacts(content: SharedContent, words: PaperText, today: IsoDate): Fact[] {
  const { track, stands, next } = staircaseOf(content, today);
  const steps: Partial<Record<StaircaseStep, string>> =
    track === "hostedTrainee" ? words.goal.traineeSteps : words.goal.steps;
  const step = stands && steps[stands.step];
  if (!step) return [];
  const ahead = next.step === "goal" ? words.goal.nextGoal : words.goal.nextStep(next.step);
  return [{ label: words.goal.staircase, value: words.goal.standsOn(step, ahead) }];
}

/** What the host of a trainee is told (STAR guide); nothing for somebody employed. */
function hostFacts({ plan }: SharedContent, words: PaperText): Fact[] {
  if (plan.staircaseTrack !== "hostedTrainee") return [];
  const { purpose, reduced, towards } = words.goal.host;
  return [
    { label: purpose, value: plan.hostPurpose || words.notAgreed },
    { label: reduced, value: plan.hostReducedFunctions || words.notAgreed },
    { label: towards, value: plan.hostWorkTowards || words.notAgreed },
  ];
}

/** The goal facts. Unanswered ones say so. */
function goalFacts(content: SharedContent, words: PaperText, format: PrintFormat): Fact[] {
  const { goalKind, goalText, goalDay } = content.plan;
  const facts: Fact[] = [
    { label: words.goal.goal, value: goalKind ? words.goal.kinds[goalKind] : words.notAgreed },
  ];
  if (goalText) facts.push({ label: "", value: goalText });
  facts.push({
    label: words.goal.targetDay,
    value: goalDay ? format.longDay(goalDay) : words.notAgreed,
  });
  return facts;
}

/** Builds the goal part: each sub-goal with its own measures, in the order of the document. */
export function goalPart(
  content: SharedContent,
  words: PaperText,
  format: PrintFormat,
  today: IsoDate,
): GoalPart {
  const known = new Set(content.subGoals.map(({ id }) => id));
  const loose = content.measures.filter(({ subGoalId }) => !known.has(subGoalId));
  const looseGrid = measureGrid(loose, words, format);
  return {
    title: words.goal.title,
    facts: [
      ...goalFacts(content, words, format),
      ...staircaseFacts(content, words, today),
      ...hostFacts(content, words),
    ],
    subGoals: content.subGoals.map((subGoal, index) => ({
      title: words.goal.subGoal(index + 1, shortened(subGoal.title, TITLE_LENGTH)),
      facts: [
        { label: words.goal.area, value: subGoal.area ? words.areas[subGoal.area] : "" },
        {
          label: words.goal.targetDay,
          value: subGoal.targetDay ? format.longDay(subGoal.targetDay) : words.notAgreed,
        },
        { label: words.goal.responsible, value: subGoal.responsible || words.notAgreed },
        { label: words.goal.evidence, value: subGoal.evidence || words.notAgreed },
        { label: words.goal.followUp, value: subGoal.followUp },
        {
          label: words.goal.reachedOn,
          value: subGoal.reachedOn ? format.longDay(subGoal.reachedOn) : "",
        },
      ].filter(({ value }) => value !== ""),
      measures: measureGrid(
        content.measures.filter(({ subGoalId }) => subGoalId === subGoal.id),
        words,
        format,
      ),
      noMeasures: words.goal.noMeasures,
    })),
    noSubGoals: words.goal.noSubGoals,
    otherMeasures: looseGrid && { title: words.goal.otherMeasures, grid: looseGrid },
  };
}
