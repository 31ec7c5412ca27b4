import type { DraftValues } from "../draft";
import type { IsoDate } from "../fields";
import { valueOn } from "../law/dated";
import { dayNumber, dayOfNumber } from "../law/day-numbers";
import { TOP_POSITION } from "../mixer/setting-shape";
import { RULES_FROM_DAY } from "../shared-document";
import { MIXER_SLIDERS } from "../mixer/setting-shape";
import type { MixerSlider } from "../mixer/setting-shape";
import { OTHER_SLIDERS, sliderField } from "../mixer/setting-values";

/** How a first draft rises: small steps first, straight, or early. */
export const TEMPLATE_KINDS = ["gentle", "even", "fast"] as const;
export type TemplateKind = (typeof TEMPLATE_KINDS)[number];

/** Most weeks a draft is made for. */
export const MAX_TEMPLATE_WEEKS = 52;

/** Where a draft begins: hours a week, and the other faders' places 0–10. */
export type TemplateStart = Partial<Record<MixerSlider, number>>;

export type TemplateWish = {
  kind: TemplateKind;
  fromDay: IsoDate;
  normalWeeklyHours: number;
  /** What is not given begins where the kind does. */
  start?: TemplateStart;
} & ({ weeksToGoal: number } | { goalDay: IsoDate });

type Way = {
  /** The first step's part of full terms, 0–1. */
  start: number;
  /** How far on the way a step is, by how far on it is among the steps: above 1 rises late, below 1 early. */
  rise: number;
  /** When a step begins, the same way: below 1 gives the first steps more time. */
  pace: number;
};

const WAYS: Readonly<Record<TemplateKind, Way>> = {
  gentle: { start: 0.2, rise: 1.5, pace: 0.75 },
  even: { start: 0.3, rise: 1, pace: 1 },
  fast: { start: 0.5, rise: 0.6, pace: 1 },
};

const MAX_STEPS = 6;
const half = (hours: number) => Math.round(hours * 2) / 2;

/** The weeks the steps begin in, 0 for the first: each at least a week long, the last one ending at the goal. */
function stepWeeks(weeks: number, pace: number): number[] {
  const count = Math.min(weeks, MAX_STEPS);
  const starts: number[] = [];
  for (let index = 0; index < count; index += 1) {
    const wanted = Math.round(weeks * (index / count) ** pace);
    const least = (starts.at(-1) ?? -1) + 1;
    starts.push(Math.max(least, Math.min(wanted, weeks - (count - index))));
  }
  return starts;
}

/** The most hours a step before the goal has: a week closer to normal hours counts as a week without absence (§ 53). */
function mostHours({ fromDay, normalWeeklyHours }: TemplateWish, startHours: number): number {
  const needed = fromDay < RULES_FROM_DAY ? 0 : valueOn("minAbsenceHours", fromDay).value;
  return Math.max(startHours, normalWeeklyHours - needed);
}

function stepValues(wish: TemplateWish, fromDay: IsoDate, level: number): DraftValues {
  const { normalWeeklyHours: normal, start = {}, kind } = wish;
  const way = WAYS[kind];
  const startHours = Math.min(normal, start.hours ?? half(normal * way.start));
  const hours = half(startHours + (normal - startHours) * level);
  const most = mostHours(wish, startHours);
  const kept = level === 1 ? normal : Math.max(startHours, Math.min(hours, most));
  const positions = OTHER_SLIDERS.map((slider) => {
    const from = start[slider] ?? Math.round(TOP_POSITION * way.start);
    return [slider, String(Math.round(from + (TOP_POSITION - from) * level))] as const;
  });
  return {
    fromDay,
    state: "planned",
    weeklyHours: String(kept),
    ...Object.fromEntries(positions),
  };
}

const isSameStep = (a: DraftValues | undefined, b: DraftValues): boolean =>
  a !== undefined &&
  MIXER_SLIDERS.every((slider) => a[sliderField(slider)] === b[sliderField(slider)]);

/**
 * A first draft of settings, as a document stores them: at most six steps of whole weeks that never fall, in half
 * hours, and last full terms on the goal day. Steps that would say nothing new are left out; a goal less than a week
 * away leaves the goal alone. Throws LawParameterMissing for a day the table knows nothing of.
 */
export function templateSettings(wish: TemplateWish): DraftValues[] {
  const first = dayNumber(wish.fromDay);
  const goal =
    "goalDay" in wish
      ? Math.max(first, dayNumber(wish.goalDay))
      : first + 7 * Math.min(MAX_TEMPLATE_WEEKS, Math.max(1, Math.floor(wish.weeksToGoal)));
  const way = WAYS[wish.kind];
  const weeks = stepWeeks(Math.floor((goal - first) / 7), way.pace);
  const steps: DraftValues[] = [];
  for (const [index, week] of weeks.entries()) {
    const level = (index / weeks.length) ** way.rise;
    const values = stepValues(wish, dayOfNumber(first + week * 7), level);
    if (!isSameStep(steps.at(-1), values)) steps.push(values);
  }
  return [...steps, stepValues(wish, dayOfNumber(goal), 1)];
}
