import type { Fact, Frame, Grid } from "#pdf/snapshot/paper-shapes";

/**
 * A piece of a letter. `lines` are empty lines under a label, to write on by hand; `signatures` one under each label, side
 * by side. `widths` in percent.
 */
export type LetterBlock =
  | { kind: "text"; text: string; muted?: boolean }
  | { kind: "heading"; text: string }
  | { kind: "bullets"; items: string[] }
  | { kind: "facts"; facts: Fact[] }
  | { kind: "grid"; grid: Grid; widths: number[] }
  | { kind: "lines"; label: string; count: number }
  | { kind: "signatures"; labels: string[] };

/**
 * A part under its heading; null for what follows the title at once. `together`: short, and kept on one page. `ownPage`:
 * filled in by somebody else, so it begins a page.
 */
export type LetterPart = {
  title: string | null;
  blocks: LetterBlock[];
  layout?: "together" | "ownPage";
};

/** Any paper that is not the plan: who and when, then its parts. Frozen with its words, as it is printed. */
export type LetterSnapshot = {
  kind: "letter";
  frame: Frame;
  heading: string;
  about: Fact[];
  parts: LetterPart[];
};
