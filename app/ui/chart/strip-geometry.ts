/** A stretch over which a value stands still: from a day up to, not including, another, as day numbers. */
export type StripStep = { from: number; until: number; value: number };

/** What a strip shows: from a day to a day, and the value of its upper edge. */
export type StripScale = { start: number; end: number; max: number };

/** A hundredth of a percent is less than a pixel, and keeps the page small. */
const round = (value: number): number => Math.round(value * 100) / 100;

/** Where a day lies, in percent of the width; the ends for what lies outside. */
export const stripX = (day: number, { start, end }: StripScale): number =>
  round(Math.min(100, Math.max(0, ((day - start) / Math.max(1, end - start)) * 100)));

/** Where a value lies, in percent from the top. */
const stripY = (value: number, { max }: StripScale): number => round(100 - (value / max) * 100);

/** The line of some steps in a box of 100 by 100: level while a value holds, upright where the next follows at once. */
export function stripPath(steps: readonly StripStep[], scale: StripScale): string {
  return steps
    .map(({ from, until, value }, index) => {
      const [x, y] = [stripX(from, scale), stripY(value, scale)];
      const begin = steps[index - 1]?.until === from ? `V${y}` : `M${x},${y}`;
      return `${begin}H${stripX(until, scale)}`;
    })
    .join("");
}

/** A dot where each step begins: lines without length, which a pen of some width draws as its own shape. */
export const stripDots = (steps: readonly StripStep[], scale: StripScale): string =>
  steps.map(({ from, value }) => `M${stripX(from, scale)},${stripY(value, scale)}h0`).join("");
