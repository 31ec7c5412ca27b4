import { bodil } from "#tests/pdf/sample-bodil";
import { versionOf } from "#tests/pdf/samples";
import { planSnapshot } from "#pdf/plan-snapshot";
import type { PlanSnapshot } from "#pdf/plan-snapshot";

/** A plan as people make them: some five pages with faders, chart and tables. */
export const usualPlan = (): PlanSnapshot => planSnapshot(versionOf(bodil()));

/** The same with `times` as many sub-goals, measures and talks: a paper of many pages. */
export function longPlan(times: number): PlanSnapshot {
  const content = bodil();
  const repeat = <Item extends { id: string }>(items: readonly Item[]): Item[] =>
    Array.from({ length: times }, (_, round) =>
      items.map((item) => ({ ...item, id: `${item.id}-${round}` })),
    ).flat();
  return planSnapshot(
    versionOf({
      ...content,
      subGoals: repeat(content.subGoals),
      measures: repeat(content.measures),
      agreements: repeat(content.agreements),
      followUps: repeat(content.followUps),
    }),
  );
}
