import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import type { App } from "#app/server/app.server";
import { shapes } from "#app/domain/documents";
import { applyChanges } from "#app/domain/merge";
import type { Change } from "#app/domain/merge";
import { commit } from "#db/commit.server";
import {
  CaseMissing,
  getContent,
  getDocument,
  saveChanges,
  sealRevision,
} from "#db/documents.server";
import type { SaveRequest } from "#db/documents.server";
import { listRevisions } from "#db/history.server";
import { caseKeys, cases, documentRevisions } from "#db/schema.server";
import { unwrapKey } from "#db/seal.server";
import { Unavailable, isA } from "#db/engine/engine.server";
import type { Store } from "#db/store.server";
import { aCase, aPerson, anOrganisation, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { holds, seededRandom, storeOver } from "./engines";

let app: App;
let hr: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner");
  caseId = await aCase(app, hr);
});

let ids = 0;
const newCommit = () => `commit-${++ids}`;
const set = (path: string, value: string, base = ""): Change => ({ op: "set", path, base, value });

const request = (change: Change, given: Partial<SaveRequest> = {}): SaveRequest => ({
  caseId,
  document: "shared",
  changes: [change],
  commitId: newCommit(),
  by: { userId: hr.userId, at: Date.now() },
  ...given,
});
const save = async (change: Change, given: Partial<SaveRequest> = {}, store = app.store) =>
  (await saveChanges(store, request(change, given))).outcomes[0];
const plan = async () => (await getContent(app.store, caseId, "shared")).content.plan;

describe("two who write", () => {
  it("leave a change that must land as a whole unwritten where one part of it cannot be", async () => {
    const { revision } = await save(set("plan.goalDay", "2027-01-01")).then(() =>
      getDocument(app.store, caseId, "shared"),
    );
    const both = [set("plan.triedAlready", "x"), set("plan.goalDay", "2027-02-01", "2026-01-01")];
    const asked = { changes: both, isWhole: true };
    const { outcomes } = await saveChanges(app.store, request(both[0]!, asked));
    expect(outcomes.map(({ status }) => status)).toEqual(["saved", "conflict"]);
    const now = await getDocument(app.store, caseId, "shared");
    expect([now.revision, now.draft.sections.plan?.triedAlready ?? ""]).toEqual([revision, ""]);
  });

  it("in different fields both get through, whatever each had seen", async () => {
    await Promise.all([
      save(set("plan.goalText", "Fuld tid")),
      save(set("plan.triedAlready", "Kortere dage")),
    ]);
    expect(await plan()).toMatchObject({ goalText: "Fuld tid", triedAlready: "Kortere dage" });
  });

  it("in different words of one text are merged", async () => {
    await save(set("plan.goalText", "Fuld tid i maj"));
    const merged = await Promise.all([
      save(set("plan.goalText", "Halv tid i maj", "Fuld tid i maj")),
      save(set("plan.goalText", "Fuld tid i juni", "Fuld tid i maj")),
    ]);
    expect(merged.map((outcome) => outcome?.status)).toEqual(["saved", "saved"]);
    expect((await plan()).goalText).toBe("Halv tid i juni");
  });

  it("the same word: the second gets the first one's text, and it stays", async () => {
    const both = await Promise.all([
      save(set("plan.goalText", "Fuld tid")),
      save(set("plan.goalText", "Halv tid")),
    ]);
    expect(both[1]).toEqual({ status: "conflict", path: "plan.goalText", theirs: "Fuld tid" });
    expect((await plan()).goalText).toBe("Fuld tid");
  });

  it("nothing new makes no revision", async () => {
    await save(set("plan.goalText", "Fuld tid"));
    const { revision } = await getDocument(app.store, caseId, "shared");
    expect((await save(set("plan.goalText", "Fuld tid")))?.status).toBe("unchanged");
    expect((await save(set("plan.goalText", "Halv", "gammel")))?.status).toBe("conflict");
    expect((await getDocument(app.store, caseId, "shared")).revision).toBe(revision);
  });
});

describe("a save that is tried again", () => {
  it("after others wrote is acknowledged and changes nothing", async () => {
    const mine = request(set("plan.goalText", "Fuld tid"));
    await saveChanges(app.store, mine);
    await save(set("plan.goalText", "Fuld tid i maj", "Fuld tid"));
    const { revision } = await getDocument(app.store, caseId, "shared");
    const outcomes = [{ status: "saved", value: "Fuld tid i maj", merged: true }];
    expect(await saveChanges(app.store, mine)).toMatchObject({ revision, outcomes });
    expect((await plan()).goalText).toBe("Fuld tid i maj");
  });

  it("is kept as the person wrote it even if the field was emptied since", async () => {
    const mine = request(set("plan.goalText", "Fuld tid"));
    await saveChanges(app.store, mine);
    await save(set("plan.goalText", "", "Fuld tid"));
    await saveChanges(app.store, mine);
    expect((await plan()).goalText).toBe("");
  });
});

describe("what lists show of a case", () => {
  it("follows the shared document in the same moment", async () => {
    await save(set("facts.firstAbsenceDay", "2026-08-10", "2026-08-03"));
    const [head] = await app.store.db.select().from(cases).where(eq(cases.id, caseId));
    expect(head).toMatchObject({ firstAbsenceDay: "2026-08-10", nextDeadlineDay: "2026-09-07" });
  });

  it("is not touched by the other documents", async () => {
    const [before] = await app.store.db.select().from(cases).where(eq(cases.id, caseId));
    await save(set("preparation.notes", "x"), { document: "employer" });
    const [after] = await app.store.db.select().from(cases).where(eq(cases.id, caseId));
    expect(after).toEqual(before);
  });
});

it("a case that is not there is missing, for reading and writing", async () => {
  await expect(getDocument(app.store, "none", "shared")).rejects.toThrow(CaseMissing);
  await expect(save(set("plan.goalText", "x"), { caseId: "none" })).rejects.toThrow(CaseMissing);
});

/** Adds a list item; each writer has its own, so that whatever is lost is seen. */
const item = (writer: number, turn: number): Change => ({
  op: "add",
  list: "tasks",
  id: `t${writer}-${turn}`,
  values: { task: `${writer}-${turn}` },
});

describe("many at once", () => {
  it("thirty on one document lose nothing", async () => {
    const writers = Array.from({ length: 30 }, (_, writer) => save(item(writer, 0)));
    expect((await Promise.all(writers)).map((outcome) => outcome?.status)).toEqual(
      writers.map(() => "saved"),
    );
    const { content, revision } = await getContent(app.store, caseId, "shared");
    expect(content.tasks).toHaveLength(30);
    expect(revision).toBe(31);
  });

  it("480 saves by 16 people over four documents lose nothing and overwrite nothing", async () => {
    const caseIds = [caseId, ...(await Promise.all([1, 2, 3].map(() => aCase(app, hr))))];
    const people = Array.from({ length: 16 }, async (_, writer) => {
      for (let turn = 0; turn < 30; turn++)
        await save(item(writer, turn), { caseId: caseIds[(writer + turn) % caseIds.length] });
    });
    await Promise.all(people);
    const contents = await Promise.all(
      caseIds.map((each) => getContent(app.store, each, "shared")),
    );
    const written = contents.flatMap(({ content }) => content.tasks.map(({ id }) => id));
    expect(new Set(written).size).toBe(480);
    expect(contents.map(({ content, revision }) => revision - content.tasks.length)).toEqual([
      1, 1, 1, 1,
    ]);
  });

  it("who add to a list and move its items by their dates agree on one order", async () => {
    const list = "subGoals";
    const add = (id: string): Change => ({ op: "add", list, id, values: { title: id } });
    for (const id of ["a", "b"]) await save(add(id));
    await Promise.all([
      save(add("c")),
      save(set("subGoals.b.targetDay", "2026-09-01")),
      save(add("d")),
      save(set("subGoals.a.targetDay", "2026-10-01")),
      save(set("subGoals.b.title", "b, rettet", "b")),
    ]);
    const { content } = await getContent(app.store, caseId, "shared");
    const titles = content.subGoals.map(({ title }) => title);
    expect(titles.slice(0, 2)).toEqual(["b, rettet", "a"]);
    expect(titles.slice(2).sort()).toEqual(["c", "d"]);
    const { draft } = await getDocument(app.store, caseId, "shared");
    const positions = Object.values(draft.lists[list] ?? {}).map(({ position }) => position);
    expect(positions.sort()).toEqual(["1", "2", "3", "4"]);
  });

  it("who all write at the end of one text each see their words kept or are told", async () => {
    await save(set("plan.triedAlready", "Start"));
    const outcomes = await Promise.all(
      Array.from({ length: 12 }, (_, writer) =>
        save(set("plan.triedAlready", `Start ord${writer}`, "Start")),
      ),
    );
    const kept = (await plan()).triedAlready;
    for (const [writer, outcome] of outcomes.entries())
      expect(outcome?.status === "conflict" || kept.includes(`ord${writer}`)).toBe(true);
    expect(outcomes.filter((outcome) => outcome?.status === "saved")).toHaveLength(1);
  });
});

describe("another instance that comes first", () => {
  /** Writes past the turns writers take within one process, as an instance elsewhere would. */
  async function elsewhere(change: Change) {
    const [row] = await app.store.db.select().from(caseKeys).where(eq(caseKeys.caseId, caseId));
    const key = unwrapKey(app.store.masterKey, caseId, row!.wrappedKey);
    const { revision, draft } = await getDocument(app.store, caseId, "shared");
    const merged = applyChanges(shapes.shared, draft, [change]);
    const at = { caseId, document: "shared" as const, revision: revision + 1 };
    const by = { userId: hr.userId, at: Date.now() };
    const sealed = sealRevision(key, at, merged.draft, merged.applied);
    await commit(app.store, { ...at, base: revision, commitId: newCommit(), by, ...sealed });
  }

  /** A store where `deed` happens just before each of the first `times` commits is written. */
  const overtaken = (times: number, deed: (time: number) => Promise<void>) => {
    let time = 0;
    return storeOver(app, async (statements) => {
      if (holds(statements, 'insert into "document_revisions"') && time < times) await deed(time++);
      return null;
    });
  };

  it("in other fields loses nothing of either, however often", async () => {
    const store = overtaken(5, (time) => elsewhere(item(0, time)));
    expect((await save(set("plan.goalText", "Fuld tid"), {}, store))?.status).toBe("saved");
    const { content, revision } = await getContent(app.store, caseId, "shared");
    expect([content.plan.goalText, content.tasks.length, revision]).toEqual(["Fuld tid", 5, 7]);
  });

  it("in the same field is what the person is shown", async () => {
    const store = overtaken(1, () => elsewhere(set("plan.goalText", "Halv tid")));
    const outcome = await save(set("plan.goalText", "Fuld tid"), {}, store);
    expect(outcome).toEqual({ status: "conflict", path: "plan.goalText", theirs: "Halv tid" });
    expect((await plan()).goalText).toBe("Halv tid");
  });

  it("every time in turn does not hold the line for ever", async () => {
    const store = overtaken(1000, (time) => elsewhere(item(0, time)));
    await expect(save(set("plan.goalText", "Fuld tid"), {}, store)).rejects.toThrow(
      "too many writers",
    );
    expect((await save(set("plan.goalText", "Fuld tid")))?.status).toBe("saved");
  });
});

describe("a line that loses one answer in five", () => {
  /** Tries again with the same commit id, as the browser does, until somebody answers. */
  async function untilAnswered(store: Store, wanted: SaveRequest) {
    for (;;) {
      try {
        return await saveChanges(store, wanted);
      } catch (error) {
        if (!isA(error, Unavailable)) throw error;
      }
    }
  }

  it.each([["after"], ["before"]] as const)(
    "sixty of sixty land exactly once, lost %s the deed",
    async (when) => {
      const random = seededRandom(7);
      let lost = 0;
      const store = storeOver(app, () => (random() < 0.2 ? (lost++, when) : null));
      const wanted = Array.from({ length: 60 }, (_, turn) => request(item(0, turn)));
      for (let at = 0; at < wanted.length; at += 3)
        await Promise.all(wanted.slice(at, at + 3).map((each) => untilAnswered(store, each)));
      const rows = await app.store.db
        .select({ commitId: documentRevisions.commitId })
        .from(documentRevisions)
        .where(eq(documentRevisions.document, "shared"));
      const landed = rows.map(({ commitId }) => commitId).filter((id) => id.startsWith("commit-"));
      expect(landed.sort()).toEqual(wanted.map(({ commitId }) => commitId).sort());
      expect((await getContent(app.store, caseId, "shared")).content.tasks).toHaveLength(60);
      expect(
        (await listRevisions(app.store, caseId, "shared")).map(({ revision }) => revision),
      ).toEqual(Array.from({ length: 61 }, (_, index) => 61 - index));
      expect(lost).toBeGreaterThan(20);
    },
  );
});
