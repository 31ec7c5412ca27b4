import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { HeadWatch } from "#app/server/live/head-watch.server";
import { tellLanded } from "#db/live/landed.server";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A watch over one case whose head moves when told, and what it asked. */
function aWatch() {
  const state = { head: 1, asked: [] as string[][], read: 0 };
  const watch = new HeadWatch({
    heads: async (caseIds) => {
      state.asked.push([...caseIds]);
      return [{ caseId: "one", document: "shared", head: state.head }];
    },
    news: async () => {
      state.read += 1;
      return { revision: state.head, fields: [], lists: [] };
    },
  });
  const told: number[] = [];
  const watcher = () => ({
    caseId: "one",
    document: "shared" as const,
    revision: state.head,
    onNews: ({ revision }: { revision: number }) => void told.push(revision),
  });
  return { state, watch, told, watcher };
}

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test("one query for all who watch, and one reading for all who have seen the same", async () => {
  const { state, watch, told, watcher } = aWatch();
  const stops = Array.from({ length: 40 }, () => watch.watch(watcher()));
  await pass(0);
  const before = state.asked.length;
  state.head = 2;
  await pass(250);
  expect(state.asked.slice(before)).toEqual([["one"]]);
  expect([state.read, told]).toEqual([1, Array(40).fill(2)]);
  for (const stop of stops) stop();
});

test("nothing is asked while nobody watches", async () => {
  const { state, watch, watcher } = aWatch();
  const stop = watch.watch(watcher());
  await pass(1000);
  stop();
  const asked = state.asked.length;
  await pass(60_000);
  tellLanded({ caseId: "one", document: "shared" });
  await pass(0);
  expect([asked > 3, state.asked.length]).toEqual([true, asked]);
});

test("what this process lands is told at once, what concerns nobody is not looked for", async () => {
  const { state, watch, told, watcher } = aWatch();
  const stop = watch.watch(watcher());
  await pass(0);
  const asked = state.asked.length;
  tellLanded({ caseId: "one", document: "costs" });
  tellLanded({ caseId: "two", document: "shared" });
  await pass(0);
  expect(state.asked.length).toBe(asked);
  state.head = 5;
  tellLanded({ caseId: "one", document: "shared" });
  await pass(0);
  expect(told).toEqual([5]);
  stop();
});

test("somebody who has left is told nothing, and an answer that came too early is asked for again", async () => {
  const { state, watch, told, watcher } = aWatch();
  const stopFirst = watch.watch(watcher());
  const stopSecond = watch.watch(watcher());
  stopFirst();
  state.head = 2;
  watch.look();
  watch.look();
  await pass(0);
  expect(told).toEqual([2]);
  stopSecond();
});
