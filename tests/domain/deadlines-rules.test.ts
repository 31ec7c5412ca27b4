import { describe, expect, it } from "vitest";
import type { DeadlineId } from "#app/domain/deadlines/deadline";
import { LAW_PARAMETERS } from "#app/domain/law/parameters";
import { addDays } from "#app/domain/law/days";
import { dayOf, deadlineOn, from } from "./deadline-cases";
import type { StoredCase } from "./deadline-cases";

const HR = { has120DayTerm: "yes", earlierSickDays: null } as const;

/** Every rule with something that brings it about, and its day for an absence from 3 August 2026. */
const RULES: [DeadlineId, StoredCase, string, "due" | "from" | "until"][] = [
  ["selfCertification", {}, "2026-08-04", "from"],
  ["durationStatement", { course: { isSalaried: "yes" } }, "2026-08-17", "from"],
  ["interview", {}, "2026-08-31", "due"],
  ["fastTrack", {}, "2026-09-07", "until"],
  ["fastTrackTalk", { course: { fastTrackOn: "2026-08-10" } }, "2026-08-24", "due"],
  ["notification", {}, "2026-09-07", "due"],
  ["notification", { course: { payDuringAbsence: "unpaid" } }, "2026-08-17", "due"],
  [
    "notification",
    { course: { payDuringAbsence: "stopped", payStoppedOn: "2026-09-15" } },
    "2026-09-22",
    "due",
  ],
  ["refundStart", {}, "2026-09-02", "from"],
  ["informationForm", { course: { informationLetterOn: "2026-09-10" } }, "2026-09-18", "due"],
  ["objection", { course: { objectionLetterOn: "2026-09-10" } }, "2026-09-18", "until"],
  ["fitForWorkReturn", { course: { fitForWorkHandedOn: "2026-09-01" } }, "2026-09-15", "due"],
  ["planRight", {}, "2026-09-28", "from"],
  ["firstFollowUp", {}, "2026-09-27", "due"],
  ["shortCase", { course: { municipalTalkOn: "2026-09-21" } }, "2026-12-20", "until"],
  ["broadAssessment", {}, "2026-11-03", "from"],
  ["claimCap", {}, "2027-02-03", "until"],
  ["rule120", { hr: HR }, "2026-11-30", "from"],
  ["exemption26", {}, "2027-02-01", "from"],
  ["paidWeeksStop", {}, "2027-02-28", "until"],
  ["section56End", { course: { section56From: "2026-05-04" } }, "2028-05-03", "until"],
];

describe.each(RULES)("%s", (id, stored, day, kind) => {
  it(`is ahead the day before ${day}, today on it, and over the day after`, () => {
    const before = deadlineOn(id, stored, addDays(day, -1));
    expect(before).toMatchObject({ day, kind, state: "ahead", inDays: 1 });
    expect(deadlineOn(id, stored, day)).toMatchObject({ day, state: "today", inDays: 0 });
    expect(deadlineOn(id, stored, addDays(day, 1))).toMatchObject({
      day,
      state: kind === "due" ? "missed" : "passed",
      inDays: -1,
    });
  });

  it("says where it comes from, what it is counted from, and how sure it is", () => {
    const found = deadlineOn(id, stored);
    const law = found?.law;
    expect(law && Object.keys(LAW_PARAMETERS)).toContain(law?.parameter);
    expect(law?.source.length).toBeGreaterThan(3);
    expect(found?.isForHrAlone).toBe(id === "rule120");
  });
});

describe("the talk", () => {
  const talk = (interview: StoredCase["interview"], today: string, rest: StoredCase = {}) =>
    deadlineOn("interview", { ...rest, interview }, today);

  it.each([
    [{ outcome: "held", heldOn: "2026-08-03" }, "done"],
    [{ outcome: "held", heldOn: "2026-08-02" }, "ahead"],
    [{ outcome: "held", heldOn: "2026-09-10" }, "done"],
    [{ outcome: "held" }, "done"],
    [{ outcome: "notHeld", notHeldReason: "unreachable" }, "lapsed"],
    [{ outcome: "notHeld", notHeldReason: "exempt" }, "lapsed"],
    [{ outcome: "notHeld", notHeldReason: "other" }, "ahead"],
    [{ outcome: "notHeld" }, "ahead"],
  ])("with %o is %s", (interview, state) => {
    expect(talk(interview, "2026-08-10")?.state).toBe(state);
  });

  it("can be held by phone once a try has failed", () => {
    expect(talk({}, "2026-08-10", { attempts: 1 })?.reason).toBe("byPhone");
    expect(talk({}, "2026-09-01", { attempts: 1 })?.reason).toBe("missed");
  });

  it("has no exemption for somebody whose last day contradicts it", () => {
    const interview = { outcome: "notHeld", notHeldReason: "exempt" };
    expect(talk(interview, "2026-08-10", { course: { leavingDay: "2026-09-28" } })?.state).toBe(
      "ahead",
    );
  });
});

describe("what the two expect (§ 7 b)", () => {
  it.each([
    [{}, "unknown"],
    [{ employerExpectsOver8Weeks: "yes", employeeExpectsOver8Weeks: "no" }, "right"],
    [{ employerExpectsOver8Weeks: "no", employeeExpectsOver8Weeks: "yes" }, "right"],
    [{ employerExpectsOver8Weeks: "no", employeeExpectsOver8Weeks: "no" }, "noRight"],
    [{ employerExpectsOver8Weeks: "no", employeeExpectsOver8Weeks: "unknown" }, "unknown"],
    [{ employerExpectsOver8Weeks: "unknown", employeeExpectsOver8Weeks: "unknown" }, "unknown"],
    [{ employeeExpectsBackDay: "2026-09-27" }, "noRight"],
    [{ employeeExpectsBackDay: "2026-09-28" }, "right"],
    [{ employeeExpectsOver8Weeks: "no", employeeExpectsBackDay: "2026-09-28" }, "right"],
    [{ employeeExpectsBackDay: "2026-08-01" }, "unknown"],
  ])("%o gives %s", (interview, reason) => {
    expect(deadlineOn("planRight", { interview })?.reason).toBe(reason);
    expect(deadlineOn("planRight", { interview }, "2026-09-28")?.reason).toBe("right");
  });

  it("is answered once the employer has made or declined a plan", () => {
    const decided = {
      plan: { decision: "declined" },
      interview: { employeeExpectsOver8Weeks: "no" },
    };
    expect(deadlineOn("planRight", decided)?.state).toBe("done");
  });

  it("leaves no fast track when nobody expects it to be long", () => {
    const interview = { employeeExpectsOver8Weeks: "no" };
    expect(deadlineOn("fastTrack", { interview })).toMatchObject({
      state: "lapsed",
      reason: "notLong",
    });
  });
});

describe("the 26-week rule", () => {
  const both = { employerExpectsOver26Weeks: "no", employeeExpectsOver26Weeks: "no" };
  const backDays = (day: string) => ({
    employerExpectsBackDay: day,
    employeeExpectsBackDay: day,
  });

  it.each([
    [both, "bothExpectUnder26"],
    [{ employerExpectsOver26Weeks: "no" }, "unknown"],
    [{ ...both, employeeExpectsOver26Weeks: "unknown" }, "unknown"],
    [{ ...both, employeeExpectsOver26Weeks: "yes" }, "expectsOver26"],
    [backDays("2027-01-31"), "bothExpectUnder26"],
    [backDays("2027-02-01"), "expectsOver26"],
  ])("%o: %s", (interview, reason) => {
    expect(deadlineOn("exemption26", { interview })?.reason).toBe(reason);
  });

  it("holds for a first talk due in July 2026 or later, and not before", () => {
    // D + 55 is 30 June and 1 July.
    const [before, after] = ["2026-05-06", "2026-05-07"].map((first) => ({
      ...from(first),
      interview: both,
    }));
    expect(deadlineOn("firstFollowUp", before!, "2026-06-01")?.reason).toBe("usual");
    expect(deadlineOn("exemption26", before!, "2026-06-01")).toBeUndefined();
    expect(deadlineOn("firstFollowUp", after!, "2026-06-01")?.reason).toBe("bothExpectUnder26");
    expect(deadlineOn("exemption26", after!, "2026-06-01")?.law?.begins).toBe("I");
  });

  it("counts a talk the kommune held all the same", () => {
    const stored = { interview: both, course: { municipalTalkOn: "2026-09-01" } };
    expect(deadlineOn("firstFollowUp", stored)?.state).toBe("done");
  });
});

describe("a short case (§ 13 f)", () => {
  const short = (interview: StoredCase["interview"], municipalTalkOn = "2026-09-21") =>
    deadlineOn("shortCase", { interview, course: { municipalTalkOn } });

  it.each([
    [{}, "unknown"],
    [{ employerExpectsBackDay: "2026-12-20" }, "short"],
    [{ employerExpectsBackDay: "2026-12-21" }, "notShort"],
    [{ employerExpectsBackDay: "2026-10-01", employeeExpectsBackDay: "2026-12-21" }, "notShort"],
  ])("%o: %s", (interview, reason) => {
    expect(short(interview)?.reason).toBe(reason);
  });

  it("is not known of before 2025", () => {
    const talkOn = (municipalTalkOn: string) =>
      dayOf("shortCase", { ...from("2024-11-04"), course: { municipalTalkOn } }, "2025-01-10");
    expect(talkOn("2024-12-31")).toBeUndefined();
    expect(talkOn("2025-01-01")).toBe("2025-04-01");
  });
});

describe("who pays the first days (§§ 30 and 56)", () => {
  it.each([
    [{ worked74Hours: "no" }, "2026-08-03", "newEmployee"],
    [{ worked74Hours: "unknown" }, "2026-09-02", "usual"],
    [{ employerPeriodException: "flexJob" }, "2026-08-03", "exception"],
    [{ employerPeriodException: "otherGround" }, "2026-08-03", "exception"],
    [{ employerPeriodException: "none" }, "2026-09-02", "usual"],
    [{ section56From: "2026-08-03" }, "2026-08-03", "section56"],
    [{ section56From: "2026-08-04" }, "2026-09-02", "usual"],
    [{ section56From: "2024-08-04" }, "2026-08-03", "section56"],
    [{ section56From: "2024-08-03" }, "2026-09-02", "usual"],
  ])("%o: refund from %s", (course, day, reason) => {
    expect(deadlineOn("refundStart", { course })).toMatchObject({ day, reason });
  });

  it.each([
    ["2012-01-01", "2012-01-22"],
    ["2012-01-02", "2012-02-01"],
  ])("%s: by the length of its own time, refund from %s", (first, day) => {
    expect(dayOf("refundStart", from(first), "2012-01-10")).toBe(day);
  });

  it("pays nothing back for wage not paid", () => {
    const course = { payDuringAbsence: "unpaid" };
    for (const id of ["refundStart", "claim", "claimCap"] as const)
      expect(deadlineOn(id, { course })).toMatchObject({ state: "lapsed", reason: "noWage" });
  });
});

describe("telling the kommune and claiming (§§ 40 and 59)", () => {
  it.each([
    ["2026-09-07", "done", "payUnknown", "2026-09-02"],
    ["2026-09-08", "done", "late", "2026-09-08"],
  ])("told %s: %s, %s, refund from %s", (notifiedOn, state, reason, refund) => {
    const stored = { course: { notifiedOn } };
    expect(deadlineOn("notification", stored)).toMatchObject({ state, reason });
    expect(dayOf("refundStart", stored)).toBe(refund);
  });

  it("takes the wage as paid while the day it stopped is not known", () => {
    expect(dayOf("notification", { course: { payDuringAbsence: "stopped" } })).toBe("2026-09-07");
  });

  it.each([
    ["2026-08-03", "2026-12-02"],
    // Refund from 31 January, 3 months on: clamped to the end of April.
    ["2027-01-01", "2027-04-30"],
  ])("absent from %s: the first claim by %s", (first, day) => {
    expect(dayOf("claim", from(first), "2026-08-10")).toBe(day);
  });

  it("says over, and never missed, of a claim nobody here can see", () => {
    expect(deadlineOn("claim", {}, "2026-12-03")?.state).toBe("passed");
  });

  it("is done when the form is sent, and not by an answer to an earlier letter", () => {
    const form = (informationFormSentOn: string) =>
      deadlineOn("informationForm", {
        course: { informationLetterOn: "2026-09-10", informationFormSentOn },
      })?.state;
    expect(form("2026-09-12")).toBe("done");
    expect(form("2026-09-09")).toBe("ahead");
  });
});
