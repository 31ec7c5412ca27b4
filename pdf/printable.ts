/** What stands in place of a letter the font cannot print: visible, and itself in every font. */
export const FALLBACK = "?";

const LINE_FEED = 0x0a;
const LIGATURES = /[\uFB00-\uFB06]/g;
const isControl = (code: number) => code < 0x20 || (code >= 0x7f && code <= 0x9f);
// Joiners, direction marks, variation selectors and soft hyphen have no shape of their own: they vanish unseen.
const isShapeless = (code: number) =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x206f) ||
  (code >= 0xfe00 && code <= 0xfe0f) ||
  code === 0xfeff;

/**
 * Text as the paper can print it. A letter missing from the font would silently come out as a wrong letter of a font
 * that is not embedded, so it becomes "?" here; lone surrogates and control characters likewise never reach the file.
 */
export function printable(text: string, covered: ReadonlySet<number>): string {
  let printed = "";
  const plain = text
    .replace(/\r\n?/g, "\n")
    .replace(LIGATURES, (letter) => letter.normalize("NFKD"));
  for (const letter of plain.normalize("NFC")) {
    const code = letter.codePointAt(0) ?? 0;
    if (code === LINE_FEED) printed += "\n";
    else if (code === 0x09 || code === 0x2028 || code === 0x2029) printed += " ";
    else if (isControl(code) || isShapeless(code)) continue;
    else printed += covered.has(code) ? letter : FALLBACK;
  }
  return printed;
}

/** A copy of a snapshot in which every text can be printed. */
export function printableCopy<T>(value: T, covered: ReadonlySet<number>): T {
  if (typeof value === "string") return printable(value, covered) as T;
  if (Array.isArray(value)) return value.map((item) => printableCopy(item, covered)) as T;
  if (value === null || typeof value !== "object") return value;
  const entries = Object.entries(value).map(([key, item]) => [key, printableCopy(item, covered)]);
  return Object.fromEntries(entries) as T;
}
