import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import {
  answerThread,
  openThread,
  settleThread,
  withdrawComment,
} from "#db/comments/comments.server";
import { commentsWaiting, listThreads, markSeen } from "#db/comments/read-comments.server";
import { headsOf } from "#db/live/heads.server";
import { whenLanded } from "#db/live/landed.server";
import { newId } from "#db/store.server";
import { aCase, aPerson, anOrganisation, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let manager: Person;
let employee: Person;
let caseId: string;
let otherCase: string;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  manager = await aPerson(app, organisation, "lineManager", "Mette");
  employee = await aPerson(app, organisation, "employee", "Bodil");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");
  otherCase = await aCase(app, hr);
});

const by = (person: Person) => ({ userId: person.userId, at: 5_000 });

async function begin(as = manager, about = "subGoals.a1") {
  const id = newId();
  await openThread(app.store, { caseId, id, about, words: "Hvad mener du?", by: by(as) });
  return id;
}
const answer = (threadId: string, as: Person) =>
  answerThread(app.store, { caseId, threadId, id: newId(), words: "Det her", by: by(as) });
const settle = (threadId: string) => settleThread(app.store, { caseId, threadId, by: by(manager) });
const withdraw = (threadId: string, commentId: string) =>
  withdrawComment(app.store, { caseId, threadId, commentId, by: by(manager) });
const threads = async (as: Person) => (await listThreads(app.store, caseId, as.userId)).threads;

describe("what is new", () => {
  const waiting = (as: Person) => commentsWaiting(app.store, caseId, as.userId);
  const look = async (as: Person) => markSeen(app.store, caseId, as.userId, await threads(as));

  it("is what others wrote since one looked, each for themselves, and never one's own", async () => {
    const id = await begin(manager);
    await begin(hr, "plan.goalText");
    expect(await waiting(manager)).toEqual({ open: 2, settled: 0, unseen: 1 });
    expect(await waiting(employee)).toEqual({ open: 2, settled: 0, unseen: 2 });
    await look(employee);
    expect(await waiting(employee)).toEqual({ open: 2, settled: 0, unseen: 0 });
    await answer(id, hr);
    await settle(id);
    expect((await threads(employee))[0]!.comments.map(({ isNew }) => isNew)).toEqual([false, true]);
    expect(await waiting(employee)).toEqual({ open: 1, settled: 1, unseen: 1 });
    await look(employee);
    await look(employee);
    expect(await waiting(employee)).toEqual({ open: 1, settled: 1, unseen: 0 });
    expect(await waiting(manager)).toEqual({ open: 1, settled: 1, unseen: 2 });
  });

  it("is not what was taken back before one came", async () => {
    const id = await begin(manager);
    await withdraw(id, id);
    expect(await waiting(employee)).toEqual({ open: 0, settled: 1, unseen: 0 });
  });
});

it("whoever follows the comments of a case is told, here and by where they have come to", async () => {
  const told: unknown[] = [];
  const stop = whenLanded((landed) => told.push(landed));
  const id = await begin();
  await settle(id);
  stop();
  expect(told).toEqual([
    { caseId, document: "comments" },
    { caseId, document: "comments" },
  ]);
  const heads = await headsOf(app.store, [caseId, otherCase]);
  expect(heads.filter(({ document }) => document === "comments")).toEqual([
    { caseId, document: "comments", head: 2 },
  ]);
  expect(heads).toHaveLength(9);
});
