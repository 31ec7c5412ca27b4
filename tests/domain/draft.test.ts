import { describe, expect, it } from "vitest";
import {
  emptyDraft,
  findField,
  isItemId,
  itemIds,
  readDraft,
  valueAt,
  withItem,
  withValue,
  withoutItem,
} from "#app/domain/draft";
import type { Draft, DraftValues, FieldPath } from "#app/domain/draft";
import { sharedShape } from "#app/domain/shared-document";

const pathTo = (path: string): FieldPath => findField(sharedShape, path)!;

describe("a path", () => {
  it("leads to a field of a section or of a list item", () => {
    expect(findField(sharedShape, "plan.goalDay")).toMatchObject({
      section: "plan",
      field: "goalDay",
      definition: { kind: "day" },
    });
    expect(findField(sharedShape, "subGoals.g-1.title")).toMatchObject({
      list: "subGoals",
      id: "g-1",
      field: "title",
    });
  });

  it.each([
    "",
    "plan",
    "plan.",
    ".goalText",
    "plan.unknown",
    "unknown.goalText",
    "plan.goalText.more",
    "subGoals.title",
    "subGoals.g1.unknown",
    "subGoals..title",
    "subGoals.g1.title.more",
    "subGoals.G1.title",
    "subGoals.g_1.title",
    `subGoals.${"a".repeat(41)}.title`,
    "__proto__.goalText",
    "constructor.name",
    "plan.__proto__",
    "plan.constructor",
    "plan.toString",
    "subGoals.__proto__.title",
    "subGoals.constructor.title",
    "subGoals.g1.constructor",
    "subGoals.g1.__proto__",
    "__proto__.g1.title",
    "constructor.prototype.title",
  ])("%j leads nowhere", (path) => {
    expect(findField(sharedShape, path)).toBeNull();
  });

  it("names items by short ids that no object has by birth", () => {
    expect(["g1", "0198f2c4-7a1b-7def-8000-0123456789ab"].every(isItemId)).toBe(true);
    const inherited = Object.getOwnPropertyNames(Object.prototype);
    expect(inherited.filter(isItemId)).toEqual([]);
  });
});

describe("reading and changing", () => {
  it("leaves the draft it was given alone", () => {
    const draft = withItem(emptyDraft(), "tasks", "t1", { task: "Post" });
    const before = structuredClone(draft);
    withValue(draft, pathTo("plan.goalText"), "Fuld tid");
    withValue(draft, pathTo("tasks.t1.task"), "Telefon");
    withoutItem(draft, "tasks", "t1");
    expect(draft).toEqual(before);
  });

  it("reads back what was put in", () => {
    const draft = withValue(emptyDraft(), pathTo("plan.goalText"), "Fuld tid");
    expect(valueAt(draft, pathTo("plan.goalText"))).toBe("Fuld tid");
    expect(valueAt(draft, pathTo("plan.triedAlready"))).toBe("");
  });

  it("tells an empty field from an item that is not there", () => {
    const draft = withItem(emptyDraft(), "tasks", "t1", {});
    expect(valueAt(draft, pathTo("tasks.t1.task"))).toBe("");
    expect(valueAt(draft, pathTo("tasks.t2.task"))).toBeNull();
    expect(valueAt(withoutItem(draft, "tasks", "t1"), pathTo("tasks.t1.task"))).toBeNull();
  });

  it("reads strings as what they mean, and nothing as nothing", () => {
    const content = readDraft(sharedShape, {
      sections: {
        facts: { normalWeeklyHours: "18.5", firstAbsenceDay: "2026-08-03" },
        plan: { goalKind: "ordinary", unknownField: "x" },
        unknownSection: { a: "b" },
      },
      lists: { mixerSettings: { s1: { monday: "yes", weeklyHours: "" } } },
    });
    expect(content.facts).toMatchObject({
      normalWeeklyHours: 18.5,
      firstAbsenceDay: "2026-08-03",
      employedSince: null,
      jobTitle: "",
    });
    expect(content.plan.goalKind).toBe("ordinary");
    expect(content.mixerSettings[0]).toMatchObject({
      id: "s1",
      monday: true,
      tuesday: false,
      weeklyHours: null,
      reason: "",
    });
    expect(Object.keys(content)).not.toContain("unknownSection");
    expect(Object.keys(content.plan)).not.toContain("unknownField");
  });

  it("keeps what every object has by itself out of what is read, and each item to itself", () => {
    const stored = JSON.parse(
      '{"__proto__": "x", "constructor": "y", "toString": "z", "title": "Stå"}',
    );
    const content = readDraft(sharedShape, {
      sections: {},
      lists: { subGoals: { g1: stored, g2: {} } },
    });
    const [first, second] = content.subGoals;
    expect(first).toEqual({ ...second, id: "g1", title: "Stå" });
    expect(Object.keys(first ?? {})).toEqual(Object.keys(second ?? {}));
    expect(second).toMatchObject({ id: "g2", title: "" });
  });
});

describe("the order of a list", () => {
  const listed = (list: string, items: Record<string, DraftValues>): string[] => {
    const draft: Draft = { sections: {}, lists: { [list]: items } };
    return itemIds(draft, list);
  };

  it("is by date, and those without one come last as they were added", () => {
    const order = listed("subGoals", {
      late: { targetDay: "2026-12-01", position: "1" },
      second: { position: "3" },
      early: { targetDay: "2026-09-01", position: "4" },
      first: { targetDay: "", position: "2" },
    });
    expect(order).toEqual(["early", "late", "first", "second"]);
  });

  it("is as they were added where a list has no date, by number and not by letter", () => {
    const order = listed("tasks", {
      c: { position: "10" },
      b: { position: "9" },
      a: { position: "11" },
    });
    expect(order).toEqual(["b", "c", "a"]);
  });

  it("is by position on the same day, then by id", () => {
    const day = "2026-09-01";
    const order = listed("mixerSettings", {
      z: { fromDay: day, position: "1" },
      b: { fromDay: day, position: "2" },
      a: { fromDay: day, position: "2" },
    });
    expect(order).toEqual(["z", "a", "b"]);
  });

  it("is empty for a list nobody has written in", () => {
    expect(listed("tasks", {})).toEqual([]);
    expect(itemIds(emptyDraft(), "tasks")).toEqual([]);
  });
});
