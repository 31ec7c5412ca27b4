import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { App } from "#app/server/app.server";
import { annulCase } from "#db/cases.server";
import {
  answerThread,
  openThread,
  reopenThread,
  settleThread,
  withdrawComment,
} from "#db/comments/comments.server";
import { commentEvents } from "#db/comments/comments-schema.server";
import { countOpen, listThreads } from "#db/comments/read-comments.server";
import { headsOf } from "#db/live/heads.server";
import { verifyLog } from "#db/log/read-log.server";
import { accessLog, caseKeys, caseMembers } from "#db/schema.server";
import { SealBroken } from "#db/seal.server";
import { newId } from "#db/store.server";
import { aCase, aPerson, anOrganisation, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { holds, storeOver } from "./engines";

let app: App;
let hr: Person;
let manager: Person;
let employee: Person;
let caseId: string;
let otherCase: string;

const SECRET = "kanari-kommentar æøå";
const OK = { ok: true };
const GONE = { ok: false, reason: "gone" };
const ABOUT = "subGoals.a1";

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

const by = (person: Person, at = 5_000) => ({ userId: person.userId, at });

type Opened = { id?: string; words?: string; at?: number; about?: string };
async function begin(
  as = manager,
  { id = newId(), words = SECRET, at, about = ABOUT }: Opened = {},
) {
  const said = await openThread(app.store, { caseId, id, about, words, by: by(as, at) });
  expect(said).toEqual(OK);
  return id;
}
const answer = (
  threadId: string,
  as = employee,
  words = "Det kan jeg",
  id = newId(),
  at?: number,
) => answerThread(app.store, { caseId, threadId, id, words, by: by(as, at) });
const settle = (threadId: string, as = manager) =>
  settleThread(app.store, { caseId, threadId, by: by(as) });
const reopen = (threadId: string, as = manager) =>
  reopenThread(app.store, { caseId, threadId, by: by(as) });
const withdraw = (threadId: string, commentId: string, as = manager) =>
  withdrawComment(app.store, { caseId, threadId, commentId, by: by(as) });

const rows = () => app.store.db.select().from(commentEvents);
const deeds = async () => (await rows()).map(({ number, deed }) => `${number} ${deed}`);
const threads = async (as = hr) => (await listThreads(app.store, caseId, as.userId)).threads;
const logged = async () =>
  (await app.store.db.select().from(accessLog))
    .map(({ action }) => action)
    .filter((action) => /Thread|Comment/.test(action));

describe("a thread", () => {
  it("is opened, answered, settled and opened again, each with its name, its time and its line in the log", async () => {
    const id = await begin(manager, { at: 1_000 });
    await answer(id, employee, "Det kan jeg", undefined, 2_000);
    expect(await threads()).toMatchObject([
      {
        id,
        about: ABOUT,
        isOpen: true,
        settled: null,
        comments: [
          { words: SECRET, byName: "Mette", at: 1_000, isWithdrawn: false },
          { words: "Det kan jeg", byName: "Bodil", at: 2_000 },
        ],
      },
    ]);
    expect(await countOpen(app.store, caseId)).toEqual({ [ABOUT]: 1 });
    await settle(id);
    expect(await threads()).toMatchObject([
      { isOpen: false, settled: { byName: "Mette", at: 5_000 } },
    ]);
    expect(await countOpen(app.store, caseId)).toEqual({});
    await reopen(id, employee);
    expect(await threads()).toMatchObject([{ isOpen: true, settled: null }]);
    expect(await logged()).toEqual(["openThread", "answerThread", "settleThread", "reopenThread"]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("is opened and answered once, however often the same is posted", async () => {
    const id = newId();
    await Promise.all([begin(manager, { id }), begin(manager, { id }), begin(manager, { id })]);
    const answerId = newId();
    for (let times = 0; times < 3; times++)
      expect(await answer(id, employee, "Ja", answerId)).toEqual(OK);
    expect(await deeds()).toEqual(["1 open", "2 answer"]);
    expect(await logged()).toHaveLength(2);
  });

  it("loses no other words posted under the same id, as from a page the browser remembered", async () => {
    const id = await begin();
    await begin(manager, { id, words: "Noget andet" });
    const answerId = newId();
    await answer(id, employee, "Ja", answerId);
    await answer(id, employee, "Og mere", answerId);
    await answer(id, hr, "Ja", answerId);
    expect((await threads()).map(({ comments }) => comments.map(({ words }) => words))).toEqual([
      [SECRET, "Ja", "Og mere", "Ja"],
      ["Noget andet"],
    ]);
  });

  it("settled or opened twice stands as it stood, and the log tells of one", async () => {
    const id = await begin();
    expect(await reopen(id)).toEqual(OK);
    expect(await Promise.all([settle(id), settle(id, employee)])).toEqual([OK, OK]);
    expect(await Promise.all([reopen(id), reopen(id, employee)])).toEqual([OK, OK]);
    expect(await deeds()).toEqual(["1 open", "2 settle", "3 reopen"]);
    expect(await logged()).toEqual(["openThread", "settleThread", "reopenThread"]);
  });

  it("answered after it was settled is open again", async () => {
    const id = await begin();
    await settle(id);
    await answer(id);
    expect(await threads()).toMatchObject([{ isOpen: true, settled: null }]);
  });

  it("takes those who write at once one behind the other, other processes too", async () => {
    const id = await begin();
    // The same code once more, with turns of its own, as in another process.
    vi.resetModules();
    const another = await import("#db/comments/comments.server");
    let races = 0;
    const store = storeOver(app, async (statements) => {
      if (holds(statements, 'insert into "comment_events"') && races++ === 0)
        await another.settleThread(app.store, { caseId, threadId: id, by: by(manager) });
      return null;
    });
    const mine = { caseId, threadId: id, id: newId(), words: "Vent", by: by(employee) };
    expect(await answerThread(store, mine)).toEqual(OK);
    expect(races).toBe(2);
    expect(await deeds()).toEqual(["1 open", "2 settle", "3 answer"]);
    expect(await threads()).toMatchObject([{ isOpen: true }]);
    expect(await verifyLog(app.store, caseId)).toEqual({ state: "whole" });
  });

  it("whose answer the line lost is told of once when it is sent again", async () => {
    let lost = 0;
    const store = storeOver(app, (statements) =>
      holds(statements, 'insert into "comment_events"') && lost++ === 0 ? "after" : null,
    );
    const request = { caseId, id: newId(), about: ABOUT, words: SECRET, by: by(manager) };
    await expect(openThread(store, request)).rejects.toThrow("the answer was lost");
    expect(await openThread(store, request)).toEqual(OK);
    expect(await deeds()).toEqual(["1 open"]);
  });
});

describe("taking a comment back", () => {
  it("erases its words and leaves that there was one; a thread of nothing waits for nobody", async () => {
    const id = await begin();
    expect(await withdraw(id, id)).toEqual(OK);
    expect(await withdraw(id, id)).toEqual(OK);
    expect(await threads()).toMatchObject([
      {
        isOpen: false,
        settled: null,
        comments: [{ words: null, isWithdrawn: true, byName: "Mette" }],
      },
    ]);
    expect((await rows()).filter(({ sealedWords }) => sealedWords !== null)).toEqual([]);
    expect(await deeds()).toEqual(["1 open", "2 withdraw"]);
    expect(await logged()).toEqual(["openThread", "withdrawComment"]);
  });

  it("is for whoever wrote it and nobody else", async () => {
    const id = await begin(manager);
    for (const person of [employee, hr]) expect(await withdraw(id, id, person)).toEqual(GONE);
    expect(await withdraw(id, "none")).toEqual(GONE);
    expect(await threads()).toMatchObject([{ comments: [{ words: SECRET }] }]);
  });
});

describe("what is not there", () => {
  it("is a thread of another case, whose comments are left alone", async () => {
    const id = await begin();
    const there = { caseId: otherCase, threadId: id, by: by(hr) };
    expect(await answerThread(app.store, { ...there, id: newId(), words: "x" })).toEqual(GONE);
    expect(await settleThread(app.store, there)).toEqual(GONE);
    expect(await reopenThread(app.store, there)).toEqual(GONE);
    expect(await withdrawComment(app.store, { ...there, commentId: id })).toEqual(GONE);
    expect(await deeds()).toEqual(["1 open"]);
    expect((await listThreads(app.store, otherCase, hr.userId)).threads).toEqual([]);
  });

  it("is a right to write for somebody not on the case, or no longer", async () => {
    const id = await begin();
    const stranger = await aPerson(app, await anOrganisation(app, "Fremmed"), "hrAdmin");
    await app.store.db.delete(caseMembers).where(eq(caseMembers.userId, employee.userId));
    for (const person of [stranger, employee]) {
      expect(await answer(id, person)).toEqual(GONE);
      expect(await settle(id, person)).toEqual(GONE);
    }
    expect(await deeds()).toEqual(["1 open"]);
    expect(await logged()).toEqual(["openThread"]);
  });

  it("is writing on an annulled case, whose comments can still be read", async () => {
    const id = await begin();
    await annulCase(app.store, caseId, "Forkert", by(hr));
    expect(await answer(id)).toEqual(GONE);
    expect(await settle(id)).toEqual(GONE);
    expect(await withdraw(id, id)).toEqual(GONE);
    expect(await threads()).toMatchObject([{ comments: [{ words: SECRET }] }]);
  });

  it("is every word of a case whose key is gone", async () => {
    const id = await begin();
    expect(JSON.stringify(await rows())).not.toContain("kanari");
    await app.store.db.delete(caseKeys).where(eq(caseKeys.caseId, caseId));
    expect(await listThreads(app.store, caseId, hr.userId)).toEqual({ head: 0, threads: [] });
    expect(await answer(id)).toEqual(GONE);
    expect(await settle(id)).toEqual(GONE);
    expect(await headsOf(app.store, [caseId])).toEqual([]);
  });

  it("is a comment moved to another place", async () => {
    const id = await begin();
    await answer(id);
    const [first] = await rows();
    await app.store.db
      .update(commentEvents)
      .set({ sealedWords: first!.sealedWords })
      .where(eq(commentEvents.number, 2));
    await expect(threads()).rejects.toThrow(SealBroken);
  });
});
