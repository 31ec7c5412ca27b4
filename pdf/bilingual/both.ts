/** The English of a snapshot's passages, by their place in it: "goals.facts.0.label". */
export type English = Record<string, string>;

/** No text holds one: `printable` lets no control character through. */
const BETWEEN = "\u001F";

/** In Danish on every paper: what the file says of itself, the foot of each page, pictures and their description. */
const IN_DANISH = /^(kind|data|frame\.(?!fingerprintLabel).*)$|\.(alt|series)$/;

// "15", "7,5", "30. nov.", "1. december 2026", "30. nov. – 25. dec. 2026": read alike in both languages.
const DAY = String.raw`\d{1,2}\. \p{L}+\.?( \d{4})?`;
const DAY_OR_NUMBER = new RegExp(`^(\\d+([.,]\\d+)?|(${DAY} ?)?(–( ${DAY})?)?)$`, "u");

const isTree = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null;

/**
 * What the English snapshot says otherwise than the Danish one. What people typed is the same in both and therefore in
 * neither; a day or a number alone needs no second one.
 */
export function englishBeside(danish: unknown, english: unknown, place = ""): English {
  if (IN_DANISH.test(place)) return {};
  if (typeof danish === "string" && typeof english === "string")
    return danish === english || DAY_OR_NUMBER.test(danish) ? {} : { [place]: english };
  if (!isTree(danish) || !isTree(english)) return {};
  const parts = Object.keys(danish).map((key) =>
    englishBeside(danish[key], english[key], place ? `${place}.${key}` : key),
  );
  return Object.assign({}, ...parts) as English;
}

/** A text in both languages, for `bothOf` to tell apart. */
export const together = (danish: string, english: string | null): string =>
  english === null ? danish : danish + BETWEEN + english;

/** Line by line, since a line of ours can stand under one somebody typed. */
function lineByLine(danish: string, english: string): string {
  const lines = english.split("\n");
  return danish
    .split("\n")
    .map((line, index) => {
      const beside = lines[index] ?? line;
      return beside === line ? line : together(line, beside);
    })
    .join("\n");
}

/** A copy of a snapshot in which every passage carries its English along. */
export function withEnglish<Tree>(snapshot: Tree, english: English, place = ""): Tree {
  if (typeof snapshot === "string") {
    const beside = english[place];
    return (beside === undefined ? snapshot : lineByLine(snapshot, beside)) as Tree;
  }
  if (!isTree(snapshot)) return snapshot;
  const copy = (key: string) =>
    withEnglish(snapshot[key], english, place ? `${place}.${key}` : key);
  if (Array.isArray(snapshot)) return snapshot.map((_, index) => copy(String(index))) as Tree;
  return Object.fromEntries(Object.keys(snapshot).map((key) => [key, copy(key)])) as Tree;
}

/** A text apart: in Danish, and in English where it has one. */
export function bothOf(text: string): { danish: string; english: string | null } {
  const [danish = "", english = null] = text.split(BETWEEN);
  return { danish, english };
}

/** A text for a place that takes one language: a bookmark, a picture, the foot of a page. */
export const inDanish = (text: string): string => bothOf(text).danish;
