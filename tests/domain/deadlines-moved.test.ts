import { describe, expect, it } from "vitest";
import { deadlinesFor } from "#app/domain/deadlines/deadlines-for";
import { movedDeadlines } from "#app/domain/deadlines/moved-deadlines";
import { nextDeadlines } from "#app/domain/deadlines/next-deadlines";
import { factsOf, from } from "./deadline-cases";
import type { StoredCase } from "./deadline-cases";

const TODAY = "2026-08-10";
const moved = (before: StoredCase, after: StoredCase) =>
  movedDeadlines(factsOf(before), factsOf(after), TODAY);

describe("what a change of facts moved", () => {
  it("is nothing when nothing changed, or nothing that a day depends on", () => {
    expect(moved({}, {})).toEqual([]);
    expect(moved({}, { facts: { jobTitle: "Maler" } })).toEqual([]);
  });

  it("is everything counted from the first day of absence, because of it", () => {
    const all = moved({}, from("2026-08-04"));
    expect(all).toContainEqual({
      key: "interview",
      id: "interview",
      from: "2026-08-31",
      to: "2026-09-01",
      because: ["firstAbsenceDay"],
    });
    for (const { because } of all) expect(because).toEqual(["firstAbsenceDay"]);
    expect(all.map(({ key }) => key)).toEqual([
      "selfCertification",
      "durationStatement",
      "interview",
      "refundStart",
      "fastTrack",
      "notification",
      "firstFollowUp",
      "planRight",
      "broadAssessment",
      "claim",
      "exemption26",
      "claimCap",
    ]);
  });

  it("is one that begins or stops to hold", () => {
    const letter = { course: { informationLetterOn: "2026-08-10" } };
    expect(moved({}, letter)).toEqual([
      {
        key: "informationForm",
        id: "informationForm",
        from: null,
        to: "2026-08-18",
        because: ["informationLetterOn"],
      },
    ]);
    expect(moved(letter, {})).toMatchObject([{ from: "2026-08-18", to: null }]);
    expect(moved({}, { course: { leavingDay: "2026-09-01" } })).toEqual([
      {
        key: "interview",
        id: "interview",
        from: "2026-08-31",
        to: null,
        because: ["leavingDay"],
      },
    ]);
  });

  it("names each fact it follows from, and none it does not", () => {
    const pay = { payDuringAbsence: "unpaid", isSalaried: "yes" };
    const all = moved({}, { course: pay });
    expect(all.find(({ key }) => key === "notification")).toMatchObject({
      from: "2026-09-07",
      to: "2026-08-17",
      because: ["payDuringAbsence"],
    });
  });

  it.each<[string, StoredCase, string]>([
    ["notifiedOn", { course: { notifiedOn: "2026-10-12" } }, "refundStart"],
    ["employedSince", { facts: { employedSince: "2026-07-06" } }, "refundStart"],
    ["section56From", { course: { section56From: "2026-05-04" } }, "refundStart"],
    ["earlierPaidWeeks", { course: { earlierPaidWeeks: "9" } }, "paidWeeksStop"],
    ["expectations", { interview: { employeeExpectsOver8Weeks: "no" } }, "planRight"],
    ["interview", { interview: { outcome: "notHeld", notHeldReason: "tooIll" } }, "interview"],
    ["agreedDays", { interview: { nextTalkDay: "2026-08-20" } }, "nextTalk"],
    ["hrTerms", { hr: { has120DayTerm: "yes", earlierSickDays: null } }, "rule120"],
    ["fullyBackOn", { course: { fullyBackOn: "2026-08-10" } }, "interview"],
    [
      "mixerSettings",
      {
        hours: [
          ["2026-08-05", 37],
          ["2026-08-10", 36],
        ],
      },
      "planRight",
    ],
  ])("finds %s behind a move", (fact, after, key) => {
    expect(moved({}, after).find((each) => each.key === key)?.because).toContain(fact);
  });
});

describe("what to do next", () => {
  const deadlines = (stored: StoredCase, today: string) => deadlinesFor(factsOf(stored), today);
  const next = (stored: StoredCase, today: string, count: number) =>
    nextDeadlines(deadlines(stored, today), count).map(({ key, state }) => [key, state]);

  it("is what comes, soonest first", () => {
    expect(next({}, "2026-08-31", 3)).toEqual([
      ["interview", "today"],
      ["refundStart", "ahead"],
      ["fastTrack", "ahead"],
    ]);
  });

  it("begins with everything missed, however many", () => {
    const missed = next({}, "2026-09-30", 2);
    expect(missed).toEqual([
      ["interview", "missed"],
      ["notification", "missed"],
      ["firstFollowUp", "missed"],
    ]);
    expect(next({}, "2026-09-30", 4)).toEqual([...missed, ["broadAssessment", "ahead"]]);
  });

  it("leaves out what is done, over, or does not hold", () => {
    const done: StoredCase = {
      interview: { outcome: "held", heldOn: "2026-08-20" },
      course: {
        notifiedOn: "2026-08-25",
        municipalTalkOn: "2026-09-20",
        payDuringAbsence: "unpaid",
      },
    };
    const states = nextDeadlines(deadlines(done, "2026-09-30"), 50).map(({ state }) => state);
    expect(states.length).toBeGreaterThan(2);
    expect(new Set(states)).toEqual(new Set(["ahead"]));
  });
});
