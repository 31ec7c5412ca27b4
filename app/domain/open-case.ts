import type { DraftValues } from "./draft";
import type { IsoDate } from "./fields";
import { normaliseValue } from "./normalise";
import type { ValueProblem } from "./normalise";
import { sharedShape } from "./shared-document";

/** The first day the rules on conversation and plan apply to (sygedagpengeloven §§ 7 a and 7 b, lov 480/2009). */
export const RULES_FROM_DAY: IsoDate = "2010-01-04";

export type FactName = keyof typeof sharedShape.sections.facts;
export const FACT_NAMES = Object.keys(sharedShape.sections.facts) as FactName[];

/** What is wrong with one fact: a value that cannot be read, a missing one, or a day the rules do not cover. */
export type FactProblem =
  ValueProblem | { code: "missing" } | { code: "future" } | { code: "tooOld" };

export type FactsReading =
  | { ok: true; facts: DraftValues }
  | { ok: false; problems: Partial<Record<FactName, FactProblem>> };

function factProblem(name: FactName, value: string, today: IsoDate): FactProblem | null {
  const field = sharedShape.sections.facts[name];
  if (value === "") return "required" in field ? { code: "missing" } : null;
  if (name !== "firstAbsenceDay") return null;
  if (value > today) return { code: "future" };
  return value < RULES_FROM_DAY ? { code: "tooOld" } : null;
}

/** Reads the facts a case is opened with; all required ones must be there and the first absence day must have come. */
export function readFacts(typed: Record<FactName, string>, today: IsoDate): FactsReading {
  const facts: DraftValues = {};
  const problems: Partial<Record<FactName, FactProblem>> = {};
  for (const name of FACT_NAMES) {
    const read = normaliseValue(sharedShape.sections.facts[name], typed[name]);
    const problem = read.ok ? factProblem(name, read.value, today) : read.problem;
    if (problem) problems[name] = problem;
    if (read.ok) facts[name] = read.value;
  }
  return Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, facts };
}
