import type { IsoDate } from "../fields";
import { DEADLINE_FACTS } from "./deadline";
import type { Deadline, DeadlineFact, DeadlineId } from "./deadline";
import type { DeadlineFacts } from "./deadline-facts";
import { deadlinesFor } from "./deadlines-for";

/** A deadline whose day a change of facts moved. Null where it did not hold before, or does not any more. */
export type MovedDeadline = {
  key: string;
  id: DeadlineId;
  from: IsoDate | null;
  to: IsoDate | null;
  /** The changed facts it depends on. */
  because: DeadlineFact[];
};

type CourseFact = Extract<DeadlineFact, keyof DeadlineFacts["course"]>;
type OtherFact = Exclude<DeadlineFact, CourseFact>;

/** What each fact stands for in the document. */
const OTHER_FACTS: Readonly<Record<OtherFact, (facts: DeadlineFacts) => unknown>> = {
  firstAbsenceDay: ({ firstAbsenceDay }) => firstAbsenceDay,
  normalWeeklyHours: ({ facts }) => facts.normalWeeklyHours,
  employedSince: ({ facts }) => facts.employedSince,
  expectations: ({ interview }) => [
    interview.employerExpectsOver8Weeks,
    interview.employeeExpectsOver8Weeks,
    interview.employerExpectsOver26Weeks,
    interview.employeeExpectsOver26Weeks,
    interview.employerExpectsBackDay,
    interview.employeeExpectsBackDay,
  ],
  interview: ({ interview, attempts }) => [
    interview.outcome,
    interview.heldOn,
    interview.notHeldReason,
    interview.invitedOn,
    interview.day,
    attempts,
  ],
  planDecision: ({ plan }) => plan.decision,
  mixerSettings: ({ absence, course }) =>
    absence?.hours.filter(({ fromDay }) => fromDay !== course.fullyBackOn),
  agreedDays: ({ interview, followUps, plan }) => [interview.nextTalkDay, followUps, plan.goalDay],
  // Worked out from other facts, and never changed by itself.
  refundStart: () => null,
  hrTerms: ({ hr }) => hr,
};

const isOther = (fact: DeadlineFact): fact is OtherFact => fact in OTHER_FACTS;

const valueOf = (facts: DeadlineFacts, fact: DeadlineFact): string =>
  JSON.stringify(isOther(fact) ? (OTHER_FACTS[fact](facts) ?? null) : facts.course[fact]);

/** Which facts differ. */
const changedFacts = (before: DeadlineFacts, after: DeadlineFacts): DeadlineFact[] =>
  DEADLINE_FACTS.filter((fact) => valueOf(before, fact) !== valueOf(after, fact));

const byKey = (deadlines: readonly Deadline[]) =>
  new Map(deadlines.map((deadline) => [deadline.key, deadline]));

const dayOf = (deadline: Deadline | undefined): IsoDate | null =>
  deadline && deadline.state !== "lapsed" ? deadline.day : null;

/** Which deadlines a change of facts moved, in the order of their days, and because of which facts. */
export function movedDeadlines(
  before: DeadlineFacts,
  after: DeadlineFacts,
  today: IsoDate,
): MovedDeadline[] {
  const changed = changedFacts(before, after);
  const then = byKey(deadlinesFor(before, today));
  const now = byKey(deadlinesFor(after, today));
  const keys = [...new Set([...now.keys(), ...then.keys()])];
  return keys.flatMap((key) => {
    const [old, current] = [then.get(key), now.get(key)];
    const [from, to] = [dayOf(old), dayOf(current)];
    const either = current ?? old;
    if (from === to || !either) return [];
    const facts = [old, current].flatMap((each) =>
      each ? [each.basis.fact, ...each.dependsOn] : [],
    );
    return [{ key, id: either.id, from, to, because: changed.filter((f) => facts.includes(f)) }];
  });
}
