import { beforeEach, describe, expect, it } from "vitest";
import * as draftPage from "#app/routes/mixer-change/draft";
import * as leavePage from "#app/routes/mixer-change/leave";
import * as undoPage from "#app/routes/mixer-change/undo";
import { NOW, day, mixerWorld, set, setting } from "./mixer-world";

let world: Awaited<ReturnType<typeof mixerWorld>>;

beforeEach(async () => {
  world = await mixerWorld();
});

describe("leave", () => {
  const leave = (form: Record<string, string>) => world.press(leavePage, "leave", form);

  it("a pause is nought hours from a day to a day, and then what held goes on", async () => {
    await world.save([
      setting("now", {
        fromDay: day(-10),
        weeklyHours: "20",
        mondayHours: "12",
        tuesdayHours: "8",
      }),
    ]);
    const notice = await world.told(await leave({ kind: "pause", fromDay: day(1), toDay: day(7) }));
    expect(notice.title).toBe("Pausen er lagt ind");
    const [, pause, again] = await world.settings();
    expect(pause).toMatchObject({
      state: "actual",
      fromDay: day(1),
      weeklyHours: 0,
      mondayHours: null,
    });
    expect(again).toMatchObject({
      state: "planned",
      fromDay: day(8),
      weeklyHours: 20,
      mondayHours: 12,
    });
  });

  it("a pause holds through a planned step that stays, which goes on after it", async () => {
    await world.aPlan();
    await leave({ kind: "pause", fromDay: NOW, toDay: day(9), later: "stay" });
    expect(await world.fromDays()).toEqual([
      ["planned", day(-10), 20],
      ["actual", NOW, 0],
      ["planned", day(4), 28],
      ["actual", day(4), 0],
      ["planned", day(10), 28],
      ["planned", day(32), 37],
    ]);
  });

  it("a pause pushes the plan by the weeks it touches where asked", async () => {
    await world.aPlan();
    await leave({ kind: "pause", fromDay: NOW, toDay: day(9), later: "shift" });
    expect(await world.fromDays()).toEqual([
      ["planned", day(-10), 20],
      ["actual", NOW, 0],
      ["planned", day(10), 20],
      ["planned", day(18), 28],
      ["planned", day(46), 37],
    ]);
  });

  it("away again makes being back a setting, so that the deadlines begin anew", async () => {
    await world.save([set("course.fullyBackOn", day(-30))]);
    const notice = await world.told(
      await leave({ kind: "relapse", fromDay: day(-7), weeklyHours: "" }),
    );
    expect((await world.content()).course.fullyBackOn).toBeNull();
    expect(await world.fromDays()).toEqual([
      ["actual", day(-30), 37],
      ["actual", day(-7), 0],
    ]);
    expect(notice.lines.length).toBeGreaterThan(0);
    const undone = await world.press(undoPage, "undo", { revision: String(notice.undo.revision) });
    expect(undone.status).toBe(302);
    expect((await world.content()).course.fullyBackOn).toBe(day(-30));
    expect(await world.settings()).toEqual([]);
  });

  it("away for longer pushes what is ahead, and the goal where asked", async () => {
    await world.aPlan();
    await world.withSubGoals();
    const moves = { movesGoal: "yes", movesSubGoals: "yes" };
    await leave({ kind: "longer", fromDay: NOW, weeks: "4", ...moves });
    expect((await world.settings()).map(({ fromDay }) => fromDay)).toEqual([
      day(-10),
      day(32),
      day(60),
    ]);
    expect((await world.content()).plan.goalDay).toBe(day(60));
    expect(await world.goalDays()).toEqual([day(-1), day(32), day(-3), day(32)]);
  });

  it("a pause moves the sub-goals ahead by the weeks it touches, where asked", async () => {
    await world.aPlan();
    await world.withSubGoals();
    const pause = { kind: "pause", fromDay: NOW, toDay: day(7), movesSubGoals: "yes" };
    await leave({ ...pause, later: "shift" });
    expect(await world.goalDays()).toEqual([day(-1), day(18), day(-3), day(18)]);
  });

  it.each<[string, Record<string, string>]>([
    ["kind", {}],
    ["kind", { kind: "holiday", fromDay: NOW }],
    ["toDay", { kind: "pause", fromDay: NOW }],
    ["toDay", { kind: "pause", fromDay: NOW, toDay: day(-1) }],
    ["fromDay", { kind: "relapse", fromDay: "i går" }],
    ["weeklyHours", { kind: "relapse", fromDay: NOW, weeklyHours: "61" }],
    ["weeks", { kind: "relapse", fromDay: NOW, later: "shift", weeks: "x" }],
    ["weeks", { kind: "longer", fromDay: NOW, weeks: "53" }],
    ["fromDay", { kind: "longer", fromDay: day(400), weeks: "2" }],
  ])("says what is wrong with %s: %j", async (name, form) => {
    await world.aPlan();
    const answer = await leave(form);
    expect(answer.status).toBe(400);
    expect(Object.keys((await answer.json()).errors)).toEqual([name]);
    expect(await world.settings()).toHaveLength(3);
  });
});

describe("a first draft", () => {
  const look = async (query: string) => world.open(draftPage, `draft${query}`);
  const put = (form: Record<string, string>) => world.press(draftPage, "draft", form);

  it("is shown before anything is saved, and put in when asked", async () => {
    const shown = await look(`?kind=gentle&fromDay=${NOW}&weeks=10`);
    expect(shown.steps.at(-1)).toMatchObject({ fromDay: day(70), weeklyHours: "37", tasks: "10" });
    expect(await world.settings()).toEqual([]);
    const notice = await world.told(await put({ kind: "gentle", fromDay: NOW, weeks: "10" }));
    expect(notice.title).toBe("Forslaget er lagt ind i planen");
    expect(await world.settings()).toHaveLength(shown.steps.length);
  });

  it("begins where one stands, ends on the plan's goal day, and leaves what is planned unless asked", async () => {
    await world.aPlan();
    const shown = await look(`?kind=even&fromDay=${NOW}&weeks=`);
    expect(shown).toMatchObject({ startsHere: true, planned: 2, errors: {} });
    expect(shown.steps[0]).toMatchObject({ weeklyHours: "20", tasks: "5", physical: "4" });
    expect(shown.steps.at(-1).fromDay).toBe(day(32));
    const form = { kind: "even", fromDay: NOW, weeks: "" };
    await put(form);
    expect((await world.settings()).map(({ id }) => id)).toEqual(
      expect.arrayContaining(["next", "last"]),
    );
    await put({ ...form, replace: "yes" });
    const now = await world.settings();
    expect(now).toHaveLength(1 + shown.steps.length);
    expect(now.map(({ id }) => id)).not.toContain("next");
  });

  it.each<[string, string]>([
    ["kind", "?kind=&fromDay=2026-11-02&weeks=4"],
    ["weeks", "?kind=even&fromDay=2026-11-02&weeks=0"],
    ["weeks", "?kind=even&fromDay=2026-11-02&weeks="],
    ["fromDay", "?kind=even&fromDay=x&weeks=4"],
  ])("says what is wrong with %s", async (name, query) => {
    const { errors, steps } = await look(query);
    expect([Object.keys(errors), steps]).toEqual([[name], []]);
    const form = Object.fromEntries(new URLSearchParams(query));
    expect((await put(form)).status).toBe(400);
  });

  it("from a day before the law's table is no draft and no fault", async () => {
    const { steps } = await look("?kind=even&fromDay=1999-01-01&weeks=4");
    expect(steps.at(-1)?.weeklyHours).toBe("37");
  });
});
