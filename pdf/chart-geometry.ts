import { scaleLinear } from "d3-scale";
import { curveStepAfter, line } from "d3-shape";
import type { IsoDate } from "#app/domain/fields";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";

export type ChartInput = {
  untilDay: IsoDate;
  axisDays: { day: IsoDate; label: string }[];
  series: { slider: MixerSlider; name: string; points: { day: IsoDate; position: number }[] }[];
};

type Spot = { x: number; y: number };

export type ChartGeometry = {
  plot: { left: number; right: number; top: number; bottom: number };
  yTicks: { y: number; label: string }[];
  xTicks: { x: number; label: string }[];
  lines: {
    slider: MixerSlider;
    name: string;
    path: string;
    markers: Spot[];
    end: Spot;
    /** Where the line's name stands, moved so that names never overlap. */
    labelY: number;
  }[];
};

const MARGIN = { left: 24, right: 104, top: 12, bottom: 22 };
const TOP_POSITION = 10;
const Y_TICKS = [0, 2, 4, 6, 8, 10];
const LABEL_GAP = 12;
const TICK_GAP = 46;
// Six step lines often lie on the same position: each runs a little beside the next.
const LANE = 1.7;
// The last setting stays visible for at least this part of the time shown before it.
const TAIL = 0.09;

const dayNumber = (day: IsoDate) => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** Moves label heights apart by at least LABEL_GAP, keeping their order and staying above `bottom`. */
function spread(heights: number[], bottom: number): number[] {
  const order = heights
    .map((_, index) => index)
    .sort((a, b) => (heights[a] ?? 0) - (heights[b] ?? 0));
  const placed = [...heights];
  order.forEach((index, rank) => {
    const above = placed[order[rank - 1] ?? -1] ?? -Infinity;
    placed[index] = Math.max(heights[index] ?? 0, above + LABEL_GAP);
  });
  let limit = bottom;
  for (const index of order.toReversed()) {
    placed[index] = Math.min(placed[index] ?? 0, limit);
    limit = (placed[index] ?? 0) - LABEL_GAP;
  }
  return placed;
}

/** Axis days with room between them; the first always stays. */
function roomyTicks(ticks: { x: number; label: string }[]) {
  const kept: typeof ticks = [];
  for (const tick of ticks)
    if (kept.length === 0 || tick.x - (kept.at(-1)?.x ?? 0) >= TICK_GAP) kept.push(tick);
  return kept;
}

/** Geometry of the six faders over time as step lines, in the units of `width` and `height`. Pure. */
export function chartGeometry(input: ChartInput, width: number, height: number): ChartGeometry {
  const plot = {
    left: MARGIN.left,
    right: width - MARGIN.right,
    top: MARGIN.top,
    bottom: height - MARGIN.bottom,
  };
  const firstDay = dayNumber(input.axisDays[0]?.day ?? input.untilDay);
  const lastChange = dayNumber(input.axisDays.at(-1)?.day ?? input.untilDay);
  const tail = Math.max(7, (lastChange - firstDay) * TAIL);
  const lastDay = Math.max(dayNumber(input.untilDay), lastChange + tail);
  const x = scaleLinear([firstDay, lastDay], [plot.left + 6, plot.right]);
  const y = scaleLinear([0, TOP_POSITION], [plot.bottom, plot.top]);
  const step = line<Spot>(
    (spot) => spot.x,
    (spot) => spot.y,
  )
    .curve(curveStepAfter)
    .digits(1);
  const drawn = input.series.map((series, index) => {
    const lane = (index - (input.series.length - 1) / 2) * LANE;
    const markers = series.points.map(({ day, position }) => ({
      x: x(dayNumber(day)) + lane * 0.6,
      y: y(position) + lane,
    }));
    const end = { x: plot.right, y: markers.at(-1)?.y ?? plot.bottom };
    const path = step([...markers, end]) ?? "";
    return { slider: series.slider, name: series.name, path, markers, end };
  });
  const labels = spread(
    drawn.map(({ end }) => end.y),
    plot.bottom + 4,
  );
  return {
    plot,
    yTicks: Y_TICKS.map((value) => ({ y: y(value), label: String(value) })),
    xTicks: roomyTicks(input.axisDays.map(({ day, label }) => ({ x: x(dayNumber(day)), label }))),
    lines: drawn.map((entry, index) => ({ ...entry, labelY: labels[index] ?? entry.end.y })),
  };
}
