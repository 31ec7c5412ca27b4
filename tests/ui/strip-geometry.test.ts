import { describe, expect, test } from "vitest";
import { stripDots, stripPath, stripX } from "#app/ui/chart/strip-geometry";
import type { StripStep } from "#app/ui/chart/strip-geometry";

const scale = { start: 100, end: 200, max: 10 };
const step = (from: number, until: number, value: number): StripStep => ({ from, until, value });

describe("a strip over time", () => {
  test("goes upright where one value follows another at once", () => {
    expect(stripPath([step(100, 150, 2), step(150, 200, 10)], scale)).toBe("M0,80H50V0H100");
  });

  test("has a gap where nothing is known", () => {
    expect(stripPath([step(100, 120, 2), step(150, 200, 5)], scale)).toBe("M0,80H20M50,50H100");
  });

  test("keeps what lies outside at its ends", () => {
    expect([50, 100, 150, 999].map((day) => stripX(day, scale))).toEqual([0, 0, 50, 100]);
  });

  test("is drawn even where it begins and ends on one day", () => {
    expect(stripX(100, { start: 100, end: 100, max: 10 })).toBe(0);
  });

  test("has a dot where each value begins", () => {
    expect(stripDots([step(100, 150, 0), step(150, 200, 10)], scale)).toBe("M0,100h0M50,0h0");
    expect(stripDots([], scale)).toBe("");
  });
});
