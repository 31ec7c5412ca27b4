import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

/** Words about health in either language: people write in both, whatever the page speaks. */
export function anyHealthWords(language: Language) {
  const stems = [...textsOf("da", "healthWords").stems, ...textsOf("en", "healthWords").stems];
  return { stems, cpr: textsOf(language, "healthWords").cpr };
}
