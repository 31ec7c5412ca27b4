import type { LeaveProblem } from "#app/domain/mixer-change/leave";
import type { TurnDownProblem } from "#app/domain/mixer-change/turn-down";
import { longDay } from "#app/text/format";
import { problemText } from "#app/text/problem-text";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

type Problem = TurnDownProblem | LeaveProblem;

/** What is wrong with a form that changes the mixer, in the reader's words, by name. */
export function mixerErrors(
  problems: Readonly<Record<string, Problem | undefined>>,
  language: Language,
): Record<string, string> {
  const own = textsOf(language, "mixerChange").problems;
  const { problems: values } = textsOf(language, "shell");
  const missing: Readonly<Record<string, string>> = own.missing;
  const textOf = (problem: Problem, name: string): string => {
    switch (problem.code) {
      case "missing":
        return missing[name] ?? own.missing.fromDay;
      case "before":
        return own.before(longDay(problem.day, language));
      case "above":
      case "nothing":
      case "endsFirst":
      case "noLater":
        return own[problem.code];
      default:
        return problemText(problem, values);
    }
  };
  return Object.fromEntries(
    Object.entries(problems).flatMap(([name, problem]) =>
      problem ? [[name, textOf(problem, name)] as const] : [],
    ),
  );
}
