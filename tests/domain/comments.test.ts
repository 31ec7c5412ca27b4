import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { aboutOf, stillStands } from "#app/domain/comments/about";
import { isOpen, readComment, stepFor, threadsFrom } from "#app/domain/comments/thread";
import type { CommentEvent, ThreadDeed } from "#app/domain/comments/thread";
import { emptyDraft, withItem } from "#app/domain/draft";

describe("what comments can be about", () => {
  it.each([
    ["plan.goalText", { section: "plan", field: "goalText" }],
    ["course.notifiedOn", { section: "course", field: "notifiedOn" }],
    ["subGoals.a1", { list: "subGoals", id: "a1" }],
    ["mixerSettings.0198", { list: "mixerSettings", id: "0198" }],
  ])("%s", (path, about) => expect(aboutOf(path)).toEqual(about));

  it.each([
    "",
    ".",
    "plan",
    "plan.",
    "plan.nothing",
    "subGoals",
    "subGoals.",
    "subGoals.a1.title",
    "subGoals.A1",
    "subGoals.constructor",
    "subGoals.__proto__",
    "constructor.a1",
    "preparation.tried",
    "costs.monthlyWage",
    "hr.earlierSickDays",
    "own.thoughts",
    `subGoals.${"a".repeat(41)}`,
  ])("not %j", (path) => expect(aboutOf(path)).toBeNull());

  it("a field always stands, an item until it is removed", () => {
    const draft = withItem(emptyDraft(), "subGoals", "a1", {});
    expect(stillStands(aboutOf("plan.goalText")!, draft)).toBe(true);
    expect(stillStands(aboutOf("subGoals.a1")!, draft)).toBe(true);
    expect(stillStands(aboutOf("subGoals.a2")!, draft)).toBe(false);
    expect(stillStands(aboutOf("measures.a1")!, draft)).toBe(false);
  });
});

it.each([
  ["  Hvad mener du?\r\nVi ses\u0000\u202e ", { ok: true, words: "Hvad mener du?\nVi ses" }],
  [" \n\t\u0007 ", { ok: false, problem: "missing" }],
  ["x".repeat(2000), { ok: true, words: "x".repeat(2000) }],
  ["x".repeat(2001), { ok: false, problem: "tooLong" }],
])("%j is read as it is written", (raw, read) => expect(readComment(raw)).toEqual(read));

const PEOPLE = ["hr", "employee"] as const;

/** Something somebody tries: a thread begun, or a deed on the thread and comment of these numbers. */
const attempt = fc.record({
  deed: fc.constantFrom("open", "answer", "settle", "reopen", "withdraw"),
  thread: fc.nat(3),
  comment: fc.nat(5),
  by: fc.constantFrom(...PEOPLE),
});
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

/** What people expect of a thread, told without deeds: its comments with their writers, and whether it is settled. */
type Model = { comments: { id: string; by: string; gone: boolean }[]; settled: boolean }[];

function expectAfter(model: Model, { deed, thread, comment, by }: Attempt, id: string): boolean {
  if (deed === "open")
    return model.push({ comments: [{ id, by, gone: false }], settled: false }) > 0;
  const at = model[thread];
  if (!at) return false;
  if (deed === "answer") {
    at.comments.push({ id, by, gone: false });
    at.settled = false;
    return true;
  }
  if (deed === "withdraw") {
    const mine = at.comments[comment];
    if (!mine || mine.by !== by || mine.gone) return false;
    return (mine.gone = true);
  }
  if (at.settled === (deed === "settle")) return false;
  at.settled = deed === "settle";
  return true;
}

it("threads are what was done to them, whatever is tried in whatever order", () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      const events: CommentEvent[] = [];
      const model: Model = [];
      attempts.forEach((tried, index) => {
        const { deed, by } = tried;
        const id = `c${index}`;
        const before = threadsFrom(events);
        const thread = before[tried.thread];
        const target = thread?.comments[tried.comment]?.id ?? "none";
        const wanted: ThreadDeed =
          deed === "withdraw" ? { deed, target, by } : { deed: deed as "answer" };
        const does = deed === "open" || stepFor(thread, wanted) === "do";
        expect([tried, does]).toEqual([tried, expectAfter(model, tried, id)]);
        if (!does) return;
        const threadId = deed === "open" ? id : thread!.id;
        const about = deed === "open" ? "plan.goalText" : null;
        const number = events.length + 1;
        events.push({
          number,
          id,
          threadId,
          deed,
          about,
          target: deed === "withdraw" ? target : null,
          by,
          at: number,
        });
      });
      const threads = threadsFrom(events);
      expect(
        threads.map(({ comments, settled }) => ({
          comments: comments.map(({ id, by, isWithdrawn }) => ({ id, by, gone: isWithdrawn })),
          settled: settled !== null,
        })),
      ).toEqual(model);
      expect(threads.map(isOpen)).toEqual(
        model.map(({ comments, settled }) => !settled && comments.some(({ gone }) => !gone)),
      );
    }),
  );
});
