import type { ReactNode } from "react";

export type FieldRowsProps<Name extends string> = {
  /** Names of fields, row by row. */
  rows: readonly (readonly Name[])[];
  children: (name: Name) => ReactNode;
};

/** Fields in rows: short ones that belong together stand side by side where there is room for them. */
export function FieldRows<Name extends string>({ rows, children }: FieldRowsProps<Name>) {
  return rows.map((names) =>
    names.length === 1 ? (
      names.map(children)
    ) : (
      <div className="field-row" key={names.join(" ")}>
        {names.map(children)}
      </div>
    ),
  );
}
