import { useEffect, useState, type RefObject } from "react";
import type { FaderMove } from "./fader-move";
import type { FaderProps } from "./fader";
import { useUndo } from "./use-undo";

export type UndoWords = {
  undo: string;
  /** The first placing of a fader. */
  placed: (slider: string, to: string) => string;
  moved: (slider: string, from: string, to: string) => string;
  undone: (slider: string, to: string) => string;
  /** A fader that is not set any more. */
  unset: (slider: string) => string;
};

type UndoLineProps = {
  /** The board whose faders are followed. */
  board: RefObject<HTMLElement>;
  words: UndoWords;
  faders: readonly FaderProps[];
};

/** A reader hears a move once it has come to rest, and not every step of it. */
const REST_MS = 1200;

/** What was moved, with a button that puts it back. Its room is always kept, so that nothing jumps. */
export function UndoLine({ board, words, faders }: UndoLineProps) {
  const { move, undone, undo } = useUndo(board);
  const faderOf = ({ name }: FaderMove) => {
    const fader = faders.find((each) => each.name === name);
    const read = (value: string) => fader?.readout?.(Number(value)) ?? value;
    return { label: fader?.label ?? "", read };
  };
  const movedText = (done: FaderMove) => {
    const { label, read } = faderOf(done);
    if (done.from === "") return words.placed(label, read(done.to));
    return words.moved(label, read(done.from), read(done.to));
  };
  const undoneText = (back: FaderMove) => {
    const { label, read } = faderOf(back);
    return back.from === "" ? words.unset(label) : words.undone(label, read(back.from));
  };
  const text = move ? movedText(move) : undone ? undoneText(undone) : "";
  return (
    <div className="undo-line">
      {text ? <span aria-hidden="true">{text}</span> : null}
      {move ? (
        <button
          type="button"
          className="quiet-button"
          aria-label={`${words.undo}: ${text}`}
          onClick={undo}
        >
          {words.undo}
        </button>
      ) : null}
      <Said text={text} label={words.undo} />
    </div>
  );
}

function Said({ text, label }: { text: string; label: string }) {
  const [said, setSaid] = useState("");
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), REST_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <span className="sr-only" role="status" aria-label={label}>
      {said}
    </span>
  );
}
