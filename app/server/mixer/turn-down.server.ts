import { randomUUID } from "node:crypto";
import { plannedAfter, proposedShift } from "#app/domain/mixer-change/later-settings";
import type { IsoDate } from "#app/domain/fields";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import { sliderField } from "#app/domain/mixer/setting-values";
import { settingAt } from "#app/domain/mixer/slider-course";
import { datesAlong } from "#app/domain/mixer-change/moved-along";
import {
  TURN_DOWN_NAMES,
  readTurnDown,
  standsAt,
  stepDown,
  turnDown,
  turnable,
} from "#app/domain/mixer-change/turn-down";
import type { TurnDownTyped } from "#app/domain/mixer-change/turn-down";
import type { SharedContent } from "#app/domain/shared-document";
import type { Language } from "#app/text/texts";
import { getContent } from "#db/documents.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { pick } from "../form.server";
import type { PostedForm } from "../form.server";
import { newCommitId, saveWhole } from "./mixer-change.server";
import { mixerErrors } from "./problem-words.server";

const USUAL_HOURS = 37;

/** The setting a page turns down: the one named, when it has a day, else the one in force or about to be. */
function baseOf({ mixerSettings }: SharedContent, asked: string | null, now: IsoDate) {
  const named = mixerSettings.find(({ id, fromDay }) => id === asked && fromDay !== null);
  return named ?? settingAt(mixerSettings, now);
}

/** What a page says of the plan's later settings, from a day on. */
export function laterView(content: SharedContent, fromDay: IsoDate) {
  const { mixerSettings, plan } = content;
  const ahead = plannedAfter(mixerSettings, fromDay);
  return {
    count: ahead.length,
    nextDay: ahead[0]?.fromDay ?? null,
    goalDay: plan.goalDay !== null && plan.goalDay > fromDay ? plan.goalDay : null,
    along: datesAlong(content),
    ...proposedShift(mixerSettings, fromDay),
  };
}

export type LaterView = ReturnType<typeof laterView>;

/** Everything the page shows before something is typed; `base` is null where there is nothing to turn down. */
export async function turnDownView(
  { store, caseId, by }: CaseEntry,
  asked: { setting: string | null; slider: string | null },
) {
  const { content } = await getContent(store, caseId, "shared");
  const now = today(by.at);
  const base = baseOf(content, asked.setting, now);
  const normal = content.facts.normalWeeklyHours ?? USUAL_HOURS;
  const about = { caseId, employeeName: content.facts.employeeName, commitId: newCommitId() };
  if (!base?.fromDay) return { ...about, base: null };
  const begun = base.fromDay > now ? base.fromDay : now;
  const can = turnable(base);
  const wanted = MIXER_SLIDERS.find((slider) => slider === asked.slider && can.includes(slider));
  const chosen = wanted ?? can[0];
  return {
    ...about,
    base: {
      id: base.id,
      fromDay: base.fromDay,
      fromToday: begun,
      normalWeeklyHours: normal,
      faders: can.map((slider) => ({
        slider,
        name: sliderField(slider),
        now: standsAt(base, slider) ?? 0,
        proposed:
          slider === chosen ? stepDown(base, slider, normal) : (standsAt(base, slider) ?? 0),
      })),
      later: laterView(content, begun),
    },
  };
}

export type TurnDownView = Awaited<ReturnType<typeof turnDownView>>;

export type Refused<Typed> = {
  status: 400 | 409;
  errors: Record<string, string>;
  typed: Typed;
};

/** Turns down as posted, in one commit. Gives the revision and the setting it made, or what is wrong with everything that was typed. */
export async function postTurnDown(
  entry: CaseEntry,
  form: PostedForm,
  language: Language,
): Promise<{ revision: number; settingId: string } | Refused<TurnDownTyped>> {
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const typed = pick(form, TURN_DOWN_NAMES);
  const base = baseOf(content, form.get("setting") ?? null, today(entry.by.at));
  if (!base) return { status: 409, errors: {}, typed };
  const reading = readTurnDown(typed, base);
  if (!reading.ok) return { status: 400, errors: mixerErrors(reading.problems, language), typed };
  const settingId = randomUUID();
  const changes = turnDown(content, base, reading.wish, settingId);
  const revision = await saveWhole(entry, changes, form.get("commitId"));
  return revision === null ? { status: 409, errors: {}, typed } : { revision, settingId };
}
