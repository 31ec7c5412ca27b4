import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Positions } from "#app/domain/mixer/opening";
import type { CaseRole } from "#app/domain/permissions";
import type { App } from "#app/server/app.server";
import { NotOnCase } from "#db/commit.server";
import { getContent, saveChanges } from "#db/documents.server";
import { Unavailable, isA } from "#db/engine/engine.server";
import { verifyLog } from "#db/log/read-log.server";
import { openingSides } from "#db/openings/openings-schema.server";
import {
  agreeOn,
  findReady,
  listReadySides,
  sayReady,
  startOver,
  takeBackReady,
} from "#db/openings/openings.server";
import { takeOff } from "#db/people/leaving.server";
import { accessLog, caseMembers } from "#db/schema.server";
import { SealBroken } from "#db/seal.server";
import { newId } from "#db/store.server";
import type { Store } from "#db/store.server";
import { aPeopledCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { storeOver } from "./engines";

const DAY = "2026-08-24";
const MINE: Positions = {
  hours: 3,
  physical: 4,
  tasks: 2,
  responsibility: 1,
  predictability: 7,
  intensity: 2,
};
const THEIRS: Positions = { ...MINE, hours: 6, tasks: 8 };

let app: App;
let hr: Person;
let manager: Person;
let employee: Person;
let caseId: string;

beforeEach(async () => {
  ({ app, hr, manager, employee, caseId } = await aPeopledCase());
});

const by = (person: Person, at = 5_000) => ({ userId: person.userId, at });
const roleOf = (person: Person): CaseRole =>
  person === employee ? "employee" : person === manager ? "lineManager" : "hrPartner";
const ready = (
  person: Person,
  positions: Positions,
  { store = app.store, at }: { store?: Store; at?: number } = {},
) =>
  sayReady(store, {
    ...{ caseId, positions, day: DAY, by: by(person, at), as: roleOf(person) },
    side: person === employee ? "employee" : "employer",
  });
const shared = async () => getContent(app.store, caseId, "shared");
const openings = async () => (await shared()).content.openings;
const waiting = () => app.store.db.select().from(openingSides);
const deeds = async () =>
  (
    await app.store.db
      .select({ action: accessLog.action })
      .from(accessLog)
      .where(eq(accessLog.caseId, caseId))
      .orderBy(accessLog.number)
  )
    .map(({ action }) => action)
    .filter((action) => /ready|settings/i.test(action));

const BOTH = [
  { id: "employee", side: "employee", day: DAY, ...MINE, settingId: "" },
  { id: "employer", side: "employer", day: DAY, ...THEIRS, settingId: "" },
];

describe("one side that is ready", () => {
  it("waits: a sealed row, nothing in the shared document", async () => {
    const before = (await shared()).revision;
    expect(await ready(employee, MINE)).toBe("waiting");
    expect(await openings()).toEqual([]);
    expect((await shared()).revision).toBe(before);
    const [row] = await waiting();
    expect(row).toMatchObject({ side: "employee", readyBy: employee.userId, readyAt: 5_000 });
    expect(row!.sealed).toMatch(/^s1\./);
    expect(await listReadySides(app.store, caseId)).toEqual(["employee"]);
    expect(await findReady(app.store, caseId, "employee")).toEqual(MINE);
    expect(await findReady(app.store, caseId, "employer")).toBeNull();
  });

  it("says it once, however often; with other positions the newest count", async () => {
    await ready(manager, MINE);
    await ready(manager, MINE, { at: 6_000 });
    expect(await deeds()).toEqual(["sayReady"]);
    await ready(hr, THEIRS, { at: 7_000 });
    expect(await findReady(app.store, caseId, "employer")).toEqual(THEIRS);
    expect(await waiting()).toHaveLength(1);
  });

  it("can take it back, and then the other waits in turn", async () => {
    await ready(employee, MINE);
    await takeBackReady(app.store, { caseId, side: "employee", by: by(employee) });
    await takeBackReady(app.store, { caseId, side: "employee", by: by(employee) });
    expect(await ready(manager, THEIRS)).toBe("waiting");
    expect(await openings()).toEqual([]);
    expect(await deeds()).toEqual(["sayReady", "takeBackReady", "sayReady"]);
  });

  it("is sealed for its own place: moved to the other side it does not open", async () => {
    await ready(employee, MINE);
    await app.store.db.update(openingSides).set({ side: "employer" });
    await expect(findReady(app.store, caseId, "employer")).rejects.toThrow(SealBroken);
  });

  it("is forgotten when the employee is taken off: nobody who comes next has said anything", async () => {
    await ready(employee, MINE);
    expect(await takeOff(app.store, caseId, employee.userId, by(hr))).toBe("done");
    expect(await waiting()).toEqual([]);
  });

  it("is nobody who is not on the case, or is something else there", async () => {
    await app.store.db.delete(caseMembers).where(eq(caseMembers.userId, employee.userId));
    await expect(ready(employee, MINE)).rejects.toThrow(NotOnCase);
    await ready(manager, THEIRS);
    await expect(ready(employee, MINE)).rejects.toThrow(NotOnCase);
    expect(await openings()).toEqual([]);
    expect(await waiting()).toHaveLength(1);
  });
});

describe("both sides ready", () => {
  it.each([
    ["the employee first", true],
    ["the workplace first", false],
  ])("show both, whoever said it first: %s", async (_what, isEmployeeFirst) => {
    const say = [() => ready(employee, MINE), () => ready(manager, THEIRS)];
    if (!isEmployeeFirst) say.reverse();
    expect([await say[0]!(), await say[1]!()]).toEqual(["waiting", "shown"]);
    expect(await openings()).toEqual(BOTH);
    expect(await waiting()).toEqual([]);
    expect(await deeds()).toEqual(["sayReady", "sayReady", "showSettings"]);
    expect(await verifyLog(app.store, caseId)).toMatchObject({ state: "whole" });
  });

  it("show exactly once when they say it at the same moment, and again and again", async () => {
    for (let round = 0; round < 10; round++) {
      const { revision } = await shared();
      const said = await Promise.all([
        ready(employee, MINE),
        ready(manager, THEIRS),
        ready(hr, THEIRS),
        ready(employee, MINE),
      ]);
      expect(said).toContain("shown");
      expect(await openings()).toEqual(BOTH);
      expect((await shared()).revision).toBe(revision + 1);
      expect(await waiting()).toEqual([]);
      await startOver(app.store, { caseId, by: by(hr), as: "hrPartner" });
    }
    expect((await deeds()).filter((action) => action === "showSettings")).toHaveLength(10);
  });

  it("show exactly once on two instances whose statements cross at every place", async () => {
    // A copy of its own has no turns in common with this one: what keeps them apart is the database.
    vi.resetModules();
    const elsewhere = await import("#db/openings/openings.server");
    const speaksElsewhere = () =>
      elsewhere.sayReady(app.store, {
        ...{ caseId, positions: THEIRS, day: DAY, by: by(manager), as: "lineManager" },
        side: "employer",
      });
    // The other side speaks just before the n-th batch of the first: everywhere a crossing can happen.
    for (let at = 1; at <= 12; at++) {
      let batches = 0;
      let other: Promise<unknown> | undefined;
      const crossed = storeOver(app, async () => {
        batches += 1;
        if (batches === at) other = speaksElsewhere();
        await other;
        return null;
      });
      const { revision } = await shared();
      await ready(employee, MINE, { store: crossed });
      await other;
      if (!other) await ready(manager, THEIRS);
      expect(await openings()).toEqual(BOTH);
      expect((await shared()).revision).toBe(revision + 1);
      expect(await waiting()).toEqual([]);
      await startOver(app.store, { caseId, by: by(hr), as: "hrPartner" });
    }
  });

  it("show once after a stop at any statement, or an answer that was lost", async () => {
    for (const when of ["before", "after"] as const)
      for (let at = 1; at <= 10; at++) {
        await ready(employee, MINE);
        let statements = 0;
        const failing = storeOver(app, () => (++statements >= at ? when : null));
        const stopped = ready(manager, THEIRS, { store: failing }).catch((error: unknown) => {
          if (!isA(error, Unavailable)) throw error;
        });
        // Retried inside until it gives up; what it was told to do may have been done.
        await stopped;
        const shownThen = (await openings()).length > 0;
        expect((await waiting()).length).toBe(shownThen ? 0 : 1);
        await ready(manager, THEIRS);
        expect(await openings()).toEqual(BOTH);
        expect(await waiting()).toEqual([]);
        await startOver(app.store, { caseId, by: by(hr), as: "hrPartner" });
      }
  }, 300_000);

  it("show nothing of one who takes it back at the same moment, or all of it", async () => {
    for (let round = 0; round < 10; round++) {
      await ready(employee, MINE);
      await Promise.all([
        ready(manager, THEIRS),
        takeBackReady(app.store, { caseId, side: "employee", by: by(employee) }),
      ]);
      const shown = await openings();
      expect(shown.length === 0 || shown.length === 2).toBe(true);
      expect((await waiting()).map(({ side }) => side)).toEqual(
        shown.length === 0 ? ["employer"] : [],
      );
      await startOver(app.store, { caseId, by: by(hr), as: "hrPartner" });
      await takeBackReady(app.store, { caseId, side: "employer", by: by(hr) });
    }
  });

  it("can start over, and what was agreed on stays", async () => {
    await ready(employee, MINE);
    await ready(manager, THEIRS);
    expect(await ready(employee, THEIRS)).toBe("shown");
    expect(await openings()).toEqual(BOTH);
    await startOver(app.store, { caseId, by: by(employee), as: "employee" });
    expect(await openings()).toEqual([]);
    expect(await ready(employee, THEIRS)).toBe("waiting");
  });
});

describe("the setting the two agree on", () => {
  const values = { fromDay: "2026-09-07", state: "planned", weeklyHours: "15", tasks: "5" };
  const agree = (person: Person, settingId: string, more: Record<string, string> = {}) =>
    agreeOn(app.store, {
      ...{ caseId, settingId, by: by(person), as: roleOf(person) },
      values: { ...values, ...more },
    });

  it("comes into the plan in one change and is named in both openings", async () => {
    await ready(employee, MINE);
    await ready(manager, THEIRS);
    const { revision } = await shared();
    const id = newId();
    expect(await agree(employee, id)).toBe("agreed");
    expect(await agree(employee, id)).toBe("agreed");
    const { content, revision: now } = await shared();
    expect(now).toBe(revision + 1);
    expect(content.mixerSettings).toMatchObject([{ id, weeklyHours: 15, tasks: 5 }]);
    expect(content.openings.map(({ settingId }) => settingId)).toEqual([id, id]);
  });

  it("is one: of two that are saved at the same moment the second is told", async () => {
    await ready(employee, MINE);
    await ready(manager, THEIRS);
    const said = await Promise.all([
      agree(employee, newId()),
      agree(manager, newId(), { tasks: "6" }),
    ]);
    expect(said.toSorted()).toEqual(["agreed", "changed"]);
    expect((await shared()).content.mixerSettings).toHaveLength(1);
  });

  it("can be another once it has been taken out of the plan, and none before both are shown", async () => {
    expect(await agree(employee, newId())).toBe("changed");
    await ready(employee, MINE);
    await ready(manager, THEIRS);
    const first = newId();
    await agree(employee, first);
    await saveChanges(app.store, {
      ...{ caseId, document: "shared", commitId: newId(), by: by(hr) },
      changes: [{ op: "remove", list: "mixerSettings", id: first }],
    });
    const second = newId();
    expect(await agree(manager, second)).toBe("agreed");
    const { content } = await shared();
    expect(content.mixerSettings.map(({ id }) => id)).toEqual([second]);
    expect(content.openings.map(({ settingId }) => settingId)).toEqual([second, second]);
  });
});
