import { describe, expect, it } from "vitest";
import {
  dayOfAbsence,
  eightWeekLimit,
  interviewDeadline,
  nextDeadlineDay,
} from "#app/domain/deadlines/case-days";
import type { Draft } from "#app/domain/draft";
import { LawParameterMissing } from "#app/domain/law/dated";
import { weekdayOf } from "#app/domain/law/days";
import { sharedWith } from "./contents";

// DL-01 and so on are the worked examples of the product's law notes.
describe("the talk within four weeks (§ 7 a)", () => {
  it.each([
    ["DL-01, over the clock change", "2026-03-02", "2026-03-30"],
    ["DL-02, a February of 28 days", "2026-02-02", "2026-03-02"],
    ["a February of 29 days", "2028-02-02", "2028-03-01"],
    ["DL-04, over new year", "2026-12-14", "2027-01-11"],
    ["DL-07", "2026-08-03", "2026-08-31"],
    ["over the clock change in autumn", "2026-10-05", "2026-11-02"],
  ])("%s: %s is held at the latest on %s, the same weekday", (_what, first, last) => {
    expect(interviewDeadline(first)).toBe(last);
    expect(weekdayOf(last)).toBe(weekdayOf(first));
    expect(dayOfAbsence(first, last)).toBe(29);
  });

  it("is not moved from a weekend", () => {
    expect(interviewDeadline("2026-08-01")).toBe("2026-08-29");
    expect(weekdayOf("2026-08-29")).toBe(6);
  });
});

describe("eight weeks (§ 7 b)", () => {
  it("DL-10: the first day outside eight weeks is day 57", () => {
    expect(eightWeekLimit("2026-08-03")).toBe("2026-09-28");
    expect(dayOfAbsence("2026-08-03", "2026-09-28")).toBe(57);
  });
});

describe("the days of an absence", () => {
  it.each([
    ["2026-08-02", 0],
    ["2026-08-03", 1],
    ["2026-08-04", 2],
    ["2027-08-03", 366],
  ])("%s is day %i", (day, number) => {
    expect(dayOfAbsence("2026-08-03", day)).toBe(number);
  });
});

describe("an absence before the rules", () => {
  it.each([interviewDeadline, eightWeekLimit])("has no %o", (deadline) => {
    expect(deadline("2010-01-04")).toMatch(/^2010-/);
    expect(() => deadline("2010-01-03")).toThrow(LawParameterMissing);
  });
});

describe("the next date of a case", () => {
  const today = "2026-10-01";
  const facts = { firstAbsenceDay: "2026-08-03" };
  const notified = { notifiedOn: "2026-09-01" };
  const next = (sections: Draft["sections"], followUps: string[] = []) =>
    nextDeadlineDay(
      sharedWith({
        sections: { facts, course: notified, ...sections },
        lists: {
          followUps: Object.fromEntries(followUps.map((day, index) => [`f${index}`, { day }])),
        },
      }),
      today,
    );

  it("is the talk until it is held or could not be held, even when overdue", () => {
    expect(next({ interview: {} }, ["2026-10-05"])).toBe("2026-08-31");
  });

  it("is then the notification, until it is sent", () => {
    expect(next({ interview: { outcome: "held" }, course: {} })).toBe("2026-09-07");
  });

  it.each([
    ["the first claim, with nothing agreed", [], "", "2026-12-02"],
    ["the next talk before it", [], "2026-10-12", "2026-10-12"],
    ["a follow-up before it", ["2026-10-05"], "2026-10-12", "2026-10-05"],
    ["what is over does not count", ["2026-09-30"], "2026-10-12", "2026-10-12"],
    ["today counts", ["2026-10-01"], "2026-10-12", "2026-10-01"],
    ["an undated follow-up does not count", [""], "", "2026-12-02"],
  ])("is then the first one ahead: %s", (_what, followUps, nextTalkDay, day) => {
    const notPossible = { outcome: "notHeld", notHeldReason: "tooIll", nextTalkDay };
    expect(next({ interview: { outcome: "held", nextTalkDay } }, followUps)).toBe(day);
    expect(next({ interview: notPossible }, followUps)).toBe(day);
  });

  it("is what is agreed, when nothing is due", () => {
    const course = { ...notified, payDuringAbsence: "unpaid" };
    const held = { outcome: "held", nextTalkDay: "2027-02-01" };
    expect(next({ course, interview: held })).toBe("2027-02-01");
    expect(next({ course, interview: { outcome: "held" } })).toBeNull();
  });

  it("is never the kommune's or the employee's day", () => {
    const course = {
      ...notified,
      informationLetterOn: "2026-10-01",
      objectionLetterOn: "2026-10-01",
    };
    expect(next({ course, interview: { outcome: "held" } })).toBe("2026-12-02");
  });

  it("is nothing while nobody has said when the absence began", () => {
    expect(nextDeadlineDay(sharedWith({}), today)).toBeNull();
  });
});
