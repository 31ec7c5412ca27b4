import { COST_LINES } from "#app/domain/money/case-shapes";
import type {
  BusinessCase,
  CostLine,
  LineExplanation,
  Scenario,
} from "#app/domain/money/case-shapes";
import { explainLine } from "#app/domain/money/explain-line";
import { explainedLine, isUncertain, rateMarks } from "#app/text/cost-sentences";
import { wholeKroner } from "#app/text/cost-answer";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { rateNotes, refundWeeksIn } from "./rate-notes.server";

/** One line opened: its formula, the figures of every way beside each other, and what they rest on. */
export type OpenedLine = {
  line: CostLine;
  formula: string;
  /** A row for each figure of the formula; a way that has nothing to tell has no cell. */
  figures: { name: string; cells: Partial<Record<Scenario, string>> }[];
  results: Partial<Record<Scenario, string>>;
  inputs: string[];
  rates: string[];
  /** What is uncertain about the rates it rests on; empty when nothing is. */
  marks: string[];
};

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

const marksOf = (told: LineExplanation, language: Language): string[] =>
  told.rates.filter(isUncertain).flatMap((rate) => rateMarks(rate, language));

function openedLine(of: BusinessCase, line: CostLine, language: Language): OpenedLine {
  const told = of.ways.map(({ scenario, total }) => {
    const explanation = explainLine(of, scenario, line);
    return {
      scenario,
      amount: wholeKroner(total[line], language),
      marks: marksOf(explanation, language),
      ...explainedLine(explanation, language),
    };
  });
  const names = once(told.flatMap(({ parts }) => parts.map(({ name }) => name)));
  const cell = (parts: (typeof told)[number]["parts"], name: string) =>
    parts.find((part) => part.name === name)?.figure;
  return {
    line,
    formula: (told.find(({ parts }) => parts.length > 0) ?? told[0])?.formula ?? "",
    figures: names.map((name) => ({
      name,
      cells: Object.fromEntries(told.map(({ scenario, parts }) => [scenario, cell(parts, name)])),
    })),
    results: Object.fromEntries(told.map(({ scenario, amount }) => [scenario, amount])),
    inputs: once(told.flatMap(({ inputs }) => inputs)),
    rates: once(told.flatMap(({ rates }) => rates)),
    marks: once(told.flatMap(({ marks }) => marks)),
  };
}

/** Every line that is something in some way, opened. */
export const openedLines = (of: BusinessCase, language: Language): OpenedLine[] =>
  COST_LINES.filter((line) => of.ways.some(({ total }) => total[line] !== 0)).map((line) =>
    openedLine(of, line, language),
  );

/** What a reader of the comparison must keep in mind: what is assumed, and what is uncertain. */
export const caseNotes = (of: BusinessCase, language: Language): string[] => [
  ...(of.input.isPayAssumed ? [textsOf(language, "businessCase").explain.payAssumed] : []),
  ...rateNotes(refundWeeksIn(of), language),
];
