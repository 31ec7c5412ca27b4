/** The languages a version can be printed in: Danish, or Danish with the English beside it. */
export const PAPER_LANGUAGES = ["da", "da-en"] as const;

export type PaperLanguage = (typeof PAPER_LANGUAGES)[number];

/** The language an address names in `?language=`; Danish where it names none, null for one there is not. */
export function paperLanguageIn(search: URLSearchParams): PaperLanguage | null {
  const [named = "da", ...more] = search.getAll("language");
  return PAPER_LANGUAGES.find((language) => more.length === 0 && language === named) ?? null;
}
