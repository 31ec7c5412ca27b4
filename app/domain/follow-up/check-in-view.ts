import { itemIds } from "../draft";
import type { Draft, DraftValues } from "../draft";
import type { IsoDate } from "../fields";
import { MIXER_SLIDERS } from "../mixer/setting-shape";
import type { MixerSlider } from "../mixer/setting-shape";
import { FITS, SCALE_SLOTS } from "./check-in-shape";
import type { Fit } from "./check-in-shape";

export type ScaleView = { name: string; value: number };

/** What a check-in says, in the order it is read. Only what was answered is in it. */
export type CheckInView = {
  fits: { slider: MixerSlider; fit: Fit }[];
  sentence: string;
  wantsTalk: "yes" | "no" | null;
  scales: ScaleView[];
};

/** The scales of a check-in that have a number. */
export const scalesOf = (values: DraftValues): ScaleView[] =>
  SCALE_SLOTS.flatMap((slot) => {
    const [name, value] = [values[`scale${slot}`], values[`value${slot}`]];
    return name && value ? [{ name, value: Number(value) }] : [];
  });

/** Reads a check-in's values, as stored or as they would be, into what a reader is shown. */
export function checkInView(values: DraftValues): CheckInView {
  const { sentence = "", wantsTalk } = values;
  return {
    fits: MIXER_SLIDERS.flatMap((slider) => {
      const fit = FITS.find((known) => known === values[slider]);
      return fit ? [{ slider, fit }] : [];
    }),
    sentence,
    wantsTalk: wantsTalk === "yes" || wantsTalk === "no" ? wantsTalk : null,
    scales: scalesOf(values),
  };
}

export type DatedCheckIn = { id: string; day: IsoDate; values: DraftValues };

/** The check-ins of a document, newest first. One without a day is none. */
export const datedCheckIns = (draft: Draft, list: "checkIns" | "ownCheckIns"): DatedCheckIn[] =>
  itemIds(draft, list)
    .toReversed()
    .flatMap((id) => {
      const values = draft.lists[list]?.[id] ?? {};
      return values.day ? [{ id, day: values.day, values }] : [];
    });
