import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import type { App } from "#app/server/app.server";
import { commit, findCommit } from "#db/commit.server";
import type { Commit } from "#db/commit.server";
import { logged } from "#db/access-log.server";
import { accessLog, cases, documentRevisions, documents } from "#db/schema.server";
import { aCase, aPerson, anOrganisation, freshApp } from "#tests/builders";
import { holds, storeOver } from "./engines";

let app: App;
let caseId: string;
let userId: string;

beforeEach(async () => {
  app = await freshApp();
  const hr = await aPerson(app, await anOrganisation(app), "hrPartner");
  userId = hr.userId;
  caseId = await aCase(app, hr);
});

const change = (given: Partial<Commit> = {}): Commit => ({
  caseId,
  document: "employer",
  base: 1,
  commitId: "commit-1",
  by: { userId, at: 1_000 },
  sealedChanges: "changes",
  sealedContent: "content",
  ...given,
});

/** The revisions of the document and its head, as they are stored. */
async function stored() {
  const { db } = app.store;
  const revisions = await db
    .select({ revision: documentRevisions.revision, commitId: documentRevisions.commitId })
    .from(documentRevisions)
    .where(eq(documentRevisions.document, "employer"))
    .orderBy(documentRevisions.revision);
  const [head] = await db
    .select({ head: documents.head, sealedContent: documents.sealedContent })
    .from(documents)
    .where(eq(documents.document, "employer"));
  return { revisions: revisions.map(({ revision, commitId }) => `${revision} ${commitId}`), head };
}

describe("a commit", () => {
  it("appends one revision and moves the head, with its content", async () => {
    expect(await commit(app.store, change())).toEqual({ ok: true, revision: 2 });
    expect(await stored()).toEqual({
      revisions: ["1 create:employer", "2 commit-1"],
      head: { head: 2, sealedContent: "content" },
    });
  });

  it("on an old base gives the head it should have been made on, and writes nothing", async () => {
    await commit(app.store, change());
    const before = await stored();
    const late = change({ commitId: "commit-2", sealedContent: "late" });
    expect(await commit(app.store, late)).toEqual({ ok: false, head: 2 });
    expect(await stored()).toEqual(before);
  });

  it("never leaves a gap: a base nobody has written yet is refused whole", async () => {
    const before = await stored();
    expect(await commit(app.store, change({ base: 7 }))).toEqual({ ok: false, head: 1 });
    expect(await stored()).toEqual(before);
  });

  it("with an id that has landed is acknowledged again as the revision it became", async () => {
    await commit(app.store, change());
    await commit(app.store, change({ base: 2, commitId: "commit-2" }));
    const before = await stored();
    expect(await commit(app.store, change())).toEqual({ ok: true, revision: 2 });
    expect(await commit(app.store, change({ base: 3 }))).toEqual({ ok: true, revision: 2 });
    expect(await stored()).toEqual(before);
    expect(await findCommit(app.store, change())).toBe(2);
    expect(await findCommit(app.store, change({ commitId: "commit-3" }))).toBeNull();
  });

  it("pressed twice at once lands once", async () => {
    const results = await Promise.all([1, 2, 3].map(() => commit(app.store, change())));
    expect(results).toEqual(results.map(() => ({ ok: true, revision: 2 })));
    expect((await stored()).revisions).toHaveLength(2);
  });

  it("of two on one base lets one through", async () => {
    const both = ["commit-1", "commit-2"].map((commitId) =>
      commit(app.store, change({ commitId })),
    );
    expect(await Promise.all(both)).toEqual([
      { ok: true, revision: 2 },
      { ok: false, head: 2 },
    ]);
  });

  it("in one document says nothing about the same id in another", async () => {
    await commit(app.store, change());
    const other = change({ document: "costs" });
    expect(await findCommit(app.store, other)).toBeNull();
    expect(await commit(app.store, other)).toEqual({ ok: true, revision: 2 });
  });

  it("of a case that is not there throws and writes nothing", async () => {
    await expect(commit(app.store, change({ caseId: "none" }))).rejects.toThrow();
    const rows = await app.store.db
      .select()
      .from(documentRevisions)
      .where(eq(documentRevisions.caseId, "none"));
    expect(rows).toEqual([]);
  });
});

describe("what belongs to a commit", () => {
  const rows = async () => (await app.store.db.select().from(accessLog)).length;
  const withLog = (base: number) =>
    logged(app.store, caseId, "addMember", { userId, at: 1 }, (entry) =>
      commit(app.store, change({ base }), [...entry]),
    );

  it("lands with it", async () => {
    const before = await rows();
    await withLog(1);
    expect(await rows()).toBe(before + 1);
  });

  it("does not land without it", async () => {
    const before = await rows();
    expect(await withLog(5)).toEqual({ ok: false, head: 1 });
    expect(await rows()).toBe(before);
  });

  it("takes it along when it fails itself", async () => {
    const before = await stored();
    const broken = app.store.db
      .update(cases)
      .set({ organisationId: "nobody's" })
      .where(eq(cases.id, caseId));
    await expect(commit(app.store, change(), [broken])).rejects.toThrow();
    expect(await stored()).toEqual(before);
  });
});

describe("a store that fails now and then", () => {
  const failing = (times: number, when: "before" | "after") => {
    let left = times;
    return storeOver(app, (statements) =>
      holds(statements, 'insert into "document_revisions"') && left-- > 0 ? when : null,
    );
  };

  it.each(["before", "after"] as const)("%s writing: the commit lands once", async (when) => {
    expect(await commit(failing(2, when), change())).toEqual({ ok: true, revision: 2 });
    expect((await stored()).revisions).toHaveLength(2);
  });

  it("whose answer was lost before somebody else wrote still knows its own revision", async () => {
    let tries = 0;
    const store = storeOver(app, async (statements) => {
      if (!holds(statements, 'insert into "document_revisions"')) return null;
      tries += 1;
      if (tries === 1) return "after";
      const other = change({ base: 2, commitId: "other" });
      expect(await commit(app.store, other)).toEqual({ ok: true, revision: 3 });
      return null;
    });
    expect(await commit(store, change())).toEqual({ ok: true, revision: 2 });
    expect(tries).toBe(2);
    expect((await stored()).revisions).toEqual(["1 create:employer", "2 commit-1", "3 other"]);
  });
});
