import { beforeEach, describe, expect, it } from "vitest";
import * as downPage from "#app/routes/mixer-change/turn-down";
import * as undoPage from "#app/routes/mixer-change/undo";
import { NOW, day, mixerWorld, set } from "./mixer-world";

let world: Awaited<ReturnType<typeof mixerWorld>>;

beforeEach(async () => {
  world = await mixerWorld();
});

describe("turning down", () => {
  it("offers the setting in force one step lower, today, and gives the next step two weeks", async () => {
    await world.aPlan();
    const { base } = await world.open(downPage, "down?slider=tasks");
    expect(base).toMatchObject({ id: "now", fromToday: NOW });
    expect(base.faders).toEqual([
      { slider: "hours", name: "weeklyHours", now: 20, proposed: 20 },
      { slider: "physical", name: "physical", now: 4, proposed: 4 },
      { slider: "tasks", name: "tasks", now: 5, proposed: 4 },
    ]);
    expect(base.later).toMatchObject({ count: 2, nextDay: day(4), later: "shift", weeks: 2 });
    const usual = await world.open(downPage, "down?slider=king&setting=next");
    expect(usual.base).toMatchObject({ id: "next", fromToday: day(4) });
    expect(usual.base.faders[0]).toMatchObject({ now: 28, proposed: 24.5 });
  });

  it("is an actual setting beside the plan, with why, and nothing else changes", async () => {
    await world.aPlan();
    const notice = await world.told(
      await world.down(
        {
          weeklyHours: "15,5",
          tasks: "3",
          physical: "4",
          downReason: "longDays",
          reason: "Kortere dage",
        },
        world.employee,
      ),
      world.employee,
    );
    expect(notice.title).toBe("Der er skruet ned");
    const all = await world.settings();
    expect(all.map(({ fromDay }) => fromDay)).toEqual([day(-10), NOW, day(4), day(32)]);
    expect(all[1]).toMatchObject({
      state: "actual",
      weeklyHours: 15.5,
      tasks: 3,
      physical: 4,
      tasksNote: "Kendte sager",
      downReason: "longDays",
      reason: "Kortere dage",
    });
  });

  it("moves the later steps and the goal where asked, all in one revision", async () => {
    await world.aPlan();
    const { revision } = await world.read();
    const form = { weeklyHours: "15", later: "shift", weeks: "3", movesGoal: "yes" };
    const notice = await world.told(await world.down(form));
    expect(notice.lines).toEqual(expect.arrayContaining(["2 senere trin er flyttet."]));
    expect((await world.read()).revision).toBe(revision + 1);
    expect((await world.settings()).map(({ fromDay }) => fromDay)).toEqual([
      day(-10),
      NOW,
      day(25),
      day(53),
    ]);
    expect((await world.content()).plan.goalDay).toBe(day(53));
  });

  it("says which dates of sub-goals would move along, and moves them where asked", async () => {
    await world.aPlan();
    await world.withSubGoals();
    const { later } = (await world.open(downPage, "down")).base;
    expect(later.along).toMatchObject([
      { of: "subGoal", title: "Taler med holdet", day: day(-1), stepDay: null },
      { of: "subGoal", title: "Op på 28 timer", day: day(4), stepDay: day(4) },
      { of: "measureFrom", title: "Makker", day: day(-3) },
      { of: "measureTo", title: "Makker", day: day(4) },
    ]);
    const form = { weeklyHours: "15", later: "shift", weeks: "3" };
    await world.down(form);
    expect(await world.goalDays()).toEqual([day(-1), day(4), day(-3), day(4)]);
    const notice = await world.told(await world.down({ ...form, movesSubGoals: "yes" }));
    expect(notice.lines).toContain("Et delmål er flyttet.");
    expect(await world.goalDays()).toEqual([day(-1), day(25), day(-3), day(25)]);
    await world.down({ ...form, later: "stay", movesSubGoals: "yes" });
    expect(await world.goalDays()).toEqual([day(-1), day(25), day(-3), day(25)]);
  });

  it("pressed twice turns down once", async () => {
    await world.aPlan();
    const form = { weeklyHours: "15", commitId: "the-same-form" };
    await world.down(form);
    await world.down(form);
    expect(await world.settings()).toHaveLength(4);
  });

  it.each<[string, Record<string, string>, string]>([
    ["weeklyHours", { weeklyHours: "21" }, "ned"],
    ["tasks", { tasks: "ti", weeklyHours: "10" }, "tal"],
    ["tasks", { tasks: "11", weeklyHours: "10" }, "10"],
    ["weeklyHours", { weeklyHours: "20", tasks: "5" }, "skyder"],
    ["fromDay", { weeklyHours: "10", fromDay: "" }, "Vælg en dag"],
    ["fromDay", { weeklyHours: "10", fromDay: "2026-13-01" }, "dato"],
    ["fromDay", { weeklyHours: "10", fromDay: day(-11) }, "begynder"],
    ["weeks", { weeklyHours: "10", later: "shift", weeks: "0" }, "1"],
    ["weeks", { weeklyHours: "10", later: "shift", weeks: "" }, "hvor mange uger"],
    ["downReason", { weeklyHours: "10", downReason: "sick" }, ""],
    ["reason", { weeklyHours: "10", reason: "x".repeat(301) }, "300"],
  ])("says what is wrong with %s and keeps what was typed: %j", async (name, form, text) => {
    await world.aPlan();
    const answer = await world.down(form);
    expect(answer.status).toBe(400);
    const { errors, typed } = await answer.json();
    expect(Object.keys(errors)).toEqual([name]);
    expect(errors[name]).toContain(text);
    expect(typed).toMatchObject(form);
    expect(await world.settings()).toHaveLength(3);
  });

  it("has nothing to turn before the first setting", async () => {
    expect((await world.open(downPage, "down")).base).toBeNull();
    expect((await world.down({ weeklyHours: "10" })).status).toBe(409);
  });
});

describe("taking it back", () => {
  const undo = (notice: { undo: { revision: number } }, as = world.hr) =>
    world.press(undoPage, "undo", { revision: String(notice.undo.revision) }, as);

  it("restores everything in one press and one revision", async () => {
    await world.aPlan();
    await world.withSubGoals();
    const before = await world.read();
    const moves = { movesGoal: "yes", movesSubGoals: "yes" };
    const notice = await world.told(
      await world.down({ weeklyHours: "15", later: "shift", weeks: "2", ...moves }),
    );
    expect(await world.goalDays()).not.toContain(day(4));
    expect((await world.told(await undo(notice))).title).toBe("Det er fortrudt");
    const after = await world.read();
    expect(after.content).toEqual(before.content);
    expect(after.revision).toBe(before.revision + 2);
  });

  it("goes through what others wrote elsewhere, and stops at what they changed of it", async () => {
    await world.aPlan();
    const notice = await world.told(
      await world.down({ weeklyHours: "15", later: "shift", weeks: "2" }),
    );
    await world.save([set("plan.triedAlready", "Hjemmearbejde")], world.employee);
    await world.save([set("mixerSettings.next.fromDay", day(30), day(18))], world.employee);
    const before = await world.fromDays();
    expect((await undo(notice)).status).toBe(409);
    expect(await world.fromDays()).toEqual(before);
    await world.save([set("mixerSettings.next.fromDay", day(18), day(30))], world.employee);
    expect((await undo(notice)).status).toBe(302);
    expect((await world.content()).plan.triedAlready).toBe("Hjemmearbejde");
  });

  it("stops where the new setting was written in or removed since", async () => {
    await world.aPlan();
    const notice = await world.told(await world.down({ weeklyHours: "15" }));
    const id = (await world.settings())[1]!.id;
    await world.save(
      [set(`mixerSettings.${id}.tasksNote`, "Nye ord", "Kendte sager")],
      world.employee,
    );
    expect((await undo(notice)).status).toBe(409);
    await world.save([{ op: "remove", list: "mixerSettings", id }], world.employee);
    expect((await undo(notice)).status).toBe(409);
  });

  it("is one's own, and of the mixer alone", async () => {
    await world.aPlan();
    const notice = await world.told(await world.down({ weeklyHours: "15" }));
    expect((await undo(notice, world.employee)).status).toBe(404);
    const { revision } = await world.save([set("plan.triedAlready", "x")]);
    expect((await undo({ undo: { revision } })).status).toBe(404);
    for (const posted of ["", "0", "1", "-1", "1e9", "x"])
      expect((await world.press(undoPage, "undo", { revision: posted })).status).toBe(404);
    const shown = await world.open(undoPage, `undo?revision=${revision}`);
    expect(shown.revision).toBeNull();
  });
});
