import { describe, expect, it } from "vitest";
import {
  AGENDA,
  EXPECTATION_FIELDS,
  POINT_FIELDS,
  agendaStep,
  danishMoment,
  talkDayNotes,
} from "#app/domain/conversation";
import { sharedShape } from "#app/domain/shared-document";

describe("the agenda", () => {
  it("is walked by number and forgives what makes no sense", () => {
    expect(AGENDA.map((_, index) => agendaStep(String(index + 1)))).toEqual([...AGENDA]);
    for (const step of [null, "", "0", "10", "99", "-1", "1e0", "2.5", "constructor", "1 "])
      expect(agendaStep(step)).toBe("opening");
    expect(agendaStep("not-held")).toBe("notHeld");
  });

  it("writes each field of the minutes once, and the two sides' expectations apart", () => {
    const minuted = [
      ...Object.values(POINT_FIELDS).flat(),
      ...EXPECTATION_FIELDS.employee,
      ...EXPECTATION_FIELDS.employer,
    ];
    const elsewhere = ["invitedOn", "day", "time", "place", "companion", "outcome"];
    const branch = ["notHeldReason", "notHeldNote"];
    expect([...minuted, ...elsewhere, ...branch].sort()).toEqual(
      Object.keys(sharedShape.sections.interview).sort(),
    );
  });
});

describe("the day of the talk", () => {
  const start = "2026-08-03";

  it.each([
    ["2026-08-31", []],
    ["2026-09-01", ["afterDeadline"]],
    ["2026-08-29", ["weekend"]],
    ["2026-09-05", ["afterDeadline", "weekend"]],
    ["2026-07-31", ["beforeAbsence"]],
  ])("%s is worth the words %j", (day, notes) => {
    expect(talkDayNotes(day, start)).toEqual(notes);
  });

  it("is only checked for weekends while the first absence day is unknown", () => {
    expect(talkDayNotes("2026-09-05", null)).toEqual(["weekend"]);
  });

  it("is a moment on Danish clocks, summer and winter and on the night they change", () => {
    expect(new Date(danishMoment("2026-08-03", "10:30")).toISOString()).toBe(
      "2026-08-03T08:30:00.000Z",
    );
    expect(new Date(danishMoment("2026-12-03", "10:30")).toISOString()).toBe(
      "2026-12-03T09:30:00.000Z",
    );
    expect(new Date(danishMoment("2026-03-29", "02:30")).toISOString()).toBe(
      "2026-03-29T01:30:00.000Z",
    );
  });
});
