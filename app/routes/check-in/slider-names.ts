import type { MixerSlider } from "#app/domain/mixer/setting-shape";
import { useText } from "#app/text/provider";

/** What each fader is called in running text. */
export function useSliderNames(): (slider: MixerSlider) => string {
  const { sliders } = useText("mixer");
  return (slider) => sliders[slider].replaceAll("\u00AD", "");
}
