import type { DraftValues } from "../draft";
import type { IsoDate } from "../fields";
import { positionsOf } from "../mixer-panel";
import { TOP_POSITION } from "./setting-shape";
import { normaliseValue } from "../normalise";
import type { ValueProblem } from "../normalise";
import type { CaseRole } from "../permissions";
import type { MixerSetting, SharedContent } from "../shared-document";
import { MIXER_SLIDERS, mixerSettingFields, openingFields } from "./setting-shape";
import type { MixerSlider, OpeningSide } from "./setting-shape";

/** Where somebody placed all six faders, each 0–10. */
export type Positions = Record<MixerSlider, number>;

/** The side somebody speaks for: HR and line manager place the faders for the workplace together. */
export const openingSide = (role: CaseRole): OpeningSide =>
  role === "employee" ? "employee" : "employer";

/** The faders somebody has not placed yet: two settings can be held against each other only when both are whole. */
export const unplaced = (own: Record<MixerSlider, number | null>): MixerSlider[] =>
  MIXER_SLIDERS.filter((slider) => own[slider] === null);

/** The six positions, or null while one is missing. */
export const placedPositions = (own: Record<MixerSlider, number | null>): Positions | null =>
  unplaced(own).length > 0
    ? null
    : (Object.fromEntries(MIXER_SLIDERS.map((slider) => [slider, own[slider]])) as Positions);

/** What is shown of one side, as the shared document keeps it. */
export const openingValues = (
  side: OpeningSide,
  day: IsoDate,
  positions: Positions,
): DraftValues => ({
  side,
  day,
  ...Object.fromEntries(MIXER_SLIDERS.map((slider) => [slider, String(positions[slider])])),
});

type Openings = Pick<SharedContent, "openings">;
type Opening = Openings["openings"][number];

/** Both settings once they have been shown; null before. */
export function shownOpenings({ openings }: Openings): Record<OpeningSide, Opening> | null {
  const of = (side: OpeningSide) => openings.find((opening) => opening.side === side);
  const [employee, employer] = [of("employee"), of("employer")];
  return employee && employer ? { employee, employer } : null;
}

export type Gap = { slider: MixerSlider; employee: number; employer: number; steps: number };

/** How far apart the two are for each fader: furthest first, otherwise in the order of the desk. */
export function gapsOf({ employee, employer }: Record<OpeningSide, Opening>): Gap[] {
  const gaps = MIXER_SLIDERS.map((slider): Gap => {
    const [mine, theirs] = [employee[slider] ?? 0, employer[slider] ?? 0];
    return { slider, employee: mine, employer: theirs, steps: Math.abs(mine - theirs) };
  });
  return gaps.sort((a, b) => b.steps - a.steps);
}

/** The faders the two are furthest apart on; none when they agree on all six. */
export function widestGaps(gaps: readonly Gap[]): MixerSlider[] {
  const most = gaps[0]?.steps ?? 0;
  return most === 0 ? [] : gaps.filter(({ steps }) => steps === most).map(({ slider }) => slider);
}

/** The setting the two agreed on, as it stands in the plan now; null until then, and when it was taken out. */
export const agreedSetting = (content: SharedContent): MixerSetting | null => {
  const shown = shownOpenings(content);
  const named = shown?.employee.settingId || shown?.employer.settingId;
  return content.mixerSettings.find(({ id }) => id === named) ?? null;
};

/** Whose proposal an agreed position is. */
export type Proposer = "both" | OpeningSide | "between" | "other";

/** Where an agreed position comes from: one of the two, both, between them, or somewhere else. */
export function proposerOf({ employee, employer, steps }: Gap, agreed: number): Proposer {
  if (agreed === employee) return steps === 0 ? "both" : "employee";
  if (agreed === employer) return "employer";
  const isBetween = agreed > Math.min(employee, employer) && agreed < Math.max(employee, employer);
  return isBetween ? "between" : "other";
}

/** The positions agreed on by fader, read from the setting; null where it has none. */
export const agreedPositions = (setting: MixerSetting, normalWeeklyHours: number) =>
  positionsOf(setting, normalWeeklyHours);

/** Hours a week at a position of the hours fader: its share of the normal hours, to half hours. */
export const hoursAt = (position: number, normalWeeklyHours: number): number =>
  Math.round((position / TOP_POSITION) * normalWeeklyHours * 2) / 2;

/** What the form of the agreed setting posts. */
export const AGREED_NAMES = ["fromDay", ...MIXER_SLIDERS] as const;
export type AgreedName = (typeof AGREED_NAMES)[number];

export type AgreedProblem = ValueProblem | { code: "missing" };
export type ReadAgreed =
  | { ok: true; values: DraftValues }
  | { ok: false; problems: Partial<Record<AgreedName, AgreedProblem>> };

/**
 * Reads what the two agreed on as a planned setting. Everything is asked for: a position for each fader, and from when.
 * Hours follow from their position and `normalWeeklyHours`; without those the week's hours are left for later.
 */
export function readAgreed(
  typed: Record<AgreedName, string>,
  normalWeeklyHours: number | null,
): ReadAgreed {
  const problems: Partial<Record<AgreedName, AgreedProblem>> = {};
  const values: DraftValues = { state: "planned" };
  for (const name of AGREED_NAMES) {
    const field = name === "hours" ? openingFields.hours : mixerSettingFields[name];
    const read = normaliseValue(field, typed[name]);
    if (!read.ok) problems[name] = read.problem;
    else if (read.value === "") problems[name] = { code: "missing" };
    else values[name] = read.value;
  }
  if (Object.keys(problems).length > 0) return { ok: false, problems };
  const { hours, ...rest } = values;
  if (normalWeeklyHours === null) return { ok: true, values: rest };
  return {
    ok: true,
    values: { ...rest, weeklyHours: String(hoursAt(Number(hours), normalWeeklyHours)) },
  };
}
