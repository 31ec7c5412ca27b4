import path from "node:path";
import { Font } from "@react-pdf/renderer";
import { rememberWords } from "./known-words";
import type { TextSetter } from "./known-words";

export const FONT_FAMILY = "IBM Plex Sans";
const WEIGHTS = [
  { fontWeight: 400, file: "IBMPlexSans-Regular.ttf" },
  { fontWeight: 600, file: "IBMPlexSans-SemiBold.ttf" },
] as const;
const LONGEST_WORD = 28;

/** Words stay whole; only one too long for a column (an address, hostile text) may break. */
function breakOnlyEndlessWords(word: string): string[] {
  if (word.length <= LONGEST_WORD) return [word];
  const pieces: string[] = [];
  for (let start = 0; start < word.length; start += LONGEST_WORD / 4)
    pieces.push(word.slice(start, start + LONGEST_WORD / 4));
  return pieces;
}

// A ligature letter such as U+FB01 shares its glyph with "fi" but is one letter, not two: see `printable`. The last
// two code points of a plane are no letters.
const isOwnLetter = (code: number) =>
  !(code >= 0xfb00 && code <= 0xfb06) && (code & 0xfffe) !== 0xfffe;

let coverage: Promise<ReadonlySet<number>> | null = null;

async function loadFonts(): Promise<ReadonlySet<number>> {
  const folder = path.join(process.cwd(), "pdf", "fonts");
  Font.register({
    family: FONT_FAMILY,
    fonts: WEIGHTS.map(({ fontWeight, file }) => ({ src: path.join(folder, file), fontWeight })),
  });
  Font.registerHyphenationCallback(breakOnlyEndlessWords);
  const sets = await Promise.all(
    WEIGHTS.map(async ({ fontWeight }) => {
      const descriptor = { fontFamily: FONT_FAMILY, fontWeight };
      await Font.load(descriptor);
      const font = Font.getFont(descriptor)?.data;
      const known: number[] = font?.characterSet ?? [];
      const codes = known.filter(isOwnLetter).sort((a, b) => a - b);
      // A font remembers each glyph by the text it was first used for, and files tell readers that text. Meeting all
      // letters once, in order, keeps one paper from changing how the next is read aloud.
      for (const code of codes) font?.glyphForCodePoint(code);
      if (font) rememberWords(font as unknown as TextSetter);
      return new Set<number>(codes);
    }),
  );
  const [first, ...rest] = sets;
  return new Set([...(first ?? [])].filter((code) => rest.every((set) => set.has(code))));
}

/** Loads both weights once and gives the code points that both can print. */
export const fontCoverage = (): Promise<ReadonlySet<number>> => (coverage ??= loadFonts());
