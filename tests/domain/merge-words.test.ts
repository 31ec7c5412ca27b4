import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeWords } from "#app/domain/merge";

describe("two who wrote in one text", () => {
  it.each([
    ["only mine changed", "en ny tekst", "en tekst", "en tekst", "en ny tekst"],
    ["only theirs changed", "en tekst", "en tekst", "en ny tekst", "en ny tekst"],
    ["both changed alike", "en ny tekst", "en tekst", "en ny tekst", "en ny tekst"],
    [
      "different ends",
      "Først en tekst",
      "en tekst",
      "en tekst til sidst",
      "Først en tekst til sidst",
    ],
    [
      "different words",
      "rolig plads om morgenen",
      "stille plads om morgenen",
      "stille plads om aftenen",
      "rolig plads om aftenen",
    ],
    ["neighbouring words", "a X c", "a b c", "a b Y", "a X Y"],
    [
      "one adds a paragraph, the other mends a word",
      "onsdag og tirsdag",
      "mandag og tirsdag",
      "mandag og tirsdag\n\nUden telefon",
      "onsdag og tirsdag\n\nUden telefon",
    ],
    ["one deletes, the other adds elsewhere", "b c d", "a b c d", "a b c d e", "b c d e"],
  ])("%s", (_what, mine, base, theirs, merged) => {
    expect(mergeWords(mine, base, theirs)).toBe(merged);
    expect(mergeWords(theirs, base, mine)).toBe(merged);
  });

  it.each([
    ["the same word", "a X c", "a b c", "a Y c"],
    ["both at the end", "a b X", "a b", "a b Y"],
    ["both in an empty text", "X", "", "Y"],
    ["one deletes the sentence the other mends", "a", "a b c", "a b X"],
  ])("disagree: %s", (_what, mine, base, theirs) => {
    expect(mergeWords(mine, base, theirs)).toBeNull();
    expect(mergeWords(theirs, base, mine)).toBeNull();
  });
});

/** A text of different words, and two different places in it. */
const textAndPlaces = fc
  .uniqueArray(fc.stringMatching(/^[a-zæøå]{1,8}$/), { minLength: 2, maxLength: 60 })
  .chain((words) =>
    fc.record({
      words: fc.constant(words),
      places: fc.uniqueArray(fc.nat(words.length - 1), { minLength: 2, maxLength: 2 }),
    }),
  );

const changed = (words: string[], at: number, to: string) =>
  words.map((word, index) => (index === at ? to : word)).join(" ");

describe("whatever the text", () => {
  it("keeps both changes to different words", () => {
    fc.assert(
      fc.property(textAndPlaces, ({ words, places: [mine = 0, theirs = 0] }) => {
        const merged = mergeWords(
          changed(words, mine, "MIT"),
          words.join(" "),
          changed(words, theirs, "DIT"),
        );
        const both = words.map((word, index) =>
          index === mine ? "MIT" : index === theirs ? "DIT" : word,
        );
        expect(merged).toBe(both.join(" "));
      }),
    );
  });

  it("never invents a word, and takes mine when theirs is untouched", () => {
    const writing = fc
      .array(fc.constantFrom("a", "b", "c", "\n"), { maxLength: 12 })
      .map((words) => words.join(" "));
    fc.assert(
      fc.property(writing, writing, writing, (mine, base, theirs) => {
        const merged = mergeWords(mine, base, theirs);
        const known = new Set(`${mine} ${theirs}`.split(/\s+/));
        if (merged !== null)
          expect(merged.split(/\s+/).filter((word) => word && !known.has(word))).toEqual([]);
        expect(mergeWords(mine, base, base)).toBe(mine);
        expect(mergeWords(base, base, theirs)).toBe(theirs);
      }),
    );
  });
});

describe("the longest texts", () => {
  const worst = (count: number) => "a ".repeat(count).trim();
  const real = Array.from({ length: 700 }, (_, index) => `ord${(index * 7919) % 331}`).join(" ");

  // The server has one thread: a merge that takes seconds holds everybody up. Generous, since machines differ.
  const MANY_MS = 500;
  const timed = (run: () => string | null) => {
    const start = performance.now();
    const merged = run();
    return { merged, took: performance.now() - start };
  };

  it.each<[string, () => string | null]>([
    [
      "one word over and over",
      () => mergeWords(`${worst(2000)} x`, `b ${worst(1990)} c`, worst(2000)),
    ],
    [
      "nothing but blanks of two kinds",
      () => mergeWords("a\n".repeat(2000), "a ".repeat(2000), "a\t".repeat(2000)),
    ],
    ["a base as long as a request", () => mergeWords(worst(2000), worst(100_000), worst(1999))],
    [
      "changes at both ends of a real text",
      () => mergeWords(`Først ${real}`, real, `${real} sidst`),
    ],
  ])("are merged or refused at once: %s", (_what, run) => {
    expect(timed(run).took).toBeLessThan(MANY_MS);
  });

  it("still merge where people wrote in different places", () => {
    expect(mergeWords(`Først ${real}`, real, `${real} sidst`)).toBe(`Først ${real} sidst`);
    const middle = real.replace("ord100 ", "MIT ");
    expect(mergeWords(middle, real, `${real} sidst`)).toBe(`${middle} sidst`);
  });
});
