import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { emptyDraft, findField, valueAt, withItem, withValue } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { MAX_ITEMS, applyChanges } from "#app/domain/merge";
import type { Change } from "#app/domain/merge";
import { normaliseValue } from "#app/domain/normalise";
import { sharedShape } from "#app/domain/shared-document";

const GOAL = "plan.goalText";
const NOTE = "plan.declinedNote";

const apply = (draft: Draft, ...changes: Change[]) => applyChanges(sharedShape, draft, changes);
const set = (path: string, base: string, value: string): Change => ({
  op: "set",
  path,
  base,
  value,
});
const at = (draft: Draft, path: string) => valueAt(draft, findField(sharedShape, path)!);
const holding = (path: string, value: string) =>
  withValue(emptyDraft(), findField(sharedShape, path)!, value);
const add = (id: string, values = {}): Change => ({ op: "add", list: "tasks", id, values });
const remove = (id: string): Change => ({ op: "remove", list: "tasks", id });
const statuses = (draft: Draft, ...changes: Change[]) =>
  apply(draft, ...changes).outcomes.map(({ status }) => status);

describe("setting a value", () => {
  it("takes mine where nobody else wrote, and tells history what it was", () => {
    const { draft, applied, outcomes } = apply(holding(GOAL, "a"), set(GOAL, "a", " b "));
    expect(at(draft, GOAL)).toBe("b");
    expect(applied).toEqual([{ op: "set", path: GOAL, before: "a", after: "b" }]);
    expect(outcomes).toEqual([{ status: "saved", path: GOAL, value: "b", merged: false }]);
  });

  it("may empty a field", () => {
    expect(at(apply(holding(GOAL, "a"), set(GOAL, "a", "")).draft, GOAL)).toBe("");
  });

  it.each([
    [
      "the base as the form showed it, not as it is stored",
      "facts.normalWeeklyHours",
      "18.5",
      "18,5",
      "20",
      "20",
    ],
    ["the base with a browser's line ends", GOAL, "a\nb", "a\r\nb", "c", "c"],
    ["mine already stands there", NOTE, "x", "old", "x", "x"],
  ])("knows %s", (_what, path, stored, base, value, result) => {
    const { draft, outcomes } = apply(holding(path, stored), set(path, base, value));
    expect(at(draft, path)).toBe(result);
    expect(outcomes[0]?.status).toMatch(/saved|unchanged/);
  });

  it("merges long texts word by word and says so", () => {
    const { draft, outcomes } = apply(holding(GOAL, "a b c X"), set(GOAL, "a b c", "Y b c"));
    expect(at(draft, GOAL)).toBe("Y b c X");
    expect(outcomes).toEqual([{ status: "saved", path: GOAL, value: "Y b c X", merged: true }]);
  });

  it.each([
    ["the same word of a long text", GOAL, "a X", "a b", "a Y"],
    ["a line, which is never merged", NOTE, "b c", "b", "a b"],
    ["a day", "plan.goalDay", "2026-12-01", "2026-11-01", "2026-10-01"],
    ["a choice", "plan.goalKind", "ordinary", "", "adjusted"],
  ])("gives back the other's and changes nothing: %s", (_what, path, theirs, base, mine) => {
    const before = holding(path, theirs);
    const { draft, applied, outcomes } = apply(before, set(path, base, mine));
    expect(outcomes).toEqual([{ status: "conflict", path, theirs }]);
    expect([draft, applied]).toEqual([before, []]);
  });

  it("does not merge into a text that is longer than the field holds", () => {
    const base = Array.from({ length: 360 }, (_, index) => `w${index}`).join(" ");
    const [mine, theirs] = [`${"a".repeat(250)} ${base}`, `${base} ${"b".repeat(250)}`];
    expect(statuses(holding(GOAL, theirs), set(GOAL, base, mine))).toEqual(["conflict"]);
  });

  it.each([
    ["plan.goalDay", "snart", "problem"],
    ["plan.unknown", "x", "unknown"],
    ["plan.constructor", "x", "unknown"],
    ["__proto__.polluted", "x", "unknown"],
    ["tasks.t1.task", "x", "gone"],
    ["tasks.constructor.task", "x", "unknown"],
  ])("%s = %s: %s, and nothing is written", (path, value, status) => {
    const draft = withItem(emptyDraft(), "tasks", "t9", { task: "Post" });
    const result = apply(draft, set(path, "", value));
    expect(result.outcomes[0]?.status).toBe(status);
    expect([result.draft, result.applied]).toEqual([draft, []]);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it("lets what is right through when something beside it is wrong", () => {
    const changes = [
      set(GOAL, "", "Fuld tid"),
      set("plan.goalDay", "", "snart"),
      set(NOTE, "", "n"),
    ];
    const { draft, outcomes } = apply(emptyDraft(), ...changes);
    expect(outcomes.map(({ status }) => status)).toEqual(["saved", "problem", "saved"]);
    expect([at(draft, GOAL), at(draft, NOTE)]).toEqual(["Fuld tid", "n"]);
  });
});

describe("lists", () => {
  it("adds an item once, last in its list, with the values the shape knows and can read", () => {
    const values = {
      task: " Post ",
      ability: "flying",
      unknown: "x",
      constructor: "x",
      position: "99",
    };
    const { draft, outcomes } = apply(
      emptyDraft(),
      add("t1"),
      add("t2", values),
      add("t2", { task: "Andet" }),
    );
    expect(outcomes.map(({ status }) => status)).toEqual(["saved", "saved", "unchanged"]);
    expect(draft.lists.tasks).toEqual({
      t1: { position: "1" },
      t2: { task: "Post", position: "2" },
    });
  });

  it("puts a new item after the others when one before it is gone", () => {
    const { draft } = apply(emptyDraft(), add("t1"), add("t2"), add("t3"), remove("t2"), add("t4"));
    expect(draft.lists.tasks?.t4).toEqual({ position: "4" });
  });

  it("removes once; the second time there is nothing to do", () => {
    const draft = withItem(emptyDraft(), "tasks", "t1", { task: "Post" });
    const { draft: after, applied, outcomes } = apply(draft, remove("t1"), remove("t1"));
    expect(outcomes.map(({ status }) => status)).toEqual(["saved", "unchanged"]);
    expect(applied).toEqual([{ op: "remove", list: "tasks", id: "t1", values: { task: "Post" } }]);
    expect(after.lists.tasks).toEqual({});
  });

  it("tells who writes in an item that another removed", () => {
    const draft = withItem(emptyDraft(), "tasks", "t1", {});
    expect(statuses(draft, remove("t1"), set("tasks.t1.task", "", "Post"))).toEqual([
      "saved",
      "gone",
    ]);
  });

  it.each(["__proto__", "constructor", "A", "a.b", "", "a".repeat(41)])(
    "takes no item called %j",
    (id) => {
      const draft = withItem(emptyDraft(), "tasks", "t1", {});
      for (const change of [add(id), remove(id)]) {
        const result = apply(draft, change);
        expect(result.outcomes[0]?.status).toBe("unknown");
        expect([result.draft, result.applied]).toEqual([draft, []]);
      }
    },
  );

  it.each(["unknown", "facts", "__proto__", "constructor"])("knows no list called %s", (list) => {
    expect(statuses(emptyDraft(), { op: "add", list, id: "x", values: {} })).toEqual(["unknown"]);
    expect(statuses(emptyDraft(), { op: "remove", list, id: "x" })).toEqual(["unknown"]);
  });

  it("stops growing at its largest size, and can still be shortened and added to again", () => {
    const full = Array.from({ length: MAX_ITEMS }, (_, index) => add(`t${index}`));
    const { draft } = apply(emptyDraft(), ...full);
    expect(Object.keys(draft.lists.tasks ?? {})).toHaveLength(MAX_ITEMS);
    expect(statuses(draft, add("more"))).toEqual(["unknown"]);
    expect(statuses(draft, remove("t7"), add("more"))).toEqual(["saved", "saved"]);
  });
});

const writing = fc
  .array(fc.constantFrom("plads", "ro", "telefon", "\n", "  ", "pause."), { maxLength: 10 })
  .map((words) => words.join(" "));
const textField = findField(sharedShape, GOAL)!.definition;
const stored = writing.map((raw) => {
  const read = normaliseValue(textField, raw);
  return read.ok ? read.value : "";
});

describe("whatever two write in one text", () => {
  it("nobody's words are lost: mine are there, or theirs stand and come back to me", () => {
    fc.assert(
      fc.property(writing, stored, stored, (mine, base, theirs) => {
        const before = holding(GOAL, theirs);
        const { draft, applied, outcomes } = apply(before, set(GOAL, base, mine));
        const [outcome] = outcomes;
        if (outcome?.status === "conflict") {
          expect(outcome.theirs).toBe(theirs);
          expect([draft, applied]).toEqual([before, []]);
        } else if (theirs === base) expect(at(draft, GOAL)).toBe(mine.trim());
        if (outcome?.status === "unchanged") expect(draft).toEqual(before);
      }),
    );
  });

  it("what is stored is always something the field itself would store", () => {
    fc.assert(
      fc.property(writing, stored, stored, (mine, base, theirs) => {
        const after = at(apply(holding(GOAL, theirs), set(GOAL, base, mine)).draft, GOAL) ?? "";
        expect(normaliseValue(textField, after)).toEqual({ ok: true, value: after });
      }),
      { numRuns: 2000 },
    );
  });

  it("saying the same thing twice is saying it once", () => {
    fc.assert(
      fc.property(writing, stored, (mine, base) => {
        const once = apply(holding(GOAL, base), set(GOAL, base, mine)).draft;
        const twice = apply(once, set(GOAL, base, mine));
        expect(twice.outcomes[0]?.status).toBe("unchanged");
        expect(twice.draft).toEqual(once);
      }),
    );
  });
});
