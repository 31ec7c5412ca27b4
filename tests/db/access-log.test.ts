import { and, asc, eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import { EMPLOYER_ACTIONS } from "#app/domain/history/logged-actions";
import type { LoggedAction } from "#app/domain/history/logged-actions";
import { logRead, logged } from "#db/access-log.server";
import { addLineManager, awaitLineManager, joinCase } from "#db/case-people.server";
import { annulCase, undoCase } from "#db/cases.server";
import { makeDb } from "#db/engine/db.server";
import { rowHash } from "#db/log/log-chain.server";
import { listLog, verifyLog } from "#db/log/read-log.server";
import { accessLog, cases } from "#db/schema.server";
import type { Store } from "#db/store.server";
import { aCase, aPerson, anOrganisation, appOver, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { troubled } from "./engines";

let app: App;
let hr: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner", "Hanne HR");
  caseId = await aCase(app, hr);
});

const read = (action: LoggedAction, at = 1_000, store = app.store) =>
  logRead(store, caseId, action, { userId: hr.userId, at });
const rows = () =>
  app.store.db
    .select()
    .from(accessLog)
    .where(eq(accessLog.caseId, caseId))
    .orderBy(asc(accessLog.number));
const check = () => verifyLog(app.store, caseId);
const rowAt = (number: number) => and(eq(accessLog.caseId, caseId), eq(accessLog.number, number));

describe("the log of a case", () => {
  it("is one chain from the opening on", async () => {
    await read("downloadDraft");
    await read("downloadVersion");
    const all = await rows();
    expect(all.map(({ number, action }) => [number, action])).toEqual([
      [1, "openCase"],
      [2, "downloadDraft"],
      [3, "downloadVersion"],
    ]);
    expect(all[1]?.previousHash).toBe(all[0]?.hash);
    expect(all[2]?.previousHash).toBe(all[1]?.hash);
    expect(await check()).toEqual({ state: "whole" });
  });

  it("has every deed in its own batch", async () => {
    const other = await aPerson(app, hr.organisationId, "lineManager");
    const by = { userId: hr.userId, at: 5 };
    await joinCase(app.store, caseId, by);
    await addLineManager(app.store, caseId, other.userId, by);
    await awaitLineManager(app.store, caseId, "an-invitation", by);
    await annulCase(app.store, caseId, "Forkert", by);
    expect((await rows()).map(({ action }) => action)).toEqual([
      "openCase",
      "joinCase",
      "addMember",
      "awaitManager",
      "annulCase",
    ]);
    expect(await check()).toEqual({ state: "whole" });
  });

  it("stays whole when the case was undone and can no longer be read", async () => {
    const [head] = await app.store.db.select().from(cases).where(eq(cases.id, caseId));
    expect(await undoCase(app.store, head!, { userId: hr.userId, at: head!.openedAt })).toBe(true);
    expect(await check()).toEqual({ state: "whole" });
    expect(await rows()).toHaveLength(2);
  });

  it("does not have what was refused", async () => {
    const broken = app.store.db
      .update(cases)
      .set({ organisationId: "nobody's" })
      .where(eq(cases.id, caseId));
    let tries = 0;
    const deed = logged(app.store, caseId, "annulCase", { userId: hr.userId, at: 1 }, (entry) => {
      tries += 1;
      return app.store.db.batch([broken, ...entry]);
    });
    await expect(deed).rejects.toThrow();
    expect(tries).toBe(1);
    expect(await rows()).toHaveLength(1);
    expect(await check()).toEqual({ state: "whole" });
  });

  it("of one case says nothing about another's", async () => {
    const other = await aCase(app, hr);
    await app.store.db.delete(accessLog).where(eq(accessLog.caseId, other));
    expect(await check()).toEqual({ state: "whole" });
    expect(await verifyLog(app.store, other)).toEqual({ state: "broken", number: 1 });
  });
});

describe("many writers at once", () => {
  it("of one process make one chain", async () => {
    await Promise.all(Array.from({ length: 20 }, (_, at) => read("downloadDraft", at)));
    expect((await rows()).map(({ number }) => number)).toEqual(
      Array.from({ length: 21 }, (_, index) => index + 1),
    );
    expect(await check()).toEqual({ state: "whole" });
  });

  it("of two processes make one chain: whoever loses the place takes the next", async () => {
    let disturbed = 0;
    const engine = troubled(app.engine, async (statements) => {
      const writes = statements.some(({ sql: text }) =>
        text.startsWith('insert into "access_log"'),
      );
      if (!writes || disturbed >= 3) return null;
      disturbed += 1;
      // The other process has turns of its own: it writes past this one's.
      const [last] = await app.store.db.select().from(cases).where(eq(cases.id, caseId));
      await otherProcess(last!.logNumber!, last!.logHash!);
      return null;
    });
    const store: Store = { ...app.store, db: makeDb(engine) };
    await read("downloadDraft", 1_000, store);
    expect((await rows()).map(({ action }) => action)).toEqual([
      "openCase",
      "downloadVersion",
      "downloadVersion",
      "downloadVersion",
      "downloadDraft",
    ]);
    expect(await check()).toEqual({ state: "whole" });
  });

  async function otherProcess(number: number, previousHash: string) {
    const row = {
      caseId,
      id: `other-${number}`,
      at: 1,
      userId: hr.userId,
      action: "downloadVersion",
      subject: null,
      number: number + 1,
    };
    const hash = rowHash(app.store.masterKey, previousHash, row);
    await app.store.db.batch([
      app.store.db.insert(accessLog).values({ ...row, previousHash, hash }),
      app.store.db
        .update(cases)
        .set({ logNumber: row.number, logHash: hash })
        .where(eq(cases.id, caseId)),
    ]);
  }
});

describe("altering the log is seen:", () => {
  beforeEach(async () => {
    for (const action of ["downloadDraft", "downloadVersion", "downloadCosts"] as const)
      await read(action);
  });

  it.each([1, 2, 3, 4])("row %i with any column changed", async (number) => {
    const [original] = await app.store.db.select().from(accessLog).where(rowAt(number));
    const changed = {
      id: "00000000-0000-7000-8000-000000000000",
      at: original!.at + 1,
      userId: "somebody-else",
      action: "downloadRefusal",
      subject: "somebody-else",
      number: 99,
      previousHash: "0".repeat(64),
      hash: "0".repeat(64),
    };
    for (const [column, value] of Object.entries(changed)) {
      await app.store.db
        .update(accessLog)
        .set({ [column]: value })
        .where(rowAt(number));
      expect(await check(), column).toEqual({ state: "broken", number });
      await app.store.db
        .update(accessLog)
        .set(original!)
        .where(
          column === "number"
            ? rowAt(99)
            : column === "id"
              ? and(eq(accessLog.caseId, caseId), eq(accessLog.id, changed.id))
              : rowAt(number),
        );
      expect(await check()).toEqual({ state: "whole" });
    }
  });

  it.each([1, 2, 3, 4])("row %i removed, the last one too", async (number) => {
    await app.store.db.delete(accessLog).where(rowAt(number));
    expect(await check()).toEqual({ state: "broken", number });
  });

  it("all rows removed, or moved out of the chain", async () => {
    await app.store.db.update(accessLog).set({ number: null }).where(eq(accessLog.caseId, caseId));
    expect(await check()).toEqual({ state: "broken", number: 1 });
    await app.store.db.delete(accessLog).where(eq(accessLog.caseId, caseId));
    expect(await check()).toEqual({ state: "broken", number: 1 });
  });

  it("rows moved to another case", async () => {
    const other = await aCase(app, hr);
    await app.store.db.update(accessLog).set({ caseId: other, number: 2 }).where(rowAt(4));
    expect(await verifyLog(app.store, other)).toEqual({ state: "broken", number: 2 });
    expect(await check()).toEqual({ state: "broken", number: 4 });
  });

  it("stays seen when more is logged after it", async () => {
    await app.store.db.delete(accessLog).where(rowAt(4));
    await read("downloadDraft");
    expect(await check()).toEqual({ state: "broken", number: 4 });
  });

  it("by somebody who works the chain out anew without the key", async () => {
    const stranger = appOver(app.engine);
    expect(await verifyLog(stranger.store, caseId)).toEqual({ state: "broken", number: 1 });
  });
});

describe("rows from before the log was a chain", () => {
  const loose = (id: string, action: string) =>
    app.store.db.insert(accessLog).values({ caseId, id, at: 1, userId: hr.userId, action });

  beforeEach(async () => {
    await app.store.db.delete(accessLog).where(eq(accessLog.caseId, caseId));
    await app.store.db
      .update(cases)
      .set({ logNumber: null, logHash: null })
      .where(eq(cases.id, caseId));
    await loose("0001-a", "openCase");
    await loose("0001-b", "freezeVersion");
  });

  it("stay readable, and the chain begins after them", async () => {
    expect(await check()).toEqual({ state: "notBegun" });
    await read("downloadDraft");
    const page = { before: null, limit: 10, hidden: [] };
    expect((await listLog(app.store, caseId, page)).map(({ action }) => action)).toEqual([
      "downloadDraft",
      "freezeVersion",
      "openCase",
    ]);
    expect(await check()).toEqual({ state: "whole" });
  });

  it("are held fast by the first row of the chain", async () => {
    await read("downloadDraft");
    await app.store.db
      .update(accessLog)
      .set({ action: "openCase" })
      .where(eq(accessLog.id, "0001-b"));
    expect(await check()).toEqual({ state: "broken", number: 1 });
  });
});

describe("a page of the log", () => {
  it("is newest first, with names, and goes on where the one before ended", async () => {
    for (let at = 1; at <= 7; at++) await read("downloadDraft", at);
    const first = await listLog(app.store, caseId, { before: null, limit: 5, hidden: [] });
    expect(first.map(({ at, name }) => [at, name])).toEqual(
      [7, 6, 5, 4, 3].map((at) => [at, "Hanne HR"]),
    );
    const before = first.at(-1)!.id;
    const second = await listLog(app.store, caseId, { before, limit: 5, hidden: [] });
    expect(second.map(({ action }) => action)).toEqual([
      "downloadDraft",
      "downloadDraft",
      "openCase",
    ]);
  });

  it("leaves out what is the employer's alone", async () => {
    await read("downloadCosts");
    await read("downloadCsv");
    const page = { before: null, limit: 5, hidden: EMPLOYER_ACTIONS };
    expect((await listLog(app.store, caseId, page)).map(({ action }) => action)).toEqual([
      "openCase",
    ]);
  });

  it("has a row of somebody whose account is gone", async () => {
    await app.store.db
      .update(accessLog)
      .set({ userId: sql`'gone'` })
      .where(eq(accessLog.caseId, caseId));
    const [row] = await listLog(app.store, caseId, { before: null, limit: 5, hidden: [] });
    expect(row).toMatchObject({ action: "openCase", name: null });
  });
});
