import type { BarChartGeometry, BarPiece } from "./bar-geometry";
import { ChartFigure, type TableTwin } from "./chart-figure";

export type BarChartProps = {
  title: string;
  description: string;
  geometry: BarChartGeometry;
  table: TableTwin;
};

/** Lying bars with their names and amounts in words: a few scenarios beside each other. */
export function BarChart({ title, description, geometry, table }: BarChartProps) {
  return (
    <ChartFigure
      title={title}
      description={description}
      legend={<Legend geometry={geometry} />}
      table={table}
    >
      <ul className={`bars bars-${geometry.mode}`}>
        {geometry.bars.map((bar) => (
          <li key={bar.id}>
            <p className="bar-label">
              <span>{bar.label}</span>
              <strong>{bar.totalText}</strong>
            </p>
            {rowsOf(bar.pieces).map((pieces, row) => (
              <svg key={row} className="bar" aria-hidden="true">
                {pieces.map((piece) => (
                  <Piece key={piece.partIndex} piece={piece} />
                ))}
              </svg>
            ))}
          </li>
        ))}
      </ul>
    </ChartFigure>
  );
}

function Piece({ piece }: { piece: BarPiece }) {
  if (piece.width === 0) return null;
  return (
    <g className={`series-${piece.partIndex + 1}`}>
      <rect className="bar-piece" x={`${piece.start}%`} width={`${piece.width}%`} height="100%" />
      <title>{`${piece.label}: ${piece.valueText}`}</title>
    </g>
  );
}

function Legend({ geometry }: { geometry: BarChartGeometry }) {
  if (geometry.parts.length < 2) return null;
  return (
    <ul className="legend">
      {geometry.parts.map((part, index) => (
        <li key={part.id}>
          <svg className={`legend-sign series-${index + 1}`} aria-hidden="true">
            <rect className="bar-piece" width="100%" height="100%" />
          </svg>
          {part.label}
        </li>
      ))}
    </ul>
  );
}

function rowsOf(pieces: readonly BarPiece[]): BarPiece[][] {
  const rows: BarPiece[][] = [];
  for (const piece of pieces) (rows[piece.row] ??= []).push(piece);
  return rows;
}
