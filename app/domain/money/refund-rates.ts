import type { IsoDate } from "../fields";
import { LawParameterMissing, valueOn } from "../law/dated";
import type { LawValue } from "../law/dated";
import type { LawParameterId } from "../law/parameters";
import type { RateUsed } from "./refund-shapes";
import { OERE, wholeOere } from "./rounding";

/** The rates of one week, by its Monday. Amounts in whole øre; 0 where a rate is missing. */
export type WeekRates = {
  capWeekOere: number;
  /** The week's highest sick pay by the full week's hours, to two decimals of a krone. */
  capHourOere: number;
  supplementPercent: number;
  contribution: number;
  /** Hours away a week needs to be refunded at all (§ 53). */
  minAbsenceHours: number;
  fullWeekHours: number;
  fullMonthHours: number;
  /** The equal weekdays a week is divided into (§ 50). */
  weekdays: number;
  used: { cap: RateUsed | null; supplement: RateUsed | null; contribution: RateUsed };
};

/** Rates looked up so far, by Monday: one book serves all ways of a comparison. It holds for one typed amount only. */
export type RateBook = Map<IsoDate, WeekRates>;

function found(id: LawParameterId, monday: IsoDate): LawValue | null {
  try {
    return valueOn(id, monday);
  } catch (error) {
    if (error instanceof LawParameterMissing) return null;
    throw error;
  }
}

const usedRow = (id: LawParameterId, row: LawValue): RateUsed => ({
  id,
  value: row.value,
  from: row.from,
  source: row.source,
  paragraph: row.paragraph,
  checkedOn: row.checkedOn,
  confidence: row.confidence,
  isCarriedForward: row.isCarriedForward,
  isOwn: false,
});

/** The week's highest sick pay: of the table, or what was typed where the table does not know the year. */
function capOn(monday: IsoDate, ownSickPayWeekOere: number | null): RateUsed | null {
  const row = found("maxSickPayWeek", monday);
  const cap = row && usedRow("maxSickPayWeek", row);
  if (ownSickPayWeekOere === null || (cap && !cap.isCarriedForward)) return cap;
  return {
    id: "maxSickPayWeek",
    value: ownSickPayWeekOere / OERE,
    from: monday,
    source: "",
    paragraph: cap?.paragraph ?? "",
    checkedOn: monday,
    confidence: "U",
    isCarriedForward: false,
    isOwn: true,
  };
}

function lookUp(monday: IsoDate, ownSickPayWeekOere: number | null): WeekRates {
  const cap = capOn(monday, ownSickPayWeekOere);
  const supplement = found("refundSupplementPercent", monday);
  const contribution = valueOn("labourMarketContribution", monday);
  const fullWeekHours = valueOn("fullWeekHours", monday).value;
  const capWeekOere = wholeOere((cap?.value ?? 0) * OERE);
  return {
    capWeekOere,
    capHourOere: wholeOere(capWeekOere / fullWeekHours),
    supplementPercent: supplement?.value ?? 0,
    contribution: contribution.value,
    minAbsenceHours: valueOn("minAbsenceHours", monday).value,
    fullWeekHours,
    fullMonthHours: valueOn("monthHours", monday).value,
    weekdays: valueOn("workingDaysPerWeek", monday).value,
    used: {
      cap,
      supplement: supplement && usedRow("refundSupplementPercent", supplement),
      contribution: usedRow("labourMarketContribution", contribution),
    },
  };
}

/** The rates of a week from the book, looked up and put there the first time. A missing cap is null, never a guess. */
export function ratesOn(
  monday: IsoDate,
  ownSickPayWeekOere: number | null,
  book: RateBook,
): WeekRates {
  const known = book.get(monday);
  if (known) return known;
  const rates = lookUp(monday, ownSickPayWeekOere);
  book.set(monday, rates);
  return rates;
}
