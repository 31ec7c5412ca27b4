import { describe, expect, it } from "vitest";
import { slimContent } from "#pdf/tagging/slim-content";

const slim = (...lines: string[]) => slimContent(lines.join("\n")).split("\n");

const TEXT = ["BT", "/F1 9 Tf", "[<0001>] TJ", "ET"];

/** A text with a mark set apart from its letter. */
const TWO_PLACES = (first: string, second: string) => [
  "BT",
  `${first} Tm`,
  "[<01>] TJ",
  `${second} Tm`,
  "<02> Tj",
  "ET",
];

describe("a page in fewer words", () => {
  it.each([
    ["leaves out what saves the state around nothing", ["q", "q", "1 0 0 1 5 5 cm", "Q", "Q"], []],
    ["keeps the state around what is painted", ["q", "2 w", "S", "Q"], ["q", "2 w", "S", "Q"]],
    ["saves the state once", ["q", "q", "2 w", "S", "Q", "Q"], ["q", "2 w", "S", "Q"]],
    ["leaves out a change nothing follows", ["q", "S", "1 0 0 1 5 5 cm", "Q"], ["q", "S", "Q"]],
    [
      "keeps what is painted within its mark",
      ["q", "/P <<", "/MCID 0", ">> BDC", "Q", "q", "2 w", ...TEXT, "Q", "q", "EMC", "Q"],
      ["/P << /MCID 0 >> BDC", "q", "2 w", ...TEXT, "Q", "EMC"],
    ],
    [
      "leaves out an artifact in which nothing is painted",
      ["/Artifact <<", "/Type /Layout", ">> BDC", "q", "1 0 0 1 5 5 cm", "EMC", "f", "Q"],
      ["q", "1 0 0 1 5 5 cm", "f", "Q"],
    ],
    [
      "keeps an artifact in which something is",
      ["/Artifact <<", "/Type /Layout", ">> BDC", "f", "EMC"],
      ["/Artifact << /Type /Layout >> BDC", "f", "EMC"],
    ],
    [
      "moves once where two moves end in one place",
      ["q", "1 0 0 1 5 6 cm", "q", "1 0 0 1 1 2 cm", "S", "Q", "Q", "f"],
      ["q", "1 0 0 1 6 8 cm", "S", "Q", "f"],
    ],
    [
      "does not move for what comes after a group",
      ["q", "1 0 0 1 5 6 cm", "q", "1 0 0 1 1 2 cm", "S", "Q", "f", "Q"],
      ["q", "1 0 0 1 5 6 cm", "q", "1 0 0 1 1 2 cm", "S", "Q", "f", "Q"],
    ],
    [
      "turns a text over once",
      ["q", "1 0 0 -1 0 841.89 cm", ...TWO_PLACES("1 0 0 1 3 840.89", "1 0 0 1 4 839.89"), "Q"],
      ["q", ...TWO_PLACES("1 0 0 -1 3 1", "1 0 0 -1 4 2"), "Q"],
    ],
    [
      "names a colour once",
      ["/DeviceRGB cs", "0.35294117 0.4 1 scn", "f"],
      ["0.353 0.4 1 rg", "f"],
    ],
    [
      "rounds points, and scales less",
      ["0.123456 0 0 1 5.000015 1 cm", "f"],
      ["0.12346 0 0 1 5 1 cm", "f"],
    ],
    [
      "draws no line of no length",
      ["50 9 m", "50 9 l", "60 9 l", "60 9 60 9 60 9 c", "S"],
      ["50 9 m", "60 9 l", "S"],
    ],
    [
      "joins letters without a gap",
      ["[<0001> 0 <0002> 8 <0003> 0] TJ"],
      ["[<00010002> 8 <0003>] TJ"],
    ],
  ])("%s", (_what, lines, expected) => {
    expect(slim(...lines)).toEqual(expected.length > 0 ? expected : [""]);
  });
});
