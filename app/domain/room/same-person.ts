const wordsOf = (name: string): string[] =>
  name
    .normalize("NFC")
    .toLocaleLowerCase("da")
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/**
 * Yes when a typed name is that of the person: first and last word must be the same; capitals, hyphens and middle names
 * are left to each. A single word never names anybody who has two.
 */
export function isSameName(typed: string, name: string): boolean {
  const [mine, theirs] = [wordsOf(typed), wordsOf(name)];
  if (mine.length === 0 || Math.min(mine.length, 2) !== Math.min(theirs.length, 2)) return false;
  return mine[0] === theirs[0] && mine.at(-1) === theirs.at(-1);
}
