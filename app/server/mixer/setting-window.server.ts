import type { MixerSetting } from "#app/domain/shared-document";

/** How many settings the page lists at a time: a long plan has hundreds. */
const WINDOW = 12;

/** What the list of settings says of one. */
const glance = ({ id, fromDay, weeklyHours, state }: MixerSetting) => ({
  id,
  fromDay,
  weeklyHours,
  state,
});

export type SettingGlance = ReturnType<typeof glance>;

/** The settings before or after those listed: how many, and the one to list around to see them. */
export type MoreSettings = { count: number; aroundId: string } | null;

const more = (settings: readonly MixerSetting[], aroundId: string | undefined): MoreSettings =>
  aroundId === undefined ? null : { count: settings.length, aroundId };

/** The settings nearest to one, in their order, and the way to those before and after them. */
export function settingWindow(settings: readonly MixerSetting[], aroundId: string | null) {
  const at = Math.max(
    0,
    settings.findIndex(({ id }) => id === aroundId),
  );
  const start = Math.max(0, Math.min(at - WINDOW / 2, settings.length - WINDOW));
  const end = start + WINDOW;
  const [before, after] = [settings.slice(0, start), settings.slice(end)];
  return {
    entries: settings.slice(start, end).map(glance),
    earlier: more(before, before.at(-WINDOW / 2)?.id ?? before[0]?.id),
    later: more(after, (after[WINDOW / 2] ?? after.at(-1))?.id),
  };
}
