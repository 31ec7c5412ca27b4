import type { DraftValues } from "../draft";
import type { IsoDate } from "../fields";
import { addDays, mondayOf } from "../law/days";
import type { Change } from "../merge";
import { settingOn } from "../mixer-panel";
import { TOP_POSITION } from "../mixer/setting-shape";
import { normaliseValue } from "../normalise";
import type { ValueProblem } from "../normalise";
import type { MixerSetting, SharedContent } from "../shared-document";
import { LATER_WAYS, MAX_SHIFT_WEEKS, readAlong, shiftPlan } from "./later-settings";
import type { Along, LaterWay } from "./later-settings";
import { pauseWeeks } from "./moved-along";
import { mixerSettingFields } from "../mixer/setting-shape";
import { OTHER_SLIDERS, copyWithHours } from "../mixer/setting-values";
import { weeklyHoursOf } from "../mixer/week-hours";

/** A pause with an end, sick again after having been back, or away longer than planned. */
export const LEAVE_KINDS = ["pause", "relapse", "longer"] as const;
export type LeaveKind = (typeof LEAVE_KINDS)[number];

/** What the form posts, by name. */
export const LEAVE_NAMES = [
  "kind",
  "fromDay",
  "toDay",
  "weeklyHours",
  "later",
  "weeks",
  "movesGoal",
  "movesSubGoals",
] as const;
export type LeaveName = (typeof LEAVE_NAMES)[number];
export type LeaveTyped = Record<LeaveName, string>;

export type LeaveProblem =
  | ValueProblem
  | { code: "missing" }
  | { code: "endsFirst" }
  /** There is nothing ahead in the plan that could move. */
  | { code: "noLater" };
type Problems = Partial<Record<LeaveName, LeaveProblem>>;

export type Leave = Along &
  (
    | { kind: "pause"; fromDay: IsoDate; toDay: IsoDate; later: LaterWay }
    | { kind: "relapse"; fromDay: IsoDate; weeklyHours: number; weeks: number }
    | { kind: "longer"; fromDay: IsoDate; weeks: number }
  );

export type LeaveReading = { ok: true; leave: Leave } | { ok: false; problems: Problems };

const weeksField = { kind: "number", min: 1, max: MAX_SHIFT_WEEKS, step: 1 } as const;
const { fromDay: dayField, weeklyHours: hoursField } = mixerSettingFields;
type AskedField = typeof weeksField | typeof dayField | typeof hoursField;

/** Reads what is typed into the fields the chosen kind asks for, or says what is wrong at which name. */
export function readLeave(typed: LeaveTyped): LeaveReading {
  const problems: Problems = {};
  const read = (name: LeaveName, field: AskedField, empty = ""): string => {
    const value = normaliseValue(field, typed[name]);
    if (!value.ok) problems[name] = value.problem;
    else if (value.value === "" && empty === "") problems[name] = { code: "missing" };
    return value.ok ? value.value || empty : "";
  };
  const kind = LEAVE_KINDS.find((each) => each === typed.kind);
  if (!kind) return { ok: false, problems: { kind: { code: "missing" } } };
  const fromDay = read("fromDay", dayField);
  const later = LATER_WAYS.find((way) => way === typed.later) ?? "stay";
  const along = readAlong(typed, later === "shift" || kind === "longer");
  const done = (leave: Leave): LeaveReading =>
    Object.keys(problems).length > 0 ? { ok: false, problems } : { ok: true, leave };
  if (kind === "pause") {
    const toDay = read("toDay", dayField);
    if (fromDay && toDay && toDay < fromDay) problems.toDay = { code: "endsFirst" };
    return done({ kind, fromDay, toDay, later, ...along });
  }
  if (kind === "longer")
    return done({ kind, fromDay, weeks: Number(read("weeks", weeksField)), ...along });
  const weeklyHours = Number(read("weeklyHours", hoursField, "0"));
  const weeks = later === "shift" ? Number(read("weeks", weeksField)) : 0;
  return done({ kind, fromDay, weeklyHours, weeks, ...along });
}

type NewId = () => string;

const add = (newId: NewId, values: DraftValues): Change => ({
  op: "add",
  list: "mixerSettings",
  id: newId(),
  values,
});

/** A setting at so few hours from a day, as it happened; the rest as in the one before, if any. */
const lowFrom = (
  base: MixerSetting | null,
  fromDay: IsoDate,
  weeklyHours: number,
): DraftValues => ({
  ...(base ? copyWithHours(base, weeklyHours) : { weeklyHours: String(weeklyHours) }),
  fromDay,
  state: "actual",
});

/** Single weeks that touch a pause go: they would bring hours into it. */
const exceptionsWithin = (
  { exceptionWeeks }: SharedContent,
  fromDay: IsoDate,
  toDay: IsoDate,
): Change[] =>
  exceptionWeeks
    .filter(
      ({ monday }) => monday !== null && monday <= toDay && addDays(mondayOf(monday), 6) >= fromDay,
    )
    .map(({ id }) => ({ op: "remove", list: "exceptionWeeks", id }));

/**
 * A pause: nought hours from its first day, and again from every day another setting would have taken over, so that the
 * plan itself stands. After its last day what would have held goes on. With `shift` the plan moves by the weeks the
 * pause touches.
 */
function pause(content: SharedContent, leave: Leave & { kind: "pause" }, newId: NewId): Change[] {
  const { fromDay, toDay, later } = leave;
  const { mixerSettings } = content;
  const before = settingOn(mixerSettings, fromDay);
  const afterDay = addDays(toDay, 1);
  const isShift = later === "shift";
  const within = mixerSettings.flatMap((setting) => {
    const isMoved = isShift && setting.state !== "actual";
    const day = setting.fromDay ?? "";
    return day > fromDay && day <= toDay && !isMoved ? [day] : [];
  });
  const days = [...new Set([fromDay, ...within.sort()])];
  const goesOn = isShift ? before : settingOn(mixerSettings, afterDay);
  const hours = goesOn && weeklyHoursOf(goesOn);
  const isThere = goesOn?.fromDay === afterDay;
  const again =
    goesOn && hours !== null && !isThere
      ? [{ ...copyWithHours(goesOn, hours), fromDay: afterDay, state: "planned" }]
      : [];
  return [
    ...exceptionsWithin(content, fromDay, toDay),
    ...days.map((day) => add(newId, lowFrom(before, day, 0))),
    ...again.map((values) => add(newId, values)),
    ...(isShift ? shiftPlan(content, fromDay, pauseWeeks(fromDay, toDay), leave) : []),
  ];
}

/** Full hours from the day somebody was noted as fully back, as a setting: it happened, and stays part of the course. */
const wasBack = (fromDay: IsoDate, normalWeeklyHours: number): DraftValues => ({
  fromDay,
  state: "actual",
  weeklyHours: String(normalWeeklyHours),
  ...Object.fromEntries(OTHER_SLIDERS.map((slider) => [slider, String(TOP_POSITION)])),
});

/** Away again: the note of being fully back becomes a setting, so that the weeks at work still count. */
function relapse(
  content: SharedContent,
  leave: Leave & { kind: "relapse" },
  newId: NewId,
): Change[] {
  const { fromDay, weeklyHours, weeks } = leave;
  const { fullyBackOn } = content.course;
  const normal = content.facts.normalWeeklyHours;
  const isOver = fullyBackOn !== null && fullyBackOn <= fromDay;
  const backValues =
    isOver && normal && fullyBackOn < fromDay ? wasBack(fullyBackOn, normal) : null;
  const cleared: Change[] = isOver
    ? [{ op: "set", path: "course.fullyBackOn", base: fullyBackOn, value: "" }]
    : [];
  const base = settingOn(content.mixerSettings, fromDay);
  return [
    ...(backValues ? [add(newId, backValues)] : []),
    ...cleared,
    add(newId, lowFrom(base, fromDay, weeklyHours)),
    ...(weeks > 0 ? shiftPlan(content, fromDay, weeks, leave) : []),
  ];
}

/** What a leave changes in the plan. Nothing is taken away but what no longer holds: a note of being fully back, single weeks in a pause. */
export function takeLeave(content: SharedContent, leave: Leave, newId: NewId): Change[] {
  switch (leave.kind) {
    case "pause":
      return pause(content, leave, newId);
    case "relapse":
      return relapse(content, leave, newId);
    case "longer":
      return shiftPlan(content, leave.fromDay, leave.weeks, leave);
  }
}
