import type {
  CostLine,
  LineExplanation,
  PartCode,
  PartUnit,
  UsedInput,
} from "#app/domain/money/case-shapes";
import type { CostInputId } from "#app/domain/employer-documents";
import type { RateUsed } from "#app/domain/money/refund-shapes";
import { LAW_PARAMETERS } from "#app/domain/law/parameters";
import type { LawParameterId } from "#app/domain/law/parameters";
import type { LawParameter } from "#app/domain/law/parameter-shapes";
import { doubtsOf } from "#app/domain/law/standing";
import { LAW_SCALES } from "#app/domain/law/table-employment";
import { INPUT_UNITS } from "./cost-units";
import { kroner, longDay, plainNumber } from "./format";
import { textsOf } from "./texts";
import type { Language } from "./texts";

const OERE = 100;

type Unit = PartUnit | (typeof INPUT_UNITS)[CostInputId];

const withOere = (language: Language) =>
  new Intl.NumberFormat(language === "da" ? "da-DK" : "en-GB", {
    minimumFractionDigits: 2,
    maximumFractionDigits: 2,
  });

/** Whole øre as kroner and øre: "4.712,35". */
export const exactKroner = (oere: number, language: Language): string =>
  withOere(language).format(oere / OERE);

/** A figure with its unit in words: "7.846,15 kr.", "12 %", "15 uger". */
export function figureText(value: number, unit: Unit, language: Language): string {
  const { units } = textsOf(language, "costWords");
  if (unit === "kroner") return units.kroner(kroner(value, language));
  if (unit === "oere")
    return units.oere(
      value % OERE === 0 ? kroner(value / OERE, language) : exactKroner(value, language),
    );
  return units[unit](plainNumber(unit === "share" ? value * 100 : value, language));
}

/** One of the inputs with its unit. */
export const inputText = (id: CostInputId, value: number, language: Language): string =>
  figureText(value, INPUT_UNITS[id], language);

const ruleOf = (id: UsedInput["law"][number]): LawParameter<unknown> =>
  id in LAW_SCALES
    ? LAW_SCALES[id as keyof typeof LAW_SCALES]
    : LAW_PARAMETERS[id as LawParameterId];

/** The paragraph for a rule of law; for a figure of advisers, who they are. */
const titleOf = (id: UsedInput["law"][number]): string => {
  const { group, rows } = ruleOf(id);
  const row = rows.at(-1);
  const title = (group === "costs" ? row?.source : row?.paragraph) ?? "";
  return title.replaceAll("§ ", "§\u00a0");
};

/** Where an input's value comes from, with the sources of the law table by their titles. */
export function whereFrom(input: UsedInput, language: Language): string {
  const words = textsOf(language, "costWords");
  const titles = input.law.map(titleOf);
  const own = words.sources[input.source];
  if (titles.length === 0) return own;
  const sources = [...new Set(titles)].join("; ");
  return input.source === "law" ? sources : `${own}; ${sources}`;
}

/** Which value is used for an input nobody has typed, and from where; null for a typed one. */
export function usedSentence(input: UsedInput, language: Language): string | null {
  const words = textsOf(language, "costWords");
  if (input.from === "typed") return null;
  if (input.source === "uncounted") return words.usedNothing;
  const text = (value: number) => inputText(input.id, value, language);
  const isRange = input.low !== input.high;
  const isKroner = INPUT_UNITS[input.id] === "kroner";
  const bare = (value: number) => (isKroner ? kroner : plainNumber)(value, language);
  const range = isRange ? words.range(bare(input.low), bare(input.high)) : null;
  return words.used(text(input.likely), range, whereFrom(input, language));
}

function partName(code: PartCode, language: Language): string {
  const words = textsOf(language, "costWords");
  if (code in words.parts) return words.parts[code as keyof typeof words.parts];
  if (code in words.lines) return words.lines[code as CostLine];
  if (code in words.fields) return words.fields[code as CostInputId].label;
  return textsOf(language, "law").rules[code as LawParameterId].name;
}

/** A rate that is inferred, not found at a source, or last year's. */
export const isUncertain = ({ confidence, isCarriedForward, isOwn }: RateUsed): boolean =>
  !isOwn && (isCarriedForward || confidence === "I" || confidence === "U");

/** What makes a rate uncertain, in the words of the page of rules; empty for one read at its source. */
export function rateMarks(rate: RateUsed, language: Language): string[] {
  const words = textsOf(language, "law");
  if (rate.isOwn) return [];
  const row = LAW_PARAMETERS[rate.id].rows.find(({ from }) => from === rate.from);
  const doubts = doubtsOf(row ?? rate).map((doubt) => words.marks[doubt]);
  return rate.isCarriedForward ? [words.carriedMark, ...doubts] : doubts;
}

function rateValue({ id, value }: RateUsed, language: Language): string {
  const { unit } = LAW_PARAMETERS[id];
  if (unit === "switch") return "";
  const shown = unit === "share" ? value * 100 : value;
  return textsOf(language, "law").units[unit](plainNumber(shown, language));
}

/** A rate with its value, where it stands, where and when it was read, and what is uncertain about it. */
export function rateSentence(rate: RateUsed, language: Language): string {
  const words = textsOf(language, "costWords");
  const name = textsOf(language, "law").rules[rate.id].name;
  const value = rateValue(rate, language);
  if (rate.isOwn) return words.ownRate(name, value);
  const checked = longDay(rate.checkedOn, language);
  const sentence = words.lawLine(name, value, rate.paragraph, rate.source, checked);
  const marks = rateMarks(rate, language).join(", ");
  if (marks === "") return sentence;
  return isUncertain(rate) ? words.marked(sentence, marks) : `${sentence} ${marks}.`;
}

/** An explanation of one line in one way, all in words. */
export type ExplainedLine = {
  formula: string;
  parts: { name: string; figure: string }[];
  inputs: string[];
  rates: string[];
};

/** Tells how a line was worked out: the formula in words, its figures, and what they rest on. */
export function explainedLine(explanation: LineExplanation, language: Language): ExplainedLine {
  const words = textsOf(language, "costWords");
  return {
    formula: words.formulas[explanation.formula],
    parts: explanation.parts.map(({ code, value, unit }) => ({
      name: partName(code, language),
      figure: figureText(value, unit, language),
    })),
    inputs: explanation.inputs.map((input) => {
      const sentence = usedSentence(input, language) ?? words.typed;
      return words.inputLine(words.fields[input.id].label, sentence);
    }),
    rates: explanation.rates.map((rate) => rateSentence(rate, language)),
  };
}
