import { readDraft } from "#app/domain/draft";
import type { Draft, DraftValues } from "#app/domain/draft";
import { costsShape, employerShape } from "#app/domain/employer-documents";
import type { CostsContent } from "#app/domain/employer-documents";
import { sharedShape } from "#app/domain/shared-document";
import type { MixerSetting, SharedContent } from "#app/domain/shared-document";

/** A shared document that holds what is given and nothing else. */
export const sharedWith = (given: Partial<Draft>): SharedContent =>
  readDraft(sharedShape, { sections: {}, lists: {}, ...given });

/** Mixer settings with the stored values given, in their order. */
export function settingsOf(...given: DraftValues[]): MixerSetting[] {
  const items = given.map((values, index) => [
    `s${index + 1}`,
    { ...values, position: String(index + 1) },
  ]);
  return sharedWith({ lists: { mixerSettings: Object.fromEntries(items) } }).mixerSettings;
}

/** The costs document that holds what is given and nothing else. */
export const costsWith = (
  sections: Draft["sections"] = {},
  lists: Draft["lists"] = {},
): CostsContent => readDraft(costsShape, { sections, lists });

export const employerWith = (preparation: DraftValues = {}) =>
  readDraft(employerShape, { sections: { preparation }, lists: {} });
