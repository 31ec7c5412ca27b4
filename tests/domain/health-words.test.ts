import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findHealthWords } from "#app/domain/health-words";
import { healthWords as danish } from "#app/text/da/health-words";
import { healthWords as english } from "#app/text/en/health-words";

const found = (text: string) => findHealthWords(text, danish);

describe("words about health", () => {
  it.each<[string, string[]]>([
    ["Hun har fået en diagnose.", ["diagnose"]],
    ["DEPRESSION og Angst", ["depression", "angst"]],
    ["stressbehandlingen", ["stressbehandlingen"]],
    ["efter operationen", ["operationen"]],
    ["har ondt i ryggen", ["ondt i"]],
    ["(angst)", ["angst"]],
    ["migræne, migræne og Migræne", ["migræne"]],
    ["Går til psykolog", ["psykolog"]],
  ])("are found at the start of a word: %s", (text, words) => {
    expect(found(text)).toEqual(words);
  });

  it.each([
    "Stille plads med ro om morgenen",
    "Møde mandag kl. 10.30",
    "forstærkning",
    "langstrakt opgave",
    "samoperation af åsmerter",
    "ring 12345678",
    "",
  ])("are not found in the middle of one, nor where there are none: %s", (text) => {
    expect(found(text)).toEqual([]);
  });

  it("are three at most, a CPR number first of all", () => {
    const text = "Angst, stress, depression og migræne. 010180-1234";
    expect(found(text)).toEqual([danish.cpr, "angst", "stress"]);
  });
});

describe("a CPR number", () => {
  it.each(["010180-1234", "0101801234", "010180 1234", "født 311299-4321.", "(290200-1111)"])(
    "is found: %s",
    (text) => {
      expect(found(text)).toEqual([danish.cpr]);
    },
  );

  it.each([
    "320180-1234",
    "011380-1234",
    "000180-1234",
    "010180-12345",
    "5010180-1234",
    "01-01-80 1234",
    "+45 12 34 56 78",
  ])("is not seen in %s", (text) => {
    expect(found(text)).toEqual([]);
  });
});

describe("whatever is written", () => {
  const LONG = 20_000;
  const MANY_MS = 500;
  const timed = (text: string) => {
    const start = performance.now();
    const words = [findHealthWords(text, danish), findHealthWords(text, english)];
    return { words, took: performance.now() - start };
  };

  it("nothing is thrown and at most three are named", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        for (const words of [danish, english]) {
          const named = findHealthWords(text, words);
          expect(named.length).toBeLessThanOrEqual(3);
          expect(new Set(named).size).toBe(named.length);
        }
      }),
    );
  });

  it.each<[string, string]>([
    ["one letter", "s"],
    ["one stem", "stress"],
    ["nearly a stem", "diagno "],
    ["digits", "0"],
    ["nearly a CPR number", "010180-123 "],
    ["blanks", " "],
    ["surrogates", "\uD83D"],
  ])("twenty thousand characters take no time to speak of: %s", (_what, piece) => {
    const text = piece.repeat(Math.ceil(LONG / piece.length)).slice(0, LONG);
    expect(timed(text).took).toBeLessThan(MANY_MS);
  });

  it("long texts of any pieces take no time to speak of", () => {
    const piece = fc.oneof(
      fc.constantFrom("stress", "010180-", "å", " ", "ondt ", "\n"),
      fc.string({ unit: "binary", maxLength: 4 }),
    );
    const long = fc
      .array(piece, { minLength: 1, maxLength: 8 })
      .map((pieces) => pieces.join("") || "x");
    fc.assert(
      fc.property(long, (text) => {
        expect(timed(text.repeat(Math.ceil(LONG / text.length)).slice(0, LONG)).took).toBeLessThan(
          MANY_MS,
        );
      }),
      { numRuns: 30 },
    );
  });
});
