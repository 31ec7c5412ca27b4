import { readDraft } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { datedSettings, positionsOf } from "#app/domain/mixer-panel";
import { sharedShape } from "#app/domain/shared-document";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { longDay, plainNumber, shortDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import type { LineChartGeometry } from "#app/ui/chart/chart-geometry";
import { LineChart } from "#app/ui/chart/line-chart";
import { DataTable } from "#app/ui/content/data-table";

export type SettingsChartProps = {
  geometry: LineChartGeometry | null;
  draft: Draft;
  normal: number;
};

/** All six faders over time, as lines and as a table. */
export function SettingsChart({ geometry, draft, normal }: SettingsChartProps) {
  const words = useText("mixer");
  const language = useLanguage();
  if (!geometry) return null;
  const settings = datedSettings(readDraft(sharedShape, draft).mixerSettings);
  const sliders = MIXER_SLIDERS.filter((slider) => slider !== "hours");
  return (
    <LineChart
      title={words.chart.title}
      description={words.chart.description}
      geometry={geometry}
      table={{
        columns: [
          { key: "from", label: words.chart.columns.from },
          { key: "hours", label: words.chart.columns.hours, numeric: true },
          ...sliders.map((key) => ({ key, label: words.sliders[key], numeric: true })),
        ],
        rows: settings.map((setting) => ({
          key: setting.id,
          cells: {
            ...positionsOf(setting, normal),
            from: longDay(setting.fromDay ?? "", language),
            hours: plainNumber(setting.weeklyHours ?? 0, language),
          },
        })),
      }}
    />
  );
}

export type Week = {
  monday: string;
  number: number;
  workedHours: number;
  absenceHours: number;
  isUnderMinimum: boolean;
};

/** Hours at work and away, week by week, with the 4-hour rule said where it bites. */
export function WeekTable({ weeks }: { weeks: readonly Week[] }) {
  const { weeks: words } = useText("mixer");
  const language = useLanguage();
  const noteOf = (week: Week) => {
    if (week.isUnderMinimum) return words.under;
    return week.absenceHours === 0 ? words.full : "";
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
