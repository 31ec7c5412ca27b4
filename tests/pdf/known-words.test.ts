import { Font } from "@react-pdf/renderer";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { FONT_FAMILY, fontCoverage } from "#pdf/fonts";
import { rememberWords } from "#pdf/known-words";
import type { TextSetter } from "#pdf/known-words";

type Run = { glyphs: { id: number }[]; positions: { xAdvance: number }[] };

let font: TextSetter;

beforeAll(async () => {
  await fontCoverage();
  const data = Font.getFont({ fontFamily: FONT_FAMILY, fontWeight: 400 })?.data;
  font = data as unknown as TextSetter;
});

const asSeen = (run: unknown) => {
  const { glyphs, positions } = run as Run;
  return { ids: glyphs.map(({ id }) => id), positions: positions.map((place) => ({ ...place })) };
};

/** As the layout asks, which is answered from memory. */
const remembered = (text: string) => asSeen(font.layout(text, [], undefined, undefined, "ltr"));
/** The font itself, whole text at once. */
const whole = (text: string) => asSeen(font.layout(text));

// Letters that are kerned, joined and built of two; blanks of all kinds between them.
const letter = fc.constantFrom(
  ..."AVWTYLPao.,fil-–'\"1/ÆØÅæøåé ".split(""),
  "e\u0301",
  "\u00a0",
  " ",
);
const texts = fc.string({ unit: letter, maxLength: 60 });

describe("words a font remembers", () => {
  it("stand as they would in the whole text, the first time and the next", () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(remembered(text)).toEqual(whole(text));
        expect(remembered(text)).toEqual(whole(text));
      }),
      { numRuns: 300 },
    );
  });

  const counting = () => {
    const asked: string[] = [];
    const layout: TextSetter["layout"] = (text) => {
      asked.push(text);
      return { glyphs: [text], positions: [text] };
    };
    return { asked, font: { layout } };
  };

  it("are set once", () => {
    const { asked, font: bare } = counting();
    rememberWords(bare);
    bare.layout("ro og ro og ", [], undefined, undefined, "ltr");
    expect(asked).toEqual(["ro ", "og "]);
  });

  it("are not asked of texts with a direction or features of their own", () => {
    const { asked, font: bare } = counting();
    rememberWords(bare);
    bare.layout("to ord", undefined, undefined, undefined, "rtl");
    bare.layout("to ord", { smcp: true }, undefined, undefined, "ltr");
    bare.layout("to ord");
    expect(asked).toEqual(["to ord", "to ord", "to ord"]);
  });

  it("do not grow without end", () => {
    const { asked, font: bare } = counting();
    rememberWords(bare);
    const say = (word: string) => bare.layout(word, [], undefined, undefined, "ltr");
    say("første");
    for (let number = 0; number < 5000; number += 1) say(`ord${number}`);
    say("første");
    expect(asked.filter((word) => word === "første")).toHaveLength(2);
  });
});
