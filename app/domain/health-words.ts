const CPR = /(?<!\d)(0[1-9]|[12]\d|3[01])(0[1-9]|1[0-2])\d{2}[- ]?\d{4}(?!\d)/;
const MAX_FOUND = 3;

const escapePattern = (stem: string) => stem.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/**
 * Words in a text that seem to tell of health: those beginning with one of the stems, and a CPR number, at most three.
 * Stays on the machine it runs on. A hint for the writer, never a reason to refuse a text.
 */
export function findHealthWords(
  text: string,
  words: { stems: readonly string[]; cpr: string },
): string[] {
  const pattern = new RegExp(
    `(?<![\\p{L}])(?:${words.stems.map(escapePattern).join("|")})[\\p{L}]*`,
    "giu",
  );
  const found = new Set([...text.matchAll(pattern)].map(([word]) => word.toLowerCase()));
  const all = CPR.test(text) ? [words.cpr, ...found] : [...found];
  return all.slice(0, MAX_FOUND);
}
