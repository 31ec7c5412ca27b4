import { useEffect, useRef, useState, type RefObject } from "react";
import { moveOn, type FaderMove } from "./fader-move";
import { isByHand, tellMoved } from "./move-fader";

/** What can be taken back, and what has just been. */
export type UndoState = { move: FaderMove | null; undone: FaderMove | null };

const NOTHING: UndoState = { move: null, undone: null };

const isFader = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === "range" && target.name !== "";

/**
 * Follows the faders of a board and can put the last one moved back. The first placing of a fader nobody had set cannot
 * be taken back: a range cannot be empty.
 */
export function useUndo(board: RefObject<HTMLElement>): UndoState & { undo: () => void } {
  const [state, setState] = useState(NOTHING);
  const rests = useRef(new Map<string, string>());
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const resting = rests.current;
    for (const range of element.querySelectorAll<HTMLInputElement>("input[type=range]"))
      if (!range.closest(".fader-unset")) resting.set(range.name, range.value);
    const onInput = (event: Event) => {
      if (isFader(event.target) && !isByHand(event))
        resting.set(event.target.name, event.target.value);
    };
    const onChange = ({ target, timeStamp }: Event) => {
      if (!isFader(target)) return;
      const { name, value } = target;
      const from = resting.get(name);
      resting.set(name, value);
      if (from === undefined || from === value) return;
      const step = { name, from, to: value, atMs: timeStamp };
      setState(({ move }) => ({ move: moveOn(move, step), undone: null }));
    };
    element.addEventListener("input", onInput);
    element.addEventListener("change", onChange);
    return () => {
      element.removeEventListener("input", onInput);
      element.removeEventListener("change", onChange);
    };
  }, [board]);
  const undo = () => {
    const { move } = state;
    const range =
      move && board.current?.querySelector<HTMLInputElement>(`input[name="${move.name}"]`);
    if (!range) return;
    range.value = move.from;
    rests.current.set(move.name, move.from);
    tellMoved(range);
    range.focus({ preventScroll: true });
    setState({ move: null, undone: move });
  };
  return { ...state, undo };
}
