import { tellMoved } from "./move-fader";

export type NudgeLabels = { up: string; down: string };

type NudgeButtonProps = NudgeLabels & { target: string; direction: "up" | "down" };

/**
 * Moves a fader one step. Left out of the tab order: the arrow keys of the fader itself do the same, and six faders
 * would otherwise be eighteen stops.
 */
export function NudgeButton({ target, direction, up, down }: NudgeButtonProps) {
  return (
    <button
      type="button"
      className={`nudge nudge-${direction}`}
      tabIndex={-1}
      aria-label={direction === "up" ? up : down}
      aria-controls={target}
      onClick={() => nudge(target, direction)}
    />
  );
}

function nudge(id: string, direction: "up" | "down"): void {
  const range = document.getElementById(id);
  if (!(range instanceof HTMLInputElement)) return;
  if (direction === "up") range.stepUp();
  else range.stepDown();
  tellMoved(range);
}
