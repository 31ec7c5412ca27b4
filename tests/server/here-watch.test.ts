import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { DocumentKind } from "#app/domain/documents";
import type { CaseRole } from "#app/domain/permissions";
import { HereWatch } from "#app/server/live/here-watch.server";
import { tellMoved } from "#db/live/landed.server";
import type { Here } from "#db/live/presence.server";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);
const PLACE = { caseId: "one", document: "shared" as DocumentKind };

/** Somebody's open page; their name says who they are, the page which of theirs it is. */
const open = (name: string, role: CaseRole, more: Partial<Here> = {}): Here => ({
  ...PLACE,
  streamId: `${name}-1`,
  userId: name,
  name,
  role,
  field: null,
  ...more,
});

/** A watch over rows that change when told, with what it asked. */
function aWatch(...rows: Here[]) {
  const state = { rows, asked: [] as string[][] };
  const watch = new HereWatch(async (caseIds) => {
    state.asked.push([...caseIds]);
    return state.rows.filter(({ caseId }) => caseIds.includes(caseId));
  });
  const told: string[] = [];
  const follow = (streamId: string, place = PLACE) =>
    watch.watch({
      ...place,
      streamId,
      onHere: (others) =>
        void told.push(
          `${streamId}: ${others.map(({ name, fields }) => [name, ...fields].join(" ")).join(", ")}`,
        ),
    });
  return { state, watch, told, follow };
}

const HANNE = open("hanne", "hrPartner");
const METTE = open("mette", "lineManager");
const BODIL = open("bodil", "employee");

test("arrival, field and departure are told within a quarter of a second, and nothing else is", async () => {
  const { state, told, follow } = aWatch(HANNE);
  const stop = follow("hanne-1");
  await pass(0);
  for (const rows of [[HANNE, METTE], [HANNE, { ...METTE, field: "plan.goalText" }], [HANNE]]) {
    state.rows = rows;
    await pass(1000);
  }
  expect(told).toEqual([
    "hanne-1: ",
    "hanne-1: mette",
    "hanne-1: mette plan.goalText",
    "hanne-1: ",
  ]);
  stop();
});

test("one query for all who watch, none while nobody does", async () => {
  const { state, follow } = aWatch(HANNE);
  const stops = Array.from({ length: 40 }, () => follow("hanne-1"));
  await pass(0);
  const before = state.asked.length;
  await pass(250);
  expect(state.asked.slice(before)).toEqual([["one"]]);
  for (const stop of stops) stop();
  await pass(60_000);
  tellMoved(PLACE);
  await pass(0);
  expect(state.asked.length).toBe(before + 1);
});

test("what happens in this process is told at once", async () => {
  const { state, told, follow } = aWatch(HANNE);
  const stop = follow("hanne-1");
  await pass(0);
  state.rows = [HANNE, METTE];
  tellMoved(PLACE);
  await pass(0);
  expect(told.at(-1)).toBe("hanne-1: mette");
  stop();
});

test("somebody's several pages are one person in all their fields, and never another to themselves", async () => {
  const second = { streamId: "mette-2", field: "plan.stepBack" };
  const { told, follow } = aWatch(
    HANNE,
    { ...METTE, field: "plan.goalText" },
    { ...METTE, ...second },
    { ...METTE, streamId: "mette-3", field: "plan.goalText" },
  );
  const stops = ["hanne-1", "mette-2"].map((streamId) => follow(streamId));
  await pass(0);
  expect(told).toEqual(["hanne-1: mette plan.goalText plan.stepBack", "mette-2: hanne"]);
  for (const stop of stops) stop();
});

test("a document's page is seen from that document of that case alone", async () => {
  const elsewhere = { ...METTE, document: "employer" as const };
  const another = { ...METTE, caseId: "two" };
  const { told, follow } = aWatch(HANNE, elsewhere, another, { ...HANNE, caseId: "two" });
  const stops = [follow("hanne-1"), follow("mette-1", { ...PLACE, caseId: "two" })];
  await pass(0);
  expect(told).toEqual(["hanne-1: ", "mette-1: hanne"]);
  for (const stop of stops) stop();
});

test("fields HR keeps to itself are named to HR alone", async () => {
  const costs = { document: "costs" as const };
  const field = "hr.earlierSickDays";
  const { told, follow } = aWatch(
    { ...HANNE, ...costs, field },
    { ...METTE, ...costs },
    open("henrik", "hrPartner", costs),
  );
  const stops = ["mette-1", "henrik-1"].map((id) => follow(id, { ...PLACE, ...costs }));
  await pass(0);
  expect(told).toEqual(["mette-1: hanne, henrik", `henrik-1: hanne ${field}, mette`]);
  for (const stop of stops) stop();
});

test("whose own page is gone is told nothing more; whose role no longer reads the document neither sees nor is seen", async () => {
  const employer = { document: "employer" as const };
  const at = { ...PLACE, ...employer };
  const { state, told, follow } = aWatch({ ...HANNE, ...employer }, { ...METTE, ...employer });
  const stops = [follow("hanne-1", at), follow("mette-1", at)];
  await pass(0);
  told.length = 0;
  state.rows = [
    { ...HANNE, ...employer, field: "preparation.tried" },
    { ...METTE, ...employer, role: "employee" },
  ];
  await pass(250);
  expect(told).toEqual(["hanne-1: "]);
  state.rows = [{ ...BODIL, ...employer }];
  await pass(250);
  expect(told).toEqual(["hanne-1: "]);
  for (const stop of stops) stop();
});
