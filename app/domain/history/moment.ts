import { Temporal } from "temporal-polyfill";
import type { IsoDate } from "../fields";
import { isIsoDate } from "../law/days";
import { normaliseValue } from "../normalise";

/** A moment in a document's history: the end of a day in Denmark, or a revision by its number. */
export type Moment = { day: IsoDate } | { revision: number };

/** Reads a moment as people write it: a date, or the number of a change. Null when it is neither. */
export function readMoment(typed: string): Moment | null {
  const text = typed.trim();
  if (/^\d{1,9}$/.test(text)) {
    const revision = Number(text);
    return revision > 0 ? { revision } : null;
  }
  const day = normaliseValue({ kind: "day" }, text);
  return day.ok && isIsoDate(day.value) ? { day: day.value } : null;
}

/** The first moment after a civil day in Denmark, UTC ms; right on the days the clock is set. */
export const endOfDay = (day: IsoDate): number =>
  Temporal.PlainDate.from(day).add({ days: 1 }).toZonedDateTime("Europe/Copenhagen")
    .epochMilliseconds;
