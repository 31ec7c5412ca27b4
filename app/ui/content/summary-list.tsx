import type { ReactNode } from "react";
import { classNames } from "#app/ui/class-names";

export type SummaryRow = {
  label: string;
  /** What was answered; `empty` stands there when nothing was. */
  value: ReactNode;
  change?: { href: string; label: string };
};

export type SummaryListProps = {
  rows: readonly SummaryRow[];
  empty?: string;
  /** For items of a list: a short name, then a block of several lines. */
  compact?: boolean;
};

/** Answers with their questions, for checking before sending. Each can be changed from here. */
export function SummaryList({ rows, empty = "–", compact }: SummaryListProps) {
  return (
    <dl className={classNames("summary-list", compact && "summary-compact")}>
      {rows.map((row) => (
        <div className="summary-row" key={row.label}>
          <dt>{row.label}</dt>
          <dd className="summary-value">
            {isBlank(row.value) ? <span className="summary-empty">{empty}</span> : row.value}
          </dd>
          {row.change ? (
            <dd className="summary-change">
              <a href={row.change.href}>
                {row.change.label}
                <span className="sr-only"> {row.label}</span>
              </a>
            </dd>
          ) : null}
        </div>
      ))}
    </dl>
  );
}

const isBlank = (value: ReactNode): boolean =>
  value === "" || value === null || value === undefined;
