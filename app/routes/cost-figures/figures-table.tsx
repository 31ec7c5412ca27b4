import {
  COST_LINES,
  RANGED_LINES,
  SUBTRACTED_LINES,
  SUM_LINES,
} from "#app/domain/money/case-shapes";
import type { CostLine, RangedLine } from "#app/domain/money/case-shapes";
import { wholeKroner } from "#app/text/cost-answer";
import { useLanguage, useText } from "#app/text/provider";
import { DataTable } from "#app/ui/content/data-table";
import { useRanged } from "./answer";
import type { FiguresProps } from "./answer";
import type { FiguresViewProps } from "./figures-view";

const SUMS: readonly CostLine[] = SUM_LINES;
const RANGED: readonly CostLine[] = RANGED_LINES;
const isRanged = (line: CostLine): line is RangedLine => RANGED.includes(line);

export type FiguresTableProps = FiguresProps & Pick<FiguresViewProps, "marks">;

/** The lines of the four ways, in whole kroner; lines that are nothing everywhere are left out. */
export function FiguresTable({ figures, marks }: FiguresTableProps) {
  const { table } = useText("businessCase");
  const { scenarios, lines, uncertain } = useText("costWords");
  const language = useLanguage();
  const ranged = useRanged(figures);
  const shown = COST_LINES.filter((line) => figures.ways.some(({ total }) => total[line] !== 0));
  const cell = (way: (typeof figures.ways)[number], line: CostLine) => {
    const oere = way.total[line];
    if (!isRanged(line))
      return wholeKroner(SUBTRACTED_LINES.includes(line) ? -oere : oere, language);
    const { range } = ranged(way.scenario, line, oere);
    return (
      <>
        {wholeKroner(oere, language)}
        {range === null ? null : <span className="cell-range">{range}</span>}
      </>
    );
  };
  const name = (line: CostLine) => {
    const doubts = marks.find((each) => each.line === line)?.marks ?? [];
    if (doubts.length === 0) return lines[line];
    return (
      <>
        {lines[line]} <span className="cell-range">{uncertain(doubts.join(", "))}</span>
      </>
    );
  };
  return (
    <div className="cost-lines">
      <DataTable
        caption={table.caption(figures.horizonWeeks)}
        captionHidden
        onPhone="scroll"
        columns={[
          { key: "line", label: table.line },
          ...figures.ways.map(({ scenario }) => ({
            key: scenario,
            label: scenarios[scenario],
            numeric: true,
          })),
        ]}
        rows={shown.map((line) => ({
          key: line,
          emphasis: SUMS.includes(line),
          cells: {
            line: name(line),
            ...Object.fromEntries(figures.ways.map((way) => [way.scenario, cell(way, line)])),
          },
        }))}
      />
    </div>
  );
}
