import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import { logged } from "#db/access-log.server";
import { rowHash } from "#db/log/log-chain.server";
import { listLog, verifyLog } from "#db/log/read-log.server";
import { accessLog } from "#db/schema.server";
import { aCase, aPerson, anOrganisation, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner", "Hanne HR");
  caseId = await aCase(app, hr);
});

const check = () => verifyLog(app.store, caseId);
const rowAt = (number: number) => and(eq(accessLog.caseId, caseId), eq(accessLog.number, number));

describe("whom a row is about", () => {
  const about = (subject: string) =>
    logged(
      app.store,
      caseId,
      [{ action: "takeOff", subject }, "leaveCase"],
      { userId: hr.userId, at: 7 },
      (entry) => app.store.db.batch(entry),
    );

  it("is told by name, in rows of one batch that stand on each other", async () => {
    await about(hr.userId);
    const page = { before: null, limit: 2, hidden: [] };
    expect((await listLog(app.store, caseId, page)).map((row) => [row.action, row.about])).toEqual([
      ["leaveCase", null],
      ["takeOff", "Hanne HR"],
    ]);
    expect(await check()).toEqual({ state: "whole" });
  });

  it.each([null, "", "somebody-else"])("is held fast: not %j instead", async (subject) => {
    await about(hr.userId);
    await app.store.db.update(accessLog).set({ subject }).where(rowAt(2));
    expect(await check()).toEqual({ state: "broken", number: 2 });
  });

  it("leaves rows from before there was one as they were hashed then", async () => {
    const row = { caseId: "CASE", number: 1, id: "a", at: 5, userId: "u", action: "openCase" };
    const master = Buffer.alloc(32, 1);
    // Worked out by the version of the product before rows could be about somebody.
    expect(rowHash(master, "before", { ...row, subject: null })).toBe(
      "7b1acbcb165f6e13bb92ddcb1f7e48c8e9f409236cebcf4d08c58adb3eedb8dc",
    );
  });
});
