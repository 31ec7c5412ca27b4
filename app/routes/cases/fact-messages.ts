import type { FactName, FactProblem } from "#app/domain/open-case";
import { problemText } from "#app/text/problem-text";
import type { Texts } from "#app/text/texts";

type Words = {
  own: Texts["caseWords"]["open"]["problems"];
  problems: Texts["shell"]["problems"];
};

function messageOf(name: string, problem: FactProblem, { own, problems }: Words): string {
  if (problem.code === "future") return own.firstAbsenceDayFuture;
  if (problem.code === "tooOld") return own.firstAbsenceDayOld;
  if (problem.code === "missing")
    return name in own ? own[name as keyof typeof own] : problems.missing;
  return problemText(problem, problems);
}

/** What is wrong with the facts a case is opened with, by field name and in the reader's words. */
export const factMessages = (
  found: Partial<Record<FactName, FactProblem>>,
  words: Words,
): Record<string, string> =>
  Object.fromEntries(
    Object.entries(found).map(([name, problem]) => [name, messageOf(name, problem, words)]),
  );
