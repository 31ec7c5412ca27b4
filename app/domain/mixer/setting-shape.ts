import { choice, day, flag, line, number, ref, required, text } from "../fields";

/** The six faders of the mixer panel (mixerpult), in the order of the STAR guide. */
export const MIXER_SLIDERS = [
  "hours",
  "physical",
  "tasks",
  "responsibility",
  "predictability",
  "intensity",
] as const;
export type MixerSlider = (typeof MIXER_SLIDERS)[number];

/** Top of every fader: 0 = skånebehov (needs consideration), 10 = almindelige vilkår (ordinary terms). STAR guide. */
export const TOP_POSITION = 10;

export const WEEKDAYS = [
  "monday",
  "tuesday",
  "wednesday",
  "thursday",
  "friday",
  "saturday",
  "sunday",
] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** The field that holds the hours of a weekday. */
export const dayHoursField = (weekday: Weekday) => `${weekday}Hours` as const;

export const SETTING_STATES = ["planned", "actual"] as const;

/** Why a setting was turned down, in words about the work; never about the person. */
export const DOWN_REASONS = [
  "longDays",
  "heavyTasks",
  "muchAtOnce",
  "interruptions",
  "changingPlans",
  "muchResponsibility",
  "surroundings",
  "workChanged",
] as const;
export type DownReason = (typeof DOWN_REASONS)[number];

const position = () => number(0, TOP_POSITION, 1);
const dayHours = () => number(0, 24, 0.25);

const positions = {
  physical: position(),
  tasks: position(),
  responsibility: position(),
  predictability: position(),
  intensity: position(),
} as const;

/** One setting of the mixer panel, valid from a day until the next setting. */
export const mixerSettingFields = {
  fromDay: required(day()),
  state: choice(SETTING_STATES),
  weeklyHours: required(number(0, 60, 0.25)),
  monday: flag(),
  tuesday: flag(),
  wednesday: flag(),
  thursday: flag(),
  friday: flag(),
  saturday: flag(),
  sunday: flag(),
  /** Hours of each weekday; where any is given, the week's hours are their sum. */
  mondayHours: dayHours(),
  tuesdayHours: dayHours(),
  wednesdayHours: dayHours(),
  thursdayHours: dayHours(),
  fridayHours: dayHours(),
  saturdayHours: dayHours(),
  sundayHours: dayHours(),
  /** Weeks on and off: so many weeks with these hours, then so many with `offWeekHours`, again and again. */
  weeksOn: number(1, 12, 1),
  weeksOff: number(1, 12, 1),
  offWeekHours: number(0, 60, 0.25),
  ...positions,
  hoursNote: text(600),
  physicalNote: text(600),
  tasksNote: text(600),
  responsibilityNote: text(600),
  predictabilityNote: text(600),
  intensityNote: text(600),
  downReason: choice(DOWN_REASONS),
  reason: line(300),
} as const;

/** Who placed the faders before the talk. */
export const OPENING_SIDES = ["employee", "employer"] as const;
export type OpeningSide = (typeof OPENING_SIDES)[number];

/**
 * Where one of the two placed the faders before the talk, as shown to both once both were ready. `settingId` is the
 * setting the two agreed on.
 */
export const openingFields = {
  side: choice(OPENING_SIDES),
  day: day(),
  hours: position(),
  ...positions,
  settingId: ref("mixerSettings"),
} as const;
