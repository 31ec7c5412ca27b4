import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { QueueBench } from "./queue-bench";

describe("one at a time, in order", () => {
  test("the next edit waits for the answer to the first", async () => {
    const bench = new QueueBench();
    bench.queue.put("plan.goalText", "Back in May");
    bench.queue.put("plan.stepBack", "Fewer hours");
    expect(bench.sent.map((edit) => edit.path)).toEqual(["plan.goalText"]);
    await bench.save("Back in May");
    expect(bench.sent.map((edit) => edit.path)).toEqual(["plan.goalText", "plan.stepBack"]);
  });

  test("what is typed while a save is on its way builds on what was sent", async () => {
    const bench = new QueueBench({ "plan.goalText": "" });
    bench.queue.put("plan.goalText", "a");
    bench.queue.put("plan.goalText", "ab");
    bench.queue.put("plan.goalText", "abc");
    await bench.save("a");
    expect(bench.sent.map(({ base, value }) => [base, value])).toEqual([
      ["", "a"],
      ["a", "abc"],
    ]);
  });

  test("a value that is already stored is not sent", () => {
    const bench = new QueueBench({ "plan.goalText": "same" });
    bench.queue.put("plan.goalText", "same");
    expect(bench.sent).toEqual([]);
  });

  test("the base of the next edit is the value as the server stored it", async () => {
    const bench = new QueueBench();
    bench.queue.put("facts.normalWeeklyHours", "18,5");
    await bench.save("18.5");
    bench.queue.put("facts.normalWeeklyHours", "20");
    expect(bench.sent[1]).toMatchObject({ base: "18.5", value: "20" });
  });
});

describe("never says saved before the server did", () => {
  test("is saving while on its way, saved with the server's time after", async () => {
    const bench = new QueueBench();
    bench.queue.put("plan.goalText", "x");
    expect(bench.state).toEqual({ kind: "saving" });
    await bench.save("x", "09.15");
    expect(bench.state).toEqual({ kind: "saved", savedAt: "09.15" });
  });

  test("is not saved after a failure, nor while something else waits", async () => {
    const bench = new QueueBench();
    bench.queue.put("a.a", "1");
    bench.queue.put("b.b", "2");
    await bench.save("1");
    expect(bench.state).toEqual({ kind: "saving" });
    await bench.fail();
    expect(bench.state).toEqual({ kind: "unsaved" });
  });

  test("whatever is typed and answered, saved means that everything was answered", async () => {
    const step = fc.oneof(
      fc.record({ put: fc.constantFrom("a.a", "b.b"), value: fc.constantFrom("", "1", "2", "3") }),
      fc.constantFrom("save", "fail", "ring"),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 30 }), async (steps) => {
        const bench = new QueueBench();
        const typed = new Map<string, string>();
        const stored = new Map<string, string>();
        let answered = 0;
        for (const next of steps) {
          if (typeof next === "object") {
            typed.set(next.put, next.value);
            bench.queue.put(next.put, next.value);
          } else if (next === "ring") await bench.ring();
          else if (answered < bench.sent.length) {
            const edit = bench.sent[answered];
            answered += 1;
            if (next === "fail") await bench.fail();
            else {
              stored.set(edit?.path ?? "", edit?.value ?? "");
              await bench.save(edit?.value ?? "");
            }
          }
          if (bench.state?.kind !== "saved") continue;
          for (const [path, value] of typed) expect(stored.get(path) ?? "").toBe(value);
          expect(bench.kept).toEqual([]);
        }
      }),
    );
  });
});

describe("a line that breaks", () => {
  test("the same edit is sent again under the same commit id, later and later", async () => {
    const bench = new QueueBench();
    bench.queue.put("plan.goalText", "x");
    for (let round = 0; round < 6; round += 1) {
      await bench.fail();
      await bench.ring();
    }
    expect(new Set(bench.sent.map((edit) => edit.commitId))).toEqual(new Set(["commit-1"]));
    expect(bench.delays).toEqual([2000, 5000, 10_000, 30_000, 60_000, 60_000]);
  });

  test("an edit that may have arrived is not altered: newer text follows it", async () => {
    const bench = new QueueBench();
    bench.queue.put("plan.goalText", "first");
    await bench.fail();
    bench.queue.put("plan.goalText", "second");
    await bench.ring();
    await bench.save("first");
    await bench.save("second");
    expect(bench.sent.map(({ base, value, commitId }) => [base, value, commitId])).toEqual([
      ["", "first", "commit-1"],
      ["", "first", "commit-1"],
      ["first", "second", "commit-2"],
    ]);
  });

  test("one field that cannot be saved does not hold up the others", async () => {
    const bench = new QueueBench();
    bench.shown.add("tasks.gone.note");
    bench.queue.put("tasks.gone.note", "x");
    bench.queue.put("plan.goalText", "y");
    await bench.answer({ kind: "gone" });
    await bench.ring();
    expect(bench.sent.at(-1)?.path).toBe("plan.goalText");
  });

  test("says that there is no access, and keeps what was typed, until the server answers otherwise", async () => {
    const bench = new QueueBench();
    bench.shown.add("plan.goalText");
    bench.queue.put("plan.goalText", "x");
    await bench.answer({ kind: "gone" });
    expect(bench.state).toEqual({ kind: "refused" });
    expect(bench.kept).toEqual([expect.objectContaining({ value: "x" })]);
    await bench.ring();
    await bench.fail();
    expect(bench.state).toEqual({ kind: "unsaved" });
  });

  test("what belongs to a field that is gone from page and server is let go", async () => {
    const bench = new QueueBench();
    bench.queue.put("tasks.gone.note", "x");
    await bench.answer({ kind: "gone" });
    expect(bench.kept).toEqual([]);
    expect(bench.state).toEqual({ kind: "idle" });
  });

  test("is tried again at once when the line is back", async () => {
    const bench = new QueueBench();
    bench.queue.put("plan.goalText", "x");
    await bench.fail();
    bench.queue.retryNow();
    expect(bench.sent).toHaveLength(2);
  });
});

describe("a reload", () => {
  test("keeps everything unanswered, and takes it up under the same commit ids", async () => {
    const before = new QueueBench();
    before.queue.put("a.a", "1");
    before.queue.put("b.b", "2");
    await before.fail();
    const after = new QueueBench();
    after.queue.restore(before.kept);
    await after.save("1");
    await after.save("2");
    expect(after.sent.map(({ path, commitId }) => [path, commitId])).toEqual([
      ["b.b", "commit-2"],
      ["a.a", "commit-1"],
    ]);
    expect(after.kept).toEqual([]);
  });

  test("keeps what the server could not take, too", async () => {
    const bench = new QueueBench();
    bench.queue.put("plan.goalDay", "31-31-2026");
    await bench.answer({ kind: "problem", message: "No such day." });
    expect(bench.kept.map((edit) => edit.value)).toEqual(["31-31-2026"]);
  });
});
