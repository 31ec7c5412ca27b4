import type { IsoDate } from "#app/domain/fields";
import type { LawGroup, LawParameter, LawRow, LawStep } from "#app/domain/law/parameter-shapes";
import { LAW_PARAMETERS } from "#app/domain/law/parameters";
import type { LawParameterId, LawScaleId } from "#app/domain/law/parameters";
import { standingOn } from "#app/domain/law/standing";
import { LAW_SCALES } from "#app/domain/law/table-employment";

/** In the order they are met in the course of a sick leave. */
const GROUPS: readonly LawGroup[] = [
  "conversation",
  "notification",
  "employerPeriod",
  "refund",
  "plan",
  "followUp",
  "duration",
  "documents",
  "support",
  "employment",
  "costs",
  "calendar",
];

const entriesOf = <Id extends string, Value>(
  parameters: Record<Id, LawParameter<Value>>,
  group: LawGroup,
  day: IsoDate,
) =>
  (Object.keys(parameters) as Id[])
    .filter((id) => parameters[id].group === group)
    .map((id) => {
      const { unit, keyDate, yearly } = parameters[id];
      const isYearly = yearly !== undefined;
      return { id, unit, keyDate, isYearly, ...standingOn(id, parameters[id], day) };
    });

/** The whole law table as it stands on a day, by group. */
export const ruleGroups = (day: IsoDate) =>
  GROUPS.map((group) => ({
    group,
    rules: entriesOf<LawParameterId, number>(LAW_PARAMETERS, group, day),
    scales: entriesOf<LawScaleId, readonly LawStep[]>(LAW_SCALES, group, day),
  }));

export type RuleGroup = ReturnType<typeof ruleGroups>[number];
export type Rule = RuleGroup["rules"][number];
export type Scale = RuleGroup["scales"][number];
export type AnyRow = LawRow<unknown>;
