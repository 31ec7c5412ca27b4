/** The words for a position 0–10, from needing consideration to ordinary terms. */
export function positionWords(words: readonly string[], position: number): string {
  return words[Math.round((position / 10) * (words.length - 1))] ?? "";
}
