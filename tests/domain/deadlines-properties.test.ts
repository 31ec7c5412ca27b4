import fc from "fast-check";
import { afterEach, describe, expect, it } from "vitest";
import { nextDeadlineDay } from "#app/domain/deadlines/case-days";
import { DEADLINE_IDS } from "#app/domain/deadlines/deadline";
import type { Deadline } from "#app/domain/deadlines/deadline";
import { deadlineFacts } from "#app/domain/deadlines/deadline-facts";
import type { DeadlineFacts } from "#app/domain/deadlines/deadline-facts";
import { deadlinesFor } from "#app/domain/deadlines/deadlines-for";
import { movedDeadlines } from "#app/domain/deadlines/moved-deadlines";
import { dayNumber, dayOfNumber } from "#app/domain/law/day-numbers";
import { addDays, isIsoDate } from "#app/domain/law/days";
import { isWorkingDay } from "#app/domain/law/holidays";
import { anyContent } from "./arbitrary-content";
import { dayOf, factsOf, from } from "./deadline-cases";

const HR = { has120DayTerm: "yes", earlierSickDays: 20 } as const;

function sound({ day, workingDay, basis, inDays, kind, state, count }: Deadline, today: string) {
  expect(isIsoDate(day)).toBe(true);
  expect(day >= basis.day).toBe(true);
  expect(inDays).toBe(dayNumber(day) - dayNumber(today));
  if (count) expect(count.amount).toBeGreaterThan(0);
  if (kind !== "due") expect([state, workingDay]).not.toContain("missed");
  if (kind === "due") expect(workingDay === null).toBe(isWorkingDay(day));
  if (workingDay === null) return;
  expect(workingDay < day).toBe(true);
  expect(isWorkingDay(workingDay)).toBe(true);
}

const days = (fromDay: string, toDay: string): string[] =>
  Array.from({ length: dayNumber(toDay) - dayNumber(fromDay) + 1 }, (_, index) =>
    dayOfNumber(dayNumber(fromDay) + index),
  );

/** A case in which every other fact falls a while after the first day of absence, so that each takes every day too. */
const fullCase = (first: string): DeadlineFacts => {
  const after = (count: number) => addDays(first, count);
  return factsOf({
    facts: { firstAbsenceDay: first, employedSince: after(-60) },
    course: {
      payDuringAbsence: "stopped",
      payStoppedOn: after(10),
      notifiedOn: after(20),
      fastTrackOn: after(5),
      informationLetterOn: after(21),
      objectionLetterOn: after(22),
      municipalTalkOn: after(50),
      fitForWorkHandedOn: after(30),
      section56From: after(-100),
      leavingDay: after(200),
    },
    interview: { nextTalkDay: after(40), employeeExpectsBackDay: after(100) },
    plan: { goalDay: after(120) },
    hours: [[after(60), 20]],
    hr: HR,
  });
};

describe("every day from 2026 to 2030", () => {
  it.each([2026, 2027, 2028, 2029, 2030])(
    "as the first day of absence and as others: %i",
    (year) => {
      for (const first of days(`${year}-01-01`, `${year}-12-31`)) {
        const facts = fullCase(first);
        const today = addDays(first, 25);
        const found = deadlinesFor(facts, today);
        expect(found.length).toBeGreaterThanOrEqual(20);
        for (const deadline of found) sound(deadline, today);
        expect(found.map(({ day }) => day)).toEqual(found.map(({ day }) => day).sort());
      }
    },
  );
});

const anyDay = fc
  .integer({ min: dayNumber("2010-01-04"), max: dayNumber("2198-12-31") })
  .map(dayOfNumber);

describe("any case", () => {
  it("has sound deadlines with keys of their own, on any day it is seen", () => {
    fc.assert(
      fc.property(anyContent, anyDay, (content, today) => {
        const facts = deadlineFacts(content, HR);
        const found = facts ? deadlinesFor(facts, today) : [];
        const keys = found.map(({ key }) => key);
        expect(new Set(keys).size).toBe(keys.length);
        for (const deadline of found) sound(deadline, today);
        expect(found.filter(({ isForHrAlone }) => isForHrAlone).map(({ id }) => id)).toEqual(
          keys.filter((key) => key === "rule120"),
        );
        if (facts) expect(movedDeadlines(facts, facts, today)).toEqual([]);
        const next = nextDeadlineDay(content, today);
        expect(next === null || isIsoDate(next)).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it("can begin on any day the rules hold", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 800 }), (first, later) => {
        const found = deadlinesFor(factsOf({ ...from(first), hr: HR }), addDays(first, later));
        const ids = found.map(({ id }) => id);
        expect(ids).toEqual(expect.arrayContaining(["interview", "planRight", "notification"]));
      }),
      { numRuns: 200 },
    );
  });

  it("from before the rules has no deadline, and no guess", () => {
    const facts = { ...factsOf({}), firstAbsenceDay: "2005-03-01" };
    expect(deadlinesFor(facts, "2005-03-10")).toEqual([]);
    const known = { ...fullCase("2026-08-03"), firstAbsenceDay: "2005-03-01" };
    for (const { id } of deadlinesFor(known, "2026-08-03")) expect(DEADLINE_IDS).toContain(id);
  });
});

describe("years, leap days and clocks", () => {
  it.each([
    ["a leap day", "2028-02-29", "2028-03-28", "2028-04-25", "2028-08-29"],
    ["over a leap day", "2028-02-01", "2028-02-29", "2028-03-28", "2028-08-01"],
    ["over new year", "2026-12-31", "2027-01-28", "2027-02-25", "2027-06-30"],
    ["the last of August", "2026-08-31", "2026-09-28", "2026-10-26", "2027-02-28"],
    ["over the clock in spring", "2027-03-01", "2027-03-29", "2027-04-26", "2027-09-01"],
    ["over the clock in autumn", "2026-10-05", "2026-11-02", "2026-11-30", "2027-04-05"],
  ])("%s: %s", (_what, first, talk, eightWeeks, cap) => {
    expect(dayOf("interview", from(first), first)).toBe(talk);
    expect(dayOf("planRight", from(first), first)).toBe(eightWeeks);
    expect(dayOf("claimCap", from(first), first)).toBe(cap);
  });

  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it("are the same wherever the server stands", () => {
    const firsts = ["2026-03-01", "2026-03-29", "2026-10-25", "2026-12-31", "2028-02-29"];
    const answers = ["UTC", "America/New_York", "Pacific/Auckland"].map((place) => {
      process.env.TZ = place;
      expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(place);
      return firsts.map((first) => deadlinesFor(fullCase(first), addDays(first, 25)));
    });
    expect(answers[1]).toEqual(answers[0]);
    expect(answers[2]).toEqual(answers[0]);
  });
});
