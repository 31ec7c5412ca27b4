import { describe, expect, it } from "vitest";
import { deadlinesFor } from "#app/domain/deadlines/deadlines-for";
import { dayOf, deadlineOn, factsOf, from } from "./deadline-cases";
import type { StoredCase } from "./deadline-cases";

const HR = { has120DayTerm: "yes", earlierSickDays: null } as const;

describe("how long sick pay lasts (§ 24)", () => {
  it.each([
    [{}, "2027-02-28"],
    [{ earlierPaidWeeks: "9" }, "2026-12-31"],
    [{ earlierPaidWeeks: "22" }, "2026-09-30"],
    [{ earlierPaidWeeks: "39" }, "2026-09-30"],
    [{ employerPeriodException: "flexJob" }, "2027-01-31"],
  ])("%o: stops %s", (course, day) => {
    expect(dayOf("paidWeeksStop", { course })).toBe(day);
  });

  it("is uncertain when it stops in 2027 or later", () => {
    expect(deadlineOn("paidWeeksStop", {})?.law?.confidence).toBe("U");
    expect(deadlineOn("paidWeeksStop", from("2026-06-30"))?.law?.confidence).toBe("V");
  });

  it("is not guessed for the time before the rule", () => {
    expect(dayOf("paidWeeksStop", from("2014-06-30"), "2014-07-10")).toBeUndefined();
    expect(dayOf("paidWeeksStop", from("2014-07-01"), "2014-07-10")).toBe("2015-01-31");
  });
});

describe("papers", () => {
  it.each([
    ["a Monday", "2026-08-03", "2026-08-04"],
    ["a Friday", "2026-08-07", "2026-08-08"],
    ["a Saturday", "2026-08-08", "2026-08-10"],
    ["a Sunday, which does not count itself", "2026-08-09", "2026-08-11"],
    ["the day before Christmas", "2026-12-24", "2026-12-28"],
  ])("self-certification from %s (%s): %s", (_what, first, day) => {
    expect(dayOf("selfCertification", from(first))).toBe(day);
  });

  it.each([
    ["yes", "usual", "ahead"],
    ["unknown", "salaryUnknown", "ahead"],
    ["", "salaryUnknown", "ahead"],
    ["no", "notSalaried", "lapsed"],
  ])("a statement of duration, salaried %o: %s", (isSalaried, reason, state) => {
    expect(deadlineOn("durationStatement", { course: { isSalaried } })).toMatchObject({
      reason,
      state,
    });
  });
});

describe("the 120-day rule", () => {
  const rule = (stored: StoredCase, today = "2026-08-10") => deadlineOn("rule120", stored, today);

  it("is there for HR alone, and only with the term in the contract", () => {
    expect(rule({})).toBeUndefined();
    expect(rule({ hr: { has120DayTerm: null, earlierSickDays: 50 } })).toBeUndefined();
    expect(rule({ hr: { has120DayTerm: "no", earlierSickDays: 50 } })).toBeUndefined();
    expect(rule({ hr: HR })?.isForHrAlone).toBe(true);
  });

  it("holds for salaried employees", () => {
    expect(rule({ hr: HR, course: { isSalaried: "no" } })).toMatchObject({
      state: "lapsed",
      reason: "notSalaried",
    });
  });

  it("counts paid days only", () => {
    expect(rule({ hr: HR, course: { payDuringAbsence: "unpaid" } })).toBeUndefined();
    const stopped = (payStoppedOn: string) =>
      rule({ hr: HR, course: { payDuringAbsence: "stopped", payStoppedOn } });
    expect(stopped("2026-11-30")).toBeUndefined();
    expect(stopped("2026-12-01")?.day).toBe("2026-11-30");
  });

  it("counts earlier days, weekends while fully away, and real absence while part-time", () => {
    const earlier = { has120DayTerm: "yes", earlierSickDays: 100 } as const;
    expect(rule({ hr: earlier })?.day).toBe("2026-08-22");
    // 14 days, and then half a day each working day: 6 days take 12.
    expect(rule({ hr: earlier, hours: [["2026-08-17", 18.5]] })?.day).toBe("2026-09-01");
  });

  it("forgets days that are more than 12 months old", () => {
    const hr = { has120DayTerm: "yes", earlierSickDays: 119 } as const;
    const late = (first: string) =>
      rule({ hr, course: { fullyBackOn: "2026-08-03" }, hours: [[first, 0]] }, first);
    expect(late("2027-08-02")?.day).toBe("2027-08-02");
    expect(late("2027-08-03")?.day).toBe("2027-11-30");
  });

  it("is reached again by a later spell, once the first is too old", () => {
    const again: StoredCase = {
      hr: HR,
      course: { fullyBackOn: "2026-12-21" },
      hours: [["2027-12-01", 0]],
    };
    expect(rule(again, "2026-12-09")?.day).toBe("2026-11-30");
    expect(rule(again, "2027-12-10")?.day).toBe("2028-03-29");
    expect(rule(again, "2028-08-01")?.day).toBe("2028-03-29");
  });

  it("is reached on the first day by somebody who had days enough before", () => {
    expect(rule({ hr: { has120DayTerm: "yes", earlierSickDays: 130 } })?.day).toBe("2026-08-03");
  });

  it("counts a weekend only between two sick days", () => {
    const hr = { has120DayTerm: "yes", earlierSickDays: 114 } as const;
    expect(rule({ hr })?.day).toBe("2026-08-08");
    expect(rule({ hr, hours: [["2026-08-10", 18.5]] })?.day).toBe("2026-08-08");
    expect(rule({ hr, course: { fullyBackOn: "2026-08-10" } }, "2026-08-05")).toBeUndefined();
  });

  it("never comes to somebody who is back", () => {
    const back = { hr: HR, course: { fullyBackOn: "2026-11-30" } };
    expect(rule(back, "2026-12-01")).toBeUndefined();
  });

  it("counts calendar days when hours are not known", () => {
    const stored = { hr: HR, facts: { normalWeeklyHours: "" } };
    expect(rule(stored)?.day).toBe("2026-11-30");
  });

  it("is not worked out for the time before the court had spoken", () => {
    expect(rule({ ...from("2023-06-01"), hr: HR }, "2023-10-01")).toBeUndefined();
  });
});

describe("agreed days", () => {
  it("stand without a law, whoever is back", () => {
    const stored: StoredCase = {
      interview: { nextTalkDay: "2026-08-16" },
      plan: { goalDay: "2026-11-01" },
      course: { fullyBackOn: "2026-08-10" },
    };
    expect(deadlineOn("nextTalk", stored)).toMatchObject({
      day: "2026-08-16",
      workingDay: "2026-08-14",
      law: null,
      state: "ahead",
    });
    expect(deadlineOn("goal", stored)).toMatchObject({ kind: "until", workingDay: null });
  });

  it("have a key of their own for each follow-up", () => {
    const facts = {
      ...factsOf({}),
      followUps: [
        { id: "a", day: "2026-10-05" },
        { id: "b", day: null },
        { id: "c", day: "2026-09-05" },
      ],
    };
    const keys = deadlinesFor(facts, "2026-08-10").map(({ key }) => key);
    expect(keys.filter((key) => key.startsWith("followUp"))).toEqual(["followUp.c", "followUp.a"]);
    expect(new Set(keys).size).toBe(keys.length);
  });
});
