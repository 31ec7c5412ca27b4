import { choice, day, line, number, text } from "../fields";

/** How a fader suits the employee. Too much is the demand, not the person. */
export const FITS = ["tooMuch", "fits", "tooLittle"] as const;
export type Fit = (typeof FITS)[number];

export const TALK_WISHES = ["yes", "no"] as const;

/** The places for scales of the employee's own. */
export const SCALE_SLOTS = [1, 2, 3] as const;
export type ScaleSlot = (typeof SCALE_SLOTS)[number];

/** The end of every scale: 0 is nothing of it, 10 is all of it. */
export const SCALE_TOP = 10;

const fit = () => choice(FITS);
const value = () => number(0, SCALE_TOP, 1);
// What a scale is called is the employee's to say: no field asks what it measures.
const name = () => line(60);

const scales = {
  scale1: name(),
  value1: value(),
  scale2: name(),
  value2: value(),
  scale3: name(),
  value3: value(),
} as const;

/**
 * One check-in as the others see it: shared when the employee presses send, never by itself. A scale stands in it only
 * if the employee shared it that time. `answer` is the employer's.
 */
export const checkInFields = {
  day: day(),
  hours: fit(),
  physical: fit(),
  tasks: fit(),
  responsibility: fit(),
  predictability: fit(),
  intensity: fit(),
  sentence: line(300),
  wantsTalk: choice(TALK_WISHES),
  ...scales,
  answer: text(1000),
} as const;

/** The same check-in as the employee keeps it: every scale, with the name it had that day. */
export const ownCheckInFields = { day: day(), ...scales } as const;
