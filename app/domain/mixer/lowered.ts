import { datedSettings } from "../mixer-panel";
import type { MixerSetting } from "../shared-document";
import { MIXER_SLIDERS } from "./setting-shape";
import type { MixerSlider } from "./setting-shape";
import { standsAt } from "../mixer-change/turn-down";

/** Which faders stand lower in a setting than in another; the hours by hours, so that half a step counts. */
export const lowered = (before: MixerSetting, now: MixerSetting): MixerSlider[] =>
  MIXER_SLIDERS.filter((slider) => {
    const [was, is] = [standsAt(before, slider), standsAt(now, slider)];
    return was !== null && is !== null && is < was;
  });

export type TurnedDown = { setting: MixerSetting; sliders: MixerSlider[] };

/** Actual settings in which something was turned down from what held before, earliest first, and which faders. */
export function turnedDownIn(settings: readonly MixerSetting[]): TurnedDown[] {
  const ordered = datedSettings(settings);
  return ordered.flatMap((setting, index) => {
    const before = ordered[index - 1];
    if (setting.state !== "actual" || !before) return [];
    const sliders = lowered(before, setting);
    return sliders.length > 0 ? [{ setting, sliders }] : [];
  });
}
