import type { IsoDate } from "../fields";
import { datedSettings, settingOn } from "../mixer-panel";
import { STAIRCASE_STEPS } from "../shared-document";
import type { STAIRCASE_TRACKS, SUPPORT_SCHEMES, SharedContent } from "../shared-document";

/**
 * The staircase of the STAR guide (trappemodellen): inspiration for how to get on, and no duty since 2025. It says
 * where the plan stands, never how somebody is.
 */
export type StaircaseStep = (typeof STAIRCASE_STEPS)[number];
export type StaircaseTrack = (typeof STAIRCASE_TRACKS)[number];

/** Above the highest step: ordinary terms for somebody employed, a job for a trainee. */
export type StaircaseGoal = "goal";

/** Why the plan stands where it stands: somebody chose the step, or it follows from what is written. */
export type StandsBecause = "chosen" | "partialHours" | "trialWithReturn" | "trial" | "support";

/** What the next step takes. */
export type StepNeed =
  | "support"
  | "datedSubGoal"
  | "trial"
  | "trialFrom"
  | "knownTask"
  | "trialEnd"
  | "plannedHours"
  | "startedHours"
  | "followUp"
  | "goalDay"
  | "fullHours"
  | "hostPurpose"
  | "hostReducedFunctions"
  | "hostWorkTowards";

export type Need = { need: StepNeed; isThere: boolean; path: string };

export type Staircase = {
  track: StaircaseTrack;
  /** Highest first. */
  steps: readonly StaircaseStep[];
  stands: { step: StaircaseStep; because: StandsBecause } | null;
  next: { step: StaircaseStep | StaircaseGoal; needs: Need[] };
};

const SUPPORT: readonly (typeof SUPPORT_SCHEMES)[number][] = [
  "mentor",
  "aids",
  "personalAssistance",
  "clarifying",
  "insurance",
];

/** The steps of a track, highest first: a trainee has no job here to return to by degrees. */
export const stepsOf = (track: StaircaseTrack): readonly StaircaseStep[] =>
  track === "hostedTrainee" ? STAIRCASE_STEPS.filter((step) => step !== "4") : STAIRCASE_STEPS;

const trialsOf = ({ measures }: SharedContent) =>
  measures.filter(({ scheme }) => scheme === "workTrial");

/** The step that follows from what is written, or null when nothing of it is. */
function following(
  content: SharedContent,
  track: StaircaseTrack,
  today: IsoDate,
): Staircase["stands"] {
  const hoursNow = settingOn(content.mixerSettings, today)?.weeklyHours ?? 0;
  if (track === "employed" && hoursNow > 0) return { step: "4", because: "partialHours" };
  const trials = trialsOf(content);
  if (trials.some(({ toDay }) => toDay !== null)) return { step: "3", because: "trialWithReturn" };
  if (trials.length > 0) return { step: "2", because: "trial" };
  const isSupported = content.measures.some(({ scheme }) => scheme && SUPPORT.includes(scheme));
  return isSupported ? { step: "1", because: "support" } : null;
}

/** What each step takes, and what it takes to leave the highest one. Sources: domain.md § 6, STAR guide. */
const NEEDS: Record<StaircaseTrack, Partial<Record<StaircaseStep | StaircaseGoal, StepNeed[]>>> = {
  employed: {
    "1": ["support", "datedSubGoal"],
    "2": ["trial", "trialFrom", "knownTask"],
    "3": ["trialEnd", "plannedHours", "datedSubGoal"],
    "4": ["startedHours", "knownTask", "followUp"],
    goal: ["goalDay", "fullHours", "followUp"],
  },
  hostedTrainee: {
    "1": ["support", "hostPurpose", "hostReducedFunctions"],
    "2": ["trial", "trialFrom", "hostPurpose", "hostReducedFunctions"],
    "3": ["trialEnd", "hostWorkTowards", "datedSubGoal"],
    goal: ["goalDay", "hostWorkTowards", "followUp"],
  },
};

/** What each need is met by, and where it is written. */
function needOf(need: StepNeed, content: SharedContent, today: IsoDate): Need {
  const { plan, measures, subGoals, mixerSettings, tasks, followUps } = content;
  const [trial] = trialsOf(content);
  const settings = datedSettings(mixerSettings).filter(({ weeklyHours }) => (weeklyHours ?? 0) > 0);
  const normal = content.facts.normalWeeklyHours;
  const measure = (field: string) => (trial ? `measures.${trial.id}.${field}` : "measures");
  const has: Record<StepNeed, [boolean, string]> = {
    support: [measures.some(({ scheme }) => scheme && SUPPORT.includes(scheme)), "measures"],
    datedSubGoal: [subGoals.some(({ targetDay }) => targetDay !== null), "subGoals"],
    trial: [trial !== undefined, "measures"],
    trialFrom: [(trial?.fromDay ?? null) !== null, measure("fromDay")],
    trialEnd: [(trial?.toDay ?? null) !== null, measure("toDay")],
    knownTask: [tasks.some(({ ability }) => ability === "can" || ability === "adjusted"), "tasks"],
    plannedHours: [settings.length > 0, "mixerSettings"],
    startedHours: [settings.some(({ fromDay }) => (fromDay ?? "") <= today), "mixerSettings"],
    followUp: [followUps.some(({ day }) => (day ?? "") >= today), "followUps"],
    goalDay: [plan.goalDay !== null, "plan.goalDay"],
    fullHours: [normal !== null && (settings.at(-1)?.weeklyHours ?? 0) >= normal, "mixerSettings"],
    hostPurpose: [plan.hostPurpose !== "", "plan.hostPurpose"],
    hostReducedFunctions: [plan.hostReducedFunctions !== "", "plan.hostReducedFunctions"],
    hostWorkTowards: [plan.hostWorkTowards !== "", "plan.hostWorkTowards"],
  };
  const [isThere, path] = has[need];
  return { need, isThere, path };
}

/**
 * Where the plan stands on the staircase on a day, and what the next step takes: what of it is there and what is
 * missing, each with where it is written. A chosen step counts before what follows from the plan.
 */
export function staircaseOf(content: SharedContent, today: IsoDate): Staircase {
  const track = content.plan.staircaseTrack ?? "employed";
  const steps = stepsOf(track);
  const chosen = steps.find((step) => step === content.plan.staircaseStep);
  const stands = chosen
    ? { step: chosen, because: "chosen" as const }
    : following(content, track, today);
  const at = stands ? steps.indexOf(stands.step) : steps.length;
  const step = steps[at - 1] ?? "goal";
  const needs = NEEDS[track][step] ?? [];
  return {
    track,
    steps,
    stands,
    next: { step, needs: needs.map((need) => needOf(need, content, today)) },
  };
}
