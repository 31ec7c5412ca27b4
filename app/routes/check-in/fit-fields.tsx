import { FITS, TALK_WISHES } from "#app/domain/follow-up/check-in-shape";
import { checkInFields } from "#app/domain/follow-up/check-in-shape";
import { findHealthWords } from "#app/domain/health-words";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { useText } from "#app/text/provider";
import { RadioGroup } from "#app/ui/form/choice-controls";
import { TextInput } from "#app/ui/form/text-controls";
import { useSliderNames } from "./slider-names";

/** What was typed and what was wrong with it, by name. */
export type Given = {
  typed: Readonly<Record<string, string>>;
  errors: Readonly<Record<string, string>>;
};

export type AskedSlider = { slider: MixerSlider; isAsked: boolean; note: string };

/** The part that is shared: how each fader suits, a sentence, and whether to talk. */
export function FitFields({ sliders, typed, errors }: Given & { sliders: readonly AskedSlider[] }) {
  const { fits, form: words } = useText("checkIn");
  const healthWords = useText("healthWords");
  const nameOf = useSliderNames();
  // A fader asked about when the page came keeps its answer, although a newer setting may have moved others meanwhile.
  const shown = sliders.filter(({ slider, isAsked }) => isAsked || typed[slider]);
  return (
    <>
      {shown.map(({ slider, note }) => (
        <RadioGroup
          key={slider}
          name={slider}
          label={nameOf(slider)}
          hint={note || undefined}
          error={errors[slider]}
          options={FITS.map((value) => ({ value, label: fits[value] }))}
          defaultValue={typed[slider]}
          inline
        />
      ))}
      <TextInput
        name="sentence"
        label={words.sentence}
        hint={words.sentenceHint}
        error={errors.sentence}
        defaultValue={typed.sentence}
        maxLength={checkInFields.sentence.max}
        optional
        health
        findHealthWords={(text) => findHealthWords(text, healthWords)}
      />
      <RadioGroup
        name="wantsTalk"
        label={words.talk}
        hint={words.talkHint}
        error={errors.wantsTalk}
        options={TALK_WISHES.map((value) => ({ value, label: words.talks[value] }))}
        defaultValue={typed.wantsTalk}
        inline
      />
    </>
  );
}
