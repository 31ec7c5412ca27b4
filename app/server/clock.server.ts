import type { IsoDate } from "#app/domain/fields";

/** This moment, UTC milliseconds. The only clock of the product; the domain gets days as arguments. */
export const now = (): number => Date.now();

const danishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });
const danishTime = new Intl.DateTimeFormat("da-DK", {
  timeZone: "Europe/Copenhagen",
  hour: "2-digit",
  minute: "2-digit",
});

/** The civil day in Denmark at a moment (now unless given). */
export const today = (at = now()): IsoDate => danishDay.format(at);

/** The clock in Denmark at a moment, as "14.02". */
export const clockTime = (at = now()): string => danishTime.format(at).replace(":", ".");
