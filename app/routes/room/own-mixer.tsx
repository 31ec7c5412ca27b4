import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { useText } from "#app/text/provider";
import { MixerDesk } from "#app/ui/mixer/mixer-desk";
import { positionWords } from "../mixer-desk/position-words";
import { storedValue, useFormState } from "../document/document-form";

export type OwnMixerProps = {
  words: { legend: string; hint: string; value: (position: number, words: string) => string };
};

/** The six faders as one side would place them: the same desk as the plan's, with the hours as a position too. */
export function OwnMixer({ words }: OwnMixerProps) {
  const state = useFormState();
  const { sliders, nudge, top, bottom, undo, unset, positionWords: names } = useText("mixer");
  return (
    <MixerDesk
      legend={words.legend}
      hint={words.hint}
      top={top}
      bottom={bottom}
      undo={undo}
      faders={MIXER_SLIDERS.map((slider) => {
        const path = `mixer.${slider}`;
        const stored = state.typed[path] ?? storedValue(state, path);
        return {
          name: path,
          label: sliders[slider],
          defaultValue: stored === "" ? null : Number(stored),
          unset,
          nudge: { up: nudge.up(sliders[slider]), down: nudge.down(sliders[slider]) },
          valueText: (at: number) => words.value(at, positionWords(names, at)),
          readoutNote: (at: number) => positionWords(names, at),
        };
      })}
    />
  );
}
