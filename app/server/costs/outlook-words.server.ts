import type { BreakEven, CaseOutlook, Matter } from "#app/domain/money/case-shapes";
import { roundedKroner } from "#app/text/cost-answer";
import { inputText } from "#app/text/cost-sentences";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

const about = (oere: number, language: Language): string =>
  textsOf(language, "businessCase").about(roundedKroner(oere, language));

function breakEvenSentence(each: BreakEven, language: Language): string {
  const words = textsOf(language, "businessCase").breakEven;
  const { scenarios } = textsOf(language, "costWords");
  const isFirst = each.cheaperFirst !== each.pair[1];
  const [first, other] = (isFirst ? each.pair : [each.pair[1], each.pair[0]]) as BreakEven["pair"];
  const names = [scenarios[first], scenarios[other]] as const;
  const sentence =
    each.cheaperFirst === null
      ? words.same(...names)
      : each.week === null
        ? words.never(...names)
        : words.turns(...names, each.week);
  return each.line === "total" ? sentence : words.afterWork(sentence);
}

/** When the value of the work changes nothing, one sentence says both. */
function breakEvenSentences(all: readonly BreakEven[], language: Language): string[] {
  const words = textsOf(language, "businessCase").breakEven;
  return all.flatMap((each) => {
    const twin = all.find((other) => other.pair === each.pair && other.line !== each.line);
    const isTwin = twin && twin.cheaperFirst === each.cheaperFirst && twin.week === each.week;
    if (!isTwin) return [breakEvenSentence(each, language)];
    return each.line === "total" ? [words.both(breakEvenSentence(each, language))] : [];
  });
}

function earlierSentences(earlier: CaseOutlook["oneWeekEarlier"], language: Language): string[] {
  const words = textsOf(language, "businessCase").earlier;
  if (!earlier) return [words.none];
  const { totalOere, afterWorkValueOere } = earlier;
  const money = totalOere < 0 ? words.costs : words.saves;
  const work = afterWorkValueOere < 0 ? words.afterWorkLess : words.afterWork;
  return [money(about(totalOere, language)), work(about(afterWorkValueOere, language))];
}

function matterSentence({ input, ...matter }: Matter, language: Language): string {
  const words = textsOf(language, "businessCase").matters;
  const { fields, scenarios } = textsOf(language, "costWords");
  return words.line(
    fields[input.id].label,
    inputText(input.id, matter.low, language),
    inputText(input.id, matter.high, language),
    about(matter.swingOere, language),
    scenarios[matter.scenario],
  );
}

/** What moves the comparison and when it turns, in sentences. */
export const outlookWords = (outlook: CaseOutlook, language: Language) => ({
  breakEven: breakEvenSentences(outlook.breakEven, language),
  earlier: earlierSentences(outlook.oneWeekEarlier, language),
  matters: outlook.matters.map((each) => matterSentence(each, language)),
  hasTenth: outlook.matters.some(({ isTenth }) => isTenth),
});

export type OutlookWords = ReturnType<typeof outlookWords>;
