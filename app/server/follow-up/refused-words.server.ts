import type { CheckInProblem } from "#app/domain/follow-up/check-in-form";
import { problemText } from "#app/text/problem-text";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import type { Answered } from "./send-check-in.server";

type Problem = CheckInProblem | { code: "full" };

/** What is wrong with a check-in in the reader's words, by name; `first` is for the page as a whole. */
export function checkInErrors(
  problems: Readonly<Record<string, Problem>>,
  language: Language,
): Record<string, string> {
  const own = textsOf(language, "checkIn").problems;
  const { problems: values } = textsOf(language, "shell");
  const textOf = (problem: Problem): string => {
    switch (problem.code) {
      case "nothing":
      case "noName":
      case "noValue":
      case "full":
        return own[problem.code];
      default:
        return problemText(problem, values);
    }
  };
  return Object.fromEntries(
    Object.entries(problems).map(([name, problem]) => [name, textOf(problem)]),
  );
}

/** What became of an answer that was not saved. */
export type RefusedAnswer = {
  errors: Record<string, string>;
  typed: Record<string, string>;
  /** What was written about a check-in that is not there any more. */
  gone: string | null;
};

/** An answer that was not saved in the writer's words, with what they wrote. */
export function answerErrors(
  answered: Answered & { ok: false },
  language: Language,
): RefusedAnswer {
  const words = textsOf(language, "checkIn").list;
  if (answered.problem !== null) {
    const { problem, path, typed } = answered;
    const errors: Record<string, string> = problem === "missing" ? { [path]: words.missing } : {};
    return { errors, typed: {}, gone: problem === "gone" ? typed : null };
  }
  const { problems, conflicts, typed } = answered.unsaved;
  const texts = textsOf(language, "shell").problems;
  const errors = [
    ...Object.entries(problems).map(([path, problem]) => [path, problemText(problem, texts)]),
    ...Object.entries(conflicts).map(([path, theirs]) => [path, words.conflict(theirs)]),
  ];
  return { errors: Object.fromEntries(errors) as Record<string, string>, typed, gone: null };
}
