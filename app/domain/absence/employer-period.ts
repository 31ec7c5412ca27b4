import type { IsoDate } from "../fields";
import { addDays, daysBetween } from "../law/days";
import { valueOn } from "../law/dated";

/** What decides whether the employer pays the first days of a sick period. */
export type EmployerPeriodFacts = {
  /** First day of the sick period, not of the case: a relapse has an employer period of its own. */
  firstDay: IsoDate;
  /** Null while unknown: then the employee is taken to have been there long enough. */
  employedSince: IsoDate | null;
  worked74Hours: "yes" | "no" | "unknown" | null;
  /** No for a new-scheme fleksjob, another ground the kommune has accepted, or a § 56 agreement in force. */
  hasEmployerPeriod: boolean;
};

/**
 * The last day of the employer period (sygedagpengeloven § 30); null when there is none, so that refund runs from the
 * first day. Somebody employed exactly 8 weeks on the first day counts as employed long enough. Throws
 * LawParameterMissing for a day before the rules.
 */
export function employerPeriodEnd(facts: EmployerPeriodFacts): IsoDate | null {
  const { firstDay, employedSince, worked74Hours, hasEmployerPeriod } = facts;
  if (!hasEmployerPeriod || worked74Hours === "no") return null;
  const neededDays = valueOn("employerTestWeeks", firstDay).value * 7;
  if (employedSince !== null && daysBetween(employedSince, firstDay) < neededDays) return null;
  return addDays(firstDay, valueOn("employerPeriodDays", firstDay).value - 1);
}
