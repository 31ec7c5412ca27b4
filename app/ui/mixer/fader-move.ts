/** One move of a fader, however many steps it took: where it stood ("" where nobody had set it), where it stands, and when it was last touched. */
export type FaderMove = { name: string; from: string; to: string; atMs: number };

/** Steps of the same fader closer together than this are one move, as when an arrow key is pressed several times. */
const SAME_MOVE_MS = 2000;

/** The move after another step; null when the fader is back where the move began. */
export function moveOn(last: FaderMove | null, step: FaderMove): FaderMove | null {
  const goesOn = last?.name === step.name && step.atMs - last.atMs < SAME_MOVE_MS;
  const from = goesOn ? last.from : step.from;
  return from === step.to ? null : { ...step, from };
}
