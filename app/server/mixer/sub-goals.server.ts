import { randomUUID } from "node:crypto";
import type { IsoDate } from "#app/domain/fields";
import type { Change } from "#app/domain/merge";
import {
  nextSettingAfter,
  plannedSteps,
  stepsWithoutSubGoal,
  subGoalOf,
} from "#app/domain/mixer/sub-goal-of-setting";
import type { NextSetting, PlannedStep } from "#app/domain/mixer/sub-goal-of-setting";
import { proposalsFrom } from "#app/domain/plan/proposals";
import type { Proposal } from "#app/domain/plan/proposals";
import type { SharedContent } from "#app/domain/shared-document";
import { longDay, plainNumber } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { getContent } from "#db/documents.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { saveWhole } from "./mixer-change.server";

/** Steps of the mixer proposed as sub-goals at once. */
const STEPS_PROPOSED = 2;

/** What a step is called as a sub-goal: what rises, and to how many hours. */
function stepTitle({ sliders, hours }: Omit<PlannedStep, "settingId">, language: Language): string {
  const words = textsOf(language, "mixerChange").subGoal;
  const { sliders: names } = textsOf(language, "mixer");
  const others = sliders
    .filter((slider) => slider !== "hours" || hours === null)
    .map((slider) => names[slider].replaceAll("\u00AD", "").toLowerCase());
  const list = new Intl.ListFormat(language, { type: "conjunction" }).format(others);
  if (hours === null) return words.sliders(list);
  const number = plainNumber(hours, language);
  return others.length > 0 ? words.both(number, list) : words.hours(number);
}

const stepProposals = (content: SharedContent, now: IsoDate, language: Language): Proposal[] =>
  stepsWithoutSubGoal(content, now, STEPS_PROPOSED).map((step) => {
    const title = stepTitle(step, language);
    return {
      id: `step-${step.settingId}`,
      kind: "plannedStep",
      part: "sub-goals",
      text: title,
      day: step.fromDay,
      use: { op: "add", list: "subGoals", values: subGoalOf(step, title) },
    };
  });

function nextProposal(
  { mixerSettings }: SharedContent,
  next: NextSetting,
  now: IsoDate,
  language: Language,
): Proposal {
  const what = next.op === "add" ? next.slider : next.settingId;
  const base = {
    id: `reached-${what}`,
    kind: "reachedStep",
    part: "sub-goals",
    day: now,
  } as const;
  if (next.op === "add") {
    const hours = next.slider === "hours" ? Number(next.values.weeklyHours) : null;
    const text = stepTitle({ sliders: [next.slider], hours, fromDay: now }, language);
    return { ...base, text, use: { op: "add", list: "mixerSettings", values: next.values } };
  }
  const { settingId, fromDay, toDay } = next;
  const step = plannedSteps(mixerSettings).find((each) => each.settingId === settingId);
  const title = step ? stepTitle(step, language) : "";
  const text = textsOf(language, "mixerChange").subGoal.move(title, longDay(fromDay, language));
  const path = `mixerSettings.${settingId}.fromDay`;
  return { ...base, text, use: { op: "set", path, value: toDay } };
}

/** The sub-goal reached last, if it was reached since the setting in force began, so that each proposes once. */
function lastReached({ subGoals, mixerSettings }: SharedContent, now: IsoDate) {
  const begun = mixerSettings.flatMap(({ fromDay }) =>
    fromDay && fromDay <= now ? [fromDay] : [],
  );
  const since = begun.reduce((latest, each) => (each > latest ? each : latest), "");
  return subGoals
    .filter(({ reachedOn }) => reachedOn !== null && reachedOn >= since && reachedOn <= now)
    .reduce<SharedContent["subGoals"][number] | null>(
      (latest, each) => ((each.reachedOn ?? "") >= (latest?.reachedOn ?? "") ? each : latest),
      null,
    );
}

/**
 * Everything the plan's pages propose: what the conversation gave, the mixer's next steps as sub-goals, and after a
 * reached sub-goal the mixer's next setting.
 */
export function planProposals(
  content: SharedContent,
  now: IsoDate,
  language: Language,
): Proposal[] {
  const reached = lastReached(content, now);
  const next = reached && nextSettingAfter(content, reached, now);
  return [
    ...proposalsFrom(content),
    ...stepProposals(content, now, language),
    ...(next ? [nextProposal(content, next, now, language)] : []),
  ];
}

/** Whether a setting can become a sub-goal, and the sub-goal it has become; null for neither. */
export function subGoalState(
  { mixerSettings, subGoals }: SharedContent,
  settingId: string | null,
): { id: string | null } | null {
  if (settingId === null) return null;
  const made = subGoals.find((each) => each.settingId === settingId);
  if (made) return { id: made.id };
  return plannedSteps(mixerSettings).some((step) => step.settingId === settingId)
    ? { id: null }
    : null;
}

/**
 * Makes a planned setting a sub-goal, where a page posts `sub-goal:<setting>`. Gives the new sub-goal's id; null for any
 * other intent, a setting in which nothing rises, or one that is a sub-goal already.
 */
export async function makeSubGoal(
  entry: CaseEntry,
  intent: string,
  language: Language,
): Promise<string | null> {
  const [verb, settingId] = intent.split(":");
  if (verb !== "sub-goal") return null;
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const step = plannedSteps(content.mixerSettings).find((each) => each.settingId === settingId);
  if (!step || content.subGoals.some((each) => each.settingId === settingId)) return null;
  const id = randomUUID();
  const values = subGoalOf(step, stepTitle(step, language));
  const changes: Change[] = [{ op: "add", list: "subGoals", id, values }];
  return (await saveWhole(entry, changes, undefined)) === null ? null : id;
}

/**
 * Takes up what a reached sub-goal proposes, where a page posts `reached:<sub-goal>`. Gives the new revision; null for
 * any other intent and where nothing is proposed.
 */
export async function takeNextStep(entry: CaseEntry, intent: string): Promise<number | null> {
  const [verb, subGoalId] = intent.split(":");
  if (verb !== "reached") return null;
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const subGoal = content.subGoals.find(({ id }) => id === subGoalId);
  const next = subGoal && nextSettingAfter(content, subGoal, today(entry.by.at));
  if (!next) return null;
  const change: Change =
    next.op === "add"
      ? { op: "add", list: "mixerSettings", id: randomUUID(), values: next.values }
      : {
          op: "set",
          path: `mixerSettings.${next.settingId}.fromDay`,
          base: next.fromDay,
          value: next.toDay,
        };
  return saveWhole(entry, [change], undefined);
}
