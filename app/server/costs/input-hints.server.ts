import type { CostInputId, CostsContent } from "#app/domain/employer-documents";
import { COST_INPUTS } from "#app/domain/employer-documents";
import type { CaseInput } from "#app/domain/money/case-shapes";
import { usedSentence } from "#app/text/cost-sentences";
import { longDay } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

/** What is said about every input nobody has written: which value is used instead, and from where. */
export function inputHints(
  { input, costs }: { input: CaseInput | null; costs: CostsContent },
  language: Language,
) {
  const words = textsOf(language, "businessCase").inputs;
  const inputs: Partial<Record<CostInputId, string>> = {};
  for (const id of input ? COST_INPUTS : []) {
    const sentence = input && usedSentence(input.inputs[id], language);
    if (sentence && id !== "monthlyWage") inputs[id] = sentence;
  }
  return {
    inputs,
    fromDay: input ? words.usedDay(longDay(input.fromDay, language)) : "",
    horizonWeeks:
      input && costs.scope.horizonWeeks === null ? words.usedWeeks(input.horizonWeeks) : "",
  };
}
