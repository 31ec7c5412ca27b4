/** The order of two days or ids as plain text: asking for a language's own order costs fifty times as much. */
export const inTextOrder = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);
