import { describe, expect, it } from "vitest";
import { talkCalendar } from "#app/server/case/talk-calendar.server";
import { findHealthWords } from "#app/domain/health-words";
import { healthWords } from "#app/text/da/health-words";
import { interview } from "#app/text/da/interview";

const talk = {
  caseId: "7d1f2c3e-0000-4000-8000-000000000001",
  revision: 3,
  day: "2026-08-18",
  time: "10:30",
  place: "Mødelokale 2; stuen, tv.",
  title: interview.invite.subject,
  writtenAt: Date.UTC(2026, 7, 4, 9, 0, 0),
};
const linesOf = (calendar: string) => calendar.replaceAll("\r\n ", "").split("\r\n");

describe("the calendar file", () => {
  it("says when and where in UTC, under an id that stays", () => {
    const lines = linesOf(talkCalendar(talk));
    expect(lines).toContain("DTSTART:20260818T083000Z");
    expect(lines).toContain("DTEND:20260818T093000Z");
    expect(lines).toContain("SUMMARY:Samtale");
    expect(lines).toContain("SEQUENCE:3");
    expect(lines).toContain("LOCATION:Mødelokale 2\\; stuen\\, tv.");
    const uid = (lines_: string[]) => lines_.find((each) => each.startsWith("UID:"));
    expect(uid(lines)).toBe(
      uid(linesOf(talkCalendar({ ...talk, revision: 9, day: "2026-08-20" }))),
    );
  });

  it("takes the whole day while there is no time", () => {
    const lines = linesOf(talkCalendar({ ...talk, time: "" }));
    expect(lines).toContain("DTSTART;VALUE=DATE:20260818");
  });

  it("cannot be given further lines by a place", () => {
    const lines = linesOf(talkCalendar({ ...talk, place: "A\r\nATTENDEE:mailto:x@example.com" }));
    expect(lines.some((each) => each.startsWith("ATTENDEE"))).toBe(false);
  });
});

describe("the invitation", () => {
  const letter = interview.invite.letter({
    employee: "Kurt",
    manager: "Mette Holm",
    when: interview.invite.when("tirsdag den 18. august 2026", "10:30"),
    where: "Mødelokale 2",
    companion: "Ib Krogh",
  });

  it("says what it is about, who may come along and when, without a word on health", () => {
    expect(letter).toContain("en samtale om, hvordan og hvornår du kan vende tilbage");
    expect(letter).toContain("tirsdag den 18. august 2026 kl. 10.30");
    expect(letter).toContain("tillidsrepræsentant");
    expect(letter).toContain("Ib Krogh");
    expect(findHealthWords(letter, healthWords)).toEqual([]);
    expect(letter).not.toMatch(/syg|fravær|helbred|forløb/i);
  });
});
