import type { DraftValues } from "./draft";
import type { IsoDate } from "./fields";
import { normaliseValue } from "./normalise";
import type { ValueProblem } from "./normalise";
import { sharedShape } from "./shared-document";

export type FactName = keyof typeof sharedShape.sections.facts;
export const FACT_NAMES = Object.keys(sharedShape.sections.facts) as FactName[];

/** What is wrong with one fact: a value that cannot be read, a missing one, or a day that has not come. */
export type FactProblem = ValueProblem | { code: "missing" } | { code: "future" };

export type FactsReading =
  | { ok: true; facts: DraftValues }
  | { ok: false; problems: Partial<Record<FactName, FactProblem>> };

function factProblem(name: FactName, value: string, today: IsoDate): FactProblem | null {
  const field = sharedShape.sections.facts[name];
  if (value === "") return "required" in field ? { code: "missing" } : null;
  if (name !== "firstAbsenceDay") return null;
  return value > today ? { code: "future" } : null;
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
