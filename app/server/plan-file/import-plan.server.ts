import { randomUUID } from "node:crypto";
import type { z } from "zod";
import type { DraftValues } from "#app/domain/draft";
import type { Field, Fields, IsoDate } from "#app/domain/fields";
import { MAX_ITEMS } from "#app/domain/merge";
import type { Change } from "#app/domain/merge";
import { normaliseValue } from "#app/domain/normalise";
import { FACT_NAMES, readFacts } from "#app/domain/open-case";
import { planFileSchema, planFileShape } from "#app/domain/plan/plan-file";
import type { PlanFile } from "#app/domain/plan/plan-file";
import { openCase } from "#db/cases.server";
import { isDone, saveChanges } from "#db/documents.server";
import type { By, Store } from "#db/store.server";

export type PlanReading = { ok: true; file: PlanFile } | { ok: false; problems: string[] };

const sectionNames = Object.keys(planFileShape.sections) as (keyof typeof planFileShape.sections)[];
const listNames = Object.keys(planFileShape.lists) as (keyof typeof planFileShape.lists)[];

/** A value of the file as a draft stores it. */
function stored(value: unknown): string {
  if (value === null || value === undefined || value === false) return "";
  return value === true ? "yes" : String(value);
}

const storedValues = (fields: Fields, values: object): DraftValues =>
  Object.fromEntries(
    Object.keys(fields).map((name) => [name, stored((values as Record<string, unknown>)[name])]),
  );

// The file's own words are left out: what is printed to a terminal may be kept by it.
const inWords = ({ path, message }: z.core.$ZodIssue): string =>
  `${path.map(String).join(".") || "the file"}: ${message}`;

/** What the product would not take as it is written, though the schema does: a day before the rules begin, say. */
const refusedIn = (where: string, fields: Fields, values: DraftValues): string[] =>
  Object.entries(fields).flatMap(([name, field]: [string, Field]) => {
    const read = normaliseValue(field, values[name] ?? "");
    return read.ok ? [] : [`${where}.${name}: ${read.problem.code}`];
  });

function listProblems(file: PlanFile, list: keyof typeof planFileShape.lists): string[] {
  const items: readonly { id: string }[] = file[list];
  const fields = planFileShape.lists[list];
  const ids = items.map(({ id }) => id);
  const repeated = [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
  return [
    ...(items.length > MAX_ITEMS ? [`${list}: more than ${MAX_ITEMS}`] : []),
    ...repeated.map((id) => `${list}.${id}: is there twice`),
    ...items.flatMap((item) => refusedIn(`${list}.${item.id}`, fields, storedValues(fields, item))),
  ];
}

function problemsOf(file: PlanFile, today: IsoDate): string[] {
  const facts = readFacts(factsOf(file), today);
  const inFacts = facts.ok ? {} : facts.problems;
  return [
    ...Object.entries(inFacts).map(([name, { code }]) => `facts.${name}: ${code}`),
    ...sectionNames.flatMap((name) => {
      const fields: Fields = planFileShape.sections[name];
      return name === "facts" ? [] : refusedIn(name, fields, storedValues(fields, file[name]));
    }),
    ...listNames.flatMap((list) => listProblems(file, list)),
  ];
}

const factsOf = ({ facts }: PlanFile) => {
  const known = storedValues(planFileShape.sections.facts, facts);
  return Object.fromEntries(FACT_NAMES.map((name) => [name, known[name] ?? ""])) as Record<
    (typeof FACT_NAMES)[number],
    string
  >;
};

/** Reads the text of a plan's file, by the schema that is published and by what the product takes; problems in words. */
export function readPlanFile(text: string, today: IsoDate): PlanReading {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch {
    return { ok: false, problems: ["the file: is not JSON"] };
  }
  const read = planFileSchema.safeParse(parsed);
  if (!read.success) return { ok: false, problems: read.error.issues.map(inWords) };
  const file = read.data as unknown as PlanFile;
  const problems = problemsOf(file, today);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, file };
}

/** The plan of a file as changes to a case that has its facts and nothing else. */
function changesOf(file: PlanFile): Change[] {
  const sections = sectionNames
    .filter((name) => name !== "facts")
    .flatMap((name) =>
      Object.entries(storedValues(planFileShape.sections[name], file[name]))
        .filter(([, value]) => value !== "")
        .map(([field, value]): Change => ({
          op: "set",
          path: `${name}.${field}`,
          base: "",
          value,
        })),
    );
  const items = listNames.flatMap((list) => {
    const entries: readonly { id: string }[] = file[list];
    return entries.map((item): Change => {
      return {
        op: "add",
        list,
        id: item.id,
        values: storedValues(planFileShape.lists[list], item),
      };
    });
  });
  return [...sections, ...items];
}

/** Opens a case with the plan of a file, through the verbs of the pages. Gives its id. */
export async function importPlan(
  store: Store,
  file: PlanFile,
  { organisationId, today, by }: { organisationId: string; today: IsoDate; by: By },
): Promise<string> {
  const facts = readFacts(factsOf(file), today);
  if (!facts.ok) throw new Error("the facts were not read before");
  const caseId = await openCase(
    store,
    { organisationId, facts: facts.facts, managerUserId: null, managerInvitationId: null },
    by,
  );
  const { outcomes } = await saveChanges(store, {
    caseId,
    document: "shared",
    changes: changesOf(file),
    commitId: randomUUID(),
    isWhole: true,
    by,
  });
  const refused = outcomes.find((outcome) => !isDone(outcome));
  if (refused) throw new Error(`${refused.path}: ${refused.status}`);
  return caseId;
}
