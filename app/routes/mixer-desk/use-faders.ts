import { hoursPosition } from "#app/domain/mixer-panel";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { plainNumber } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import type { FaderProps } from "#app/ui/mixer/fader";
import { storedValue, useFormState } from "../document/document-form";
import { positionWords } from "./position-words";

const HALF_HOUR = 0.5;
const QUARTER_HOUR = 0.25;

/** The six faders of a setting with their names, places and words. */
export function useFaders(id: string, normalWeeklyHours: number): FaderProps[] {
  const state = useFormState();
  const words = useText("mixer");
  const language = useLanguage();
  const value = (field: string) => {
    const path = `mixerSettings.${id}.${field}`;
    const stored = state.typed[path] ?? storedValue(state, path);
    return stored === "" ? null : Number(stored.replace(",", "."));
  };
  const nudge = (slider: MixerSlider) => ({
    up: words.nudge.up(words.sliders[slider]),
    down: words.nudge.down(words.sliders[slider]),
  });
  const inHours = (hours: number) => plainNumber(hours, language);
  const hours = value("weeklyHours");
  const isOnHalf = [hours ?? 0, normalWeeklyHours].every((number) => number % HALF_HOUR === 0);
  return MIXER_SLIDERS.map((slider): FaderProps => {
    const base = { label: words.sliders[slider], unset: words.unset, nudge: nudge(slider) };
    if (slider !== "hours")
      return {
        ...base,
        name: `mixerSettings.${id}.${slider}`,
        defaultValue: value(slider),
        valueText: (at) => words.positionValue(at, positionWords(words.positionWords, at)),
        readoutNote: (at) => positionWords(words.positionWords, at),
      };
    return {
      ...base,
      name: `mixerSettings.${id}.weeklyHours`,
      defaultValue: hours,
      // More hours than normal are rare, and no reason to take some away.
      max: Math.max(normalWeeklyHours, hours ?? 0),
      step: isOnHalf ? HALF_HOUR : QUARTER_HOUR,
      valueText: (at) =>
        words.hoursValue(
          inHours(at),
          inHours(normalWeeklyHours),
          hoursPosition(at, normalWeeklyHours),
        ),
      readout: (at) => words.hoursReadout(inHours(at)),
      readoutNote: (at) => positionWords(words.positionWords, hoursPosition(at, normalWeeklyHours)),
    };
  });
}
