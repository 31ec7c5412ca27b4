import { absenceOf } from "#app/domain/absence/absence";
import { absenceWeeks } from "#app/domain/absence/absence-weeks";
import type { IsoDate } from "#app/domain/fields";
import { valueOn } from "#app/domain/law/dated";
import { addDays, weekNumberOf } from "#app/domain/law/days";
import { refundFor } from "#app/domain/money/refund";
import type { NoRefundReason, RateUsed, RefundWeek } from "#app/domain/money/refund-shapes";
import { exactKroner as exact, rateSentence } from "#app/text/cost-sentences";
import { plainNumber, shortDay } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { rateNotes } from "./rate-notes.server";
import type { ReadCosts } from "./read-costs.server";

const OERE = 100;
const WEEKS_SHOWN = 52;

/** The weeks of a sick leave with their refund, from the first day to its end or a year; null without a wage. */
export function refundWeeksOf({ input, shared }: Pick<ReadCosts, "input" | "shared">) {
  const absence = absenceOf(shared);
  if (!input || !absence) return null;
  const monthlyWageOere = input.inputs.monthlyWage.likely * OERE;
  const weeks = refundFor(
    { ...input.refund, absence, monthlyWageOere },
    absenceWeeks(absence, absence.firstAbsenceDay, WEEKS_SHOWN),
  );
  const last = weeks.findLastIndex(({ absentHours }) => absentHours > 0);
  return weeks.slice(0, last + 1);
}

/** What one week's refund is made of, sentence by sentence. */
function arithmetic(week: RefundWeek, language: Language): string[] {
  const { sum: words } = textsOf(language, "refund");
  const { units } = textsOf(language, "costWords");
  const amount = (oere: number) => exact(oere, language);
  const rules = [
    ...(week.reasons.includes("employerPeriod")
      ? [words.employerPeriod(valueOn("employerPeriodDays", week.monday).value)]
      : []),
    ...(week.reasons.includes("underMinimum")
      ? [words.underMinimum(valueOn("minAbsenceHours", week.monday).value)]
      : []),
  ];
  if (week.refundableHours === 0) return [words.none, ...rules];
  const hours = units.hours(plainNumber(week.refundableHours, language));
  const days = words.days(week.refundableDays);
  const hour = Math.min(week.wageHourOere, week.capHourOere);
  const byHour = Math.round(week.refundableHours * hour);
  const isByHour = Math.abs(byHour - week.refundOere) <= 1;
  return [
    ...rules,
    words.hours(hours, days),
    words.wageHour(amount(week.wageHourOere)),
    words.capHour(amount(week.capHourOere), amount(week.capWeekOere)),
    week.isCapped ? words.capped : words.notCapped,
    isByHour
      ? words.refund(hours, amount(hour), amount(week.refundOere))
      : words.wholeDays(days, amount(week.refundOere)),
    ...(week.refundOere === week.wagePaidOere ? [words.wageLimit(amount(week.wagePaidOere))] : []),
    words.supplement(plainNumber(week.supplementPercent, language), amount(week.supplementOere)),
    words.total(amount(week.totalOere)),
  ];
}

function weekView(week: RefundWeek, today: IsoDate, language: Language) {
  const { table, reasons, sum } = textsOf(language, "refund");
  const isWhole = week.reasons.length === 0;
  const whole = week.absentHours === 0 ? table.noAbsence : table.whole;
  const lost = week.lostOere > 0 ? [sum.lost(exact(week.lostOere, language))] : [];
  return {
    monday: week.monday,
    name: table.weekName(weekNumberOf(week.monday), shortDay(week.monday, language)),
    isNow: week.monday <= today && today < addDays(week.monday, 7),
    hours: plainNumber(week.absentHours, language),
    refund: exact(week.refundOere, language),
    supplement: exact(week.supplementOere, language),
    total: exact(week.totalOere, language),
    why: isWhole ? whole : week.reasons.map((reason) => reasons[reason]).join(" "),
    isCarried: week.refundableHours > 0 && week.rates.cap?.isCarriedForward === true,
    arithmetic: [...arithmetic(week, language), ...lost],
  };
}
export type RefundWeekView = ReturnType<typeof weekView>;

const LATE: readonly NoRefundReason[] = ["notifiedLate", "claimedLate", "claimedNever"];

const sumOf = (weeks: readonly RefundWeek[], of: (week: RefundWeek) => number): number =>
  weeks.reduce((sum, week) => sum + of(week), 0);

/** What has come, what is to come by the plan, and what is lost and why. A week has passed when its Sunday has. */
function totalsOf(weeks: readonly RefundWeek[], today: IsoDate, language: Language) {
  const { reasons } = textsOf(language, "refund");
  const hasPassed = ({ monday }: RefundWeek) => addDays(monday, 7) <= today;
  const total = ({ totalOere }: RefundWeek) => totalOere;
  const lostWeeks = weeks.filter(({ lostOere }) => lostOere > 0);
  const why = new Set(lostWeeks.flatMap((week) => week.reasons.filter((r) => LATE.includes(r))));
  return {
    soFar: exact(sumOf(weeks.filter(hasPassed), total), language),
    coming: exact(
      sumOf(
        weeks.filter((week) => !hasPassed(week)),
        total,
      ),
      language,
    ),
    lost:
      lostWeeks.length === 0
        ? null
        : exact(
            sumOf(lostWeeks, (w) => w.lostOere),
            language,
          ),
    why: [...why].map((reason) => reasons[reason]),
  };
}

/** Every row of the law table the weeks rest on, once, in sentences. */
function ratesOf(weeks: readonly RefundWeek[], language: Language): string[] {
  const used = weeks
    .filter(({ refundableHours }) => refundableHours > 0)
    .flatMap(({ rates }) => Object.values(rates).filter((rate): rate is RateUsed => rate !== null));
  return [...new Set(used.map((rate) => rateSentence(rate, language)))];
}

/** The page with the refund week by week, all in words; null without a wage. */
export function refundView(read: ReadCosts) {
  const { today, language } = read;
  const weeks = refundWeeksOf(read);
  return (
    weeks && {
      weeks: weeks.map((week) => weekView(week, today, language)),
      totals: totalsOf(weeks, today, language),
      rates: ratesOf(weeks, language),
      notes: rateNotes(weeks, language),
    }
  );
}
export type RefundView = NonNullable<ReturnType<typeof refundView>>;
