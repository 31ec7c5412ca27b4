import { inTextOrder } from "../fields";
import type { IsoDate } from "../fields";
import type { SharedContent } from "../shared-document";

/** What somebody who follows a sub-goal or a measure will look for in vain. */
export type ItemHint = {
  kind:
    | "subGoalResponsible"
    | "subGoalDay"
    | "subGoalEvidence"
    | "subGoalFollowUp"
    | "subGoalMeasure"
    | "measureResponsible"
    | "measureDay"
    | "measureFollowUp"
    | "measureEvidence";
  path: string;
  /** The item's own words, to tell which one is meant. */
  title: string;
};

/** One sub-goal with its measures: what is missing of who, when, how followed up, and how it shows. */
export type SubGoalQuality = {
  id: string;
  title: string;
  /** Set once it is reached: then nothing is asked for any more. */
  reachedOn: IsoDate | null;
  hints: ItemHint[];
};

type SubGoal = SharedContent["subGoals"][number];
type Measure = SharedContent["measures"][number];

const missing = (hints: readonly (ItemHint & { isThere: boolean })[]): ItemHint[] =>
  hints.filter(({ isThere }) => !isThere).map(({ kind, path, title }) => ({ kind, path, title }));

/**
 * What a measure lacks. Under a sub-goal that says how it is followed up and how it shows, it is followed by that; on
 * its own it says so itself.
 */
function measureHints(measure: Measure, under: SubGoal | null): ItemHint[] {
  const { id, title, responsible, fromDay, toDay, followUp, evidence } = measure;
  const path = (field: string) => `measures.${id}.${field}`;
  return missing([
    {
      kind: "measureResponsible",
      path: path("responsible"),
      title,
      isThere: responsible !== "",
    },
    { kind: "measureDay", path: path("fromDay"), title, isThere: (fromDay ?? toDay) !== null },
    {
      kind: "measureFollowUp",
      path: path("followUp"),
      title,
      isThere: followUp !== "" || under !== null,
    },
    {
      kind: "measureEvidence",
      path: path("evidence"),
      title,
      isThere: evidence !== "" || under !== null,
    },
  ]);
}

function subGoalHints(subGoal: SubGoal, measures: readonly Measure[]): ItemHint[] {
  const { id, title, responsible, targetDay, evidence, followUp } = subGoal;
  const path = (field: string) => `subGoals.${id}.${field}`;
  return missing([
    { kind: "subGoalResponsible", path: path("responsible"), title, isThere: responsible !== "" },
    { kind: "subGoalDay", path: path("targetDay"), title, isThere: targetDay !== null },
    { kind: "subGoalEvidence", path: path("evidence"), title, isThere: evidence !== "" },
    { kind: "subGoalFollowUp", path: path("followUp"), title, isThere: followUp !== "" },
    { kind: "subGoalMeasure", path: `subGoals.${id}`, title, isThere: measures.length > 0 },
  ]);
}

/** Each sub-goal in its order, with what it and its measures lack. */
export const subGoalQuality = ({ subGoals, measures }: SharedContent): SubGoalQuality[] =>
  subGoals.map((subGoal) => {
    const { id, title, reachedOn } = subGoal;
    const own = measures.filter(({ subGoalId }) => subGoalId === id);
    const ofMeasures = own.flatMap((measure) => measureHints(measure, subGoal));
    const hints = reachedOn === null ? [...subGoalHints(subGoal, own), ...ofMeasures] : [];
    return { id, title, reachedOn, hints };
  });

/** What measures without a sub-goal lack. */
export function looseMeasureHints({ subGoals, measures }: SharedContent): ItemHint[] {
  const known = new Set(subGoals.map(({ id }) => id));
  return measures
    .filter(({ subGoalId }) => !known.has(subGoalId))
    .flatMap((measure) => measureHints(measure, null));
}

/** The hints of the items themselves by item, `list.id`, for the page they are written on; none before one has a name. */
export function hintsByItem(content: SharedContent): Map<string, ItemHint[]> {
  const all = [
    ...subGoalQuality(content).flatMap(({ hints }) => hints),
    ...looseMeasureHints(content),
  ];
  const items = new Map<string, ItemHint[]>();
  for (const hint of all.filter(({ title }) => title !== "")) {
    const item = hint.path.split(".").slice(0, 2).join(".");
    items.set(item, [...(items.get(item) ?? []), hint]);
  }
  return new Map([...items].sort(([a], [b]) => inTextOrder(a, b)));
}
