import { useEffect, useRef, useState, type RefObject } from "react";
import { isUnset } from "#app/ui/form/form-controls";
import { moveOn, type FaderMove } from "./fader-move";
import { isByHand, tellMoved } from "./move-fader";

/** What can be taken back, and what has just been. */
export type UndoState = { move: FaderMove | null; undone: FaderMove | null };

const NOTHING: UndoState = { move: null, undone: null };

const isFader = (target: EventTarget | null): target is HTMLInputElement =>
  target instanceof HTMLInputElement && target.type === "range" && target.name !== "";

/** Where a fader stands; "" where nobody has set it. */
const placeOf = (range: HTMLInputElement): string => (isUnset(range) ? "" : range.value);

/** Follows the faders of a board and can put the last one moved back, also to not being set at all. */
export function useUndo(board: RefObject<HTMLElement>): UndoState & { undo: () => void } {
  const [state, setState] = useState(NOTHING);
  const rests = useRef(new Map<string, string>());
  useEffect(() => {
    const element = board.current;
    if (!element) return;
    const resting = rests.current;
    for (const range of element.querySelectorAll<HTMLInputElement>("input[type=range]"))
      resting.set(range.name, placeOf(range));
    const onInput = (event: Event) => {
      if (isFader(event.target) && !isByHand(event))
        resting.set(event.target.name, placeOf(event.target));
    };
    const onChange = ({ target, timeStamp }: Event) => {
      if (!isFader(target)) return;
      const { name } = target;
      const value = placeOf(target);
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
    tellMoved(range, move.from === "");
    range.focus({ preventScroll: true });
    setState({ move: null, undone: move });
  };
  return { ...state, undo };
}
