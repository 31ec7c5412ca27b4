import { ChartFigure, type TableTwin } from "./chart-figure";
import type { LineChartGeometry } from "./chart-geometry";
import { Marker } from "./marker";

export type LineChartProps = {
  title: string;
  description: string;
  geometry: LineChartGeometry;
  table: TableTwin;
};

/** Values that hold until the next, over time. Colour, dash and marker all tell the lines apart. */
export function LineChart({ title, description, geometry, table }: LineChartProps) {
  return (
    <ChartFigure
      title={title}
      description={description}
      legend={<Legend lines={geometry.lines} />}
      table={table}
    >
      <div className="chart-box">
        <svg className="chart-plot" role="img" aria-label={`${title}. ${description}`}>
          <YAxis ticks={geometry.yTicks} />
          <XAxis ticks={geometry.xTicks} />
          {geometry.mark ? <Mark {...geometry.mark} /> : null}
          {geometry.lines.map((line, index) => (
            <g key={line.id} className={`series-${index + 1}`}>
              <svg viewBox="0 0 100 100" preserveAspectRatio="none" overflow="visible">
                <path className="chart-line" d={line.path} vectorEffect="non-scaling-stroke" />
              </svg>
              {line.points.map((point) => (
                <Marker key={point.x} index={index} x={`${point.x}%`} y={`${point.y}%`} />
              ))}
            </g>
          ))}
        </svg>
      </div>
    </ChartFigure>
  );
}

function Legend({ lines }: { lines: LineChartGeometry["lines"] }) {
  return (
    <ul className="legend">
      {lines.map((line, index) => (
        <li key={line.id}>
          <svg className={`legend-sign legend-line series-${index + 1}`} aria-hidden="true">
            <line className="chart-line" x1="0%" x2="100%" y1="50%" y2="50%" />
            <Marker index={index} x="50%" y="50%" />
          </svg>
          {line.label}
        </li>
      ))}
    </ul>
  );
}

function YAxis({ ticks }: { ticks: LineChartGeometry["yTicks"] }) {
  return ticks.map((tick) => (
    <g key={tick.label} className="chart-axis">
      <line className="chart-grid" x1="0%" x2="100%" y1={`${tick.y}%`} y2={`${tick.y}%`} />
      <text className="chart-y" x="0" y={`${tick.y}%`} dx="-8" dy="0.35em" textAnchor="end">
        {tick.label}
      </text>
    </g>
  ));
}

function XAxis({ ticks }: { ticks: LineChartGeometry["xTicks"] }) {
  return ticks.map((tick) => (
    <text
      key={`${tick.x} ${tick.label}`}
      className={tick.minor ? "chart-x chart-minor" : "chart-x"}
      x={`${tick.x}%`}
      y="100%"
      dy="22"
      textAnchor={anchorAt(tick.x)}
    >
      {tick.label}
    </text>
  ));
}

function Mark({ x, label }: { x: number; label: string }) {
  return (
    <g className="chart-mark">
      <line x1={`${x}%`} x2={`${x}%`} y1="0%" y2="100%" />
      <text x={`${x}%`} y="0" dy="-6" textAnchor={anchorAt(x)}>
        {label}
      </text>
    </g>
  );
}

/** Labels at the ends grow inwards, so that nothing sticks out of the picture. */
function anchorAt(x: number): "start" | "middle" | "end" {
  if (x < 8) return "start";
  return x > 92 ? "end" : "middle";
}
