import { randomUUID } from "node:crypto";
import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { App } from "#app/server/app.server";
import { MOST_STREAMS } from "#app/server/live/live-stream.server";
import type { DocumentKind } from "#app/domain/documents";
import type { Change } from "#app/domain/merge";
import { loader } from "#app/routes/case/live";
import { loader as overview } from "#app/routes/case/overview";
import { saveChanges } from "#db/documents.server";
import { caseMembers, session } from "#db/schema.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { EventReader } from "#tests/server/live-events";
import { ACTORS, aWorld } from "./matrix-world";
import type { Answer } from "./matrix-answers";

// The poll and the heartbeat stand still unless a test moves them: what comes by itself comes by being told.
beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

const HEARTBEAT_MS = 20_000;

let app: App;
let hr: Person;
let manager: Person;
let caseId: string;
beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app);
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  manager = await aPerson(app, organisation, "lineManager", "Mette");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
});

type Asked = { document?: string; since?: string; headers?: Record<string, string> };

const ask = (as: Person | null, { document = "shared", since = "1", headers = {} }: Asked = {}) =>
  call(loader, {
    as,
    headers,
    params: { caseId },
    path: `/cases/${caseId}/live?document=${document}&since=${since}`,
  });

const follow = async (as: Person, asked: Asked = {}) => new EventReader(await ask(as, asked));

async function save(by: Person, document: DocumentKind, ...changes: Change[]): Promise<number> {
  const saved = await saveChanges(app.store, {
    caseId,
    document,
    changes,
    commitId: randomUUID(),
    by: { userId: by.userId, at: Date.now() },
  });
  return saved.revision;
}

const set = (path: string, value: string, base = ""): Change => ({ op: "set", path, base, value });
const GOAL = "plan.goalText";

describe("what somebody saves", () => {
  it("comes as one event with its revision, its value and who it was, without a poll", async () => {
    const events = await follow(hr);
    const revision = await save(manager, "shared", set(GOAL, "Tilbage i maj"));
    const event = await events.next();
    expect(event).toMatchObject({ id: String(revision), event: "" });
    expect(JSON.parse(event?.data ?? "")).toEqual({
      revision,
      fields: [{ path: GOAL, value: "Tilbage i maj", by: "Mette" }],
      lists: [],
    });
    await events.leave();
  });

  it("after a gap is told in one event, as it stands now", async () => {
    await save(manager, "shared", set(GOAL, "a"));
    await save(hr, "shared", set(GOAL, "b", "a"), set("plan.stepBack", "c"));
    const item: Change = { op: "add", list: "tasks", id: "gone", values: {} };
    await save(manager, "shared", item);
    await save(manager, "shared", { op: "remove", list: "tasks", id: "gone" });
    const revision = await save(manager, "shared", { ...item, id: "stays" });
    const events = await follow(hr);
    expect(await events.news()).toEqual({
      revision,
      fields: [
        { path: GOAL, value: "b", by: "Hanne" },
        { path: "plan.stepBack", value: "c", by: "Hanne" },
      ],
      lists: [{ list: "tasks", id: "stays", op: "add", by: "Mette" }],
    });
    await events.leave();
  });

  it("is told from the last event on when the browser comes back", async () => {
    const seen = await save(manager, "shared", set(GOAL, "a"));
    await save(manager, "shared", set("plan.stepBack", "b"));
    const events = await follow(hr, { headers: { "last-event-id": String(seen) } });
    expect(await events.news()).toMatchObject({ fields: [{ path: "plan.stepBack" }] });
    await events.leave();
  });

  it("stays in its document, and HR's own terms stay with HR inside it", async () => {
    const shared = await follow(manager);
    const [costs, ofHr] = [
      await follow(manager, { document: "costs" }),
      await follow(hr, { document: "costs" }),
    ];
    await save(hr, "employer", set("preparation.tried", "hemmeligt"));
    await save(hr, "costs", set("hr.earlierSickDays", "12"));
    await save(hr, "costs", set("costs.pensionPercent", "6"));
    await save(hr, "shared", set(GOAL, "til alle"));
    expect(await shared.news()).toMatchObject({ fields: [{ path: GOAL }], lists: [] });
    expect(await ofHr.news()).toMatchObject({ fields: [{ path: "hr.earlierSickDays" }] });
    expect(await costs.news()).toMatchObject({ fields: [{ path: "costs.pensionPercent" }] });
    await Promise.all([shared, costs, ofHr].map((events) => events.leave()));
  });
});

describe("who may follow", () => {
  const whom: Record<DocumentKind, Answer[]> = {
    shared: ["login", 404, 404, 404, 200, 200, 200],
    employer: ["login", 404, 404, 404, 404, 200, 200],
    costs: ["login", 404, 404, 404, 404, 200, 200],
    preparation: ["login", 404, 404, 404, 200, 404, 404],
  };

  it.each(Object.entries(whom))(
    "%s is followed by those who may read it",
    async (document, row) => {
      const world = await aWorld();
      for (const [index, actor] of ACTORS.entries()) {
        const answer = await call(loader, {
          as: world.people[actor],
          params: { caseId: world.caseId },
          path: `/cases/${world.caseId}/live?document=${document}&since=999`,
        });
        const said = answer.status === 302 ? "login" : answer.status;
        expect([actor, said]).toEqual([actor, row[index]]);
        await answer.body?.cancel();
      }
    },
  );

  it.each(["", "0", "-1", "1.5", "x", "1e99"])(
    "a revision there cannot be is no page: %j",
    async (since) => {
      expect((await ask(hr, { since })).status).toBe(404);
    },
  );

  it("is answered as a stream that nobody keeps or gathers", async () => {
    const answer = await ask(hr);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    await answer.body?.cancel();
  });
});

describe("a stream ends", () => {
  it("for the oldest page of a person who opens one too many", async () => {
    const streams = [];
    for (let opened = 0; opened <= MOST_STREAMS; opened++) streams.push(await follow(hr));
    const [oldest, ...others] = streams;
    expect(await oldest?.next()).toMatchObject({ event: "ended" });
    expect(await oldest?.next()).toBeNull();
    await save(manager, "shared", set(GOAL, "x"));
    for (const events of others) expect(await events.news()).toMatchObject({ fields: [{}] });
    await Promise.all(others.map((events) => events.leave()));
  });

  it("at the next heartbeat after the right has ended", async () => {
    const [ended, stays] = [await follow(manager), await follow(hr)];
    await app.store.db.delete(caseMembers).where(eq(caseMembers.userId, manager.userId));
    vi.advanceTimersByTime(HEARTBEAT_MS);
    expect(await ended.next()).toMatchObject({ event: "ended" });
    expect(await ended.next()).toBeNull();
    await save(hr, "shared", set(GOAL, "x"));
    expect(await stays.news()).toMatchObject({ fields: [{}] });
    await stays.leave();
  });

  it("at the next heartbeat after the session has ended", async () => {
    const events = await follow(manager);
    await app.store.db.delete(session).where(eq(session.userId, manager.userId));
    vi.advanceTimersByTime(HEARTBEAT_MS);
    expect(await events.next()).toMatchObject({ event: "ended" });
    expect(await events.next()).toBeNull();
  });
});

it("a page that lies open does not prolong its session", async () => {
  const soon = new Date(Math.floor(Date.now() / 1000) * 1000 + 5 * 60_000);
  await app.store.db.update(session).set({ expiresAt: soon });
  const expiry = async () => {
    const rows = await app.store.db.select().from(session).where(eq(session.userId, hr.userId));
    return rows[0]?.expiresAt.getTime();
  };
  const events = await follow(hr);
  vi.advanceTimersByTime(HEARTBEAT_MS);
  expect(await expiry()).toBe(soon.getTime());
  await events.leave();
  await call(overview, { as: hr, params: { caseId }, path: `/cases/${caseId}` });
  expect(await expiry()).toBeGreaterThan(soon.getTime());
});
