import { diffIndices } from "node-diff3";
import { inWords } from "../merge";

/** A stretch of a text: in both texts, only in the one before, or only in the one after. */
export type Piece = { kind: "same" | "removed" | "added"; text: string };

/** Neighbours of one kind as one; what is empty is none. */
function joined(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  for (const { kind, text } of pieces.filter((each) => each.text !== "")) {
    const last = result.at(-1);
    if (last?.kind === kind) last.text += text;
    else result.push({ kind, text });
  }
  return result;
}

/** Words changed side by side as one change: a blank between them being the same is nothing to read. */
function readable(pieces: readonly Piece[]): Piece[] {
  const result: Piece[] = [];
  let [removed, added] = ["", ""];
  const flush = () => {
    result.push({ kind: "removed", text: removed }, { kind: "added", text: added });
    [removed, added] = ["", ""];
  };
  pieces.forEach(({ kind, text }, index) => {
    const isBlank = kind === "same" && text.trim() === "";
    const isBetween = isBlank && removed + added !== "" && index < pieces.length - 1;
    if (kind === "same" && !isBetween) {
      flush();
      result.push({ kind, text });
    }
    if (kind === "removed" || isBetween) removed += text;
    if (kind === "added" || isBetween) added += text;
  });
  flush();
  return joined(result);
}

const piece = (kind: Piece["kind"], words: readonly string[]): Piece => ({
  kind,
  text: words.join(""),
});

/**
 * How a text became another one, word by word, in reading order: what is the same and added is the text after, what is
 * the same and removed the one before. Texts too different to compare are one removed and one added.
 */
export function wordDiff(before: string, after: string): Piece[] {
  const parts = inWords(before, after);
  if (!parts) return joined([piece("removed", [before]), piece("added", [after])]);
  const [old = [], now = []] = parts.middles;
  const pieces = [piece("same", parts.before)];
  let at = 0;
  for (const { buffer1, buffer1Content, buffer2Content } of diffIndices(old, now)) {
    pieces.push(piece("same", old.slice(at, buffer1[0])));
    pieces.push(piece("removed", buffer1Content), piece("added", buffer2Content));
    at = buffer1[0] + buffer1[1];
  }
  return readable(joined([...pieces, piece("same", old.slice(at)), piece("same", parts.after)]));
}
