import { emptyDraft, readDraft } from "#app/domain/draft";
import { sharedShape } from "#app/domain/shared-document";
import type { MixerSetting, SharedContent } from "#app/domain/shared-document";
import { besideWords } from "#app/text/paper/beside";
import { paper } from "#app/text/paper/da-paper";
import type { PlanSnapshotInput } from "#pdf/plan-snapshot";

/** A shared document in which nothing has been answered. */
export const emptyContent = (): SharedContent => readDraft(sharedShape, emptyDraft());

type Positions = [
  physical: number,
  tasks: number,
  responsibility: number,
  predictability: number,
  intensity: number,
];

/** A setting in which nothing has been answered. */
function blankSetting(): MixerSetting {
  const lists = { mixerSettings: { blank: {} } };
  const [blank] = readDraft(sharedShape, { sections: {}, lists }).mixerSettings;
  if (!blank) throw new Error("no setting was read");
  return blank;
}

export function setting(
  fromDay: string,
  weeklyHours: number,
  days: Partial<MixerSetting>,
  positions: Positions,
  more: Partial<MixerSetting> = {},
): MixerSetting {
  const [physical, tasks, responsibility, predictability, intensity] = positions;
  return {
    ...blankSetting(),
    id: `s-${fromDay}`,
    fromDay,
    state: "planned",
    weeklyHours,
    physical,
    tasks,
    responsibility,
    predictability,
    intensity,
    ...days,
    ...more,
  };
}

export const MON_WED = { monday: true, wednesday: true };
export const THREE_DAYS = { monday: true, wednesday: true, thursday: true };
export const FOUR_DAYS = { ...THREE_DAYS, tuesday: true };
export const EVERY_DAY = { ...FOUR_DAYS, friday: true };

/** Facts of an absence from 37 hours a week, with what is given. */
export const absenceFacts = (more: Partial<SharedContent["facts"]>): SharedContent["facts"] => ({
  ...emptyContent().facts,
  normalWeeklyHours: 37,
  ...more,
});

export const BESIDE = { words: besideWords, authority: "the municipality" };

/** Snapshot input of a version of a document, as the app would give it. */
export const versionOf = (
  content: SharedContent,
  more: Partial<PlanSnapshotInput> = {},
): PlanSnapshotInput => ({
  content,
  words: paper,
  organisation: "Nordhavn Vinduer ApS",
  version: 3,
  frozenAt: "2026-11-21T13:02:11.000Z",
  today: "2026-11-21",
  authority: "kommunen",
  site: "https://plan.example.dk",
  beside: BESIDE,
  ...more,
});

/** The same as a draft. */
export function draftOf(content: SharedContent): PlanSnapshotInput {
  const { beside: _none, ...input } = versionOf(content, { version: null, frozenAt: null });
  return input;
}
