import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { fontCoverage } from "#pdf/fonts";
import { linesOf, pieces, rowsInPieces } from "#pdf/pieces";
import { printable } from "#pdf/printable";
import { HOSTILE_TEXTS, withText } from "./hostile";
import { countPainting, letters, printPlan } from "./pdf-tools";
import { bodil } from "./sample-bodil";
import { draftOf } from "./samples";

let covered: ReadonlySet<number>;
beforeAll(async () => {
  covered = await fontCoverage();
});

describe("printable", () => {
  it.each([
    ["blåbærgrød, ÆØÅ – 18½ × 2 €", "blåbærgrød, ÆØÅ – 18½ × 2 €"],
    ["a\u0000b\u0007c\u001b[31m", "abc[31m"],
    ["et\tto\r\ntre", "et to\ntre"],
    ["\uD83D løs \uDE00", "? løs ?"],
    ["👍 ok", "? ok"],
    ["שלום\u202E", "????"],
    ["ﬁnt ﬂid", "fint flid"],
    ["A\u030Arhus", "Århus"],
    ["sam\u00ADmen", "sammen"],
  ])("%j becomes %j", (text, printed) => {
    expect(printable(text, covered)).toBe(printed);
  });
});

describe("pieces", () => {
  it.each(Object.entries(HOSTILE_TEXTS))("lose nothing: %s", (_name, text) => {
    const cut = pieces(text, 120, 9.5);
    expect(letters(cut.join(""))).toBe(letters(linesOf(text).join("")));
  });

  it("keep rows together until one cell is too tall", () => {
    expect(rowsInPieces(["kort", "også kort"], [100, 100], 9)).toEqual([
      { cells: ["kort", "også kort"], continued: false },
    ]);
    const long = rowsInPieces(["ord ".repeat(2000), "kort"], [200, 100], 9);
    expect(long.length).toBeGreaterThan(3);
    expect(long.slice(1).every(({ cells, continued }) => continued && cells[1] === "")).toBe(true);
  });
});

describe("a plan with hostile text", () => {
  const warn = vi.spyOn(console, "warn").mockImplementation(() => undefined);
  afterAll(() => warn.mockRestore());

  it("in every field is a sound file and prints every letter it can", async () => {
    const texts = Object.values(HOSTILE_TEXTS).filter((text) => text.length < 5000);
    const file = await printPlan(draftOf(withText(bodil(), texts.join(" "))));
    expect(file.check()).toContain("No syntax or stream encoding errors found");
    for (const line of file.fonts()) expect(line).toMatch(/IBMPlexSans.* yes yes yes +\d/);
    expect(countPainting(file.source())).toMatchObject({ outside: 0, unbalanced: 0 });
    const read = letters(file.structure().replaceAll(/"\n\s*"/g, ""));
    for (const text of texts)
      for (const line of linesOf(printable(text, covered))) expect(read).toContain(letters(line));
  });

  it("of 20,000 letters in every note of the mixer panel loses nothing", async () => {
    const text = HOSTILE_TEXTS.longText ?? "";
    const { mixerSettings } = withText(bodil(), text);
    warn.mockClear();
    const file = await printPlan(draftOf({ ...bodil(), mixerSettings }));
    const times = text.match(/almindeligt/g)?.length ?? 0;
    const notes = mixerSettings.length * 2;
    expect(file.text().match(/almindeligt/g)?.length).toBeGreaterThanOrEqual(notes * times);
    expect(warn).not.toHaveBeenCalled();
  });

  it.each(["endlessWord", "longText"])("of 20,000 letters loses nothing: %s", async (name) => {
    const text = HOSTILE_TEXTS[name] ?? "";
    const content = bodil();
    const [first, ...rest] = content.adjustments;
    const adjustments = first ? [{ ...first, what: text }, ...rest] : [];
    const plan = { ...content.plan, goalText: text, stepBack: text };
    const mixerSettings = content.mixerSettings.map((item, index) =>
      index ? item : { ...item, tasksNote: text },
    );
    warn.mockClear();
    const file = await printPlan(draftOf({ ...content, plan, adjustments, mixerSettings }));
    const sought = name === "endlessWord" ? /x/g : /almindeligt/g;
    const times = text.match(sought)?.length ?? 0;
    expect(file.text().match(sought)?.length).toBeGreaterThanOrEqual(4 * times);
    expect(warn).not.toHaveBeenCalled();
    for (const line of file.fonts()) expect(line).toMatch(/ yes yes yes +\d/);
  });
});
