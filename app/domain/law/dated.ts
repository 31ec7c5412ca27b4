import type { IsoDate } from "../fields";
import { LAW_PARAMETERS } from "./parameters";
import type { LawParameterId, LawRow } from "./parameters";

/** No row of the dated table covers the day: said openly, never replaced by a neighbouring value. */
export class LawParameterMissing extends Error {
  override name = "LawParameterMissing";
  constructor(id: string, day: IsoDate) {
    super(`no value of ${id} is known on ${day}`);
  }
}

export type LawValue = LawRow & {
  /** Yes when the day's year has no amount yet and the last published one stands in; figures built on it must say so. */
  isCarriedForward: boolean;
};

/** The first Monday of a year, when yearly amounts change. */
function firstMonday(year: number): IsoDate {
  const weekday = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return `${year}-01-0${((8 - weekday) % 7) + 1}`;
}

/**
 * The row of a statutory number in force on its key date. Throws LawParameterMissing when there is none. A yearly
 * amount not published yet is carried forward one year at most, and says so.
 */
export function valueOn(id: LawParameterId, day: IsoDate): LawValue {
  const parameter = LAW_PARAMETERS[id];
  const row = parameter.rows.findLast(({ from }) => from <= day);
  if (!row) throw new LawParameterMissing(id, day);
  if (!parameter.isYearly) return { ...row, isCarriedForward: false };
  const year = Number(row.from.slice(0, 4));
  if (day >= firstMonday(year + 2)) throw new LawParameterMissing(id, day);
  return { ...row, isCarriedForward: day >= firstMonday(year + 1) };
}
