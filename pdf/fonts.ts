import path from "node:path";
import { Font } from "@react-pdf/renderer";

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
      return new Set<number>(Font.getFont(descriptor)?.data?.characterSet ?? []);
    }),
  );
  const [first, ...rest] = sets;
  return new Set([...(first ?? [])].filter((code) => rest.every((set) => set.has(code))));
}

/** Loads both weights once and gives the code points that both can print. */
export const fontCoverage = (): Promise<ReadonlySet<number>> => (coverage ??= loadFonts());
