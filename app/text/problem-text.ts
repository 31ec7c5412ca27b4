import type { ValueProblem } from "#app/domain/normalise";
import type { Texts } from "./texts";

/** What is wrong with a value, in the reader's words. */
export function problemText(problem: ValueProblem, words: Texts["shell"]["problems"]): string {
  switch (problem.code) {
    case "range":
      return words.range(problem.min, problem.max);
    case "step":
      return words.step(problem.step);
    case "tooLong":
      return words.tooLong(problem.max);
    default:
      return words[problem.code];
  }
}
