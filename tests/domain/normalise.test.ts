import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapes } from "#app/domain/documents";
import { choice, day, dayFrom, flag, line, number, ref, text, time } from "#app/domain/fields";
import type { Field } from "#app/domain/fields";
import { cleanText, normaliseValue, parseNumber } from "#app/domain/normalise";

/** The stored string, or the code of what is wrong. */
function read(field: Field, raw: string): string {
  const result = normaliseValue(field, raw);
  return result.ok ? result.value : `! ${result.problem.code}`;
}

describe("days as Danes write them", () => {
  it.each([
    ["2026-08-03", "2026-08-03"],
    ["3-8-2026", "2026-08-03"],
    ["03.08.2026", "2026-08-03"],
    ["3/8/2026", "2026-08-03"],
    ["  3.8.2026\n", "2026-08-03"],
    ["29.2.2028", "2028-02-29"],
    ["29.2.2026", "! day"],
    ["31.4.2026", "! day"],
    ["0.1.2026", "! day"],
    ["8/31/2026", "! day"],
    ["3.8.26", "! day"],
    ["2026-8-3", "! day"],
    ["2026-08-03T00:00", "! day"],
    ["31.12.1899", "! day"],
    ["1.1.1900", "1900-01-01"],
    ["31.12.2199", "2199-12-31"],
    ["1.1.2200", "! day"],
    ["i morgen", "! day"],
    ["", ""],
  ])("%j is %s", (raw, stored) => {
    expect(read(day(), raw)).toBe(stored);
  });
});

it("refuses a day before the one a field begins at, and takes that one", () => {
  const field = dayFrom("2010-01-04");
  expect(read(field, "4.1.2010")).toBe("2010-01-04");
  expect(read(field, "3.1.2010")).toBe("! tooOld");
  expect(read(field, "30.2.2009")).toBe("! day");
});

describe("times", () => {
  it.each([
    ["9.30", "09:30"],
    ["09:30", "09:30"],
    ["0.00", "00:00"],
    ["23.59", "23:59"],
    ["24.00", "! time"],
    ["9.60", "! time"],
    ["9", "! time"],
    ["9.3", "! time"],
  ])("%j is %s", (raw, stored) => {
    expect(read(time(), raw)).toBe(stored);
  });
});

describe("numbers as Danes write them", () => {
  const hours = number(1, 60, 0.25);
  const kroner = number(0, 1_000_000, 1);

  it.each<[Field, string, string]>([
    [hours, "37", "37"],
    [hours, "18,5", "18.5"],
    [hours, "18.5", "18.5"],
    [hours, "18,50", "18.5"],
    [hours, " 7 , 25 ", "7.25"],
    [hours, "1", "1"],
    [hours, "0,75", "! range"],
    [hours, "60", "60"],
    [hours, "60,25", "! range"],
    [hours, "-5", "! range"],
    [hours, "18,1", "! step"],
    [hours, "18,3", "! step"],
    [hours, "halv", "! number"],
    [hours, "1e1", "! number"],
    [hours, "0x10", "! number"],
    [hours, "Infinity", "! number"],
    [hours, "5,5,5", "! number"],
    [kroner, "30.000", "30000"],
    [kroner, "30 000", "30000"],
    [kroner, "30\u00A0000", "30000"],
    [kroner, "1.000.000", "1000000"],
    [kroner, "1.000.001", "! range"],
    [kroner, "30.000,00", "30000"],
    [kroner, "30.000,50", "! step"],
    [kroner, "-0", "0"],
    [kroner, "007", "7"],
  ])("%o reads %j as %s", (field, raw, stored) => {
    expect(read(field, raw)).toBe(stored);
  });

  it("says between which numbers, and in which steps", () => {
    expect(normaliseValue(hours, "99")).toEqual({
      ok: false,
      problem: { code: "range", min: 1, max: 60 },
    });
    expect(normaliseValue(hours, "7,1")).toEqual({
      ok: false,
      problem: { code: "step", step: 0.25 },
    });
  });

  it("reads back every number a field can hold, written with comma or point", () => {
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 240 }), (quarters) => {
        const value = quarters / 4;
        expect(parseNumber(String(value))).toBe(value);
        expect(parseNumber(String(value).replace(".", ","))).toBe(value);
      }),
    );
  });
});

describe("choices, references and flags", () => {
  const colour = choice(["red", "green"]);

  it.each<[Field, string, string]>([
    [colour, "red", "red"],
    [colour, "blue", "! choice"],
    [colour, "constructor", "! choice"],
    [colour, "", ""],
    [ref("subGoals"), "0198-ab", "0198-ab"],
    [ref("subGoals"), "../x", "! choice"],
    [ref("subGoals"), "__proto__", "! choice"],
    [ref("subGoals"), "a".repeat(41), "! choice"],
    [flag(), "yes", "yes"],
    [flag(), "on", "yes"],
    [flag(), "no", ""],
  ])("%o reads %j as %j", (field, raw, stored) => {
    expect(read(field, raw)).toBe(stored);
  });
});

describe("texts", () => {
  it.each([
    ["line ends of every system", "a\r\nb\rc\nd", "a\nb\nc\nd"],
    ["a tab is a blank", "a\tb", "a b"],
    ["control characters go", "a\u0000b\u0007c\u001Bd\u007Fe\u0085f", "abcdef"],
    [
      "direction overrides go, so that a paper reads as it was written",
      "løn \u202E000.03\u202C",
      "løn 000.03",
    ],
    ["isolates and byte order marks go", "\uFEFFa\u2066b\u2069", "ab"],
    ["a high surrogate alone is replaced", "a\uD83Db", "a\uFFFDb"],
    ["a low surrogate alone is replaced", "a\uDE00b", "a\uFFFDb"],
    ["a whole pair stays", "a😀b", "a😀b"],
    ["two pairs stay", "😀😀", "😀😀"],
    ["a letter and its ring become one letter", "A\u030Arhus", "Århus"],
    ["Danish letters stay", "Æblegrød på Ærø", "Æblegrød på Ærø"],
  ])("%s", (_what, raw, cleaned) => {
    expect(cleanText(raw)).toBe(cleaned);
  });

  it("keeps line breaks in long texts and takes them out of single lines", () => {
    expect(read(text(), " to\n\nafsnit ")).toBe("to\n\nafsnit");
    expect(read(line(), "en\n\nlinje")).toBe("en linje");
  });

  it("takes as many characters as the field holds and not one more", () => {
    expect(read(line(5), "12345")).toBe("12345");
    expect(read(line(5), "  12345  ")).toBe("12345");
    expect(normaliseValue(line(5), "123456")).toEqual({
      ok: false,
      problem: { code: "tooLong", max: 5 },
    });
  });
});

const everyField: Field[] = Object.values(shapes).flatMap(({ sections, lists }) =>
  [...Object.values(sections), ...Object.values(lists)].flatMap((fields) =>
    Object.values(fields as Record<string, Field>),
  ),
);

/** Anything a browser or an attacker can post, lone surrogates included, and things near to real values. */
const anyTyping = fc.oneof(
  fc.string({ unit: "binary" }),
  fc
    .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
    .map((units) => String.fromCharCode(...units)),
  fc.stringMatching(/^[-0-9.,: /\u00A0]{0,12}$/),
  fc.constantFrom("yes", "on", "held", "subGoals", "2026-02-29", "1.000", "\u0344", "\u1FEF a"),
);

describe("for every field of every document", () => {
  it("reads whatever is typed without throwing, and reading twice is reading once", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyField), anyTyping, (field, raw) => {
        const once = normaliseValue(field, raw);
        if (once.ok) expect(normaliseValue(field, once.value)).toEqual(once);
      }),
      { numRuns: 3000 },
    );
  });

  it("stores only well-formed text that fits", () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyField), anyTyping, (field, raw) => {
        const once = normaliseValue(field, raw);
        if (!once.ok) return;
        expect(Buffer.from(once.value, "utf8").toString("utf8")).toBe(once.value);
        expect(once.value).toBe(once.value.trim().normalize("NFC"));
        if (field.kind === "line" || field.kind === "text")
          expect(once.value.length).toBeLessThanOrEqual(field.max);
      }),
      { numRuns: 2000 },
    );
  });
});
