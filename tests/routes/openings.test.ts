import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { DocumentKind } from "#app/domain/documents";
import { MIXER_SLIDERS } from "#app/domain/mixer/setting-shape";
import type { OpeningSide } from "#app/domain/mixer/setting-shape";
import type { Change } from "#app/domain/merge";
import { loader as live } from "#app/routes/case/live";
import { action as saveField } from "#app/routes/case/save";
import { action as tell, loader as page } from "#app/routes/before-talk/together";
import { action as place } from "#app/routes/before-talk/own-setting";
import { action as restore } from "#app/routes/history/restore";
import { action as plan } from "#app/routes/plan/plan";
import { action as room } from "#app/routes/room/room";
import { useApp } from "#app/server/app.server";
import { getContent, getDocument, saveChanges } from "#db/documents.server";
import { call } from "#tests/builders";
import { EventReader } from "#tests/server/live-events";
import { ROUTES, modules } from "./matrix-routes";
import { TABLE } from "./matrix-table";
import { ACTORS, aWorld } from "./matrix-world";
import type { Actor, World } from "./matrix-world";

const LOW = ["1", "2", "1", "2", "1", "2"];
const HIGH = ["9", "8", "9", "8", "7", "6"];
const OWN: Record<OpeningSide, Actor> = { employee: "employee", employer: "manager" };
const RING: Record<OpeningSide, DocumentKind> = { employee: "preparation", employer: "employer" };

const positions = (values: readonly string[], prefix = "") =>
  Object.fromEntries(MIXER_SLIDERS.map((slider, index) => [prefix + slider, values[index]!]));

function asked(world: World, actor: Actor, path: string, form?: Record<string, string>) {
  // Of several worlds the one asked is the one that answers.
  useApp(world.app);
  return {
    as: world.people[actor],
    params: { caseId: world.caseId, version: "1", userId: world.people.manager!.userId },
    path: `/cases/${world.caseId}/${path}`,
    ...(form ? { form } : {}),
  };
}

const say = (world: World, actor: Actor, intent: string, more: Record<string, string> = {}) =>
  call(tell, asked(world, actor, "mixer/together", { intent, ...more }));
const shown = async (world: World, actor: Actor) =>
  (await call(page, asked(world, actor, "mixer/together"))).json();
const openings = async ({ app, caseId }: World) =>
  (await getContent(app.store, caseId, "shared")).content.openings;

/** One side has placed its faders in its own ring, one after another, through the page it has for that. */
async function placed(world: World, side: OpeningSide, values: readonly string[]) {
  const form = positions(values, "mixer.");
  const path = side === "employee" ? "room?step=mixer" : "interview/own-setting";
  const answer = await call(
    side === "employee" ? room : place,
    asked(world, OWN[side], path, form),
  );
  expect(answer.status).toBe(302);
}

beforeEach(() => {
  // Two worlds told apart must not differ by a minute that went by.
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() });
});
afterEach(() => vi.useRealTimers());

const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** The secret of a new authenticator app. */
const DRAWN_BY_LOT = "/second-factor/set-up";

/** Everything somebody can be sent by every address of the product, without what is drawn by lot. */
async function allSent(world: World, actor: Actor): Promise<Record<string, string>> {
  const sent: Record<string, string> = {};
  const keep = async (name: string, answer: Response) => {
    sent[name] = `${answer.status} ${await answer.text()}`.replace(UUID, "id");
  };
  for (const [address] of ROUTES) {
    if (!TABLE[address]!.loader || address === DRAWN_BY_LOT) continue;
    const path = address.replace("/cases/:caseId/", "").replace(":version", "1");
    await keep(address, await call(modules.get(address)!.loader, asked(world, actor, path)));
  }
  for (const document of ["shared", "employer", "costs", "preparation"]) {
    for (const address of ["history", "history/compare"]) {
      const { loader } = modules.get(`/cases/:caseId/${address}`)!;
      const query = `${address}?document=${document}&from=1`;
      await keep(query, await call(loader, asked(world, actor, query)));
    }
    const stream = await call(live, asked(world, actor, `live?document=${document}&since=1`));
    if (stream.status !== 200) continue;
    const events = new EventReader(stream);
    sent[`live ${document}`] = JSON.stringify(await events.news());
    await events.leave();
  }
  return sent;
}

/** What differs between what somebody is sent in two worlds. */
async function differing(worlds: readonly World[], actor: Actor): Promise<string[]> {
  const [some, others] = [await allSent(worlds[0]!, actor), await allSent(worlds[1]!, actor)];
  return Object.keys({ ...some, ...others }).filter((name) => some[name] !== others[name]);
}

describe.each(["employee", "employer"] as const)("where the %s has placed the faders", (side) => {
  const isOwn = (actor: Actor) =>
    side === "employee" ? actor === "employee" : actor === "manager" || actor === "hr";
  const other = side === "employee" ? "employer" : "employee";

  it("cannot be told from anything anybody else is sent, before both are ready", async () => {
    const worlds = [await aWorld(), await aWorld()];
    for (const [index, values] of [LOW, HIGH].entries()) {
      await placed(worlds[index]!, side, values);
      expect((await say(worlds[index]!, OWN[side], "ready")).status).toBe(302);
      await placed(worlds[index]!, other, LOW);
    }
    for (const actor of ACTORS) {
      const told = await differing(worlds, actor);
      if (isOwn(actor)) expect([actor, told]).toEqual([actor, expect.arrayContaining([TOGETHER])]);
      else expect([actor, told]).toEqual([actor, []]);
    }
    // That somebody is ready may be said, and is.
    expect((await shown(worlds[0]!, OWN[other])).apart.otherIsReady).toBe(true);
  });

  it("cannot be told once it is taken back either, and can by everybody on the case when both are ready", async () => {
    const worlds = [await aWorld(), await aWorld()];
    for (const [index, values] of [LOW, HIGH].entries()) {
      await placed(worlds[index]!, side, values);
      await say(worlds[index]!, OWN[side], "ready");
      await say(worlds[index]!, OWN[side], "notReady");
      await placed(worlds[index]!, other, LOW);
      await say(worlds[index]!, OWN[other], "ready");
    }
    expect(await differing(worlds, OWN[other])).toEqual([]);
    for (const world of worlds) await say(world, OWN[side], "ready");
    for (const actor of ACTORS) {
      const told = await differing(worlds, actor);
      const isOnCase = ["employee", "manager", "hr"].includes(actor);
      expect([actor, told.includes(TOGETHER)]).toEqual([actor, isOnCase]);
      if (!isOnCase) expect([actor, told]).toEqual([actor, []]);
    }
  });
});

const TOGETHER = "/cases/:caseId/mixer/together";

async function bothShown() {
  const world = await aWorld();
  await placed(world, "employee", ["3", "4", "5", "5", "7", "2"]);
  await placed(world, "employer", ["6", "4", "9", "5", "6", "2"]);
  await say(world, "employee", "ready");
  await say(world, "hr", "ready");
  return world;
}

describe("both settings", () => {
  it("stand side by side, furthest apart first, the same to everybody on the case", async () => {
    const world = await bothShown();
    const views = await Promise.all(
      (["employee", "manager", "hr"] as const).map(
        async (actor) => (await shown(world, actor)).shown.gaps,
      ),
    );
    expect(
      views[0].map(({ slider, steps }: { slider: string; steps: number }) => [slider, steps]),
    ).toEqual([
      ["tasks", 4],
      ["hours", 3],
      ["predictability", 1],
      ["physical", 0],
      ["responsibility", 0],
      ["intensity", 0],
    ]);
    expect(views[1]).toEqual(views[0]);
    expect(views[2]).toEqual(views[0]);
  });

  it("are the copy that was made ready, not what was moved afterwards", async () => {
    const world = await aWorld();
    await placed(world, "employee", LOW);
    await say(world, "employee", "ready");
    await placed(world, "employee", HIGH);
    expect(Object.values((await shown(world, "employee")).apart.positions)).toEqual(
      LOW.map(Number),
    );
    await placed(world, "employer", HIGH);
    await say(world, "manager", "ready");
    expect((await openings(world)).find(({ side }) => side === "employee")).toMatchObject({
      hours: 1,
      intensity: 2,
    });
  });

  it("are refused while a fader is missing, and everything else nobody offers", async () => {
    const world = await aWorld();
    const { app, caseId } = world;
    const changes: Change[] = [{ op: "set", path: "mixer.hours", base: "", value: "4" }];
    const by = { userId: world.people.employee!.userId, at: Date.now() };
    const request = { caseId, document: RING.employee, changes, commitId: "one-fader", by };
    await saveChanges(app.store, request);
    const refused = await say(world, "employee", "ready");
    expect([refused.status, (await refused.json()).reason]).toEqual([400, "unplaced"]);
    const { apart } = await shown(world, "employee");
    expect(apart.missing).toEqual(MIXER_SLIDERS.slice(1));
    expect((await say(world, "employee", "show")).status).toBe(404);
  });

  it("are written by that verb alone: not by save, page, list button or history", async () => {
    const world = await bothShown();
    const { app, caseId } = world;
    const before = await openings(world);
    const { revision } = await getDocument(app.store, caseId, "shared");
    for (const actor of ["employee", "manager", "hr"] as const) {
      const field = (path: string, base: string, value: string) =>
        call(
          saveField,
          asked(world, actor, "save", {
            ...{ document: "shared", path, base, value },
            commitId: crypto.randomUUID(),
          }),
        );
      expect((await field("openings.employee.hours", "3", "9")).status).toBe(404);
      for (const intent of ["remove:openings.employee", "add:openings"])
        await call(plan, asked(world, actor, "plan", { intent, "openings.employee.hours": "9" }));
      for (const place of ["", "openings.employee"])
        await call(
          restore,
          asked(world, actor, "history/restore", {
            ...{ revision: "1", base: String(revision), place, commitId: crypto.randomUUID() },
          }),
        );
    }
    expect(await openings(world)).toEqual(before);
  });

  it("can be taken away again, by either", async () => {
    const world = await bothShown();
    expect((await say(world, "employee", "startOver")).status).toBe(302);
    expect(await openings(world)).toEqual([]);
    const { apart } = await shown(world, "manager");
    expect([apart.isReady, apart.otherIsReady]).toEqual([false, false]);
  });
});

describe("the one setting", () => {
  const AGREED = {
    ...positions(["4", "4", "9", "7", "6", "2"]),
    settingId: "a-setting-id",
    fromDay: "2026-09-07",
  };

  it("becomes a planned setting with hours to half hours, and the page says who proposed what", async () => {
    const world = await bothShown();
    expect((await say(world, "manager", "agree", AGREED)).status).toBe(302);
    expect((await say(world, "manager", "agree", AGREED)).status).toBe(302);
    const { content } = await getContent(world.app.store, world.caseId, "shared");
    const made = content.mixerSettings.filter(({ id }) => id === "a-setting-id");
    expect(made).toMatchObject([
      { fromDay: "2026-09-07", state: "planned", weeklyHours: 15, tasks: 9, responsibility: 7 },
    ]);
    const { agreed } = (await shown(world, "employee")).shown;
    expect(agreed).toMatchObject({ weeklyHours: 15, positions: { hours: 4, tasks: 9 } });
  });

  it.each([
    ["no day", { fromDay: "" }, "fromDay"],
    ["a day that is none", { fromDay: "2026-02-30" }, "fromDay"],
    ["a step over the top", { tasks: "11" }, "tasks"],
    ["half a step", { tasks: "4,5" }, "tasks"],
    ["words", { hours: "meget" }, "hours"],
    ["nothing chosen", { intensity: "" }, "intensity"],
  ])("is given back with everything chosen: %s", async (_what, change, name) => {
    const world = await bothShown();
    const refused = await say(world, "employee", "agree", { ...AGREED, ...change });
    const { errors, typed } = await refused.json();
    expect([refused.status, Object.keys(errors)]).toEqual([400, [name]]);
    expect(typed).toMatchObject({ ...AGREED, ...change });
    expect((await shown(world, "hr")).shown.agreed).toBeNull();
  });

  it("is not made under an id that is none, nor twice by two", async () => {
    const world = await bothShown();
    for (const settingId of ["", "x", "../../etc", "constructor.prototype"])
      expect((await say(world, "hr", "agree", { ...AGREED, settingId })).status).toBe(404);
    await say(world, "hr", "agree", AGREED);
    const late = await say(world, "employee", "agree", { ...AGREED, settingId: "another-id" });
    expect([late.status, (await late.json()).reason]).toEqual([409, "changed"]);
  });
});
