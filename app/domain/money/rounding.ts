/** Less than any amount or hour is entered with, more than binary fractions add. */
const NOISE = 1e-6;

/** Whole øre, halves up; never pulled down by what binary fractions lose. */
export const wholeOere = (oere: number): number => Math.floor(oere + 0.5 + NOISE);

export const OERE = 100;

/** A year's pay is twelve months' or 52 weeks'. */
export const WEEKS_PER_MONTH = 52 / 12;
