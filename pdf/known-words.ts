/** What fontkit gives of a text that is set: its glyphs and how far each moves the pen, in font units. */
type Run = { glyphs: unknown[]; positions: unknown[] };
type SetText = (
  text: string,
  features?: readonly string[] | Record<string, boolean>,
  script?: unknown,
  language?: unknown,
  direction?: string,
) => Run;
export type TextSetter = { layout: SetText };

/** Some pages of different words; beyond that all are met anew. */
const MOST_WORDS = 4000;

/** A blank belongs to the word before it, so kerning with it is kept. */
const wordsOf = (text: string): string[] => text.split(/(?<= )/);

/** The layout asks for a list of no features. */
const isPlain: (...asked: Parameters<SetText>) => boolean = (
  _text,
  features = [],
  script,
  language,
  direction,
) => Object.keys(features).length === 0 && !script && !language && direction === "ltr";

/**
 * Lets a font set each word once and remember it, as pdfkit does for its own texts: a paper says the same words again
 * and again. Only what the layout asks for (no features, direction "ltr") is answered from memory.
 */
export function rememberWords(font: TextSetter): void {
  const setText = font.layout.bind(font);
  const known = new Map<string, Run>();
  const wordOf = (word: string): Run => {
    const remembered = known.get(word);
    if (remembered) return remembered;
    if (known.size >= MOST_WORDS) known.clear();
    const run = setText(word, undefined, undefined, undefined, "ltr");
    known.set(word, run);
    return run;
  };
  font.layout = (...asked) => {
    if (!isPlain(...asked)) return setText(...asked);
    const runs = wordsOf(asked[0]).map(wordOf);
    return {
      glyphs: runs.flatMap(({ glyphs }) => glyphs),
      positions: runs.flatMap(({ positions }) => positions),
    };
  };
}
