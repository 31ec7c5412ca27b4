import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";

type ShownMoment = { revision: number; day: string; time: string };

/** Says a moment of a document's history in words: which change it was, and when. */
export function useMomentText(): (moment: ShownMoment) => string {
  const { moment: inWords } = useText("history").compare;
  const language = useLanguage();
  return ({ revision, day, time }) => inWords(revision, longDay(day, language), time);
}
