import { describe, expect, it } from "vitest";
import { chartGeometry } from "#pdf/chart-geometry";
import { planSnapshot } from "#pdf/plan-snapshot";
import { SERIES_LOOKS } from "#pdf/theme";
import { bodil } from "./sample-bodil";
import { kurt } from "./sample-kurt";
import { versionOf } from "./samples";

describe.each([
  ["Bodil", bodil()],
  ["Kurt", kurt()],
])("the faders over time, %s", (_name, content) => {
  const { chart } = planSnapshot(versionOf(content)).mixer;
  if (!chart) throw new Error("There is a chart for every plan with settings");
  const geometry = chartGeometry(chart, 500, 190);

  it("draws six lines within the picture", () => {
    expect(geometry.lines).toHaveLength(6);
    for (const { markers, end } of geometry.lines)
      for (const { x, y } of [...markers, end]) {
        expect(x).toBeGreaterThan(geometry.plot.left);
        expect(x).toBeLessThanOrEqual(geometry.plot.right);
        expect(y).toBeGreaterThan(0);
        expect(y).toBeLessThan(190);
      }
  });

  it("never lays one name on another", () => {
    const heights = geometry.lines.map(({ labelY }) => labelY).sort((a, b) => a - b);
    for (let index = 1; index < heights.length; index += 1)
      expect((heights[index] ?? 0) - (heights[index - 1] ?? 0)).toBeGreaterThanOrEqual(11.9);
  });

  it("puts a higher position higher up and later days further right", () => {
    const hours = geometry.lines[0]?.markers ?? [];
    expect(hours.at(-1)?.y).toBeLessThan(hours[0]?.y ?? 0);
    expect(hours.map(({ x }) => x)).toEqual(hours.map(({ x }) => x).sort((a, b) => a - b));
  });
});

it("every fader has a dash and a marker of its own", () => {
  const looks = Object.values(SERIES_LOOKS);
  expect(new Set(looks.map(({ dash }) => dash)).size).toBe(6);
  expect(new Set(looks.map(({ marker }) => marker)).size).toBe(6);
});
