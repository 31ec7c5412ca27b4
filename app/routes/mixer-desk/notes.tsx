import { useEffect, useState } from "react";
import { hoursPosition } from "#app/domain/mixer-panel";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { controlsNamed, setFieldValue } from "#app/ui/form/form-controls";
import { HealthGroup } from "#app/ui/form/health-advice";
import { DocumentField } from "../document/document-field";
import { useTypedSetting } from "./typed-setting";
import { typedHours } from "./use-day-sum";

const LOW = 3;
const MIDDLE = 7;

/** Roughly where a fader stands, from its place 0–10. */
const levelOf = (position: number) => {
  if (position <= LOW) return "low";
  return position <= MIDDLE ? "middle" : "high";
};

/** Writes a sentence into a text field, behind what stands there already. */
function append(button: HTMLButtonElement, name: string, sentence: string): void {
  const { form } = button;
  const [field] = form ? controlsNamed(form, name) : [];
  if (!form || !field) return;
  const before = field.value.trimEnd();
  if (before.includes(sentence)) return;
  setFieldValue(form, name, before === "" ? sentence : `${before} ${sentence}`);
  field.focus();
}

type NotesProps = { id: string; normalWeeklyHours: number };

/** What each place means here: a sentence for every fader, with a few to begin from. */
export function Notes({ id, normalWeeklyHours }: NotesProps) {
  const words = useText("mixer");
  const typed = useTypedSetting();
  const positionOf = (slider: MixerSlider) =>
    slider === "hours"
      ? hoursPosition(typedHours(typed.weeklyHours ?? ""), normalWeeklyHours)
      : Number(typed[slider] ?? 0);
  return (
    <fieldset className="notes">
      <legend>{words.settings.noteTitle}</legend>
      <HealthGroup name={`mixerSettings.${id}.notes`} className="note-grid">
        {MIXER_SLIDERS.map((slider) => (
          <div key={slider} className="note">
            <DocumentField
              path={`mixerSettings.${id}.${slider}Note`}
              words={words.fields.mixerSettings[`${slider}Note`]}
              rows={2}
            />
            <Suggestions
              name={`mixerSettings.${id}.${slider}Note`}
              slider={slider}
              level={levelOf(positionOf(slider))}
            />
          </div>
        ))}
      </HealthGroup>
    </fieldset>
  );
}

type SuggestionsProps = { name: string; slider: MixerSlider; level: ReturnType<typeof levelOf> };

/** Sentences that fit where the fader stands. Plain text until the page is awake: a button must do something. */
function Suggestions({ name, slider, level }: SuggestionsProps) {
  const { notes, suggestions } = useText("mixerDesk");
  const { sliders } = useText("mixer");
  const [isAwake, setIsAwake] = useState(false);
  useEffect(() => setIsAwake(true), []);
  return (
    <Disclosure summary={notes.suggestions} about={notes.about(sliders[slider])}>
      <ul className="suggestions">
        {suggestions[slider][level].map((sentence) => (
          <li key={sentence}>
            {isAwake ? (
              <button
                type="button"
                className="suggestion"
                aria-label={notes.use(sentence)}
                onClick={(event) => append(event.currentTarget, name, sentence)}
              >
                {sentence}
              </button>
            ) : (
              sentence
            )}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
