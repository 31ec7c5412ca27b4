import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import { getDocument, saveChanges } from "#db/documents.server";
import { makeDb } from "#db/engine/db.server";
import type { Engine, Statement } from "#db/engine/engine.server";
import { draftAt, findRevision, namesOf, revisionsBefore } from "#db/history.server";
import { documentRevisions } from "#db/schema.server";
import { aCase, aPerson, anOrganisation, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

const DAY_MS = 86_400_000;
/** Noon in Denmark on 3 August 2026. */
const NOON = Date.UTC(2026, 7, 3, 10);

let app: App;
let hr: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner", "Hanne HR");
  caseId = await aCase(app, hr);
});

async function write(value: string, at: number) {
  const { draft } = await getDocument(app.store, caseId, "employer");
  const base = draft.sections.preparation?.aimText ?? "";
  await saveChanges(app.store, {
    caseId,
    document: "employer",
    changes: [{ op: "set", path: "preparation.aimText", base, value }],
    commitId: crypto.randomUUID(),
    by: { userId: hr.userId, at },
  });
}

async function written(count: number) {
  for (let number = 1; number <= count; number++) await write(`Mål ${number}`, NOON + number);
}

describe("pages of the history", () => {
  it("follow each other by revision and end with the document's beginning", async () => {
    await written(7);
    const page = (before: number | null) =>
      revisionsBefore(app.store, caseId, "employer", { before, limit: 3 });
    const numbers = async (before: number | null) =>
      (await page(before)).map(({ revision }) => revision);
    expect(await numbers(null)).toEqual([8, 7, 6]);
    expect(await numbers(6)).toEqual([5, 4, 3]);
    expect(await numbers(3)).toEqual([2, 1]);
    expect(await numbers(1)).toEqual([]);
    expect((await page(null))[0]?.changes).toEqual([
      { op: "set", path: "preparation.aimText", before: "Mål 6", after: "Mål 7" },
    ]);
  });

  it("read no more rows of a long history than of a short one", async () => {
    await written(60);
    let rows = 0;
    const counting: Engine = {
      ...app.engine,
      async exec(statements: Statement[], ddl) {
        const results = await app.engine.exec(statements, ddl);
        rows += results.reduce((sum, result) => sum + result.rows.length, 0);
        return results;
      },
    };
    const store = { ...app.store, db: makeDb(counting) };
    await revisionsBefore(store, caseId, "employer", { before: null, limit: 10 });
    await revisionsBefore(store, caseId, "employer", { before: 30, limit: 10 });
    expect(rows).toBe(20);
  });
});

describe("the revision at a moment", () => {
  const find = (moment: { day: string } | { revision: number }) =>
    findRevision(app.store, caseId, "employer", moment);

  beforeEach(async () => {
    await app.store.db.update(documentRevisions).set({ at: 1 });
    await write("Mandag", NOON);
    await write("Mandag aften", NOON + 12 * 3_600_000 - 1);
    await write("Tirsdag", NOON + DAY_MS);
  });

  it.each([
    ["2026-08-02", 1],
    ["2026-08-03", 3],
    ["2026-08-04", 4],
    ["2027-01-01", 4],
  ])("at the end of %s is %i", async (day, revision) => {
    expect((await find({ day }))?.revision).toBe(revision);
  });

  it("by its number is itself, and is none that is not there", async () => {
    expect(await find({ revision: 2 })).toEqual({ revision: 2, at: NOON });
    expect(await find({ revision: 9 })).toBeNull();
    expect(await find({ day: "1960-01-01" })).toBeNull();
  });
});

it("a document at a revision is found from any later one, not from the newest alone", async () => {
  await written(5);
  const head = await getDocument(app.store, caseId, "employer");
  const goal = async (from: { revision: number; draft: typeof head.draft }, to: number) =>
    (await draftAt(app.store, caseId, "employer", from, to)).sections.preparation?.aimText;
  const fourth = await draftAt(app.store, caseId, "employer", head, 4);
  expect(await goal({ revision: 4, draft: fourth }, 3)).toBe("Mål 2");
  expect(await goal(head, 3)).toBe("Mål 2");
});

it("names are found for those who have an account", async () => {
  expect([...(await namesOf(app.store, [hr.userId, hr.userId, "gone"]))]).toEqual([
    [hr.userId, "Hanne HR"],
  ]);
});
