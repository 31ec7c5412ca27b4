import type { DraftValues } from "../draft";
import type { Field, IsoDate } from "../fields";
import { normaliseValue } from "../normalise";
import type { ValueProblem } from "../normalise";
import { MIXER_SLIDERS } from "../mixer/setting-shape";
import { SCALE_SLOTS, checkInFields, ownCheckInFields } from "./check-in-shape";

/** The names of the form: the faders, what is shared with them, and for each scale its name, number and tick. */
export const SHARED_NAMES = [...MIXER_SLIDERS, "sentence", "wantsTalk"] as const;
export const CHECK_IN_NAMES: readonly string[] = [
  ...SHARED_NAMES,
  ...SCALE_SLOTS.flatMap((slot) => [`scale${slot}`, `value${slot}`, `share${slot}`]),
];

export type CheckInProblem =
  | ValueProblem
  /** `nothing`: not one answer. `noName`, `noValue`: half a scale. */
  | { code: "nothing" | "noName" | "noValue" };

type Typed = Readonly<Record<string, string>>;

/** A check-in in its two parts. `shared` is null when nothing in it is for the others. */
export type CheckInParts = { own: DraftValues; shared: DraftValues | null };

const FIELDS: Readonly<Record<string, Field>> = { ...checkInFields, ...ownCheckInFields };

function read(typed: Typed) {
  const values: DraftValues = {};
  const problems: Record<string, CheckInProblem> = {};
  for (const name of CHECK_IN_NAMES) {
    const field = FIELDS[name];
    const found = field && normaliseValue(field, typed[name] ?? "");
    if (found?.ok) values[name] = found.value;
    else if (found) problems[name] = found.problem;
  }
  return { values, problems };
}

const isShared = (typed: Typed, slot: number): boolean => typed[`share${slot}`] === "yes";

/** What the others will see of what stands in the form, and nothing else of it: values that cannot be read are left out. */
export function sharedPart(typed: Typed): DraftValues | null {
  const { values } = read(typed);
  const scales = SCALE_SLOTS.filter(
    (slot) => isShared(typed, slot) && values[`scale${slot}`] && values[`value${slot}`],
  ).flatMap((slot) => [`scale${slot}`, `value${slot}`]);
  const shared = [...SHARED_NAMES, ...scales].flatMap((name) => {
    const value = values[name] ?? "";
    return value === "" ? [] : [[name, value] as const];
  });
  return shared.length > 0 ? Object.fromEntries(shared) : null;
}

function scaleProblems(typed: Typed, values: DraftValues): Record<string, CheckInProblem> {
  const problems: Record<string, CheckInProblem> = {};
  for (const slot of SCALE_SLOTS) {
    const [name, value] = [values[`scale${slot}`], values[`value${slot}`]];
    if (name === "" && value) problems[`scale${slot}`] = { code: "noName" };
    if (value === "" && isShared(typed, slot)) problems[`value${slot}`] = { code: "noValue" };
  }
  return problems;
}

/**
 * Reads a posted check-in into what the employee keeps and what they share, or says what is wrong, by name. The tick at
 * a scale decides whether it is in both; everything else of the scales stays with the employee.
 */
export function readCheckIn(
  typed: Typed,
  day: IsoDate,
):
  | { ok: true; parts: CheckInParts }
  | { ok: false; problems: Readonly<Record<string, CheckInProblem>> } {
  const { values, problems: unreadable } = read(typed);
  const problems = { ...unreadable, ...scaleProblems(typed, values) };
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const scales = SCALE_SLOTS.flatMap((slot) => [`scale${slot}`, `value${slot}`]);
  const own = Object.fromEntries(scales.map((name) => [name, values[name] ?? ""]));
  const shared = sharedPart(typed);
  if (!shared && SCALE_SLOTS.every((slot) => own[`value${slot}`] === ""))
    return { ok: false, problems: { first: { code: "nothing" } } };
  return { ok: true, parts: { own: { day, ...own }, shared: shared && { day, ...shared } } };
}
