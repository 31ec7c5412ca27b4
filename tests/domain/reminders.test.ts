import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import { AHEAD_DAYS, IDLE_DAYS, remindersFor } from "#app/domain/follow-up/reminders";
import type { Reminded } from "#app/domain/follow-up/reminders";
import { addDays } from "#app/domain/law/days";
import { sharedWith } from "./contents";

const TODAY = "2026-09-14";
const MANAGER: Reminded = { role: "lineManager", lastLookedDay: TODAY, rhythm: null };
const EMPLOYEE: Reminded = { role: "employee", lastLookedDay: TODAY, rhythm: null };

const plan = (lists: Record<string, DraftValues>, sections: Record<string, DraftValues> = {}) =>
  sharedWith({
    sections,
    lists: Object.fromEntries(Object.entries(lists).map(([name, item]) => [name, { one: item }])),
  });
const brief = (...asked: Parameters<typeof remindersFor>) =>
  remindersFor(...asked).map(({ kind, key }) => `${kind} ${key}`);

describe("a talk", () => {
  it.each([
    [-1, []],
    [0, ["nextTalk 2026-09-14"]],
    [3, ["nextTalk 2026-09-17"]],
    [4, []],
  ])("%i days away", (days, expected) => {
    const content = plan({ followUps: { day: addDays(TODAY, days) } });
    expect(brief(content, MANAGER, TODAY)).toEqual(expected);
    expect(brief(content, EMPLOYEE, TODAY)).toEqual(expected);
  });

  it("written in three places is one talk, and leads to where it is planned", () => {
    const day = "2026-09-16";
    const content = plan(
      { followUps: { day }, talks: { nextDay: day } },
      { interview: { nextTalkDay: day } },
    );
    expect(remindersFor(content, MANAGER, TODAY)).toEqual([
      { kind: "nextTalk", key: day, day, path: "followUps.one" },
    ]);
  });

  it("is still one when the employer makes no plan, and when the employee is back", () => {
    const endings: Record<string, DraftValues>[] = [
      { plan: { decision: "declined" } },
      { course: { fullyBackOn: "2026-09-01" } },
    ];
    for (const sections of endings)
      expect(
        brief(
          plan({ followUps: { day: TODAY }, measures: { title: "Gåtur" } }, sections),
          MANAGER,
          TODAY,
        ),
      ).toEqual(["nextTalk 2026-09-14"]);
  });
});

describe("a setting about to start", () => {
  it.each([
    [-1, "planned", 0],
    [0, "planned", 1],
    [AHEAD_DAYS, "planned", 1],
    [AHEAD_DAYS + 1, "planned", 0],
    [1, "actual", 0],
    [1, "", 1],
  ])("in %i days, %s: %i", (days, state, count) => {
    const content = plan({ mixerSettings: { fromDay: addDays(TODAY, days), state } });
    expect(remindersFor(content, EMPLOYEE, TODAY)).toHaveLength(count);
  });

  it("moved to another day is another matter", () => {
    const keyOn = (fromDay: string) =>
      brief(plan({ mixerSettings: { fromDay, state: "planned" } }), MANAGER, TODAY)[0];
    expect(keyOn("2026-09-15")).not.toBe(keyOn("2026-09-16"));
  });
});

describe("a measure without an owner", () => {
  it.each([
    [{ title: "Gåtur", fromDay: "2026-09-21" }, 1],
    [{ title: "Gåtur", fromDay: "2026-09-22" }, 0],
    [{ title: "Gåtur", fromDay: "2026-08-01" }, 1],
    [{ title: "Gåtur" }, 1],
    [{ title: "Gåtur", toDay: "2026-09-13" }, 0],
    [{ title: "Gåtur", toDay: "2026-09-14" }, 1],
    [{ title: "Gåtur", responsible: "Anne" }, 0],
    [{ title: "" }, 0],
  ])("%o: %i, for the employer alone", (measures, count) => {
    expect(remindersFor(plan({ measures }), MANAGER, TODAY)).toHaveLength(count);
    expect(remindersFor(plan({ measures }), EMPLOYEE, TODAY)).toEqual([]);
  });
});

describe("a plan left alone", () => {
  const begun = plan({ subGoals: { title: "Ro" } });

  it.each([
    [13, []],
    [14, ["planIdle 2026-09-14"]],
    [15, ["planIdle 2026-09-13"]],
    [27, ["planIdle 2026-09-01"]],
    [28, ["planIdle 2026-09-14"]],
  ])("not looked at for %i days", (days, expected) => {
    const lastLookedDay = addDays(TODAY, -days);
    expect(brief(begun, { ...MANAGER, lastLookedDay }, TODAY)).toEqual(expected);
  });

  it("is none before there is a plan, or for somebody who never looked", () => {
    const lastLookedDay = "2026-01-01";
    expect(brief(plan({}), { ...MANAGER, lastLookedDay }, TODAY)).toEqual([]);
    expect(brief(begun, { ...MANAGER, lastLookedDay: null }, TODAY)).toEqual([]);
  });

  it("is said once in each two weeks", () => {
    fc.assert(
      fc.property(fc.nat(400), (days) => {
        const on = (extra: number) =>
          brief(begun, MANAGER, addDays(TODAY, days + extra)).find((each) =>
            each.startsWith("planIdle"),
          );
        expect(on(0) === on(IDLE_DAYS) && days >= IDLE_DAYS).toBe(false);
      }),
    );
  });
});

describe("a check-in", () => {
  const rhythm = { lastDay: "2026-09-07", settingDay: null, isPaused: false };

  it.each([
    [rhythm, ["checkIn 2026-09-14"]],
    [{ ...rhythm, lastDay: "2026-09-08" }, []],
    [{ ...rhythm, settingDay: "2026-09-10" }, []],
    [{ ...rhythm, isPaused: true }, []],
    [{ ...rhythm, lastDay: null }, []],
    [null, []],
  ])("%o", (given, expected) => {
    expect(brief(plan({}), { ...EMPLOYEE, rhythm: given }, TODAY)).toEqual(expected);
  });
});
