import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";

export type Point = { x: number; y: number };

/** One line of values. A value holds from its x until the next, as a setting does. */
export type LineSeries = { id: string; label: string; points: readonly Point[] };

export type LineChartInput = {
  series: readonly LineSeries[];
  /** Places on the x axis that carry a label, as numbers of the caller's choice (days since some day). */
  xTicks: readonly { x: number; label: string }[];
  /** How far the last value is drawn; the last tick when not given. */
  xEnd?: number;
  yMax: number;
  formatY: (value: number) => string;
  /** A vertical mark, for instance today. */
  mark?: { x: number; label: string };
};

/** All places in percent of the drawing, y from the top: text and markers keep their size on any width. */
export type LineChartGeometry = {
  lines: { id: string; label: string; path: string; points: Point[] }[];
  xTicks: { x: number; label: string; minor: boolean }[];
  yTicks: { y: number; label: string }[];
  mark: { x: number; label: string } | null;
};

/** How far apart, in percent, labels must stand on a phone not to run into each other. */
const LABEL_ROOM = 26;

/** Labels at their places; those too near the one before them are minor and left out on a phone. */
function placeTicks(ticks: readonly { x: number; label: string }[]): LineChartGeometry["xTicks"] {
  let lastKept = -Infinity;
  return ticks.map((tick) => {
    const minor = tick.x - lastKept < LABEL_ROOM;
    if (!minor) lastKept = tick.x;
    return { ...tick, minor };
  });
}

/** Where everything in a line chart stands. Pure, so that a loader can work it out and the browser needs no d3. */
export function lineChartGeometry(input: LineChartInput): LineChartGeometry {
  const [xFirst, xLast] = xDomain(input);
  const x = scaleLinear([xFirst, xLast], [0, 100]).clamp(true);
  const yScale = scaleLinear([0, Math.max(input.yMax, Number.EPSILON)], [100, 0]).nice(4);
  const y = yScale.copy().clamp(true);
  const path = line<Point>(
    (point) => round(point.x),
    (point) => round(point.y),
  ).curve(curveStepAfter);
  return {
    lines: input.series.map(({ id, label, points }) => {
      const placed = inOrder(points).map((point) => ({
        x: round(x(point.x)),
        y: round(y(point.y)),
      }));
      const last = placed.at(-1);
      return {
        id,
        label,
        path: last ? (path([...placed, { x: 100, y: last.y }]) ?? "") : "",
        points: placed,
      };
    }),
    xTicks: placeTicks(input.xTicks.map((tick) => ({ ...tick, x: round(x(tick.x)) }))),
    yTicks: yScale.ticks(4).map((value) => ({ y: round(y(value)), label: input.formatY(value) })),
    mark: input.mark ? { x: round(x(input.mark.x)), label: input.mark.label } : null,
  };
}

/** From the first to the last thing shown; never empty, because a scale over nothing divides by nothing. */
function xDomain({ series, xTicks, xEnd }: LineChartInput): [number, number] {
  const all = [
    ...series.flatMap(({ points }) => points.map((point) => point.x)),
    ...xTicks.map((tick) => tick.x),
    ...(xEnd === undefined ? [] : [xEnd]),
  ];
  if (all.length === 0) return [0, 1];
  const first = Math.min(...all);
  const last = Math.max(...all);
  return first === last ? [first, first + 1] : [first, last];
}

const inOrder = (points: readonly Point[]): Point[] => [...points].sort((a, b) => a.x - b.x);

/** Three decimals are a hundredth of a pixel, and keep the page small. */
const round = (value: number): number => Math.round(value * 1000) / 1000;
