import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { App } from "#app/server/app.server";
import { MOST_STREAMS } from "#app/server/live/live-stream.server";
import { action as stand } from "#app/routes/case/here";
import { loader as live } from "#app/routes/case/live";
import { GONE_MS } from "#db/live/presence.server";
import { presence } from "#db/live/presence-schema.server";
import { accessLog, caseMembers, session } from "#db/schema.server";
import { aPeopledCase, call } from "#tests/builders";
import type { Person } from "#tests/builders";
import { EventReader } from "#tests/server/live-events";

// The poll and the heartbeat stand still unless a test moves them: what comes by itself comes by being told.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval", "Date"] }));
afterEach(() => void vi.useRealTimers());

const GOAL = "plan.goalText";
const POLL_MS = 250;
const HEARTBEAT_MS = 10_000;

let app: App;
let hr: Person;
let manager: Person;
let employee: Person;
let caseId: string;
beforeEach(async () => {
  ({ app, hr, manager, employee, caseId } = await aPeopledCase());
});

/** Somebody's open page: what it is told, and a way to say where they stand in it. */
async function open(as: Person, document = "shared") {
  const path = `/cases/${caseId}/live?document=${document}&since=1`;
  const events = new EventReader(await call(live, { as, params: { caseId }, path }));
  const page = (await events.named("page")) ?? "";
  return { events, page, in: (at: string, by = as) => standIn(by, { document, page, path: at }) };
}

const standIn = async (as: Person | null, form: Record<string, string>) =>
  (await call(stand, { as, params: { caseId }, path: `/cases/${caseId}/here`, form })).status;

const alone: unknown[] = [];
const somebody = (name: string, ...fields: string[]) => ({ name, fields });

describe("who has a page of the document open", () => {
  it("is told of who comes, where they stand and that they leave, at once and without a poll", async () => {
    const first = await open(hr);
    expect(await first.events.here()).toEqual(alone);
    const second = await open(manager);
    expect(await first.events.here()).toEqual([somebody("Mette")]);
    expect(await second.events.here()).toEqual([somebody("Hanne")]);
    expect(await second.in(GOAL)).toBe(204);
    expect(await first.events.here()).toEqual([somebody("Mette", GOAL)]);
    expect(await first.in(GOAL)).toBe(204);
    expect(await second.events.here()).toEqual([somebody("Hanne", GOAL)]);
    await second.in("");
    expect(await first.events.here()).toEqual([somebody("Mette")]);
    await second.events.leave();
    expect(await first.events.here()).toEqual(alone);
    await first.events.leave();
  });

  it("sees a person of several pages once, and nobody in their own other page", async () => {
    const [reader, one, other] = [await open(hr), await open(manager), await open(manager)];
    await one.in(GOAL);
    await other.in("plan.stepBack");
    await one.events.leave();
    const told = [];
    for (let turn = 0; turn < 5; turn++) told.push(await reader.events.here());
    expect(told).toEqual([
      alone,
      [somebody("Mette")],
      [somebody("Mette", GOAL)],
      [somebody("Mette", GOAL, "plan.stepBack")],
      [somebody("Mette", "plan.stepBack")],
    ]);
    expect(await other.events.here()).toEqual([somebody("Hanne")]);
    for (const { events } of [reader, other]) await events.leave();
  });

  it("sees no more whoever was not heard of for a while, and sees them again when the line is back", async () => {
    const [reader, away] = [await open(hr), await open(manager)];
    await reader.events.here();
    expect(await reader.events.here()).toEqual([somebody("Mette")]);
    vi.setSystemTime(Date.now() + GONE_MS);
    await reader.in("");
    expect(await reader.events.here()).toEqual(alone);
    await away.in(GOAL);
    expect(await reader.events.here()).toEqual([somebody("Mette", GOAL)]);
    for (const { events } of [reader, away]) await events.leave();
  });

  it("is asked at each heartbeat to be heard of", async () => {
    const { events, page } = await open(hr);
    vi.advanceTimersByTime(HEARTBEAT_MS);
    expect(await events.named("page")).toBe(page);
    await events.leave();
  });
});

describe("who has no right to a document any more", () => {
  it("is not seen in it, nor told who is, before their stream ends", async () => {
    const [reader, ended] = [await open(hr), await open(manager)];
    await reader.events.here();
    await reader.events.here();
    await app.store.db.delete(caseMembers).where(eq(caseMembers.userId, manager.userId));
    expect(await ended.in(GOAL)).toBe(404);
    vi.advanceTimersByTime(POLL_MS);
    expect(await reader.events.here()).toEqual(alone);
    await reader.in(GOAL);
    vi.advanceTimersByTime(HEARTBEAT_MS);
    expect(await ended.events.here()).toEqual([somebody("Hanne")]);
    expect(await ended.events.named("here")).toBeNull();
    await reader.events.leave();
  });

  it("leaves no row behind when their session has ended", async () => {
    const ended = await open(manager);
    await app.store.db.delete(session).where(eq(session.userId, manager.userId));
    vi.advanceTimersByTime(HEARTBEAT_MS);
    expect(await ended.events.next()).toMatchObject({ event: "ended" });
    expect(await ended.events.next()).toBeNull();
    expect(await app.store.db.select().from(presence)).toEqual([]);
  });
});

describe("the rings", () => {
  it("keep presence as they keep words: the employer's, the costs' and the employee's own", async () => {
    const shared = await open(employee);
    const own = await open(employee, "preparation");
    const theirs = [await open(manager, "employer"), await open(manager, "costs")];
    await theirs[0]?.in("preparation.tried");
    await own.in("own.thoughts");
    const seen = await open(hr, "employer");
    expect(await seen.events.here()).toEqual([somebody("Mette", "preparation.tried")]);
    expect([await shared.events.here(), await own.events.here()]).toEqual([alone, alone]);
    const last = await open(hr);
    expect(await last.events.here()).toEqual([somebody("Bodil")]);
    expect(await shared.events.here()).toEqual([somebody("Hanne")]);
    for (const { events } of [shared, own, ...theirs, seen, last]) await events.leave();
  });

  it("name a field of HR's own terms to HR alone", async () => {
    const [reader, ofHr] = [await open(manager, "costs"), await open(hr, "costs")];
    expect(await ofHr.in("hr.earlierSickDays")).toBe(204);
    expect(await ofHr.in("costs.pensionPercent")).toBe(204);
    const told = [];
    for (let turn = 0; turn < 3; turn++) told.push(await reader.events.here());
    expect(told).toEqual([alone, [somebody("Hanne")], [somebody("Hanne", "costs.pensionPercent")]]);
    expect(await reader.in("hr.earlierSickDays")).toBe(400);
    for (const { events } of [reader, ofHr]) await events.leave();
  });
});

it("the page that gives way to a sixth is here no more", async () => {
  const pages = [];
  for (let opened = 0; opened <= MOST_STREAMS; opened++) pages.push(await open(manager));
  await pages[0]?.events.named("here");
  expect(await pages[0]?.events.named("here")).toBeNull();
  const rows = await app.store.db.select({ streamId: presence.streamId }).from(presence);
  expect(rows.map(({ streamId }) => streamId).sort()).toEqual(
    pages
      .slice(1)
      .map(({ page }) => page)
      .sort(),
  );
  await Promise.all(pages.slice(1).map(({ events }) => events.leave()));
});

describe("where somebody says they stand", () => {
  it.each(["plan.nothing", "plan", "tasks.constructor.task", "__proto__.a", "x".repeat(9000)])(
    "is a field of the document, or nothing is taken: %.30s",
    async (path) => {
      const { events, in: standAt } = await open(hr);
      expect(await standAt(path)).toBe(400);
      await events.leave();
    },
  );

  it("is said by their own page of this document of this case, while it is open", async () => {
    const [mine, theirs] = [await open(hr), await open(manager)];
    expect(await mine.in(GOAL, manager)).toBe(404);
    const form = { document: "shared", page: mine.page, path: GOAL };
    expect(await standIn(hr, { ...form, document: "employer", path: "" })).toBe(404);
    expect(await standIn(hr, { ...form, page: "" })).toBe(404);
    expect(await standIn(hr, { document: "shared" })).toBe(404);
    expect(await standIn(hr, {})).toBe(404);
    expect(await standIn(null, form)).toBe(302);
    await mine.events.leave();
    expect(await mine.in(GOAL)).toBe(404);
    await theirs.events.leave();
  });

  it("is no work: it prolongs no session and stands in no log", async () => {
    const soon = new Date(Math.floor(Date.now() / 1000) * 1000 + 5 * 60_000);
    await app.store.db.update(session).set({ expiresAt: soon });
    const entries = () => app.store.db.$count(accessLog);
    const before = await entries();
    const { events, in: standAt } = await open(hr);
    expect(await standAt(GOAL)).toBe(204);
    const [row] = await app.store.db.select().from(session).where(eq(session.userId, hr.userId));
    expect([row?.expiresAt, await entries()]).toEqual([soon, before]);
    await events.leave();
  });
});
