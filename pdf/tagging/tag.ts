/** Structure types of tagged PDF (ISO 32000-1, 14.8.4) that the papers use. */
export type StructureTag =
  | "H1"
  | "H2"
  | "H3"
  | "P"
  | "Sect"
  | "Table"
  | "TR"
  | "TH"
  | "TD"
  | "L"
  | "LI"
  | "Lbl"
  | "LBody"
  | "Figure"
  | "Link"
  | "Span";

export type TagProps = {
  tag?: StructureTag;
  /** Text alternative; a figure must have one. */
  alt?: string;
  /** Language of a passage that is not in the paper's own: "en". */
  lang?: string;
  /** Which cells a table head speaks for. */
  scope?: "Column" | "Row";
  /** Title of the bookmark that leads here. */
  bookmark?: string;
  /** Running content outside the reading order, such as the footer. */
  artifact?: "Pagination";
};

/**
 * Props that make a react-pdf element part of the document's structure. They are spread onto it, since react-pdf's
 * types do not know them; it keeps them on its nodes, where `tagged.ts` reads them. Elements without are artifacts.
 */
export const tag = (
  name: StructureTag,
  more: Omit<TagProps, "tag" | "artifact"> = {},
): TagProps => ({
  tag: name,
  ...more,
});

/** A head cell: over its column, or in front of its row. */
export const head = (scope: "Column" | "Row" = "Column") => tag("TH", { scope });

export const figure = (alt: string) => tag("Figure", { alt });

/** Footer and draft mark: shown on every page, read on none. */
export const RUNNING: TagProps = { artifact: "Pagination" };
