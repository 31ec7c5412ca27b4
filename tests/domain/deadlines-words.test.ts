import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DEADLINE_IDS, DEADLINE_REASONS } from "#app/domain/deadlines/deadline";
import type { Deadline, DeadlineReason } from "#app/domain/deadlines/deadline";
import { deadlineFacts } from "#app/domain/deadlines/deadline-facts";
import { deadlinesFor } from "#app/domain/deadlines/deadlines-for";
import { addAllTexts } from "#app/text/all-texts.server";
import { confidenceTexts, whyText } from "#app/text/deadlines/deadline-words";
import { LANGUAGES, textsOf } from "#app/text/texts";
import { anyContent } from "./arbitrary-content";
import { deadlineOn, from } from "./deadline-cases";

addAllTexts();

const AN_EXAMPLE: Deadline = deadlineOn("interview", {})!;
const reasonsOf = (id: Deadline["id"]): readonly DeadlineReason[] => [
  ...DEADLINE_REASONS[id],
  "back",
];

describe.each(LANGUAGES)("the words of the deadlines in %s", (language) => {
  const words = textsOf(language, "deadlines");

  it.each(DEADLINE_IDS)("explain every reason of %s, each in its own way", (id) => {
    const notice = { firstDay: "2026-05-12", lastDay: "2026-05-20", endsOn: "2026-06-30" };
    const sentences = reasonsOf(id).map((reason) =>
      whyText(words, { ...AN_EXAMPLE, id, reason, notice }, language),
    );
    for (const sentence of sentences) expect(sentence).toMatch(/^\S.{15,}\.$/);
    expect(new Set(sentences).size).toBe(sentences.length);
    expect(words.ids[id].title.length).toBeGreaterThan(5);
    expect(words.ids[id].ifMissed).toMatch(/\.$/);
  });

  it("give calendars nothing that tells of absence", () => {
    const telling =
      /syg|fravær|refusion|kommune|læge|nemrefusion|erklæring|§|sick|absen|refund|municip|doctor|statement/i;
    for (const id of DEADLINE_IDS) expect(words.ids[id].calendarTitle).not.toMatch(telling);
  });

  it("write no number themselves: every one comes from the table or the case", () => {
    const bare = { ...AN_EXAMPLE, count: null, basis: { ...AN_EXAMPLE.basis, day: "" }, day: "" };
    for (const id of DEADLINE_IDS)
      for (const reason of reasonsOf(id)) {
        const said = whyText(words, { ...bare, id, reason }, language);
        // The agreement is called after its paragraph.
        expect(said.replace(/§ 56/g, "")).not.toMatch(/\d/);
      }
  });

  it("take the 120-day rule with care", () => {
    const said = whyText(words, { ...AN_EXAMPLE, id: "rule120", reason: "usual" }, language);
    expect(said).toMatch(/handicap|disability/);
    expect(said).toMatch(/rådgivning|advice/);
  });

  it("say how sure the rule is, and what about it is our reading", () => {
    const certainty = (first: string, id: Deadline["id"]) =>
      confidenceTexts(words, deadlineOn(id, from(first), first)!.law!);
    expect(certainty("2026-08-03", "interview")).toEqual([words.confidence.V, words.counting]);
    expect(certainty("2026-08-03", "fastTrack")).toEqual([words.confidence.U, words.counting]);
    expect(certainty("2026-08-03", "exemption26")).toEqual([
      words.confidence.V,
      words.counting,
      words.begins,
    ]);
    expect(certainty("2026-08-03", "selfCertification")).toEqual([words.confidence.V]);
  });

  it("have a sentence for whatever a case can give", () => {
    fc.assert(
      fc.property(anyContent, (content) => {
        const facts = deadlineFacts(content, { has120DayTerm: "yes", earlierSickDays: 10 });
        for (const deadline of facts ? deadlinesFor(facts, "2027-01-15") : []) {
          expect(reasonsOf(deadline.id)).toContain(deadline.reason);
          expect(whyText(words, deadline, language)).not.toMatch(/undefined|Invalid|NaN| {2}/);
        }
      }),
      { numRuns: 50 },
    );
  });
});
