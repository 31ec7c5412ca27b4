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
              <span>
                {bar.label}
                {bar.note ? <span className="bar-note">{bar.note}</span> : null}
              </span>
              {geometry.mode === "stacked" ? (
                <span className="bar-total">
                  <strong>{bar.totalText}</strong>
                  {bar.totalNote ? <span className="bar-note">{bar.totalNote}</span> : null}
                </span>
              ) : null}
            </p>
            {rowsOf(bar.pieces).map((pieces, row) => (
              <div key={row} className="bar-row">
                <svg className="bar" aria-hidden="true">
                  {pieces.map((piece) => (
                    <Piece key={piece.partIndex} piece={piece} />
                  ))}
                </svg>
                {geometry.mode === "grouped" ? <RowValue piece={pieces[0]} /> : null}
              </div>
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

/** The amount behind a lying bar; screen readers also hear which part it is, since they have no colours. */
function RowValue({ piece }: { piece: BarPiece | undefined }) {
  if (!piece) return null;
  return (
    <span className="bar-value">
      <span className="sr-only">{piece.label}: </span>
      {piece.valueText}
    </span>
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
