import type { LeaveProblem } from "#app/domain/mixer/leave";
import type { TurnDownProblem } from "#app/domain/mixer/turn-down";
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
  const textOf = (problem: Problem): string => {
    switch (problem.code) {
      case "before":
        return own.before(longDay(problem.day, language));
      case "missing":
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
      problem ? [[name, textOf(problem)] as const] : [],
    ),
  );
}
