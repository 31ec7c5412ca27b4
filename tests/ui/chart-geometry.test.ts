import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { barChartGeometry } from "#app/ui/chart/bar-geometry";
import { lineChartGeometry, type LineChartInput } from "#app/ui/chart/chart-geometry";
import { placeDays } from "#app/ui/content/timeline-geometry";

const point = fc.record({
  x: fc.integer({ min: -500, max: 500 }),
  y: fc.double({ min: 0, max: 100, noNaN: true }),
});
const input = fc.record({
  series: fc.array(
    fc.record({ id: fc.uuid(), label: fc.string(), points: fc.array(point, { maxLength: 8 }) }),
    { maxLength: 6 },
  ),
  xTicks: fc.array(fc.record({ x: fc.integer({ min: -500, max: 500 }), label: fc.string() })),
  yMax: fc.integer({ min: 0, max: 100 }),
  formatY: fc.constant(String),
});

const inside = (value: number) => value >= 0 && value <= 100;

describe("a line chart", () => {
  test("labels too near the one before are minor, and may be left out where there is little room", () => {
    const ticks = [0, 10, 30, 90, 100].map((x) => ({ x, label: String(x) }));
    const { xTicks } = lineChartGeometry({ series: [], xTicks: ticks, yMax: 1, formatY: String });
    expect(xTicks.filter(({ minor }) => !minor).map(({ x }) => x)).toEqual([0, 30, 90]);
  });

  test("keeps every point and tick inside the picture, in the order of time", () => {
    fc.assert(
      fc.property(input, (chart: LineChartInput) => {
        const { lines, xTicks, yTicks } = lineChartGeometry(chart);
        for (const line of lines) {
          expect(line.points.every(({ x, y }) => inside(x) && inside(y))).toBe(true);
          const xs = line.points.map(({ x }) => x);
          expect(xs).toEqual([...xs].sort((a, b) => a - b));
          expect(line.path).not.toMatch(/NaN|Infinity/);
        }
        expect(xTicks.every(({ x }) => inside(x))).toBe(true);
        expect(yTicks.every(({ y }) => inside(y))).toBe(true);
      }),
    );
  });

  test("a higher value stands higher", () => {
    fc.assert(
      fc.property(fc.integer({ max: 99, min: 0 }), (low) => {
        const points = [
          { x: 0, y: low },
          { x: 1, y: low + 1 },
        ];
        const { lines } = lineChartGeometry({
          series: [{ id: "a", label: "a", points }],
          xTicks: [],
          yMax: 100,
          formatY: String,
        });
        const [first, second] = lines[0]?.points ?? [];
        expect(second?.y).toBeLessThan(first?.y ?? 0);
      }),
    );
  });

  test("a value holds until the next and to the end: no slopes", () => {
    const { lines } = lineChartGeometry({
      series: [
        {
          id: "a",
          label: "a",
          points: [
            { x: 0, y: 0 },
            { x: 5, y: 10 },
          ],
        },
      ],
      xTicks: [],
      xEnd: 10,
      yMax: 10,
      formatY: String,
    });
    expect(lines[0]?.path).toBe("M0,100L50,100L50,0L100,0L100,0");
  });
});

describe("a bar chart", () => {
  const bars = {
    parts: [
      { id: "a", label: "A" },
      { id: "b", label: "B" },
    ],
    bars: [
      { id: "1", label: "One", values: { a: 30, b: 10 } },
      { id: "2", label: "Two", values: { a: 60, b: 20 } },
    ],
    format: (value: number) => `${value} kr.`,
  };

  test("stacked pieces follow each other and the longest bar fills the width", () => {
    const { bars: drawn } = barChartGeometry({ ...bars, mode: "stacked" });
    expect(drawn[1]?.pieces.map(({ start, width }) => [start, width])).toEqual([
      [0, 75],
      [75, 25],
    ]);
    expect(drawn[0]?.totalText).toBe("40 kr.");
  });

  test("grouped pieces all begin at the left, each on its own row", () => {
    const { bars: drawn } = barChartGeometry({ ...bars, mode: "grouped" });
    expect(drawn[1]?.pieces.map(({ start, width, row }) => [start, width, row])).toEqual([
      [0, 100, 0],
      [0, 33.333, 1],
    ]);
  });

  test("nothing and less than nothing have no length", () => {
    const none = { ...bars, bars: [{ id: "1", label: "One", values: { a: -5, b: 0 } }] };
    for (const mode of ["stacked", "grouped"] as const) {
      const [bar] = barChartGeometry({ ...none, mode }).bars;
      expect(bar?.pieces.map(({ width }) => width)).toEqual([0, 0]);
    }
  });
});

describe("days on a line", () => {
  test("stand true to scale, also across a change of clock", () => {
    const at = placeDays(["2026-03-28", "2026-03-29", "2026-03-30"]);
    expect([at("2026-03-28"), at("2026-03-29"), at("2026-03-30")]).toEqual([0, 50, 100]);
  });

  test("a single day is no division by nothing", () => {
    expect(placeDays(["2026-03-28"])("2026-03-28")).toBe(0);
  });
});
