import type { IsoDate } from "#app/domain/fields";
import { staircaseOf } from "#app/domain/plan/staircase";
import type { SharedContent } from "#app/domain/shared-document";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

/** The staircase in the reader's words: its steps, where the plan stands and why, and what the next step takes. */
export function staircaseHelp(content: SharedContent, day: IsoDate, language: Language) {
  const words = textsOf(language, "planHelp").staircase;
  const { track, steps, stands, next } = staircaseOf(content, day);
  const names: Partial<Record<string, string>> = words.steps[track];
  const markOf = (step: string) =>
    step === stands?.step ? words.here : step === next.step ? words.next : null;
  return {
    words: {
      title: words.title,
      lead: words.lead,
      picture: words.picture,
      isThere: words.isThere,
      missing: words.missing,
      host: words.host,
    },
    isHosted: track === "hostedTrainee",
    steps: ["goal" as const, ...steps].map((step) => ({
      step,
      isHere: step === stands?.step,
      title: step === "goal" ? words.goal : words.step(step),
      name: names[step] ?? "",
      mark: markOf(step),
    })),
    stands: stands ? words.stands(stands.step, words.because[stands.because]) : words.nowhere,
    takes: next.step === "goal" ? words.takesGoal : words.takes(next.step),
    needs: next.needs.map(({ need, isThere, path }) => ({
      need: words.needs[need],
      isThere,
      path,
    })),
  };
}

export type StaircaseView = ReturnType<typeof staircaseHelp>;
