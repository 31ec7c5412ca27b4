import { useMemo } from "react";
import { readDraft } from "#app/domain/draft";
import { dayNumber, dayOfNumber } from "#app/domain/law/day-numbers";
import { TOP_POSITION } from "#app/domain/mixer/setting-shape";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { actualCourse, plannedCourse } from "#app/domain/mixer/slider-course";
import type { SliderStep } from "#app/domain/mixer/slider-course";
import { sharedShape } from "#app/domain/shared-document";
import type { TimeLineFacts } from "#app/server/mixer/time-line.server";
import type { StripScale, StripStep } from "#app/ui/chart/strip-geometry";
import { useTypedSetting } from "../mixer-desk/typed-setting";

const TAIL_DAYS = 28;

const inNumbers = (steps: readonly SliderStep[]): StripStep[] =>
  steps.map(({ fromDay, untilDay, position }) => ({
    from: dayNumber(fromDay),
    until: dayNumber(untilDay),
    value: position,
  }));

/** The settings of the time line, with the one on the desk as it stands in the form. */
function useSettings(facts: TimeLineFacts, chosenId: string) {
  const typed = useTypedSetting();
  return useMemo(() => {
    const drawn = facts.settings[chosenId] ?? {};
    const names = Object.keys(drawn);
    const chosen = Object.fromEntries(names.map((name) => [name, typed[name] ?? ""]));
    const mixerSettings = { ...facts.settings, [chosenId]: chosen };
    return readDraft(sharedShape, { sections: {}, lists: { mixerSettings } }).mixerSettings;
  }, [facts, chosenId, typed]);
}

/** The way of every fader, planned and as it went, and the days the time line goes from and to. */
export function useCourse(facts: TimeLineFacts, chosenId: string) {
  const settings = useSettings(facts, chosenId);
  return useMemo(() => {
    const days = settings.flatMap(({ fromDay }) => (fromDay === null ? [] : [dayNumber(fromDay)]));
    const start = Math.min(dayNumber(facts.startDay), ...days);
    const end = Math.max(dayNumber(facts.endDay), ...days.map((day) => day + TAIL_DAYS));
    const scale: StripScale = { start, end, max: TOP_POSITION };
    const { today, normalWeeklyHours } = facts;
    const strips = MIXER_SLIDERS.map((slider) => ({
      slider,
      planned: inNumbers(plannedCourse(settings, slider, normalWeeklyHours, dayOfNumber(end))),
      actual: inNumbers(actualCourse(settings, slider, normalWeeklyHours, today)),
    }));
    return { settings, scale, strips };
  }, [facts, settings]);
}
