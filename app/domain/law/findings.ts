import type { IsoDate } from "../fields";
import { daysBetween } from "./days";
import type { LawRow } from "./parameter-shapes";
import { LAW_PARAMETERS } from "./parameters";
import { doubtsOf } from "./standing";
import type { Doubt } from "./standing";
import { LAW_SCALES } from "./table-employment";

/** A row is read again this often; after that the check is red. */
export const CHECK_EVERY_DAYS = 180;

export type RowFinding = { id: string; from: IsoDate; checkedOn: IsoDate };

export type LawFindings = {
  /** Rows nobody has checked for more than CHECK_EVERY_DAYS. */
  stale: readonly RowFinding[];
  /** Rows inferred or not found at a source, or counted by our own reading. */
  uncertain: readonly (RowFinding & { doubts: readonly Doubt[] })[];
  /** Years without a highest sick pay, from the first known to the one after this. */
  yearsWithoutCap: readonly number[];
  /** Yes when a row is stale or this year has no highest sick pay: somebody must read the sources again. */
  isRed: boolean;
};

type NamedRow = LawRow<unknown> & { id: string };

const allRows = (): NamedRow[] =>
  Object.entries({ ...LAW_PARAMETERS, ...LAW_SCALES }).flatMap(([id, { rows }]) =>
    rows.map((row: LawRow<unknown>) => ({ ...row, id })),
  );

const yearOf = (day: IsoDate): number => Number(day.slice(0, 4));

/** What in the law table should be read again, seen from a day. */
export function lawFindings(today: IsoDate, rows: readonly NamedRow[] = allRows()): LawFindings {
  const stale = rows.filter(({ checkedOn }) => daysBetween(checkedOn, today) > CHECK_EVERY_DAYS);
  const uncertain = rows
    .map((row) => ({ ...row, doubts: doubtsOf(row).filter((doubt) => doubt !== "secondHand") }))
    .filter(({ doubts }) => doubts.length > 0);
  const yearsWithoutCap = missingCaps(rows, yearOf(today));
  return {
    stale: stale.map(finding),
    uncertain: uncertain.map((row) => ({ ...finding(row), doubts: row.doubts })),
    yearsWithoutCap,
    isRed: stale.length > 0 || yearsWithoutCap.includes(yearOf(today)),
  };
}

const finding = ({ id, from, checkedOn }: NamedRow): RowFinding => ({ id, from, checkedOn });

function missingCaps(rows: readonly NamedRow[], year: number): number[] {
  const known = rows.filter(({ id }) => id === "maxSickPayWeek").map(({ from }) => yearOf(from));
  const first = Math.min(year, ...known);
  const years = Array.from({ length: year + 2 - first }, (_, index) => first + index);
  return years.filter((each) => !known.includes(each));
}
