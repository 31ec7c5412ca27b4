import { describe, expect, it } from "vitest";
import type { DraftValues } from "#app/domain/draft";
import { paper } from "#app/text/paper/da-paper";
import { mixerPart } from "#pdf/snapshot/mixer-part";
import { printFormat } from "#pdf/snapshot/print-format";
import { weekPart } from "#pdf/snapshot/week-part";
import { sharedWith } from "../domain/contents";

const DAY = "2026-09-07";
const format = printFormat(paper);

const planOf = (settings: Record<string, DraftValues>, weeks: Record<string, DraftValues> = {}) =>
  sharedWith({
    sections: { facts: { normalWeeklyHours: "37", firstAbsenceDay: "2026-08-03" } },
    lists: { mixerSettings: settings, exceptionWeeks: weeks },
  });
const mixerOf = (settings: Record<string, DraftValues>) =>
  mixerPart(planOf(settings), paper, format, "2026-12-01");

describe("the mixer on paper", () => {
  const before = { fromDay: DAY, state: "planned", weeklyHours: "20", tasks: "5", physical: "4" };

  it("says plainly that something was turned down, when, for what and why", () => {
    const down = {
      ...before,
      state: "actual",
      fromDay: "2026-09-21",
      weeklyHours: "19.5",
      tasks: "3",
    };
    expect(mixerOf({ a: before, b: { ...down, downReason: "longDays" } }).adjusted).toEqual([
      "Planen er justeret den 21. september 2026: der er skruet ned for timer og opgaver. Dagene var for lange.",
    ]);
    expect(mixerOf({ a: before, b: down }).adjusted).toEqual([
      "Planen er justeret den 21. september 2026: der er skruet ned for timer og opgaver.",
    ]);
  });

  it.each<[string, DraftValues]>([
    ["planned", { state: "planned", tasks: "3" }],
    ["no lower", { state: "actual", tasks: "6" }],
    ["in a place not known before", { state: "actual", intensity: "1" }],
  ])("says nothing of it where a setting is %s", (_what, values) => {
    const part = mixerOf({ a: before, b: { ...before, fromDay: "2026-09-21", ...values } });
    expect(part).not.toHaveProperty("adjusted");
  });

  it("tells the last five times", () => {
    const settings = Array.from({ length: 7 }, (_, index) => [
      `s${index}`,
      { fromDay: `2026-09-1${index}`, state: "actual", weeklyHours: String(20 - index) },
    ]);
    const { adjusted } = mixerOf(Object.fromEntries(settings) as Record<string, DraftValues>);
    expect([adjusted?.length, adjusted?.at(-1)]).toEqual([5, expect.stringContaining("16. sept")]);
  });

  it("tells hours of each day and weeks on and off", () => {
    const own = {
      mondayHours: "3",
      wednesdayHours: "4.25",
      weeksOn: "2",
      weeksOff: "1",
      offWeekHours: "1.5",
    };
    const [setting] = mixerOf({ a: { fromDay: DAY, ...own } }).settings;
    expect([setting?.hours, setting?.days]).toEqual(["7,25", "mandag og onsdag"]);
    expect(setting?.lines.slice(0, 2)).toEqual([
      { label: "Timer om dagen", text: "mandag 3 og onsdag 4,25" },
      { label: "Uger på skift", text: "2 uger med de timer, så 1 uge med 1,5 timer" },
    ]);
  });
});

describe("the weeks on paper", () => {
  it("show weeks on and off and single weeks with what is different", () => {
    const turns = { weeksOn: "1", weeksOff: "1", offWeekHours: "0" };
    const plan = planOf(
      { a: { fromDay: DAY, weeklyHours: "10", monday: "yes", thursday: "yes", ...turns } },
      { w: { monday: "2026-09-28", weeklyHours: "4", note: "Kursus" } },
    );
    const { weeks } = weekPart(plan, paper, format, DAY, "2026-10-04");
    expect(weeks.map(({ worked, absent, days }) => [worked, absent, days])).toEqual([
      ["10", "27", "man, tors"],
      ["0", "37", "Ingen"],
      ["10", "27", "man, tors"],
      ["4", "33", "man, tors (Kursus)"],
    ]);
  });
});
