import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { movedCaret } from "#app/ui/autosave/resting-fields";
import { LiveModel, PATHS } from "./live-model";
import { QueueBench } from "./queue-bench";

const GOAL = "plan.goalText";

describe("what others save meanwhile", () => {
  test("is shown where nothing of one's own is under way, and the next edit builds on it", () => {
    const bench = new QueueBench({ [GOAL]: "old" });
    expect(bench.queue.receive(GOAL, "new", 2)).toBe(true);
    expect(bench.received).toEqual([[GOAL, "new"]]);
    bench.queue.put(GOAL, "newer");
    expect(bench.sent[0]?.base).toBe("new");
  });

  test("waits for what is being saved, and is shown after it", async () => {
    const bench = new QueueBench();
    bench.queue.put(GOAL, "mine");
    expect(bench.queue.receive(GOAL, "mine and theirs", 6)).toBe(false);
    await bench.save("mine", "14.02", 5);
    expect(bench.received).toEqual([[GOAL, "mine and theirs"]]);
  });

  test("counts no more where one's own save came after it", async () => {
    const bench = new QueueBench();
    bench.queue.put(GOAL, "mine");
    await bench.save("mine", "14.02", 5);
    expect(bench.queue.receive(GOAL, "theirs, before mine", 4)).toBe(false);
    expect(bench.queue.receive(GOAL, "mine", 5)).toBe(false);
    expect(bench.received).toEqual([]);
  });

  test("does not touch a field being written in; its next edit still builds on what was seen", () => {
    const bench = new QueueBench({ [GOAL]: "old" });
    bench.isWriting.add(GOAL);
    expect(bench.queue.receive(GOAL, "theirs", 2)).toBe(false);
    bench.queue.put(GOAL, "old, longer");
    expect(bench.sent[0]).toMatchObject({ base: "old", value: "old, longer" });
  });

  test("is shown once what was being written is taken back", () => {
    const bench = new QueueBench({ [GOAL]: "old" });
    bench.isWriting.add(GOAL);
    bench.queue.receive(GOAL, "theirs", 2);
    bench.isWriting.clear();
    bench.queue.put(GOAL, "old");
    expect([bench.received, bench.sent]).toEqual([[[GOAL, "theirs"]], []]);
  });

  test("leaves a conflict to the person, who then has the newest", async () => {
    const bench = new QueueBench({ [GOAL]: "old" });
    bench.queue.put(GOAL, "mine");
    await bench.answer({ kind: "conflict", theirs: "theirs", revision: 3 });
    expect(bench.queue.receive(GOAL, "theirs again", 4)).toBe(false);
    expect(bench.queue.settleConflict(GOAL, "theirs")).toBe("theirs");
    expect(bench.queue.catchUp(GOAL)).toBe(true);
    expect(bench.received).toEqual([[GOAL, "theirs again"]]);
  });
});

describe("two who write at once, whatever order things come in and whatever is lost", () => {
  const what = fc.oneof(
    fc.constantFrom("type", "undo", "handOver"),
    fc.constantFrom("land", "answer", "fail", "event", "late"),
  );
  const step = fc.record({
    who: fc.constantFrom(0 as const, 1 as const),
    what,
    path: fc.constantFrom(...PATHS),
  });

  test("no acknowledged word is lost, none stands twice, and at rest both see what the server holds", async () => {
    const seen = { interleavings: 0, both: 0 };
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 10, maxLength: 80, size: "max" }),
        async (steps) => {
          const model = new LiveModel();
          for (const { who, what: each, path } of steps) await model.step(who, each, path);
          await model.settle();
          for (const path of PATHS) {
            const words = model.stored(path).split(" ");
            expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
            for (const page of model.pages) {
              expect([path, page.fields.get(path)]).toEqual([path, model.stored(path)]);
              expect(page.acknowledged(path).filter((word) => !words.includes(word))).toEqual([]);
              expect(page.conflicts).toEqual([]);
            }
            if (model.pages.every((page) => page.acknowledged(path).length > 0)) seen.both += 1;
          }
          seen.interleavings += 1;
        },
      ),
      { numRuns: 500 },
    );
    // That both wrote in one field is what the test is about: it must happen often.
    expect([seen.interleavings >= 500, seen.both > 200]).toEqual([true, true]);
  });
});

describe("the caret", () => {
  test.each([
    ["before the change stays", "one two", 2, "one two three", 2],
    ["behind the change moves with its words", "one two", 7, "zero one two", 12],
    ["within the change stands at its beginning", "one two three", 6, "one 2 three", 4],
    ["at the end of what was added to stays before it", "one", 3, "one two", 3],
    ["never leaves the text", "one two", 5, "", 0],
  ])("%s", (_what, before, caret, after, moved) => {
    expect(movedCaret(caret, before, after)).toBe(moved);
  });

  test("is always within the text", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (before, after, place) => {
        const moved = movedCaret(Math.min(place, before.length), before, after);
        expect(moved >= 0 && moved <= after.length).toBe(true);
      }),
    );
  });
});
