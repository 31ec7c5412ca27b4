import type { GuideWords } from "#app/server/costs/guide-words.server";
import { useText } from "#app/text/provider";
import { DataTable } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";
import { GUIDE_LINES } from "#app/domain/money/guide-case";
import type { GuideLine } from "#app/domain/money/guide-case";

const SUMS: readonly GuideLine[] = GUIDE_LINES.filter((line) =>
  ["netWage", "extraCosts", "total", "extraBecauseOfAbsence"].includes(line),
);

/** The guide's own table, and what today's rules make of the same case. */
export function GuideExample({ guide }: { guide: GuideWords }) {
  const { guide: words, table } = useText("businessCase");
  const { scenarios, lines } = useText("costWords");
  const { columns } = words;
  return (
    <Disclosure summary={words.title}>
      <p>{words.lead}</p>
      <div className="cost-lines">
        <DataTable
          caption={words.table}
          onPhone="scroll"
          columns={[
            { key: "line", label: table.line },
            ...guide.scenarios.map((key) => ({
              key,
              label: key === "inJob" ? words.inJob : scenarios[key],
              numeric: true,
            })),
          ]}
          rows={guide.table.map(({ line, amounts }) => ({
            key: line,
            emphasis: SUMS.includes(line),
            cells: { line: lines[line], ...amounts },
          }))}
        />
      </div>
      <DataTable
        caption={`${words.difference}: ${words.shown}`}
        columns={[
          { key: "way", label: columns.way },
          { key: "guide", label: columns.guide, numeric: true },
          { key: "today", label: columns.today, numeric: true },
          { key: "difference", label: columns.difference, numeric: true },
          { key: "why", label: columns.why },
        ]}
        rows={guide.against.map(({ scenario, why, ...amounts }) => ({
          key: scenario,
          cells: {
            ...amounts,
            way: scenario === "inJob" ? words.inJob : scenarios[scenario],
            why: why.join(" "),
          },
        }))}
      />
      <p>{words.source}</p>
    </Disclosure>
  );
}
