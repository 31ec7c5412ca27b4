import { randomUUID } from "node:crypto";
import type { DocumentKind } from "#app/domain/documents";
import type { IsoDate } from "#app/domain/fields";
import { addDays, weekdayOf } from "#app/domain/law/days";
import type { Change } from "#app/domain/merge";
import { bodil } from "#app/text/examples/bodil";
import type { DayAfter, ExampleCase, ExampleName } from "#app/text/examples/example-case";
import { kurt } from "#app/text/examples/kurt";
import { lene } from "#app/text/examples/lene";
import { ole } from "#app/text/examples/ole";
import { openCase } from "#db/cases.server";
import { saveChanges } from "#db/documents.server";
import type { By, Store } from "#db/store.server";

export const EXAMPLE_NAMES: readonly ExampleName[] = ["kurt", "bodil", "ole", "lene"];

const STORIES: Record<ExampleName, (day: DayAfter) => ExampleCase> = { kurt, bodil, ole, lene };

/** How many days ago each example's absence began, so that every one stands at a different place on the way. */
const DAYS_AWAY: Record<ExampleName, number> = { kurt: 46, bodil: 52, ole: 5, lene: 44 };

/** Yes for the name of an example case. */
export const isExampleName = (name: string): name is ExampleName =>
  (EXAMPLE_NAMES as readonly string[]).includes(name);

const setSection = (section: string, values: Record<string, string> = {}): Change[] =>
  Object.entries(values).map(([field, value]) => ({
    op: "set",
    path: `${section}.${field}`,
    base: "",
    value,
  }));

function changesOf(story: ExampleCase): [DocumentKind, Change[]][] {
  const items = Object.entries(story.lists).flatMap(([list, entries]) =>
    Object.entries(entries).map(([id, values]): Change => ({ op: "add", list, id, values })),
  );
  const sections = Object.entries(story.sections).flatMap(([name, values]) =>
    setSection(name, values),
  );
  return [
    ["shared", [...sections, ...items]],
    ["employer", setSection("preparation", story.employer)],
    ["costs", setSection("costs", story.costs)],
  ];
}

const WEEKEND: Record<number, number> = { 6: -1, 7: 1 };

/** The weekday nearest to a day: nobody in the examples talks or begins on a Sunday, whichever day they are made. */
const weekdayNear = (day: IsoDate): IsoDate => addDays(day, WEEKEND[weekdayOf(day)] ?? 0);

/**
 * Makes an example case through the same verbs as the pages, dated so that it stands on its place of the way today.
 * Gives the case's id; throws when a value of the story is not accepted, since then the story is wrong.
 */
export async function makeExample(
  store: Store,
  name: ExampleName,
  { organisationId, today, by }: { organisationId: string; today: IsoDate; by: By },
): Promise<string> {
  const firstDay = addDays(today, -DAYS_AWAY[name]);
  const story = STORIES[name]((days) => weekdayNear(addDays(firstDay, days)));
  const caseId = await openCase(
    store,
    { organisationId, facts: story.facts, managerUserId: null, managerInvitationId: null },
    by,
  );
  for (const [document, changes] of changesOf(story)) {
    if (changes.length === 0) continue;
    const { outcomes } = await saveChanges(store, {
      caseId,
      document,
      changes,
      commitId: randomUUID(),
      by,
    });
    const refused = outcomes.find(({ status }) => status !== "saved" && status !== "unchanged");
    if (refused) throw new Error(`example ${name}: ${refused.path} ${refused.status}`);
  }
  return caseId;
}
