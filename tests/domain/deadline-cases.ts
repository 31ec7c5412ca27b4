import type { Deadline, DeadlineId } from "#app/domain/deadlines/deadline";
import { deadlineFacts } from "#app/domain/deadlines/deadline-facts";
import type { DeadlineFacts, HrTerms } from "#app/domain/deadlines/deadline-facts";
import { deadlinesFor } from "#app/domain/deadlines/deadlines-for";
import type { Draft } from "#app/domain/draft";
import type { IsoDate } from "#app/domain/fields";
import { sharedWith } from "./contents";

/** A case as it is stored, by section; what is not given is not known. */
export type StoredCase = {
  facts?: Draft["sections"][string];
  course?: Draft["sections"][string];
  interview?: Draft["sections"][string];
  plan?: Draft["sections"][string];
  /** Hours a week from a day on. */
  hours?: readonly (readonly [IsoDate, number])[];
  attempts?: number;
  hr?: HrTerms;
};

/** An absence nothing else is known of: on 37 hours and employed for years. */
export const USUAL = {
  firstAbsenceDay: "2026-08-03",
  normalWeeklyHours: "37",
  employedSince: "2009-01-01",
};

const WEEKDAYS = {
  monday: "yes",
  tuesday: "yes",
  wednesday: "yes",
  thursday: "yes",
  friday: "yes",
};

const numbered = (items: readonly Record<string, string>[]) =>
  Object.fromEntries(
    items.map((item, index) => [`i${index}`, { position: String(index + 1), ...item }]),
  );

/** The facts of a stored case; of the usual one where nothing else is said. */
export function factsOf(stored: StoredCase): DeadlineFacts {
  const { facts, course = {}, interview = {}, plan = {}, hours = [], attempts = 0 } = stored;
  const content = sharedWith({
    sections: { facts: { ...USUAL, ...facts }, course, interview, plan },
    lists: {
      mixerSettings: numbered(
        hours.map(([fromDay, weekly]) => ({
          fromDay,
          weeklyHours: String(weekly),
          state: "planned",
          ...WEEKDAYS,
        })),
      ),
      attempts: numbered(Array.from({ length: attempts }, () => ({ day: "2026-08-20" }))),
    },
  });
  const known = deadlineFacts(content, stored.hr ?? null);
  if (!known) throw new Error("a case needs a first day of absence");
  return known;
}

/** The deadline of an id, seen on a day; undefined when the case has none. */
export const deadlineOn = (
  id: DeadlineId,
  stored: StoredCase,
  today: IsoDate = "2026-08-10",
): Deadline | undefined => deadlinesFor(factsOf(stored), today).find((each) => each.id === id);

/** The day of a deadline; undefined when the case has none. */
export const dayOf = (id: DeadlineId, stored: StoredCase, today?: IsoDate): IsoDate | undefined =>
  deadlineOn(id, stored, today)?.day;

export const from = (firstAbsenceDay: IsoDate, rest: Record<string, string> = {}): StoredCase => ({
  facts: { firstAbsenceDay, ...rest },
});
