import type { IsoDate } from "#app/domain/fields";
import { valueOn } from "#app/domain/law/dated";
import { SCENARIOS } from "#app/domain/money/case-shapes";
import type { Scenario } from "#app/domain/money/case-shapes";
import { GUIDE_LINES } from "#app/domain/money/guide-case";
import { guideAgainstToday } from "#app/domain/money/guide-today";
import type { GuideAgainstToday } from "#app/domain/money/guide-today";
import type { RefundWeek } from "#app/domain/money/refund-shapes";
import { wholeKroner } from "#app/text/cost-answer";
import { isUncertain, rateMarks } from "#app/text/cost-sentences";
import { plainNumber } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

function supplementWords({ supplementPercent, rates }: RefundWeek, language: Language): string {
  const words = textsOf(language, "businessCase").guide.why;
  const sentence = words.supplement(plainNumber(supplementPercent, language));
  if (!rates.supplement || !isUncertain(rates.supplement)) return sentence;
  return words.uncertain(sentence, rateMarks(rates.supplement, language).join(", "));
}

/** Why today's rules give another total than the guide, sentence by sentence. */
function reasons(against: GuideAgainstToday, scenario: Scenario, day: IsoDate, language: Language) {
  const words = textsOf(language, "businessCase").guide.why;
  const way = against.today.ways.find((each) => each.scenario === scenario);
  const weeks = way?.weeks ?? [];
  const refunds = weeks.flatMap(({ refund }) => refund ?? []);
  const capped = refunds.find(({ isCapped }) => isCapped);
  const supplement = refunds.find(({ supplementOere }) => supplementOere > 0);
  const work = weeks.reduce((sum, { done }) => sum + done.employee, 0);
  const paid = weeks.reduce((sum, { paidHours }) => sum + paidHours, 0);
  const workOere = ((way?.total.grossWage ?? 0) * work) / paid;
  if (refunds.every(({ absentHours }) => absentHours === 0)) return [words.same];
  return [
    words.employerPeriod(valueOn("employerPeriodDays", day).value),
    ...(capped ? [words.cap(wholeKroner(capped.capWeekOere, language))] : []),
    ...(supplement ? [supplementWords(supplement, language)] : []),
    ...(work > 0 ? [words.work(wholeKroner(workOere, language))] : []),
  ];
}

/** The guide's example as its table, and beside the same case under the rules of a day. */
export function guideWords(day: IsoDate, includeDismiss: boolean, language: Language) {
  const against = guideAgainstToday(day);
  const scenarios = SCENARIOS.filter((each) => includeDismiss || each !== "dismiss");
  return {
    scenarios,
    table: GUIDE_LINES.map((line) => ({
      line,
      amounts: Object.fromEntries(
        scenarios.map((each) => {
          const oere = against.guide[each][line];
          return [each, wholeKroner(line === "refund" ? -oere : oere, language)];
        }),
      ),
    })),
    against: scenarios.map((scenario) => {
      const { guide, today, difference } = against.lines[scenario].total;
      return {
        scenario,
        guide: wholeKroner(guide, language),
        today: wholeKroner(today, language),
        difference: wholeKroner(difference, language),
        why: reasons(against, scenario, day, language),
      };
    }),
  };
}

export type GuideWords = ReturnType<typeof guideWords>;
