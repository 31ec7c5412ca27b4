import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { slimFont } from "#pdf/tagging/slim-font";

const namesIn = (font: Buffer) =>
  Array.from({ length: font.readUInt16BE(4) }, (_, index) =>
    font.toString("latin1", 12 + 16 * index, 16 + 16 * index),
  );

describe.each(["Regular", "SemiBold"])("the font %s without hints", (weight) => {
  const font = readFileSync(`pdf/fonts/IBMPlexSans-${weight}.ttf`);
  const slim = slimFont(font);

  it("keeps every table but the programs for coarse screens", () => {
    const hints = ["cvt ", "fpgm", "prep"];
    expect(namesIn(slim)).toEqual(namesIn(font).filter((name) => !hints.includes(name)));
  });

  it("is smaller, and made slim again the same", () => {
    expect(slim.length).toBeLessThan(font.length * 0.9);
    expect(slimFont(slim).equals(slim)).toBe(true);
  });
});
