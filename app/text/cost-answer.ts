import type { CaseOutlook, ScenarioCase } from "#app/domain/money/case-shapes";
import { kroner } from "./format";
import { textsOf } from "./texts";
import type { Language } from "./texts";

const OERE = 100;
/** From this many kroner on, hundreds say nothing any more. */
const BIG = 20_000;

/** The figures an answer is told from: the totals of the ways, and how low and high they may lie. */
export type AnswerFigures = {
  horizonWeeks: number;
  ways: readonly Pick<ScenarioCase, "scenario" | "total">[];
  ranges: CaseOutlook["ranges"];
};

/** Whole øre as kroner one can keep in mind: to hundreds, big ones to thousands; without sign. */
export function roundedKroner(oere: number, language: Language): string {
  const amount = Math.abs(oere) / OERE;
  const step = amount >= BIG ? 1000 : 100;
  return kroner(Math.round(amount / step) * step, language);
}

/** The same with its sign. */
export const signedKroner = (oere: number, language: Language): string => {
  const amount = roundedKroner(oere, language);
  return oere < 0 && amount !== "0" ? `−${amount}` : amount;
};

/** Whole øre to the whole krone, with a proper minus. */
export const wholeKroner = (oere: number, language: Language): string =>
  kroner(Math.round(oere / OERE) || 0, language).replace("-", "−");

const directionOf = (oere: number) => (Math.abs(oere) < OERE ? "same" : oere > 0 ? "more" : "less");

/** The answer in a sentence or two: what the plan costs beyond nobody being away, and what full sick leave does. */
export function answerSentences(figures: AnswerFigures, language: Language): string[] {
  const { about, answer } = textsOf(language, "businessCase");
  const extra = (scenario: string) =>
    figures.ways.find((way) => way.scenario === scenario)?.total.extraBecauseOfAbsence ?? 0;
  const inWords = (oere: number) =>
    [about(roundedKroner(oere, language)), directionOf(oere)] as const;
  const range = figures.ranges.inJob?.extraBecauseOfAbsence;
  const isRange = range && range.high - range.low >= OERE;
  return [
    answer.plan(figures.horizonWeeks, ...inWords(extra("inJob"))),
    answer.partSick(...inWords(extra("partSick"))),
    answer.fullSick(...inWords(extra("fullSick"))),
    ...(isRange
      ? [answer.range(answer.end(...inWords(range.low)), answer.end(...inWords(range.high)))]
      : []),
  ];
}
