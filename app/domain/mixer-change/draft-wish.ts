import type { IsoDate } from "../fields";
import { settingOn } from "../mixer-panel";
import { normaliseValue } from "../normalise";
import type { ValueProblem } from "../normalise";
import type { SharedContent } from "../shared-document";
import { mixerSettingFields } from "../mixer/setting-shape";
import { OTHER_SLIDERS } from "../mixer/setting-values";
import { MAX_TEMPLATE_WEEKS, TEMPLATE_KINDS } from "./templates";
import type { TemplateStart, TemplateWish } from "./templates";
import { weeklyHoursOf } from "../mixer/week-hours";

/** What the page of a first draft asks for, by name. */
export const DRAFT_NAMES = ["kind", "fromDay", "weeks"] as const;
export type DraftName = (typeof DRAFT_NAMES)[number];
export type DraftTyped = Record<DraftName, string>;

export type DraftProblem = ValueProblem | { code: "missing" };
type Problems = Partial<Record<DraftName, DraftProblem>>;
export type DraftReading = { ok: true; wish: TemplateWish } | { ok: false; problems: Problems };

const weeksField = { kind: "number", min: 1, max: MAX_TEMPLATE_WEEKS, step: 1 } as const;

/** Where the faders stand on a day; undefined while nobody works, so that a draft begins as its kind does. */
export function startOn({ mixerSettings }: SharedContent, day: IsoDate): TemplateStart | undefined {
  const now = settingOn(mixerSettings, day);
  const hours = now && weeklyHoursOf(now);
  if (!now || !hours) return undefined;
  const places = OTHER_SLIDERS.flatMap((slider) => {
    const place = now[slider];
    return place === null ? [] : [[slider, place] as const];
  });
  return { hours, ...Object.fromEntries(places) };
}

/** Reads what a draft should be like: without weeks it reaches the plan's goal day. Says what is wrong at which name. */
export function readDraftWish(
  typed: DraftTyped,
  content: SharedContent,
  normalWeeklyHours: number,
): DraftReading {
  const problems: Problems = {};
  const kind = TEMPLATE_KINDS.find((each) => each === typed.kind);
  if (!kind) problems.kind = { code: "missing" };
  const day = normaliseValue(mixerSettingFields.fromDay, typed.fromDay);
  const fromDay = day.ok ? day.value : "";
  if (!day.ok) problems.fromDay = day.problem;
  else if (fromDay === "") problems.fromDay = { code: "missing" };
  const weeks = normaliseValue(weeksField, typed.weeks);
  const { goalDay } = content.plan;
  const isToGoal = weeks.ok && weeks.value === "" && goalDay !== null && goalDay > fromDay;
  if (!weeks.ok) problems.weeks = weeks.problem;
  else if (weeks.value === "" && !isToGoal) problems.weeks = { code: "missing" };
  if (!kind || !weeks.ok || Object.keys(problems).length > 0) return { ok: false, problems };
  const start = startOn(content, fromDay);
  const base = { kind, fromDay, normalWeeklyHours, ...(start ? { start } : {}) };
  return {
    ok: true,
    wish:
      isToGoal && goalDay !== null
        ? { ...base, goalDay }
        : { ...base, weeksToGoal: Number(weeks.value) },
  };
}
