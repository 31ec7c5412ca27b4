import type { ReactNode } from "react";
import { DataTable, type Column, type Row } from "#app/ui/content/data-table";
import { Disclosure } from "#app/ui/content/disclosure";
import { useWords } from "#app/ui/words";

/** The same numbers as the picture, for those who read better in rows. */
export type TableTwin = { columns: readonly Column[]; rows: readonly Row[] };

export type ChartFigureProps = {
  title: string;
  /** What the picture shows, in a sentence or two: the message, not the pixels. */
  description: string;
  legend: ReactNode;
  table: TableTwin;
  children: ReactNode;
};

/** The frame of a chart: title and message in words first, then the picture, its legend and its table. */
export function ChartFigure({ title, description, legend, table, children }: ChartFigureProps) {
  const words = useWords();
  return (
    <figure className="chart">
      <figcaption>
        <span className="chart-title">{title}</span>
        <span className="chart-description">{description}</span>
      </figcaption>
      {legend}
      {children}
      <Disclosure summary={words.showTable}>
        <DataTable caption={title} captionHidden {...table} />
      </Disclosure>
    </figure>
  );
}
