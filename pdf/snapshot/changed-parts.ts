import { PAPER_PARTS } from "#app/domain/plan/agreement";
import type { PaperPart } from "#app/domain/plan/agreement";
import type { PlanSnapshot } from "#pdf/plan-snapshot";

/** All that a snapshot says, by part; its stamps and standing words are left out. */
function partsOf({ heading, overview, ...plan }: PlanSnapshot): Record<PaperPart, unknown> {
  const { facts, ...firstPage } = overview;
  const { goals, mixer, weeks, tasks, adjustments, talk, expectations, help, followUps } = plan;
  return {
    facts: [heading, facts],
    overview: firstPage,
    ...{ goals, mixer, weeks, tasks, adjustments, talk, expectations, help, followUps },
  };
}

/** The parts in which two plans differ on paper. Both must be snapshots of the same day, words and workplace. */
export function changedParts(before: PlanSnapshot, after: PlanSnapshot): PaperPart[] {
  const [was, is] = [partsOf(before), partsOf(after)];
  return PAPER_PARTS.filter((part) => JSON.stringify(was[part]) !== JSON.stringify(is[part]));
}
