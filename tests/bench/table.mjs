/** One line of the bench: what was measured, against what, and what we want it to be. */

const COLUMNS = ["row", "what", "measured", "against", "ratio", "reach", "ok"];

const cell = (row, column) => {
  if (column === "ok") return row.ok === null ? "–" : row.ok ? "yes" : "NO";
  const value = row[column];
  return typeof value === "number" ? value.toFixed(2) : String(value ?? "");
};

/** Prints rows under each other, each column as wide as its widest word. */
export function printTable(rows) {
  const lines = [Object.fromEntries(COLUMNS.map((name) => [name, name])), ...rows].map(
    (row, index) => COLUMNS.map((column) => (index === 0 ? column : cell(row, column))),
  );
  const widths = COLUMNS.map((_, index) => Math.max(...lines.map((line) => line[index].length)));
  for (const line of lines)
    process.stdout.write(
      `${line
        .map((word, index) => word.padEnd(widths[index]))
        .join("  ")
        .trimEnd()}\n`,
    );
}

/** The middle value. */
export const median = (values) => [...values].sort((a, b) => a - b)[values.length >> 1];

/** The value that `share` of all values stay below. */
export const quantile = (values, share) =>
  [...values].sort((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
