import { eq } from "drizzle-orm";
import { beforeEach, expect, it } from "vitest";
import { whenMoved } from "#db/live/landed.server";
import { GONE_MS, arrive, depart, hereIn, standIn } from "#db/live/presence.server";
import type { OpenPage } from "#db/live/presence.server";
import { presence } from "#db/live/presence-schema.server";
import { caseMembers } from "#db/schema.server";
import type { Store } from "#db/store.server";
import { aCase, aPerson, anOrganisation, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

const AT = 1_000_000;
const GOAL = "plan.goalText";

let store: Store;
let hr: Person;
let manager: Person;
let caseId: string;

beforeEach(async () => {
  const app = await freshApp();
  ({ store } = app);
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  manager = await aPerson(app, organisation, "lineManager", "Mette");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
});

const page = (of: Person, streamId = `page-of-${of.name}`): OpenPage => ({
  caseId,
  document: "shared",
  streamId,
  userId: of.userId,
});

const here = async (at = AT) =>
  (await hereIn(store, [caseId], at)).map(({ name, role, field }) => [name, role, field]);

it("somebody arrives, stands in a field, in none, and departs", async () => {
  await arrive(store, page(manager), AT);
  expect(await here()).toEqual([["Mette", "lineManager", null]]);
  expect(await standIn(store, page(manager), GOAL, AT)).toBe(true);
  expect(await here()).toEqual([["Mette", "lineManager", GOAL]]);
  await standIn(store, page(manager), null, AT);
  expect(await here()).toEqual([["Mette", "lineManager", null]]);
  await depart(store, page(manager));
  expect(await here()).toEqual([]);
});

it("whoever is not heard of any more is gone, and back when heard of again", async () => {
  await arrive(store, page(hr), AT);
  expect((await here(AT + GONE_MS - 1)).length).toBe(1);
  expect(await here(AT + GONE_MS)).toEqual([]);
  await standIn(store, page(hr), null, AT + GONE_MS);
  expect((await here(AT + GONE_MS)).length).toBe(1);
});

it("a page answers for itself alone: not for another's, another document's or another case's", async () => {
  await arrive(store, page(hr), AT);
  const foreign: Partial<OpenPage>[] = [
    { userId: manager.userId },
    { document: "employer" },
    { caseId: "another" },
    { streamId: "another" },
  ];
  for (const difference of foreign) {
    const other = { ...page(hr), ...difference };
    expect([difference, await standIn(store, other, GOAL, AT)]).toEqual([difference, false]);
    await depart(store, other);
  }
  expect(await here()).toEqual([["Hanne", "hrPartner", null]]);
});

it("somebody taken off the case is not here, at once", async () => {
  await arrive(store, page(manager), AT);
  await store.db.delete(caseMembers).where(eq(caseMembers.userId, manager.userId));
  expect(await here()).toEqual([]);
});

it("rows a killed process left are swept when somebody arrives", async () => {
  await arrive(store, page(manager), AT);
  await arrive(store, page(hr), AT + 2 * 60 * 60_000);
  const rows = await store.db.select({ streamId: presence.streamId }).from(presence);
  expect(rows).toEqual([{ streamId: "page-of-Hanne" }]);
});

it("this process is told of every move, and of none that was not one", async () => {
  let moves = 0;
  const stop = whenMoved(() => (moves += 1));
  await arrive(store, page(hr), AT);
  await standIn(store, page(hr), GOAL, AT);
  await standIn(store, page(manager), GOAL, AT);
  await depart(store, page(hr));
  stop();
  await arrive(store, page(hr), AT);
  expect(moves).toBe(3);
});
