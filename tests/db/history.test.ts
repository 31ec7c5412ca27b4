import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import type { Draft } from "#app/domain/draft";
import type { Change } from "#app/domain/merge";
import { getDocument, saveChanges } from "#db/documents.server";
import { draftAt, listRevisions } from "#db/history.server";
import { aCase, aPerson, anOrganisation, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner");
});

const head = (caseId: string) => getDocument(app.store, caseId, "shared");
const save = (caseId: string, changes: Change[], at = 1_000) =>
  saveChanges(app.store, {
    caseId,
    document: "shared",
    changes,
    commitId: crypto.randomUUID(),
    by: { userId: hr.userId, at },
  });
const set = (path: string, base: string, value: string): Change => ({
  op: "set",
  path,
  base,
  value,
});

describe("the history of a document", () => {
  it("says who changed what, when, and what it was before, newest first", async () => {
    const caseId = await aCase(app, hr);
    await save(
      caseId,
      [
        set("plan.goalText", "", "Halv tid"),
        { op: "add", list: "tasks", id: "t1", values: { task: "Post" } },
      ],
      2_000,
    );
    await save(
      caseId,
      [set("plan.goalText", "Halv tid", "Fuld tid"), { op: "remove", list: "tasks", id: "t1" }],
      3_000,
    );
    const goal = { op: "set", path: "plan.goalText" };
    const task = { list: "tasks", id: "t1", values: { task: "Post", position: "1" } };
    expect(await listRevisions(app.store, caseId, "shared")).toEqual([
      {
        revision: 3,
        author: hr.userId,
        at: 3_000,
        changes: [
          { ...goal, before: "Halv tid", after: "Fuld tid" },
          { op: "remove", ...task },
        ],
      },
      {
        revision: 2,
        author: hr.userId,
        at: 2_000,
        changes: [
          { ...goal, before: "", after: "Halv tid" },
          { op: "add", ...task },
        ],
      },
      { revision: 1, author: hr.userId, at: expect.any(Number), changes: [{ op: "create" }] },
    ]);
    expect(await listRevisions(app.store, caseId, "shared", 2)).toHaveLength(1);
    expect(await listRevisions(app.store, caseId, "costs")).toHaveLength(1);
  });

  it("only grows: what was written stays as it was written", async () => {
    const caseId = await aCase(app, hr);
    await save(caseId, [set("plan.goalText", "", "a")]);
    const before = await listRevisions(app.store, caseId, "shared");
    await save(caseId, [set("plan.goalText", "a", "b")]);
    await save(caseId, [set("plan.goalText", "b", "a")]);
    expect((await listRevisions(app.store, caseId, "shared")).slice(2)).toEqual(before);
  });

  it("of a conflict holds nothing", async () => {
    const caseId = await aCase(app, hr);
    await save(caseId, [set("plan.goalText", "", "a")]);
    await save(caseId, [set("plan.goalText", "x", "b"), set("plan.goalDay", "", "snart")]);
    expect(await listRevisions(app.store, caseId, "shared")).toHaveLength(2);
  });
});

const id = fc.constantFrom("a", "b", "c");
const aChange: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    op: fc.constant("set" as const),
    path: fc.constantFrom(
      "plan.goalText",
      "plan.goalDay",
      "facts.jobTitle",
      "tasks.a.task",
      "tasks.b.note",
      "subGoals.c.title",
    ),
    base: fc.constantFrom("", "x", "x y"),
    value: fc.constantFrom("", "x", "y", "x y", "z x y", "2026-08-03"),
  }),
  fc.record({
    op: fc.constant("add" as const),
    list: fc.constantFrom("tasks", "subGoals"),
    id,
    values: fc.constantFrom<Record<string, string>>({}, { task: "x" }, { title: "y" }),
  }),
  fc.record({ op: fc.constant("remove" as const), list: fc.constantFrom("tasks", "subGoals"), id }),
);

/** A draft without the empty values and lists that say the same as none. */
function said({ sections, lists }: Draft) {
  const filled = (values: Record<string, string>) =>
    Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ""));
  const nonEmpty = <T extends object>(record: Record<string, T>) =>
    Object.fromEntries(Object.entries(record).filter(([, each]) => Object.keys(each).length > 0));
  return {
    sections: nonEmpty(
      Object.fromEntries(Object.entries(sections).map(([name, values]) => [name, filled(values)])),
    ),
    lists: nonEmpty(
      Object.fromEntries(
        Object.entries(lists).map(([name, items]) => [
          name,
          Object.fromEntries(Object.entries(items).map(([key, values]) => [key, filled(values)])),
        ]),
      ),
    ),
  };
}

describe("a document as it stood", () => {
  it("is what it was at every revision, whatever was changed", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(aChange, { minLength: 1, maxLength: 4 }), { maxLength: 10 }),
        async (commits) => {
          const caseId = await aCase(app, hr);
          const stood = new Map([[1, (await head(caseId)).draft]]);
          for (const changes of commits) {
            await save(caseId, changes);
            const { revision, draft } = await head(caseId);
            stood.set(revision, draft);
          }
          const now = await head(caseId);
          for (const [revision, draft] of stood)
            expect(said(await draftAt(app.store, caseId, "shared", now, revision))).toEqual(
              said(draft),
            );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is the one at hand for its own revision and for one that has not come", async () => {
    const caseId = await aCase(app, hr);
    const now = await head(caseId);
    expect(await draftAt(app.store, caseId, "shared", now, 1)).toBe(now.draft);
    expect(await draftAt(app.store, caseId, "shared", now, 99)).toBe(now.draft);
  });
});
