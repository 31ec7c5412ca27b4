import { describe, expect, test } from "vitest";
import { QueueBench } from "./queue-bench";

async function inConflict(): Promise<QueueBench> {
  const bench = new QueueBench({ "plan.goalDay": "2026-05-01" });
  bench.queue.put("plan.goalDay", "2026-06-01");
  await bench.answer({ kind: "conflict", theirs: "2026-07-01", revision: 2 });
  return bench;
}

describe("two people change one field", () => {
  test("the other's text is shown, nothing is sent, and nothing is called saved", async () => {
    const bench = await inConflict();
    expect(bench.conflicts.get("plan.goalDay")).toBe("2026-07-01");
    expect(bench.sent).toHaveLength(1);
    expect(bench.state).toEqual({ kind: "idle" });
    expect(bench.kept).toHaveLength(1);
    expect(bench.queue.isAtRisk).toBe(true);
  });

  test("keeping mine sends mine on top of theirs", async () => {
    const bench = await inConflict();
    expect(bench.queue.settleConflict("plan.goalDay", "mine")).toBe("2026-06-01");
    expect(bench.sent[1]).toMatchObject({ base: "2026-07-01", value: "2026-06-01" });
    expect(bench.sent[1]?.commitId).not.toBe(bench.sent[0]?.commitId);
    expect(bench.conflicts.get("plan.goalDay")).toBeNull();
  });

  test("keeping theirs sends nothing and keeps nothing", async () => {
    const bench = await inConflict();
    expect(bench.queue.settleConflict("plan.goalDay", "theirs")).toBe("2026-07-01");
    expect(bench.sent).toHaveLength(1);
    expect(bench.kept).toEqual([]);
  });

  test("typing on during a conflict changes what mine is, and still sends nothing", async () => {
    const bench = await inConflict();
    bench.queue.put("plan.goalDay", "2026-08-01");
    expect(bench.sent).toHaveLength(1);
    bench.queue.settleConflict("plan.goalDay", "mine");
    expect(bench.sent[1]).toMatchObject({ base: "2026-07-01", value: "2026-08-01" });
  });

  test("newer text that waited behind the refused edit becomes mine", async () => {
    const bench = new QueueBench();
    bench.queue.put("plan.goalText", "one");
    bench.queue.put("plan.goalText", "one two");
    await bench.answer({ kind: "conflict", theirs: "other", revision: 2 });
    expect(bench.queue.settleConflict("plan.goalText", "mine")).toBe("one two");
  });
});

describe("texts that were merged", () => {
  test("go into the field, and become the base of the next change", async () => {
    const bench = new QueueBench();
    bench.queue.put("plan.goalText", "mine");
    await bench.answer({
      kind: "saved",
      value: "mine and theirs",
      revision: 2,
      savedAt: "14.02",
      merged: true,
    });
    expect(bench.merged).toEqual(["mine and theirs"]);
    bench.queue.put("plan.goalText", "mine and theirs, longer");
    expect(bench.sent[1]?.base).toBe("mine and theirs");
  });

  test("somebody typing on builds on what they sent, so that the other's words are merged in again", async () => {
    const bench = new QueueBench();
    bench.stillShown = false;
    bench.queue.put("plan.goalText", "mine");
    await bench.answer({
      kind: "saved",
      value: "mine and theirs",
      revision: 2,
      savedAt: "14.02",
      merged: true,
    });
    bench.queue.put("plan.goalText", "mine, longer");
    expect(bench.sent[1]).toMatchObject({ base: "mine", value: "mine, longer" });
  });
});

describe("a value the server cannot read", () => {
  test("is a problem at its field, gone as soon as the field is changed", async () => {
    const bench = new QueueBench();
    bench.queue.put("plan.goalDay", "tomorrow");
    await bench.answer({ kind: "problem", message: "No such day." });
    expect(bench.problems.get("plan.goalDay")).toBe("No such day.");
    bench.queue.put("plan.goalDay", "2026-05-01");
    expect(bench.problems.get("plan.goalDay")).toBeNull();
    expect(bench.sent[1]).toMatchObject({ base: "", value: "2026-05-01" });
  });
});
