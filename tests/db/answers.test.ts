import { beforeEach, describe, expect, it, vi } from "vitest";
import { eq } from "drizzle-orm";
import type { App } from "#app/server/app.server";
import { getDocument, saveChanges } from "#db/documents.server";
import { verifyLog } from "#db/log/read-log.server";
import { planAnswers, planApprovals } from "#db/plan/agreement-schema.server";
import {
  answerVersion,
  approveHandover,
  listAnswers,
  listApprovals,
  withdrawHandover,
} from "#db/plan/answers.server";
import { accessLog, caseKeys } from "#db/schema.server";
import { SealBroken } from "#db/seal.server";
import { freezeVersion } from "#db/versions.server";
import { aCase, aPerson, anOrganisation, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { holds, storeOver } from "./engines";

let app: App;
let hr: Person;
let manager: Person;
let employee: Person;
let caseId: string;

const OURS = /Handover|answerVersion/;
const SECRET = "kanari-bemærkning";
const NEWER = { ok: false, reason: "newer" };

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  manager = await aPerson(app, organisation, "lineManager", "Mette");
  employee = await aPerson(app, organisation, "employee", "Bodil");
  caseId = await aCase(app, hr);
  await freeze();
});

async function freeze() {
  const { revision } = await getDocument(app.store, caseId, "shared");
  const by = { userId: hr.userId, at: 1_000 };
  const snapshotFor = () => ({ snapshot: {}, contentHash: "hash" });
  await freezeVersion(app.store, { caseId, revision, by, snapshotFor });
}

type Given = Partial<Parameters<typeof answerVersion>[1]>;
const give = (given: Given, as = hr, at = 2_000) =>
  answerVersion(app.store, {
    caseId,
    version: 1,
    party: "employer",
    answer: "agree",
    remark: null,
    by: { userId: as.userId, at },
    ...given,
  });
const word = (version = 1, at = 3_000) => ({
  caseId,
  version,
  by: { userId: employee.userId, at },
});
const rows = () => app.store.db.select().from(planAnswers);
const logged = async () =>
  (await app.store.db.select().from(accessLog))
    .map(({ action }) => action)
    .filter((action) => OURS.test(action));

describe("answering a version", () => {
  it("adds a row each time, and the latest of each party counts, with who and when", async () => {
    await give({});
    await give({ answer: "agreeWithRemark", remark: "Husk pausen" }, manager, 2_500);
    await give({ party: "employee", answer: "disagree", remark: SECRET }, employee, 2_600);
    expect((await rows()).map(({ party, number }) => [party, number])).toEqual([
      ["employer", 1],
      ["employer", 2],
      ["employee", 1],
    ]);
    const both = await listAnswers(app.store, caseId);
    expect(both).toEqual([
      expect.objectContaining({ party: "employee", answer: "disagree", remark: SECRET, at: 2_600 }),
      {
        version: 1,
        party: "employer",
        answer: "agreeWithRemark",
        remark: "Husk pausen",
        byName: "Mette",
        at: 2_500,
      },
    ]);
    expect(await logged()).toEqual(["answerVersion", "answerVersion", "answerVersion"]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("takes two at once one behind the other; none is lost", async () => {
    const said = await Promise.all([
      give({ answer: "agree" }, hr),
      give({ answer: "disagree" }, manager),
      give({ answer: "disagree", party: "employee" }, employee),
    ]);
    expect(said).toEqual([{ ok: true }, { ok: true }, { ok: true }]);
    const kept = (await rows()).map(({ party, number }) => `${party} ${number}`).sort();
    expect(kept).toEqual(["employee 1", "employer 1", "employer 2"]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("takes its place behind an answer another process wrote in between", async () => {
    // The same code once more, with turns of its own, as in another process.
    vi.resetModules();
    const another = await import("#db/plan/answers.server");
    const theirs = { caseId, version: 1, party: "employer", answer: "disagree" } as const;
    const by = { userId: manager.userId, at: 8 };
    let races = 0;
    const store = storeOver(app, async (statements) => {
      if (holds(statements, 'insert into "plan_answers"') && races++ === 0)
        await another.answerVersion(app.store, { ...theirs, remark: null, by });
      return null;
    });
    const mine = { ...theirs, answer: "agreeWithRemark", remark: "x", by } as const;
    expect(await answerVersion(store, mine)).toEqual({ ok: true });
    expect(races).toBe(2);
    expect((await rows()).map(({ number }) => number)).toEqual([1, 2]);
    expect(await listAnswers(app.store, caseId)).toMatchObject([{ remark: "x" }]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("keeps a remark sealed: unreadable at rest, in another place, and once the key is gone", async () => {
    await give({ answer: "disagree", remark: SECRET });
    expect(JSON.stringify(await rows())).not.toContain(SECRET);
    await app.store.db.update(planAnswers).set({ party: "employee" });
    await expect(listAnswers(app.store, caseId)).rejects.toThrow(SealBroken);
    await app.store.db.delete(caseKeys).where(eq(caseKeys.caseId, caseId));
    expect(await listAnswers(app.store, caseId)).toEqual([]);
    expect(await give({})).toEqual(NEWER);
  });

  it.each([
    ["an older version", 1],
    ["a version that is not there", 3],
  ])("is refused for %s, and leaves no trace", async (_what, version) => {
    await freeze();
    expect(await give({ version })).toEqual(NEWER);
    expect(await rows()).toEqual([]);
    expect(await logged()).toEqual([]);
    expect(await give({ version: 2 })).toEqual({ ok: true });
  });

  it("while somebody freezes answers the newest version or none", async () => {
    const [said] = await Promise.all([give({}), freeze()]);
    const kept = await rows();
    expect(kept).toHaveLength(said.ok ? 1 : 0);
  });

  it("is found by its own case alone", async () => {
    await give({});
    expect(await listAnswers(app.store, await aCase(app, hr))).toEqual([]);
  });
});

describe("the employee's leave to hand a version over", () => {
  const standing = async () =>
    (await listApprovals(app.store, caseId)).map(({ version, approved }) => [version, approved]);

  it("is given, taken back and given again, each in a row of its own, once however often it is pressed", async () => {
    expect(await standing()).toEqual([]);
    await withdrawHandover(app.store, word());
    expect(await Promise.all([1, 2, 3].map(() => approveHandover(app.store, word())))).toEqual([
      { ok: true },
      { ok: true },
      { ok: true },
    ]);
    expect(await standing()).toEqual([[1, true]]);
    await withdrawHandover(app.store, word());
    expect(await standing()).toEqual([[1, false]]);
    await approveHandover(app.store, word());
    const all = await app.store.db.select().from(planApprovals);
    expect(all.map(({ number, approved }) => [number, approved])).toEqual([
      [1, true],
      [2, false],
      [3, true],
    ]);
    expect(await logged()).toEqual(["approveHandover", "withdrawHandover", "approveHandover"]);
  });

  it("is about one version: a newer one needs its own, and the old one can still be taken back", async () => {
    await approveHandover(app.store, word());
    await freeze();
    expect(await standing()).toEqual([[1, true]]);
    expect(await approveHandover(app.store, word(2))).toEqual({ ok: true });
    await withdrawHandover(app.store, word());
    expect(await standing()).toEqual([
      [1, false],
      [2, true],
    ]);
    expect(await approveHandover(app.store, word())).toEqual(NEWER);
  });
});

it("a plan that is written on keeps its answers", async () => {
  await give({});
  const changes = [{ op: "set", path: "plan.goalText", base: "", value: "Nyt" }] as const;
  const by = { userId: hr.userId, at: 1 };
  await saveChanges(app.store, { caseId, document: "shared", changes, commitId: "c", by });
  expect(await listAnswers(app.store, caseId)).toHaveLength(1);
});
