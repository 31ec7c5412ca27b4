import { bothOf, inDanish } from "./bilingual/both";

// Half an em is the font's mean letter; at most this many such lines make a piece, so even one set in its widest
// letters stays shorter than a page.
const MEAN_LETTER_EM = 0.5;
const MAX_LINES = 28;

/** The lines of a text, empty ones left out. A line feed inside one text would be set in a font not embedded. */
export const linesOf = (text: string): string[] =>
  text.split("\n").filter((line) => line.trim() !== "");

function cutAtBlanks(line: string, max: number): string[] {
  const parts: string[] = [];
  // The English of a line stays whole, behind its last piece.
  let rest = inDanish(line);
  const english = line.slice(rest.length);
  while (rest.length > max) {
    const blank = rest.lastIndexOf(" ", max);
    const end = blank > max / 2 ? blank : max;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end).trimStart();
  }
  return [...parts, rest + english];
}

/**
 * Cuts a text into pieces that each fit well within a page when set `width` points wide. A table row cannot go on over
 * a page break, and what does not fit in it would be lost; a long text therefore takes several rows.
 */
export function pieces(text: string, width: number, fontSize: number): string[] {
  const perLine = Math.max(4, Math.floor(width / (fontSize * MEAN_LETTER_EM)));
  const done: string[] = [];
  let open: string[] = [];
  let used = 0;
  for (const part of linesOf(text).flatMap((line) => cutAtBlanks(line, perLine * MAX_LINES))) {
    const lines = Math.ceil(part.length / perLine) + (bothOf(part).english === null ? 0 : 1);
    if (open.length > 0 && used + lines > MAX_LINES) {
      done.push(open.join("\n"));
      open = [];
      used = 0;
    }
    open.push(part);
    used += lines;
  }
  return [...done, open.join("\n")];
}

/** Rows of a table in which no cell is taller than a page; `continued` rows go on with the row above. */
export function rowsInPieces(
  cells: readonly string[],
  widths: readonly number[],
  fontSize: number,
): { cells: string[]; continued: boolean }[] {
  const columns = cells.map((cell, column) => pieces(cell, widths[column] ?? 0, fontSize));
  const count = Math.max(1, ...columns.map((column) => column.length));
  return Array.from({ length: count }, (_, index) => ({
    cells: columns.map((column) => column[index] ?? ""),
    continued: index > 0,
  }));
}
