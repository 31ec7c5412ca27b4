import type { IsoDate } from "../fields";
import type { LawParameter, LawRow, LawStep } from "./parameter-shapes";
import { LAW_PARAMETERS } from "./parameters";
import type { LawParameterId, LawScaleId } from "./parameters";
import { LAW_SCALES } from "./table-employment";

/** No row of the dated table covers the day: said openly, never replaced by a neighbouring value. */
export class LawParameterMissing extends Error {
  override name = "LawParameterMissing";
  constructor(
    readonly id: string,
    readonly day: IsoDate,
  ) {
    super(`no value of ${id} is known on ${day}`);
  }
}

export type LawValue<Value = number> = LawRow<Value> & {
  /** Yes when the day's year has no amount yet and the last published one stands in; figures built on it must say so. */
  isCarriedForward: boolean;
};

/** The first Monday of a year, when yearly amounts change. */
export function firstMonday(year: number): IsoDate {
  const weekday = new Date(Date.UTC(year, 0, 1)).getUTCDay();
  return `${year}-01-0${((8 - weekday) % 7) + 1}`;
}

/** The row of a parameter in force on a day. Throws LawParameterMissing when there is none. */
export function pickRow<Value>(
  id: string,
  parameter: LawParameter<Value>,
  day: IsoDate,
): LawValue<Value> {
  const row = parameter.rows.findLast(({ from }) => from <= day);
  if (!row) throw new LawParameterMissing(id, day);
  if (!parameter.yearly) return { ...row, isCarriedForward: false };
  const year = Number(row.from.slice(0, 4));
  const isOver = day >= firstMonday(year + 1);
  if (isOver && (parameter.yearly === "missing" || day >= firstMonday(year + 2)))
    throw new LawParameterMissing(id, day);
  return { ...row, isCarriedForward: isOver };
}

/**
 * The row of a statutory number in force on its key date. Throws LawParameterMissing when there is none. The highest
 * sick pay of a year not published yet is carried forward one year at most, and says so; nothing else is.
 */
export const valueOn = (id: LawParameterId, day: IsoDate): LawValue =>
  pickRow(id, LAW_PARAMETERS[id], day);

/** The scale in force on its key date, with its steps from the lowest. Throws LawParameterMissing when there is none. */
export const scaleOn = (id: LawScaleId, day: IsoDate): LawValue<readonly LawStep[]> =>
  pickRow<readonly LawStep[]>(id, LAW_SCALES[id], day);

/** Is a rule that can be switched on and off in force on the day? Throws LawParameterMissing before it was known. */
export const isInForce = (id: LawParameterId, day: IsoDate): boolean =>
  valueOn(id, day).value === 1;
