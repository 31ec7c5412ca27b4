import { SCENARIOS } from "#app/domain/money/case-shapes";
import { GUIDE_LINES } from "#app/domain/money/guide-case";
import type { GuideCase, GuideLine } from "#app/domain/money/guide-case";
import type { OwnCase } from "#app/domain/money/own-estimate";
import { kroner, plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import type { BarChartGeometry } from "#app/ui/chart/bar-geometry";
import { BarChart } from "#app/ui/chart/bar-chart";
import { DataTable } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";

const OERE = 100;
const SUMS: readonly GuideLine[] = ["netWage", "extraCosts", "total", "extraBecauseOfAbsence"];

type ResultProps = { result: GuideCase };

/** The table of the guide: a row a line, a column a way, in whole kroner. */
export function CostTable({ caption, result }: ResultProps & { caption: string }) {
  const words = useText("businessCase");
  const language = useLanguage();
  return (
    <DataTable
      caption={caption}
      captionHidden
      onPhone="scroll"
      columns={[
        { key: "line", label: words.lineHeading },
        ...SCENARIOS.map((key) => ({ key, label: words.scenarios[key], numeric: true })),
      ]}
      rows={GUIDE_LINES.map((line) => ({
        key: line,
        emphasis: SUMS.includes(line),
        cells: {
          line: words.lines[line],
          ...Object.fromEntries(
            SCENARIOS.map((scenario) => [
              scenario,
              kroner(result[scenario][line] / OERE, language),
            ]),
          ),
        },
      }))}
    />
  );
}

export type CostChartProps = ResultProps & { geometry: BarChartGeometry; months: number };

/** The four ways as bars: wage after refund, and what comes on top. */
export function CostChart({ geometry, result, months }: CostChartProps) {
  const words = useText("businessCase");
  const language = useLanguage();
  const amount = (oere: number) => kroner(oere / OERE, language);
  return (
    <BarChart
      title={words.chart.title}
      description={words.chart.description(months)}
      geometry={geometry}
      table={{
        columns: [
          { key: "scenario", label: words.lineHeading },
          { key: "net", label: words.chart.net, numeric: true },
          { key: "extra", label: words.chart.extra, numeric: true },
          { key: "total", label: words.lines.total, numeric: true },
        ],
        rows: SCENARIOS.map((scenario) => ({
          key: scenario,
          cells: {
            scenario: words.scenarios[scenario],
            net: amount(result[scenario].netWage),
            extra: amount(result[scenario].extraCosts),
            total: amount(result[scenario].total),
          },
        })),
      }}
    />
  );
}

/** How the own comparison was worked out, in sentences, with the source of the rate. */
export function Explanation({ own }: { own: OwnCase }) {
  const words = useText("businessCase");
  const language = useLanguage();
  const { explain } = words;
  const { refund } = own;
  const perMonth = kroner(own.input.fullRefundPerMonthOere / OERE, language);
  return (
    <Disclosure summary={words.explainTitle} open>
      <ul>
        <li>{explain.hours[own.hoursFrom](plainNumber(own.partHours, language))}</li>
        <li>
          {explain.refundEstimate(perMonth, refund.source)}{" "}
          {refund.isCapped ? explain.capped : null}
        </li>
        {refund.isCarriedForward ? <li>{explain.carriedForward}</li> : null}
        <li>{explain.part}</li>
        <li>{explain.dismiss}</li>
      </ul>
    </Disclosure>
  );
}
