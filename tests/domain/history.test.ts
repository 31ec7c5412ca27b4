import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { shapes } from "#app/domain/documents";
import { emptyDraft } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { asChange, differences } from "#app/domain/history/difference";
import type { Difference } from "#app/domain/history/difference";
import { endOfDay, readMoment } from "#app/domain/history/moment";
import { PAUSE_MS, sittingsOf } from "#app/domain/history/sittings";
import type { Revision } from "#app/domain/history/sittings";
import { wordDiff } from "#app/domain/history/word-diff";
import type { Piece } from "#app/domain/history/word-diff";
import { applyChanges } from "#app/domain/merge";
import type { AppliedChange, Change } from "#app/domain/merge";

const shape = shapes.shared;
const kept = (pieces: Piece[], without: Piece["kind"]) =>
  pieces.map(({ kind, text }) => (kind === without ? "" : text)).join("");

describe("the word diff", () => {
  it.each<[string, string, string]>([
    ["", "", ""],
    ["ens", "ens", "ens"],
    ["", "Nyt her", "+Nyt her"],
    ["Væk nu", "", "-Væk nu"],
    ["To dage om ugen", "Tre dage om ugen", "-To|+Tre| dage om ugen"],
    ["Møde mandag", "Møde hver mandag", "Møde |+hver |mandag"],
    ["rød blå bil", "grøn gul bil", "-rød blå|+grøn gul| bil"],
    ["a\nb", "a\nc\nb", "a\n|+c\n|b"],
    [" æ", "  æ", "- |+  |æ"],
  ])("from %j to %j reads %j", (before, after, expected) => {
    const signs = { same: "", added: "+", removed: "-" };
    const said = wordDiff(before, after).map(({ kind, text }) => signs[kind] + text);
    expect(said.join("|")).toBe(expected);
  });

  const words = fc.constantFrom("to", "tre", "dage", "om", "ugen", " ", "  ", "\n", "æ", "<b>");
  const text = fc.oneof(
    fc.array(words, { maxLength: 60 }).map((each) => each.join("")),
    fc.string({ unit: "grapheme", maxLength: 80 }),
  );

  it("applied gives the text after, taken back the text before", () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = wordDiff(before, after);
        expect(kept(pieces, "removed")).toBe(after);
        expect(kept(pieces, "added")).toBe(before);
        expect(pieces.every((piece) => piece.text !== "")).toBe(true);
        expect(pieces.some(({ kind }, at) => kind === pieces[at + 1]?.kind)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it("of texts as long as a field holds, alike in every word, is there at once and right", () => {
    const [before, after] = ["ja nej ".repeat(570), "nej ja ".repeat(570)];
    const start = performance.now();
    const pieces = wordDiff(before, after);
    expect(performance.now() - start).toBeLessThan(500);
    expect(kept(pieces, "removed")).toBe(after);
  });
});

const at = (minutes: number) => minutes * 60_000;
const set = (path: string, before: string, after: string): AppliedChange => ({
  op: "set",
  path,
  before,
  after,
});
const add = (values: Record<string, string>): AppliedChange => ({
  op: "add",
  list: "tasks",
  id: "t",
  values,
});
const remove = (values: Record<string, string>): AppliedChange => ({
  op: "remove",
  list: "tasks",
  id: "t",
  values,
});
const revisions = (...each: [string, number, AppliedChange[]?][]): Revision[] =>
  each
    .map(([author, minutes, changes = []], index) => ({
      revision: index + 1,
      author,
      at: at(minutes),
      changes,
    }))
    .toReversed();

describe("sittings", () => {
  it.each<[string, [string, number][], [string, number, number][]]>([
    ["nothing", [], []],
    ["one revision", [["a", 0]], [["a", 1, 1]]],
    [
      "the same author in a row",
      [
        ["a", 0],
        ["a", 10],
        ["a", 39],
      ],
      [["a", 1, 3]],
    ],
    [
      "a pause of just under 30 minutes",
      [
        ["a", 0],
        ["a", 29.99],
      ],
      [["a", 1, 2]],
    ],
    [
      "a pause of 30 minutes",
      [
        ["a", 0],
        ["a", 30],
      ],
      [
        ["a", 2, 2],
        ["a", 1, 1],
      ],
    ],
    [
      "two by turns",
      [
        ["a", 0],
        ["b", 1],
        ["a", 2],
      ],
      [
        ["a", 3, 3],
        ["b", 2, 2],
        ["a", 1, 1],
      ],
    ],
    [
      "a clock set back",
      [
        ["a", 10],
        ["a", 5],
      ],
      [["a", 1, 2]],
    ],
  ])("of %s", (_what, given, expected) => {
    expect(
      sittingsOf(revisions(...given)).map(({ author, firstRevision, lastRevision }) => [
        author,
        firstRevision,
        lastRevision,
      ]),
    ).toEqual(expected);
  });

  it.each<[string, AppliedChange[], Difference[]]>([
    [
      "a text written on and on",
      [set("plan.goalText", "", "Ha"), set("plan.goalText", "Ha", "Halv tid")],
      [{ kind: "set", path: "plan.goalText", before: "", after: "Halv tid" }],
    ],
    ["there and back", [set("plan.goalText", "a", "b"), set("plan.goalText", "b", "a")], []],
    [
      "a new item filled in",
      [add({ position: "1" }), set("tasks.t.task", "", "Post")],
      [{ kind: "added", list: "tasks", id: "t", values: { position: "1", task: "Post" } }],
    ],
    ["an item that came and went", [add({ position: "1" }), remove({ position: "1" })], []],
    [
      "an item changed, then removed: as it was before",
      [set("tasks.t.task", "Post", "Breve"), remove({ task: "Breve" })],
      [{ kind: "removed", list: "tasks", id: "t", values: { task: "Post" } }],
    ],
    [
      "an item removed that came back otherwise",
      [remove({ task: "Post", position: "1" }), add({ task: "Breve", position: "2" })],
      [{ kind: "set", path: "tasks.t.task", before: "Post", after: "Breve" }],
    ],
  ])("come to what is left of them: %s", (_what, changes, expected) => {
    const [sitting] = sittingsOf(revisions(["a", 0, changes]));
    expect(sitting?.differences).toEqual(expected);
  });

  it("know the beginning of a document", () => {
    const [later, first] = sittingsOf(revisions(["a", 0, [{ op: "create" }]], ["b", 1]));
    expect([first?.isFirst, later?.isFirst]).toEqual([true, false]);
  });
});

const id = fc.constantFrom("t", "u");
const value = fc.constantFrom("", "Post", "Breve og mails", "To dage");
const change: fc.Arbitrary<Change> = fc.oneof(
  fc.record({
    op: fc.constant("set" as const),
    path: fc.oneof(
      fc.constantFrom("plan.goalText", "plan.triedAlready", "facts.jobTitle"),
      id.map((item) => `tasks.${item}.task`),
      id.map((item) => `tasks.${item}.note`),
    ),
    base: value,
    value,
  }),
  fc.record({
    op: fc.constant("add" as const),
    list: fc.constant("tasks"),
    id,
    values: fc.record({ task: value }),
  }),
  fc.record({ op: fc.constant("remove" as const), list: fc.constant("tasks"), id }),
);
const changes = fc.array(change, { maxLength: 25 });
const drafted = (asked: readonly Change[], from: Draft = emptyDraft()) =>
  applyChanges(shape, from, asked);
const sorted = (all: readonly Difference[]) =>
  all
    .map((each) => {
      if (each.kind === "set") return JSON.stringify(each);
      const answers = Object.entries(each.values).filter(
        ([name, answer]) => name !== "position" && answer !== "",
      );
      return JSON.stringify([each.kind, each.list, each.id, answers.toSorted()]);
    })
    .toSorted();

describe("differences", () => {
  it("of a sitting are what differs between the document before and after it", () => {
    fc.assert(
      fc.property(changes, changes, (earlier, later) => {
        const before = drafted(earlier).draft;
        const { draft, applied } = drafted(later, before);
        const [sitting] = sittingsOf(revisions(["a", 0, applied]));
        expect(sorted(sitting?.differences ?? [])).toEqual(
          sorted(differences(shape, before, draft)),
        );
      }),
    );
  });

  it("asked for as changes bring a document back to how it stood", () => {
    fc.assert(
      fc.property(changes, changes, (earlier, later) => {
        const before = drafted(earlier).draft;
        const now = drafted(later, before).draft;
        const back = drafted(differences(shape, now, before).map(asChange), now);
        expect(back.outcomes.every(({ status }) => status === "saved")).toBe(true);
        expect(differences(shape, before, back.draft)).toEqual([]);
      }),
    );
  });
});

describe("a moment of the history", () => {
  it.each([
    ["12", { revision: 12 }],
    [" 3-8-2026 ", { day: "2026-08-03" }],
    ["2026-08-03", { day: "2026-08-03" }],
    ["0", null],
    ["-1", null],
    ["1e3", null],
    ["9".repeat(30), null],
    ["31-2-2026", null],
    ["i går", null],
    ["", null],
  ])("%j is read as %j", (typed, moment) => {
    expect(readMoment(typed)).toEqual(moment);
  });

  it.each([
    ["2026-01-10", "2026-01-10T23:00:00Z"],
    ["2026-07-10", "2026-07-10T22:00:00Z"],
    ["2026-03-29", "2026-03-29T22:00:00Z"],
    ["2026-10-25", "2026-10-25T23:00:00Z"],
    ["2028-02-29", "2028-02-29T23:00:00Z"],
  ])("%s in Denmark ends at %s", (day, end) => {
    expect(new Date(endOfDay(day)).toISOString()).toBe(end.replace("Z", ".000Z"));
  });

  it("a pause that ends a sitting is half an hour", () => expect(PAUSE_MS).toBe(1_800_000));
});
