import { describe, expect, it } from "vitest";
import { absencePeriods, periodOn } from "#app/domain/absence/absence-periods";
import { absenceWeeks } from "#app/domain/absence/absence-weeks";
import { sickCourse } from "#app/domain/deadlines/sick-course";
import { dayOf, deadlineOn, factsOf, from } from "./deadline-cases";
import type { StoredCase } from "./deadline-cases";

function periodsOf(stored: StoredCase) {
  const { absence } = factsOf(stored);
  if (!absence) throw new Error("hours are known in these cases");
  return absencePeriods(absence, absenceWeeks(absence, absence.firstAbsenceDay, 40));
}

describe("the sick periods of an absence (§ 53)", () => {
  it("is one while nothing ends it", () => {
    expect(periodsOf({})).toEqual([{ firstDay: "2026-08-03", lastDay: null }]);
  });

  it.each([
    ["exactly 4 hours away a week", 33, null],
    ["3.75 hours away a week", 33.25, "2026-08-28"],
    ["a quarter of an hour more than 4", 32.75, null],
  ])("%s", (_what, weekly, lastDay) => {
    expect(periodsOf({ hours: [["2026-08-31", weekly]] })).toEqual([
      { firstDay: "2026-08-03", lastDay },
    ]);
  });

  it("ends the day before somebody is fully back, in the middle of a week too", () => {
    const back = (fullyBackOn: string) => periodsOf({ course: { fullyBackOn } });
    expect(back("2026-08-31")).toEqual([{ firstDay: "2026-08-03", lastDay: "2026-08-28" }]);
    expect(back("2026-09-02")).toEqual([{ firstDay: "2026-08-03", lastDay: "2026-09-01" }]);
  });

  it("starts again after a relapse, with an employer period and deadlines of its own", () => {
    const relapse: StoredCase = {
      course: { fullyBackOn: "2026-08-17", notifiedOn: "2026-08-14" },
      interview: { outcome: "held", heldOn: "2026-08-12" },
      hours: [["2026-10-01", 0]],
    };
    expect(periodsOf(relapse)).toEqual([
      { firstDay: "2026-08-03", lastDay: "2026-08-14" },
      { firstDay: "2026-10-01", lastDay: null },
    ]);
    expect(dayOf("refundStart", relapse, "2026-10-01")).toBe("2026-10-31");
    const talk = deadlineOn("interview", relapse, "2026-10-01");
    expect(talk).toMatchObject({ day: "2026-10-29", state: "ahead" });
    expect(talk?.basis).toEqual({ fact: "mixerSettings", day: "2026-10-01" });
    expect(deadlineOn("notification", relapse, "2026-10-01")).toMatchObject({
      day: "2026-11-05",
      state: "ahead",
    });
    expect(deadlineOn("interview", relapse, "2026-09-30")?.state).toBe("done");
  });

  it("lets what was said before a relapse count for nothing after it", () => {
    const relapse = (interview: Record<string, string>): StoredCase => ({
      course: {
        fullyBackOn: "2026-08-17",
        informationLetterOn: "2026-08-10",
        payStoppedOn: "2026-08-10",
        payDuringAbsence: "stopped",
        fastTrackOn: "2026-08-10",
        municipalTalkOn: "2026-08-11",
        fitForWorkHandedOn: "2026-08-11",
        objectionLetterOn: "2026-08-10",
      },
      interview,
      hours: [["2026-10-01", 0]],
    });
    const on = "2026-10-05";
    const before = relapse({
      outcome: "held",
      heldOn: "2026-08-12",
      employeeExpectsOver8Weeks: "yes",
    });
    expect(deadlineOn("planRight", before, on)?.reason).toBe("unknown");
    expect(deadlineOn("notification", before, on)).toMatchObject({
      reason: "unpaid",
      day: "2026-10-15",
    });
    for (const id of [
      "informationForm",
      "objection",
      "fastTrackTalk",
      "shortCase",
      "fitForWorkReturn",
    ] as const)
      expect(deadlineOn(id, before, on)).toBeUndefined();
    const notHeld = { outcome: "notHeld", notHeldReason: "tooIll" };
    expect(deadlineOn("interview", relapse(notHeld), on)?.reason).toBe("usual");
    expect(
      deadlineOn("interview", relapse({ ...notHeld, invitedOn: "2026-10-02" }), on)?.reason,
    ).toBe("notPossible");
    expect(deadlineOn("interview", relapse({ outcome: "held" }), on)?.state).toBe("ahead");
    const after = { outcome: "held", heldOn: "2026-10-04", employeeExpectsOver8Weeks: "yes" };
    expect(deadlineOn("planRight", relapse(after), on)?.reason).toBe("right");
  });

  it("lasts through a part-time return", () => {
    const part: StoredCase = {
      hours: [
        ["2026-08-31", 20],
        ["2026-09-28", 30],
      ],
    };
    expect(periodsOf(part)).toEqual([{ firstDay: "2026-08-03", lastDay: null }]);
  });

  it("begins on a Friday and is not ended by its first short week", () => {
    const friday = from("2026-08-07");
    expect(periodsOf(friday)).toEqual([{ firstDay: "2026-08-07", lastDay: null }]);
    const short = { ...friday, facts: { firstAbsenceDay: "2026-08-07", normalWeeklyHours: "15" } };
    expect(periodsOf(short)).toEqual([{ firstDay: "2026-08-07", lastDay: null }]);
  });

  it("has no minimum for a new-scheme fleksjob", () => {
    const flexJob: StoredCase = {
      course: { employerPeriodException: "flexJob" },
      hours: [["2026-08-31", 36]],
    };
    expect(periodsOf(flexJob)).toEqual([{ firstDay: "2026-08-03", lastDay: null }]);
  });

  it("is the one a day lies in, the latest before it, or the first", () => {
    const two = [
      { firstDay: "2026-08-03", lastDay: "2026-08-14" },
      { firstDay: "2026-10-01", lastDay: null },
    ];
    expect(periodOn(two, "2026-08-01")).toBe(two[0]);
    expect(periodOn(two, "2026-09-30")).toBe(two[0]);
    expect(periodOn(two, "2026-10-01")).toBe(two[1]);
    expect(periodOn([], "2026-10-01")).toBeNull();
  });
});

describe("the period in force today", () => {
  it("is over once the first day back has come, and not before", () => {
    const back: StoredCase = { course: { fullyBackOn: "2026-08-19" } };
    const lastDay = (today: string) => sickCourse(factsOf(back), today).lastDay;
    expect(lastDay("2026-08-18")).toBeNull();
    expect(lastDay("2026-08-19")).toBe("2026-08-18");
    expect(lastDay("2026-08-20")).toBe("2026-08-18");
  });

  it("is the same without hours, from the day back alone", () => {
    const back: StoredCase = {
      facts: { normalWeeklyHours: "" },
      course: { fullyBackOn: "2026-08-19" },
    };
    expect(sickCourse(factsOf(back), "2026-08-18").lastDay).toBeNull();
    expect(sickCourse(factsOf(back), "2026-08-19").lastDay).toBe("2026-08-18");
  });

  it("lets what it has not reached lapse, and keeps what it has", () => {
    const back: StoredCase = { course: { fullyBackOn: "2026-09-07" } };
    const on = "2026-09-10";
    expect(deadlineOn("interview", back, on)).toMatchObject({ state: "missed" });
    expect(deadlineOn("notification", back, on)).toMatchObject({ state: "missed" });
    for (const id of ["planRight", "firstFollowUp", "paidWeeksStop", "exemption26"] as const)
      expect(deadlineOn(id, back, on)).toMatchObject({ state: "lapsed", reason: "back" });
  });

  it("has nothing to notify or claim when it ended within the employer period", () => {
    const back: StoredCase = { course: { fullyBackOn: "2026-09-02" } };
    const on = "2026-09-10";
    expect(deadlineOn("notification", back, on)).toMatchObject({
      state: "lapsed",
      reason: "short",
    });
    expect(deadlineOn("refundStart", back, on)).toMatchObject({ state: "lapsed", reason: "back" });
    expect(deadlineOn("claim", back, on)).toBeUndefined();
    expect(deadlineOn("claimCap", back, on)).toBeUndefined();
    const later: StoredCase = { course: { fullyBackOn: "2026-09-03" } };
    expect(deadlineOn("notification", later, on)).toMatchObject({ state: "missed" });
    expect(dayOf("claim", later, on)).toBe("2026-12-02");
  });
});
