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

/** The row of a statutory number in force on its key date. Throws LawParameterMissing when there is none. */
export function valueOn(id: LawParameterId, day: IsoDate): LawRow {
  const row = LAW_PARAMETERS[id].rows.findLast(({ from }) => from <= day);
  if (!row || row.value === null) throw new LawParameterMissing(id, day);
  return row as LawRow;
}
