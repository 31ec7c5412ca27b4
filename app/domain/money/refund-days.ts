import { absencePeriods } from "../absence/absence-periods";
import type { AbsencePeriod } from "../absence/absence-periods";
import type { AbsenceWeek } from "../absence/absence-weeks";
import { employerPeriodEnd } from "../absence/employer-period";
import type { IsoDate } from "../fields";
import { addDays, addMonths } from "../law/days";
import { dayNumber } from "../law/day-numbers";
import { valueOn } from "../law/dated";
import type { LawParameterId } from "../law/parameters";
import { RULES_FROM_DAY } from "../shared-document";
import type { NoRefundReason, RefundFacts } from "./refund-shapes";

/** From which days a sick period gives refund, as day numbers. */
type PeriodDays = {
  first: number;
  /** First day after the employer period, or of the insurance when that is sooner. */
  refundFrom: number;
  /** First day a notification reaches; the first day when it was or still can be in time. */
  notifiedFrom: number;
  /** Last day a late claim can still be looked away from. */
  claimLimit: number;
};

type Claim = { day: number; reachesBackTo: number };

/** Why a day away gives no refund: `barred` by the rules, or `late` when it would have but for somebody being late. */
export type DayAnswer = { barred: NoRefundReason | null; late: NoRefundReason | null };

/** Last day the kommune can be told in time (§ 40): it depends on whether wage is paid, stopped or was never paid. */
function notificationLimit(facts: RefundFacts, firstDay: IsoDate): IsoDate {
  const after = (day: IsoDate, id: LawParameterId) => addDays(day, valueOn(id, firstDay).value);
  if (facts.payStoppedOn !== null && facts.payStoppedOn >= firstDay)
    return after(facts.payStoppedOn, "notifyStoppedDays");
  return after(firstDay, facts.paysWage ? "notificationDays" : "notifyUnpaidDays");
}

/**
 * The first day a notification reaches (§ 59): late, only its own day and on. What has not been told yet is in time
 * until the limit, and reaches from today on after it. A notification belongs to the period it was given in: earlier
 * periods are taken to have been told of in time.
 */
function notifiedFrom(facts: RefundFacts, { firstDay }: AbsencePeriod, next: IsoDate | null) {
  const { notifiedOn, today } = facts;
  const isAnothers = notifiedOn !== null && next !== null && notifiedOn >= next;
  if (isAnothers) return firstDay;
  const toldOn = notifiedOn !== null && notifiedOn >= firstDay ? notifiedOn : today;
  const isInTime = toldOn <= notificationLimit(facts, firstDay);
  return isInTime ? firstDay : toldOn;
}

function periodDays(facts: RefundFacts, period: AbsencePeriod, next: IsoDate | null): PeriodDays {
  const { firstDay } = period;
  const first = dayNumber(firstDay);
  const end = employerPeriodEnd({ ...facts, firstDay });
  const insuredFrom = facts.isInsured55
    ? first + valueOn("insuranceRefundFromDay", firstDay).value - 1
    : Infinity;
  const limitMonths = valueOn("claimHardCapMonths", firstDay).value;
  return {
    first,
    refundFrom: end === null ? first : Math.min(dayNumber(end) + 1, insuredFrom),
    notifiedFrom: dayNumber(notifiedFrom(facts, period, next)),
    claimLimit: dayNumber(addMonths(firstDay, limitMonths)),
  };
}

const claimOn = (day: IsoDate): Claim => ({
  day: dayNumber(day),
  reachesBackTo: dayNumber(addMonths(day, -valueOn("claimLookBackMonths", day).value)),
});

/** A § 56 agreement gives refund inside the employer period while it runs; one from before the rules has run out. */
function agreementDays({ section56From }: RefundFacts): { from: number; to: number } | null {
  if (section56From === null || section56From < RULES_FROM_DAY) return null;
  const years = valueOn("agreement56Years", section56From).value;
  const to = dayNumber(addMonths(section56From, years * 12)) - 1;
  return { from: dayNumber(section56From), to };
}

/**
 * Whether a day away, as a day number, gives refund. `weeks` must reach back to the first day of absence. A day is
 * claimed too late when no claim made after it, and none that can be made today, reaches back to it (§ 59).
 */
export function refundDays(facts: RefundFacts, weeks: readonly AbsenceWeek[]) {
  const all = absencePeriods(facts.absence, weeks);
  const periods = all.map((each, index) =>
    periodDays(facts, each, all[index + 1]?.firstDay ?? null),
  );
  const agreement = agreementDays(facts);
  const stopped = facts.payStoppedOn === null ? Infinity : dayNumber(facts.payStoppedOn);
  const unpaidFrom = facts.paysWage ? stopped : -Infinity;
  const claimed = facts.claimedOn.filter((day) => day >= facts.absence.firstAbsenceDay);
  const claims = [...claimed, facts.today].sort().map(claimOn);
  const today = dayNumber(facts.today);

  const barredOn = (day: number, period: PeriodDays): NoRefundReason | null => {
    if (day >= unpaidFrom) return "noWage";
    const isAgreed = agreement !== null && day >= agreement.from && day <= agreement.to;
    return isAgreed || day >= period.refundFrom ? null : "employerPeriod";
  };
  const lateOn = (day: number, period: PeriodDays): NoRefundReason | null => {
    if (day < period.notifiedFrom) return "notifiedLate";
    if (day > today) return null;
    const first = claims.find((claim) => claim.day >= day);
    if (!first || first.reachesBackTo <= day) return null;
    return first.day > period.claimLimit ? "claimedNever" : "claimedLate";
  };
  return (day: number): DayAnswer => {
    const period = periods.findLast(({ first }) => first <= day);
    if (!period) return { barred: "employerPeriod", late: null };
    const barred = barredOn(day, period);
    return { barred, late: barred ? null : lateOn(day, period) };
  };
}
