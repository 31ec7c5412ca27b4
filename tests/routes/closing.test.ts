import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { action as save } from "#app/routes/case/save";
import { loader as casePage } from "#app/routes/case/overview";
import { loader as list } from "#app/routes/cases/list";
import { action as write, loader as page } from "#app/routes/follow-up/closing";
import { today } from "#app/server/clock.server";
import { eraseRound } from "#app/server/closing/erase-round.server";
import { addDays } from "#app/domain/law/days";
import { eraseDue } from "#db/closing/closing.server";
import { getContent } from "#db/documents.server";
import { accessLog, caseKeys, cases } from "#db/schema.server";
import { call } from "#tests/builders";
import type { Person } from "#tests/builders";
import { aHistory } from "./history-world";
import type { History } from "./history-world";

const TODAY = today();
const DELETE_ON = addDays(TODAY, 365);
const READY = {
  "closing.outcome": "ordinary",
  "closing.endedOn": TODAY,
  "closing.deleteOn": DELETE_ON,
};

let world: History;
beforeEach(async () => {
  world = await aHistory();
});

const at = (as: Person, form?: Record<string, string>) => ({
  as,
  params: { caseId: world.caseId },
  path: `/cases/${world.caseId}/closing`,
  ...(form ? { form } : {}),
});
const close = (as: Person, form: Record<string, string> = READY) =>
  call(write, at(as, { ...form, intent: "close" }));
const content = async () => (await getContent(world.app.store, world.caseId, "shared")).content;
const stateOf = async () => {
  const [row] = await world.app.store.db.select().from(cases).where(eq(cases.id, world.caseId));
  return row!.state;
};
const edit = (as: Person) =>
  call(save, {
    as,
    params: { caseId: world.caseId },
    path: `/cases/${world.caseId}/save`,
    form: {
      document: "shared",
      path: "plan.goalText",
      base: "",
      value: "x",
      commitId: crypto.randomUUID(),
    },
  });

describe("closing", () => {
  it("keeps what was written, ends writing, and notes the day of being fully back", async () => {
    expect((await close(world.manager)).headers.get("location")).toBe(`/cases/${world.caseId}`);
    expect(await stateOf()).toBe("closed");
    expect(await content()).toMatchObject({
      closing: { outcome: "ordinary", endedOn: TODAY, deleteOn: DELETE_ON },
      course: { fullyBackOn: TODAY },
    });
    expect((await edit(world.hr)).status).toBe(404);
    for (const reader of [world.hr, world.manager, world.employee]) {
      const answer = await call(page, at(reader));
      expect(await answer.json()).toMatchObject({ isOpen: false, deleteOn: DELETE_ON });
    }
  });

  it("says what is missing at each field, and keeps what was typed", async () => {
    const answer = await close(world.hr, { "closing.outcome": "adjusted", "closing.keep": "Ro" });
    expect(answer.status).toBe(400);
    expect((await answer.json()).problems).toEqual([
      { field: "endedOn", reason: "missing" },
      { field: "deleteOn", reason: "missing" },
    ]);
    expect((await content()).closing).toMatchObject({ outcome: "adjusted", keep: "Ro" });
    expect(await stateOf()).toBe("open");
  });

  it("is not the employee's to do, nor to open again", async () => {
    expect((await close(world.employee)).status).toBe(404);
    await close(world.hr);
    expect((await call(write, at(world.employee, { intent: "reopen" }))).status).toBe(404);
    expect(await stateOf()).toBe("closed");
  });

  it("takes each one's evaluation from themselves alone", async () => {
    const both = {
      "closing.employeeEvaluation": "fra mig",
      "closing.employerEvaluation": "fra os",
    };
    await call(write, at(world.employee, both));
    expect((await content()).closing).toMatchObject({
      employeeEvaluation: "fra mig",
      employerEvaluation: "",
    });
  });

  it("twice at once closes once and logs once", async () => {
    await Promise.all([close(world.hr), close(world.manager)]);
    expect(await stateOf()).toBe("closed");
    const rows = await world.app.store.db
      .select()
      .from(accessLog)
      .where(eq(accessLog.action, "closeCase"));
    expect(rows).toHaveLength(1);
  });

  it("moves the case from the open ones to the closed ones, for the employee as well", async () => {
    await close(world.hr);
    const answer = await call(list, { as: world.manager, path: "/cases" });
    const { cases: open, closed } = (await answer.json()) as Record<string, { id: string }[]>;
    expect([open, closed!.map(({ id }) => id)]).toEqual([[], [world.caseId]]);
    const own = await call(list, { as: world.employee, path: "/cases" });
    expect(own.headers.get("location")).toBe(`/cases/${world.caseId}`);
  });
});

describe("opening again", () => {
  it("brings everything back as it was, with its dates", async () => {
    await world.write(world.hr, [
      { op: "add", list: "followUps", id: "f", values: { day: addDays(TODAY, 3) } },
    ]);
    await close(world.hr, { ...READY, "closing.outcome": "left" });
    await call(write, at(world.manager, { intent: "reopen" }));
    expect(await stateOf()).toBe("open");
    const [row] = await world.app.store.db.select().from(cases).where(eq(cases.id, world.caseId));
    expect(row).toMatchObject({ deleteOn: null });
    expect(row!.nextDeadlineDay).not.toBeNull();
    expect((await edit(world.hr)).status).toBe(200);
  });
});

describe("the day of erasing", () => {
  const look = (as: Person) =>
    call(casePage, { as, params: { caseId: world.caseId }, path: `/cases/${world.caseId}` });

  it("is not a day early, and then the case is as if it never was", async () => {
    await close(world.hr);
    const { store } = world.app;
    expect(await eraseDue(store, addDays(DELETE_ON, -1))).toBe(0);
    expect((await look(world.hr)).status).toBe(200);
    expect(await eraseDue(store, DELETE_ON)).toBe(1);
    expect(await store.db.select().from(caseKeys)).toEqual([]);
    const [left] = await store.db.select().from(cases);
    expect(left).toMatchObject({ firstAbsenceDay: "", nextDeadlineDay: null });
    expect((await look(world.hr)).status).toBe(404);
    expect((await look(world.employee)).status).toBe(404);
    expect(await eraseDue(store, addDays(DELETE_ON, 1))).toBe(0);
  });

  it("never comes for an open case, and not for one opened again", async () => {
    await world.write(world.hr, [
      { op: "set", path: "closing.deleteOn", base: "", value: addDays(TODAY, 1) },
    ]);
    await close(world.hr);
    await call(write, at(world.hr, { intent: "reopen" }));
    await eraseRound(world.app.store, Date.UTC(2199, 0, 1));
    expect((await look(world.hr)).status).toBe(200);
  });
});
