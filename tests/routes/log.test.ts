import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loader as live } from "#app/routes/case/live";
import { loader as csv } from "#app/routes/costs/business-case-csv";
import { loader as calendar } from "#app/routes/deadlines/deadlines-ics";
import { loader as log } from "#app/routes/history/log";
import { loader as invitation } from "#app/routes/interview/invitation-ics";
import { LOGGED_ACTIONS } from "#app/domain/history/logged-actions";
import { logRead } from "#db/access-log.server";
import { accessLog, session } from "#db/schema.server";
import type { Person } from "#tests/builders";
import { aHistory, set } from "./history-world";
import type { History } from "./history-world";

let app: History["app"];
let hr: History["hr"];
let manager: History["manager"];
let employee: History["employee"];
let caseId: History["caseId"];
let write: History["write"];
let open: History["open"];
let shownTo: History["shownTo"];

afterEach(() => {
  vi.useRealTimers();
});
beforeEach(async () => {
  ({ app, hr, manager, employee, caseId, write, open, shownTo } = await aHistory());
});

describe("who saw and did what", () => {
  type Row = { action: string; name: string };
  const rowsOf = async (as: Person): Promise<Row[]> => (await shownTo(as, log)).rows;
  /** What somebody is told of on all pages of the log. */
  async function actionsTo(as: Person): Promise<Set<string>> {
    const told = new Set<string>();
    for (let query: string | null = ""; query !== null;) {
      const page = await shownTo(as, log, query);
      for (const { action } of page.rows as Row[]) told.add(action);
      query = page.older ? `?before=${page.older}` : null;
    }
    return told;
  }

  it("tells of files that left the case, and who took them", async () => {
    await write(manager, [set("interview.day", "2030-08-20")]);
    await write(hr, [set("costs.monthlyWage", "30000")], { document: "costs" });
    for (const [route, as] of [
      [calendar, employee],
      [invitation, manager],
      [csv, hr],
    ] as const)
      expect((await open(route, as)).status).toBe(200);
    const rows = (await rowsOf(hr)).filter(({ action }) => action !== "lookAtCase");
    expect(rows.map(({ action, name }) => [action, name])).toEqual([
      ["downloadCsv", "Hanne HR"],
      ["downloadCalendar", "Mette Leder"],
      ["downloadCalendar", "Bodil Friis"],
      ["openCase", "Hanne HR"],
    ]);
  });

  it("tells who looked, once a day, and not that a page only lies open", async () => {
    const looks = async () =>
      (await rowsOf(hr)).filter(({ action }) => action === "lookAtCase").map(({ name }) => name);
    /** The clock at a moment, at which everybody has just signed in. */
    const at = async (moment: number) => {
      vi.useFakeTimers({ toFake: ["Date"], now: moment });
      const [createdAt, expiresAt] = [new Date(moment), new Date(moment + 60_000)];
      await app.store.db.update(session).set({ createdAt, expiresAt });
    };
    await at(Date.UTC(2026, 10, 30, 12));
    await (await open(live, manager, "?document=shared&since=1")).body?.cancel();
    expect(await looks()).toEqual(["Hanne HR"]);
    for (const as of [manager, employee, manager]) expect((await open(log, as)).status).toBe(200);
    expect((await looks()).toSorted()).toEqual(["Bodil Friis", "Hanne HR", "Mette Leder"]);
    // Midnight is Denmark's: an hour before UTC's in winter.
    await at(Date.UTC(2026, 10, 30, 22, 59));
    await open(log, manager);
    expect((await looks()).filter((name) => name === "Mette Leder")).toHaveLength(1);
    await at(Date.UTC(2026, 10, 30, 23));
    await open(log, manager);
    expect((await looks()).filter((name) => name === "Mette Leder")).toHaveLength(2);
  });

  it("tells the employee nothing of the employer's own papers", async () => {
    for (const action of LOGGED_ACTIONS)
      await logRead(app.store, caseId, action, { userId: hr.userId, at: 1 });
    const toHr = await actionsTo(hr);
    const toEmployee = await actionsTo(employee);
    expect(toHr).toEqual(new Set(LOGGED_ACTIONS));
    expect([...toHr].filter((action) => !toEmployee.has(action)).toSorted()).toEqual([
      "downloadCosts",
      "downloadCsv",
    ]);
    expect(await rowsOf(manager)).toEqual(await rowsOf(hr));
  });

  it("says whether the log is whole", async () => {
    expect((await shownTo(employee, log)).chain).toBe("whole");
    await app.store.db.update(accessLog).set({ at: 2 });
    expect((await shownTo(employee, log)).chain).toBe("broken");
  });
});
