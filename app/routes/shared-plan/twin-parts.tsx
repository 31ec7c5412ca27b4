import { DataTable } from "#app/ui/content/data-table";
import type { Fact, Grid, GridPart } from "#pdf/snapshot/paper-shapes";

/** Running text: one paragraph per line of it. */
export function Prose({ children }: { children: string }) {
  return (
    <>
      {children
        .split("\n")
        .filter((line) => line.trim() !== "")
        .map((line, index) => (
          <p key={index}>{line}</p>
        ))}
    </>
  );
}

/** A fact without a label goes on with the one before it. */
const joined = (facts: readonly Fact[]): Fact[] =>
  facts.reduce<Fact[]>((all, fact) => {
    const last = all.at(-1);
    if (fact.label !== "" || !last) return [...all, fact];
    return [...all.slice(0, -1), { ...last, value: `${last.value}\n${fact.value}` }];
  }, []);

/** Labels and what they say. */
export function Facts({ facts }: { facts: readonly Fact[] }) {
  if (facts.length === 0) return null;
  return (
    <dl className="summary-list summary-compact">
      {joined(facts).map(({ label, value }, index) => (
        <div className="summary-row" key={index}>
          <dt>{label}</dt>
          <dd className="summary-value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Texts under each other; `empty` where there are none. */
export function Lines({ lines, empty }: { lines: readonly string[]; empty: string }) {
  if (lines.length === 0) return <p>{empty}</p>;
  return (
    <ul>
      {lines.map((line, index) => (
        <li key={index}>{line}</li>
      ))}
    </ul>
  );
}

type GridTableProps = { caption: string; grid: Grid };

/** A table of the paper, its heads scoped. What names it stands over it already. */
export function GridTable({ caption, grid: { head, rows } }: GridTableProps) {
  const columns = head.map((label, index) => ({ key: String(index), label }));
  return (
    <DataTable
      caption={caption}
      captionHidden
      columns={columns}
      rows={rows.map((row, index) => ({
        key: String(index),
        cells: Object.fromEntries(row.entries()),
      }))}
    />
  );
}

/** A titled table that says openly when nothing has been agreed. */
export function TitledGrid({ part }: { part: GridPart }) {
  const { title, grid, empty } = part;
  return (
    <>
      <h3>{title}</h3>
      {grid ? <GridTable caption={title} grid={grid} /> : <p>{empty}</p>}
    </>
  );
}
