import fc from "fast-check";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Sayings, type Said } from "#app/routes/document/sayings";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const PAUSE_MS = 6000;

/** What is said, each with its moment, in words that are easy to compare. */
function aMouth() {
  const said: [number, string][] = [];
  const start = Date.now();
  const words = ({ changed, came, left }: Said) =>
    [
      changed && `${changed.by}: ${changed.field}`,
      ...came.map((n) => `+${n}`),
      ...left.map((n) => `-${n}`),
    ]
      .filter(Boolean)
      .join(" ");
  const sayings = new Sayings((what) => said.push([Date.now() - start, words(what)]));
  return { sayings, said, spoken: () => said.filter(([, text]) => text !== "") };
}

test("the first word at once, what happens meanwhile together after a pause, and then silence", () => {
  const { sayings, said } = aMouth();
  sayings.people(["Mette"]);
  vi.advanceTimersByTime(1000);
  sayings.people(["Mette", "Kurt"]);
  sayings.change({ by: "Mette", field: "Mål" });
  sayings.people(["Kurt"]);
  vi.advanceTimersByTime(60_000);
  expect(said).toEqual([
    [0, "+Mette"],
    [PAUSE_MS, "Mette: Mål +Kurt -Mette"],
    [2 * PAUSE_MS, ""],
  ]);
});

test("whoever goes to another field, or comes back before it was said, is not spoken of", () => {
  const { sayings, spoken } = aMouth();
  sayings.people(["Mette"]);
  sayings.people(["Mette"]);
  sayings.people([]);
  vi.advanceTimersByTime(PAUSE_MS / 2);
  sayings.people(["Mette"]);
  vi.advanceTimersByTime(60_000);
  sayings.people(["Mette"]);
  vi.advanceTimersByTime(60_000);
  expect(spoken()).toEqual([[0, "+Mette"]]);
});

test("a page that is left says nothing more", () => {
  const { sayings, spoken } = aMouth();
  sayings.people(["Mette"]);
  sayings.people([]);
  sayings.stop();
  vi.advanceTimersByTime(60_000);
  expect(spoken()).toEqual([[0, "+Mette"]]);
});

test("however people come and go, at most one word in six seconds, and in the end all is told", () => {
  const event = fc.record({
    names: fc.subarray(["Mette", "Kurt", "Hanne"]),
    change: fc.boolean(),
    after: fc.integer({ min: 0, max: 9000 }),
  });
  fc.assert(
    fc.property(fc.array(event, { maxLength: 40 }), (events) => {
      const { sayings, spoken } = aMouth();
      for (const { names, change, after } of events) {
        sayings.people(names);
        if (change) sayings.change({ by: "Mette", field: "Mål" });
        vi.advanceTimersByTime(after);
      }
      vi.advanceTimersByTime(60_000);
      const moments = spoken().map(([at]) => at);
      const gaps = moments.slice(1).map((at, index) => at - moments[index]!);
      expect(gaps.filter((gap) => gap < PAUSE_MS)).toEqual([]);
      const here = new Set<string>();
      for (const [, text] of spoken())
        for (const word of text.split(" ")) {
          if (word.startsWith("+")) here.add(word.slice(1));
          if (word.startsWith("-")) here.delete(word.slice(1));
        }
      expect([...here].sort()).toEqual([...(events.at(-1)?.names ?? [])].sort());
    }),
  );
});
