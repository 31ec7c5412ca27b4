import type { IsoDate } from "../fields";
import { LawParameterMissing, pickRow } from "./dated";
import type { LawValue } from "./dated";
import type { LawParameter, LawRow } from "./parameter-shapes";

/** What a statutory number is on a day, and what it was and will be. */
export type LawStanding<Value = number> = {
  /** Null when no value is known for the day. */
  now: LawValue<Value> | null;
  /** From the oldest; those before the day's own, and those still to come. */
  earlier: readonly LawRow<Value>[];
  later: readonly LawRow<Value>[];
};

/** How a parameter stands on its key date; a value nobody knows is null and never a neighbour's. */
export function standingOn<Value>(
  id: string,
  parameter: LawParameter<Value>,
  day: IsoDate,
): LawStanding<Value> {
  const { rows } = parameter;
  const now = rowOrNull(id, parameter, day);
  const begun = rows.filter(({ from }) => from <= day);
  return {
    now,
    earlier: now ? begun.slice(0, -1) : begun,
    later: rows.filter(({ from }) => from > day),
  };
}

function rowOrNull<Value>(id: string, parameter: LawParameter<Value>, day: IsoDate) {
  try {
    return pickRow(id, parameter, day);
  } catch (error) {
    if (error instanceof LawParameterMissing) return null;
    throw error;
  }
}

/** What about a row is not read in law or by an authority. */
export type Doubt = "secondHand" | "inferred" | "unchecked" | "counting" | "beginning";

const DOUBTS = { V: [], V2: ["secondHand"], I: ["inferred"], U: ["unchecked"] } as const;

/** Everything that is uncertain about a row, the weightiest first; empty for what was read at its source. */
export const doubtsOf = (
  row: Pick<LawRow<unknown>, "confidence" | "counting" | "begins">,
): Doubt[] => [
  ...DOUBTS[row.confidence],
  ...(isDoubtful(row.counting) ? (["counting"] as const) : []),
  ...(isDoubtful(row.begins) ? (["beginning"] as const) : []),
];

const isDoubtful = (confidence?: LawRow["confidence"]) => confidence === "I" || confidence === "U";
