import { describe, expect, it } from "vitest";
import { fontCoverage } from "#pdf/fonts";
import { printable } from "#pdf/printable";

const modules = import.meta.glob("/app/text/{da,en}/*.ts", { eager: true });

// Whatever a sentence asks for, it gets something it can print.
const SAMPLES = ["Ærø", 3, ["et", "to"], new Date("2026-11-21T12:00:00Z"), true] as const;

function tryCall(make: (...given: unknown[]) => unknown): unknown[] {
  return SAMPLES.flatMap((sample) => {
    try {
      return [make(sample, sample, sample, sample)];
    } catch {
      return [];
    }
  });
}

/** Every text found in a module: plain ones, and what its functions answer. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return tryCall(value as () => unknown).flatMap(textsOf);
  if (value === null || typeof value !== "object") return [];
  return Object.values(value).flatMap(textsOf);
}

describe("the fonts of the papers", () => {
  it.each(Object.keys(modules))("have every letter of %s", async (name) => {
    const covered = await fontCoverage();
    // A soft hyphen says where a browser may break a word; it is no letter.
    const texts = textsOf(modules[name]).map((text) => text.replaceAll("\u00AD", ""));
    expect(texts.length).toBeGreaterThan(0);
    const missing = texts.filter((text) => printable(text, covered) !== text.normalize("NFC"));
    expect(missing).toEqual([]);
  });
});
