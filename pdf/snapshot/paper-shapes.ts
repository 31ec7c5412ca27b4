/** A label and what it says: one line of a facts list. */
export type Fact = { label: string; value: string };

/** A table ready to print: column heads and rows of texts. */
export type Grid = { head: string[]; rows: string[][] };

/** A titled part of the paper that says `empty` when nothing has been agreed. */
export type GridPart = { title: string; grid: Grid | null; empty: string };

/** What every paper of the product carries around its content. */
export type Frame = {
  /** Title of the document and its bookmark. */
  title: string;
  subject: string;
  /** BCP 47 tag, for example "da-DK". */
  language: string;
  organisation: string;
  /** Kind of paper and its version or "Udkast", for the footer. */
  kind: string;
  stamp: string;
  /** The word a draft carries on every page; null on a version. */
  draftMark: string | null;
  /** ISO instant printed into the file as its creation time. */
  createdAt: string;
  /** "Side {page} af {pages}". */
  pageOf: string;
  fingerprintLabel: string;
};
