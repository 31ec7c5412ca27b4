import { Circle, Line, Path, Polygon, Rect, StyleSheet, Svg, Text } from "@react-pdf/renderer";
import { chartGeometry } from "#pdf/chart-geometry";
import type { ChartGeometry, ChartInput } from "#pdf/chart-geometry";
import { FONT_FAMILY } from "#pdf/fonts";
import { figure } from "#pdf/tagging/tag";
import { COLORS, CONTENT_WIDTH, SERIES_LOOKS } from "#pdf/theme";
import type { SeriesLook } from "#pdf/theme";

const HEIGHT = 186;
const MARK = 2.9;
const styles = StyleSheet.create({ label: { fontFamily: FONT_FAMILY, fontSize: 7.5 } });

const Marker = ({ x, y, look }: { x: number; y: number; look: SeriesLook }) => {
  const { color, marker } = look;
  const hollow = { fill: COLORS.paper, stroke: color, strokeWidth: 1.1 };
  if (marker === "disc") return <Circle cx={x} cy={y} r={MARK} fill={color} />;
  if (marker === "ring") return <Circle cx={x} cy={y} r={MARK - 0.4} {...hollow} />;
  const square = {
    x: x - MARK + 0.4,
    y: y - MARK + 0.4,
    width: 2 * MARK - 0.8,
    height: 2 * MARK - 0.8,
  };
  if (marker === "square") return <Rect {...square} fill={color} />;
  if (marker === "box") return <Rect {...square} {...hollow} />;
  const side = MARK + 0.4;
  const top = `${x},${y - side}`;
  const points =
    marker === "triangle"
      ? `${top} ${x + side},${y + side - 1} ${x - side},${y + side - 1}`
      : `${top} ${x + side},${y} ${x},${y + side} ${x - side},${y}`;
  return <Polygon points={points} fill={color} />;
};

const Axes = ({ plot, xTicks, yTicks }: Pick<ChartGeometry, "plot" | "xTicks" | "yTicks">) => (
  <>
    {yTicks.map(({ y, label }) => (
      <Line
        key={label}
        x1={plot.left}
        x2={plot.right}
        y1={y}
        y2={y}
        stroke={COLORS.line}
        strokeWidth={0.5}
      />
    ))}
    {yTicks.map(({ y, label }) => (
      <Text
        key={label}
        x={plot.left - 7}
        y={y + 2.6}
        style={styles.label}
        fill={COLORS.muted}
        textAnchor="end"
      >
        {label}
      </Text>
    ))}
    <Path
      d={xTicks.map(({ x }) => `M${x} ${plot.bottom}v4`).join("")}
      stroke={COLORS.muted}
      strokeWidth={0.5}
    />
    {xTicks.map(({ x, label }) => (
      <Text
        key={label}
        x={x}
        y={plot.bottom + 16}
        style={styles.label}
        fill={COLORS.muted}
        textAnchor="middle"
      >
        {label}
      </Text>
    ))}
  </>
);

const Series = ({
  line,
  plot,
}: {
  line: ChartGeometry["lines"][number];
  plot: ChartGeometry["plot"];
}) => {
  const look = SERIES_LOOKS[line.slider];
  const stroke = { stroke: look.color, strokeWidth: 1.3, strokeDasharray: look.dash || undefined };
  return (
    <>
      <Path d={line.path} fill="none" {...stroke} />
      <Line
        x1={plot.right}
        x2={plot.right + 11}
        y1={line.end.y}
        y2={line.labelY}
        stroke={look.color}
        strokeWidth={0.5}
      />
      <Marker x={plot.right + 15} y={line.labelY} look={look} />
      <Text x={plot.right + 22} y={line.labelY + 2.6} style={styles.label} fill={look.color}>
        {line.name}
      </Text>
      {line.markers.map((spot, index) => (
        <Marker key={index} x={spot.x} y={spot.y} look={look} />
      ))}
    </>
  );
};

/** The six faders over time. Everything it shows also stands in the settings table. */
export const SettingsChart = ({ chart }: { chart: ChartInput & { alt: string } }) => {
  const geometry = chartGeometry(chart, CONTENT_WIDTH, HEIGHT);
  return (
    <Svg
      {...figure(chart.alt)}
      width={CONTENT_WIDTH}
      height={HEIGHT}
      viewBox={`0 0 ${CONTENT_WIDTH} ${HEIGHT}`}
    >
      <Axes {...geometry} />
      {geometry.lines.map((line) => (
        <Series key={line.slider} line={line} plot={geometry.plot} />
      ))}
    </Svg>
  );
};
