import type { IsoDate } from "../fields";
import { addDays } from "../law/days";
import { datedSettings } from "../mixer-panel";
import { weekTable, weeksUnderMinimumAbsence } from "../mixer/week-table";
import { MIXER_SLIDERS } from "../mixer/setting-shape";
import type { SharedContent } from "../shared-document";
import { PARTIES } from "./agreement";
import type { Party, PlanAnswer } from "./agreement";

/** What is looked for in the plan as a whole, in the order it is read. */
export const WHOLE_ASPECTS = [
  "gradual",
  "dated",
  "ends",
  "agreed",
  "followedUp",
  "stepBack",
  "refund",
] as const;
export type WholeAspect = (typeof WHOLE_ASPECTS)[number];

export type WholeHint =
  | {
      kind: "notGradual" | "undated" | "endless" | "noFollowUp" | "noStepBack";
      path: string;
    }
  | { kind: "adjustmentEnd"; path: string; title: string }
  /** No version to agree on, the parties who have not answered the newest, or one who disagrees with it. */
  | { kind: "notFrozen" }
  | { kind: "notAnswered"; parties: Party[] }
  | { kind: "disagreed" }
  /** Weeks with some absence but under the hours a week refund needs, from the first one on. */
  | { kind: "lowAbsence"; path: string; weeks: number; firstMonday: IsoDate };

/** What the parties have said to the newest version; null when none has been frozen. */
export type NewestAnswers = Partial<Record<Party, PlanAnswer>> | null;

/** More than one level of hours on the way, or other faders that move: not from nothing to everything at once. */
function isGradual({ mixerSettings }: SharedContent): boolean {
  const settings = datedSettings(mixerSettings);
  const levels = new Set(settings.map(({ weeklyHours }) => weeklyHours).filter(Boolean));
  const [first] = settings;
  const moves = settings.some((setting) =>
    MIXER_SLIDERS.some((slider) => slider !== "hours" && setting[slider] !== first?.[slider]),
  );
  return levels.size > 1 || (levels.size === 1 && moves);
}

/** The first of the plan's days that is missing: the goal's, or that of a setting. */
function undated({ plan, mixerSettings }: SharedContent): string | null {
  const setting = mixerSettings.find(({ fromDay }) => fromDay === null);
  if (setting) return `mixerSettings.${setting.id}.fromDay`;
  return plan.goalDay === null ? "plan.goalDay" : null;
}

/** A day for the goal, or a last setting with the normal hours. */
function endsSomewhere({ plan, facts, mixerSettings }: SharedContent): boolean {
  if (plan.goalDay !== null) return true;
  const last = datedSettings(mixerSettings).at(-1)?.weeklyHours ?? null;
  return last !== null && facts.normalWeeklyHours !== null && last >= facts.normalWeeklyHours;
}

function agreementHints(answers: NewestAnswers): WholeHint[] {
  if (!answers) return [{ kind: "notFrozen" }];
  const parties = PARTIES.filter((party) => !answers[party]);
  if (parties.length > 0) return [{ kind: "notAnswered", parties }];
  return PARTIES.some((party) => answers[party] === "disagree") ? [{ kind: "disagreed" }] : [];
}

const LAST_SETTING_DAYS = 27;

function absenceHints(content: SharedContent): WholeHint[] {
  const { mixerSettings, facts, plan } = content;
  const settings = datedSettings(mixerSettings);
  const [from, last] = [settings[0]?.fromDay, settings.at(-1)?.fromDay];
  if (!from || !last || facts.normalWeeklyHours === null) return [];
  const until =
    plan.goalDay && plan.goalDay > last ? plan.goalDay : addDays(last, LAST_SETTING_DAYS);
  const weeks = weeksUnderMinimumAbsence(weekTable(content, facts.normalWeeklyHours, from, until));
  const [first] = weeks;
  return first
    ? [
        {
          kind: "lowAbsence",
          path: "mixerSettings",
          weeks: weeks.length,
          firstMonday: first.monday,
        },
      ]
    : [];
}

/** What each aspect of the whole plan lacks; an empty list says that it is in place. */
export function wholeQuality(
  content: SharedContent,
  answers: NewestAnswers,
): Record<WholeAspect, WholeHint[]> {
  const openDay = undated(content);
  const { followUps, plan, adjustments } = content;
  return {
    gradual: isGradual(content) ? [] : [{ kind: "notGradual", path: "mixerSettings" }],
    dated: openDay ? [{ kind: "undated", path: openDay }] : [],
    ends: [
      ...(endsSomewhere(content) ? [] : [{ kind: "endless" as const, path: "plan.goalDay" }]),
      ...adjustments
        .filter(({ endDay }) => endDay === null)
        .map(({ id, what }) => ({
          kind: "adjustmentEnd" as const,
          path: `adjustments.${id}.endDay`,
          title: what,
        })),
    ],
    agreed: agreementHints(answers),
    followedUp: followUps.length > 0 ? [] : [{ kind: "noFollowUp", path: "followUps" }],
    stepBack: plan.stepBack ? [] : [{ kind: "noStepBack", path: "plan.stepBack" }],
    refund: absenceHints(content),
  };
}
