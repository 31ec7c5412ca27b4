import { COST_LINES } from "#app/domain/money/case-shapes";
import type { BusinessCase, CostLine, Scenario } from "#app/domain/money/case-shapes";
import { explainLine } from "#app/domain/money/explain-line";
import type { RateUsed } from "#app/domain/money/refund-shapes";
import { explainedLine } from "#app/text/cost-sentences";
import { wholeKroner } from "#app/text/cost-answer";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

/** One line opened: its formula, the figures of every way beside each other, and what they rest on. */
export type OpenedLine = {
  line: CostLine;
  formula: string;
  /** A row for each figure of the formula; a way that has nothing to tell has no cell. */
  figures: { name: string; cells: Partial<Record<Scenario, string>> }[];
  results: Partial<Record<Scenario, string>>;
  inputs: string[];
  rates: string[];
};

const once = (texts: readonly string[]): string[] => [...new Set(texts)];

function openedLine(of: BusinessCase, line: CostLine, language: Language): OpenedLine {
  const told = of.ways.map(({ scenario, total }) => ({
    scenario,
    amount: wholeKroner(total[line], language),
    ...explainedLine(explainLine(of, scenario, line), language),
  }));
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
  };
}

/** Every line that is something in some way, opened. */
export const openedLines = (of: BusinessCase, language: Language): OpenedLine[] =>
  COST_LINES.filter((line) => of.ways.some(({ total }) => total[line] !== 0)).map((line) =>
    openedLine(of, line, language),
  );

function ratesIn(of: BusinessCase): RateUsed[] {
  const rates = new Map<string, RateUsed>();
  for (const { weeks } of of.ways)
    for (const { refund } of weeks) {
      if (!refund || refund.refundableHours === 0) continue;
      for (const rate of Object.values(refund.rates))
        if (rate) rates.set(`${rate.id} ${rate.isCarriedForward}`, rate);
    }
  return [...rates.values()];
}

/** Is a week's highest sick pay not known, or last year's, so that the user can write it? */
export const lacksRate = (of: BusinessCase): boolean =>
  of.ways.some(({ weeks }) =>
    weeks.some(
      ({ refund }) =>
        refund?.reasons.includes("rateMissing") === true ||
        refund?.rates.cap?.isCarriedForward === true,
    ),
  );

/** What a reader must keep in mind: assumptions, rates that are missing or stand in, rules that are uncertain. */
export function caseNotes(of: BusinessCase, language: Language): string[] {
  const words = textsOf(language, "businessCase").explain;
  const { rules } = textsOf(language, "law");
  const rates = ratesIn(of);
  const isMissing = of.ways.some(({ weeks }) =>
    weeks.some(({ refund }) => refund?.reasons.includes("rateMissing")),
  );
  const doubtful = rates.filter(
    (rate) => !rate.isCarriedForward && (rate.confidence === "I" || rate.confidence === "U"),
  );
  const named = once(doubtful.filter(({ isOwn }) => !isOwn).map(({ id }) => rules[id].name));
  return [
    ...(of.input.isPayAssumed ? [words.payAssumed] : []),
    ...(isMissing ? [words.rateMissing] : []),
    ...(rates.some(({ isCarriedForward }) => isCarriedForward) ? [words.carriedForward] : []),
    ...(named.length > 0 ? [words.uncertain(named.join(", "))] : []),
  ];
}
