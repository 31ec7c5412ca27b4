/**
 * A plan's snapshot as a plain list of blocks, so that other printers can print the same words,
 * tables, faders and curves without knowing our parts.
 */

const SKIPPED = new Set(["kind", "frame", "id", "alt", "slider", "links", "share", "english"]);

const isText = (value) => typeof value === "string" && value !== "";
const textOf = (value) =>
  Array.isArray(value)
    ? value.map(textOf).join("\n")
    : value && typeof value === "object"
      ? Object.values(value).map(textOf).filter(Boolean).join(": ")
      : String(value ?? "");

const isTable = (value) => Array.isArray(value) && value.length > 0 && typeof value[0] === "object";

function blocksOfObject(part) {
  if (Array.isArray(part.head) && Array.isArray(part.rows))
    return [{ table: [part.head, ...part.rows].map((row) => row.map(textOf)) }];
  if (Array.isArray(part.series)) return [{ heading: part.title }, { curves: part.series }];
  return Object.entries(part).flatMap(([key, value]) => {
    if (SKIPPED.has(key) || value === null) return [];
    if (key === "faders")
      return [
        { faders: value },
        { table: [value.map(({ name }) => name), value.map(({ note }) => note)] },
      ];
    if (isText(value))
      return [key === "title" || key === "heading" ? { heading: value } : { text: value }];
    if (isTable(value)) {
      const rows = value.map((item) =>
        Object.entries(item)
          .filter(([name]) => !SKIPPED.has(name))
          .map(([, each]) => textOf(each)),
      );
      return [{ table: rows }];
    }
    if (Array.isArray(value)) return value.filter(isText).map((text) => ({ text }));
    return typeof value === "object" ? blocksOfObject(value) : [];
  });
}

/** Headings, texts, tables, faders and curves in the order they are printed. */
export const blocksOf = (snapshot) => blocksOfObject(snapshot);

/** Step lines of the six faders in a box: points per series. Days are spread evenly. */
export function curvePoints(series, width, height) {
  return series.map(({ points }) =>
    points.flatMap(({ position }, index) => {
      const y = height - (position / 10) * height;
      const x = (at) => (at / points.length) * width;
      return [
        [x(index), y],
        [x(index + 1), y],
      ];
    }),
  );
}

export const COLORS = { ink: "#1b1f24", line: "#d0d7de", accent: "#0f5c63", tint: "#eef3f3" };
