import type { ReactNode } from "react";
import { classNames } from "#app/ui/class-names";

export type Column = {
  key: string;
  label: string;
  /** Numbers stand to the right so that their digits line up. */
  numeric?: boolean;
};

export type Row = { key: string; cells: Readonly<Record<string, ReactNode>>; emphasis?: boolean };

export type DataTableProps = {
  caption: string;
  /** Hides the caption from sight where a heading already says it. */
  captionHidden?: boolean;
  columns: readonly Column[];
  rows: readonly Row[];
  /** Shown in place of rows when there are none. */
  empty?: ReactNode;
  /** On a phone `stack` turns rows into cards, `scroll` scrolls inside the table's own box, `keep` has room as it is. */
  onPhone?: "stack" | "scroll" | "keep";
};

/** A table with caption and scoped headers; the first column names its row. */
export function DataTable({ onPhone = "stack", ...props }: DataTableProps) {
  if (props.rows.length === 0 && props.empty) return <p className="empty">{props.empty}</p>;
  const scroll = onPhone === "scroll";
  const table = (
    <table className={classNames("data-table", `data-table-${onPhone}`)}>
      <caption className={props.captionHidden ? "sr-only" : undefined}>{props.caption}</caption>
      <thead>
        <tr>
          {props.columns.map((column) => (
            <th key={column.key} scope="col" className={column.numeric ? "numeric" : undefined}>
              {column.label}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {props.rows.map((row) => (
          <TableRow key={row.key} row={row} columns={props.columns} />
        ))}
      </tbody>
    </table>
  );
  // A box that scrolls must be reachable by keyboard, and then it needs a name.
  if (!scroll) return table;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- the only way to scroll it without a mouse
    <div className="table-scroll" role="region" aria-label={props.caption} tabIndex={0}>
      {table}
    </div>
  );
}

function TableRow({ row, columns }: { row: Row; columns: readonly Column[] }) {
  return (
    <tr className={row.emphasis ? "emphasis" : undefined}>
      {columns.map((column, index) =>
        index === 0 ? (
          <th key={column.key} scope="row">
            {row.cells[column.key]}
          </th>
        ) : (
          <td
            key={column.key}
            data-label={column.label}
            className={column.numeric ? "numeric" : undefined}
          >
            {row.cells[column.key]}
          </td>
        ),
      )}
    </tr>
  );
}
