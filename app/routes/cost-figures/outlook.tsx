import type { Scenario } from "#app/domain/money/case-shapes";
import type { OutlookWords } from "#app/server/costs/outlook-words.server";
import type { WeekRow } from "#app/server/costs/week-curve.server";
import { useText } from "#app/text/provider";
import type { LineChartGeometry } from "#app/ui/chart/chart-geometry";
import { LineChart } from "#app/ui/chart/line-chart";
import { Section } from "#app/ui/frame/page";

export type WeekCurveProps = {
  description: string;
  geometry: LineChartGeometry;
  rows: readonly WeekRow[];
  scenarios: readonly Scenario[];
};

/** What each way costs week by week, as lines and as a table. */
export function WeekCurve({ description, geometry, rows, scenarios }: WeekCurveProps) {
  const words = useText("businessCase").curve;
  const names = useText("costWords").scenarios;
  return (
    <LineChart
      title={words.chartTitle}
      description={description}
      geometry={geometry}
      table={{
        columns: [
          { key: "week", label: words.week },
          ...scenarios.map((key) => ({ key, label: names[key], numeric: true })),
        ],
        rows: rows.map(({ key, week, amounts }) => ({ key, cells: { week, ...amounts } })),
      }}
    />
  );
}

/** When the cheapest way changes, what a week sooner is worth, and which numbers to check first. */
export function Outlook({ outlook }: { outlook: OutlookWords }) {
  const { breakEven, earlier, matters } = useText("businessCase");
  return (
    <div className="three-beside">
      <Section title={matters.title} lead={matters.lead}>
        <ol>
          {outlook.matters.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ol>
        {outlook.hasTenth ? <p className="form-hint">{matters.tenth}</p> : null}
      </Section>
      <Section title={earlier.title}>
        {outlook.earlier.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </Section>
      <Section title={breakEven.title}>
        <ul>
          {outlook.breakEven.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}
