import { plainNumber, shortDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { DataTable } from "#app/ui/content/data-table";
import { useWeeks } from "./use-weeks";

export type Week = {
  monday: string;
  number: number;
  workedHours: number;
  absenceHours: number;
  isUnderMinimum: boolean;
  /** What was said of a week that goes otherwise. */
  note: string;
};

export type WeekTableProps = {
  caseId: string;
  weeks: readonly Week[];
  /** The fewest hours away in a week with refund; null where no rule says so. */
  fewestHoursAway: number | null;
};

/** Hours at work and away, week by week, with the 4-hour rule said where it bites; follows what is saved meanwhile. */
export function WeekTable({ caseId, weeks: loaded, fewestHoursAway }: WeekTableProps) {
  const { weeks: words } = useText("mixer");
  const { weekUnder } = useText("mixerDesk");
  const language = useLanguage();
  const weeks = useWeeks(caseId, loaded);
  const noteOf = (week: Week) => {
    if (week.isUnderMinimum) return weekUnder(plainNumber(fewestHoursAway ?? 0, language));
    return week.absenceHours === 0 ? words.full : week.note;
  };
  return (
    <DataTable
      caption={words.title}
      captionHidden
      empty={words.none}
      onPhone="keep"
      columns={[
        { key: "week", label: words.columns.week },
        { key: "worked", label: words.columns.worked, numeric: true },
        { key: "absent", label: words.columns.absent, numeric: true },
      ]}
      rows={weeks.map((week) => ({
        key: week.monday,
        cells: {
          week: (
            <span className="cell-pair">
              {words.week(week.number, shortDay(week.monday, language))}
              <span className="cell-note">{noteOf(week)}</span>
            </span>
          ),
          worked: plainNumber(week.workedHours, language),
          absent: plainNumber(week.absenceHours, language),
        },
      }))}
    />
  );
}
