import type { ReactNode } from "react";

export type StatItem = { label: string; value: ReactNode; note?: ReactNode };

/** A few figures that matter, each with what it is. */
export function Stats({ items }: { items: readonly StatItem[] }) {
  return (
    <dl className="stats">
      {items.map((item) => (
        <div className="stat" key={item.label}>
          <dt>{item.label}</dt>
          <dd className="stat-value">{item.value}</dd>
          {item.note ? <dd className="stat-note">{item.note}</dd> : null}
        </div>
      ))}
    </dl>
  );
}
