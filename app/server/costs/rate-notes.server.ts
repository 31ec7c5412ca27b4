import type { BusinessCase } from "#app/domain/money/case-shapes";
import type { RateUsed, RefundWeek } from "#app/domain/money/refund-shapes";
import { isUncertain } from "#app/text/cost-sentences";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";

const isRateMissing = ({ reasons }: RefundWeek): boolean => reasons.includes("rateMissing");

/** Every week of every way that can give refund. */
export const refundWeeksIn = ({ ways }: BusinessCase): RefundWeek[] =>
  ways.flatMap(({ weeks }) => weeks.flatMap(({ refund }) => refund ?? []));

/** Is a week's highest sick pay not known, or last year's, so that the user can write it? */
export const lacksRate = (of: BusinessCase): boolean =>
  refundWeeksIn(of).some(
    (week) => isRateMissing(week) || week.rates.cap?.isCarriedForward === true,
  );

/** What is uncertain about the rates of some weeks, in sentences; empty when nothing is. */
export function rateNotes(weeks: readonly RefundWeek[], language: Language): string[] {
  const words = textsOf(language, "businessCase").explain;
  const { rules } = textsOf(language, "law");
  const used = weeks
    .filter(({ refundableHours }) => refundableHours > 0)
    .flatMap(({ rates }) => Object.values(rates))
    .filter((rate): rate is RateUsed => rate !== null && isUncertain(rate));
  const read = used.filter(({ isCarriedForward }) => !isCarriedForward);
  const names = [...new Set(read.map(({ id }) => rules[id].name))];
  return [
    ...(weeks.some(isRateMissing) ? [words.rateMissing] : []),
    ...(used.length > read.length ? [words.carriedForward] : []),
    ...(names.length > 0 ? [words.uncertain(names.join(", "))] : []),
  ];
}
