import { describe, expect, it } from "vitest";
import { dayOf, deadlineOn, from } from "./deadline-cases";
import type { StoredCase } from "./deadline-cases";

const AUGUST = "2026-08-03";
const july = from("2026-07-06");
const HR = { has120DayTerm: "yes", earlierSickDays: null } as const;

// DL-01 and so on are the worked examples of the product's law notes.
describe("the talk", () => {
  it.each([
    ["DL-01", "2026-03-02", "2026-03-30"],
    ["DL-02", "2026-02-02", "2026-03-02"],
    ["DL-04", "2026-12-14", "2027-01-11"],
  ])("%s: absent from %s, talk by %s", (_row, first, day) => {
    expect(dayOf("interview", from(first))).toBe(day);
  });

  it.each([
    ["DL-06: leaves on day 56", "2026-09-27", "lapsed", "exempt"],
    ["DL-07: leaves on day 57", "2026-09-28", "ahead", "usual"],
    ["DL-07: leaves later", "2026-09-30", "ahead", "usual"],
    ["DL-07: not under notice", "", "ahead", "usual"],
  ])("%s", (_row, leavingDay, state, reason) => {
    expect(deadlineOn("interview", { course: { leavingDay } })).toMatchObject({
      day: "2026-08-31",
      state,
      reason,
    });
  });

  it("DL-09: not possible, by phone neither; the limit stays", () => {
    const stored: StoredCase = {
      interview: { outcome: "notHeld", notHeldReason: "tooIll" },
      attempts: 1,
    };
    for (const today of ["2026-08-10", "2026-09-10"])
      expect(deadlineOn("interview", stored, today)).toMatchObject({
        day: "2026-08-31",
        state: "lapsed",
        reason: "notPossible",
      });
    expect(dayOf("refundStart", stored)).toBe("2026-09-02");
  });
});

describe("the plan and the fast track", () => {
  it.each([
    ["2026-09-20", "noRight"],
    ["2026-10-05", "right"],
  ])("DL-10: expected back %s gives %s, whenever asked", (employeeExpectsBackDay, reason) => {
    const stored = { interview: { employeeExpectsBackDay } };
    for (const today of ["2026-08-10", "2026-08-20"])
      expect(deadlineOn("planRight", stored, today)).toMatchObject({ day: "2026-09-28", reason });
  });

  it.each([
    ["2026-08-20", "", "2026-09-03"],
    ["2026-09-07", "", "2026-09-21"],
    ["2026-09-08", "", undefined],
    ["2026-08-20", "yes", "2026-09-27"],
  ])("DL-17: asked %s (refused: %s), the kommune's talk by %s", (fastTrackOn, refused, day) => {
    const stored = { course: { fastTrackOn, fastTrackRefused: refused } };
    expect(dayOf("fastTrackTalk", stored, "2026-09-10")).toBe(day);
    expect(deadlineOn("fastTrack", stored, "2026-09-10")).toMatchObject(
      day === undefined
        ? { state: "lapsed", reason: "tooLate" }
        : { day: "2026-09-07", state: "done", reason: "requested" },
    );
  });

  it("DL-17: is uncertain for an absence from July 2026 on, and not before", () => {
    expect(deadlineOn("fastTrack", from("2026-07-01"))?.law?.confidence).toBe("U");
    expect(deadlineOn("fastTrack", from("2026-06-30"))?.law?.confidence).toBe("V");
  });
});

describe("refund and notification", () => {
  it("DL-11: refund from day 31", () => {
    expect(deadlineOn("refundStart", {})).toMatchObject({ day: "2026-09-02", reason: "usual" });
  });

  it.each([
    ["2026-07-06", AUGUST, "newEmployee"],
    ["2026-06-08", "2026-09-02", "usual"],
  ])("DL-12: hired %s, refund from %s", (employedSince, day, reason) => {
    const stored = { facts: { employedSince }, course: { worked74Hours: "yes" } };
    expect(deadlineOn("refundStart", stored)).toMatchObject({ day, reason });
  });

  it.each([
    [AUGUST, "2026-09-07", null],
    ["2026-03-02", "2026-04-06", "2026-04-01"],
  ])("DL-13: absent from %s with wage, told by %s", (first, day, workingDay) => {
    const stored = { ...from(first), course: { payDuringAbsence: "paid" } };
    expect(deadlineOn("notification", stored)).toMatchObject({ day, workingDay, reason: "paid" });
  });

  it("DL-15: told late, refund from that day", () => {
    const stored = { course: { payDuringAbsence: "paid", notifiedOn: "2026-10-12" } };
    expect(deadlineOn("notification", stored, "2026-10-12")).toMatchObject({
      state: "done",
      reason: "late",
    });
    expect(deadlineOn("refundStart", stored, "2026-10-12")).toMatchObject({
      day: "2026-10-12",
      reason: "notifiedLate",
    });
    expect(dayOf("claim", stored, "2026-10-12")).toBe("2027-01-12");
  });
});

describe("the kommune's follow-up", () => {
  it("DL-18: the first talk by the end of week 8", () => {
    expect(deadlineOn("firstFollowUp", {})).toMatchObject({
      day: "2026-09-27",
      workingDay: "2026-09-25",
      state: "ahead",
      owner: "municipality",
    });
  });

  it("DL-20: both expect under 26 weeks, so as a rule no talks", () => {
    const interview = {
      employeeExpectsBackDay: "2026-12-15",
      employerExpectsBackDay: "2026-12-15",
    };
    expect(deadlineOn("firstFollowUp", { ...july, interview })).toMatchObject({
      state: "lapsed",
      reason: "bothExpectUnder26",
    });
    expect(deadlineOn("exemption26", { ...july, interview })).toMatchObject({
      day: "2027-01-04",
      reason: "bothExpectUnder26",
    });
  });

  it("DL-20: the employer expects more, so the kommune follows up", () => {
    const interview = {
      employeeExpectsBackDay: "2026-12-15",
      employerExpectsBackDay: "2027-02-01",
    };
    expect(deadlineOn("firstFollowUp", { ...july, interview })).toMatchObject({
      day: "2026-08-30",
      state: "ahead",
      reason: "usual",
    });
    expect(deadlineOn("exemption26", { ...july, interview })).toMatchObject({
      state: "lapsed",
      reason: "expectsOver26",
    });
  });
});

describe("papers, many sick days, and agreements", () => {
  it("DL-24: the second absence day, Easter not counted; a statement of duration from D + 14", () => {
    expect(dayOf("selfCertification", from("2026-04-01"))).toBe("2026-04-04");
    expect(dayOf("durationStatement", from("2026-04-01"))).toBe("2026-04-15");
  });

  it("DL-25: the 120th day, the days for notice, and when it ends", () => {
    const stored = { ...from("2026-01-12"), course: { isSalaried: "yes" }, hr: HR };
    expect(deadlineOn("rule120", stored, "2026-05-11")).toMatchObject({
      day: "2026-05-11",
      notice: { firstDay: "2026-05-12", lastDay: "2026-05-20", endsOn: "2026-06-30" },
      isForHrAlone: true,
    });
  });

  it("DL-25: 20 weeks on 16 of 32 hours are 50 days", () => {
    const part = (earlierSickDays: number): StoredCase => ({
      facts: { firstAbsenceDay: "2026-01-12", normalWeeklyHours: "32" },
      hours: [["2026-01-12", 16]],
      hr: { has120DayTerm: "yes", earlierSickDays },
    });
    // 20 weeks end on Friday 2026-05-29: with 70 days before, that is the 120th.
    expect(dayOf("rule120", part(70), "2026-05-01")).toBe("2026-05-29");
    expect(dayOf("rule120", part(69.5), "2026-05-01")).toBe("2026-06-01");
  });

  it("DL-27: a § 56 agreement and the kommune's form", () => {
    expect(dayOf("section56End", { course: { section56From: "2026-05-04" } })).toBe("2028-05-03");
    const letter = { course: { informationLetterOn: "2026-09-10" } };
    expect(dayOf("informationForm", letter)).toBe("2026-09-18");
  });
});
