import { eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { loader as live } from "#app/routes/case/live";
import { loader as room } from "#app/routes/room/room";
import { joinCase } from "#db/case-people.server";
import { saveChanges } from "#db/documents.server";
import {
  findEmployeeInvitation,
  inviteEmployee,
  joinAsKnownEmployee,
} from "#db/employee/employee-invitations.server";
import { endColleague, moveColleague } from "#db/organisation/colleagues.server";
import { changeManager } from "#db/people/change-manager.server";
import { leaveCase, takeOff } from "#db/people/leaving.server";
import { session } from "#db/schema.server";
import { call, onCase } from "#tests/builders";
import type { Call } from "#tests/builders";
import { EventReader } from "#tests/server/live-events";
import { ROUTES, modules } from "./matrix-routes";
import { TABLE } from "./matrix-table";
import { aWorld, canariesOf, TALK } from "./matrix-world";
import type { Actor, World } from "./matrix-world";

beforeEach(() => void vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));
afterEach(() => void vi.useRealTimers());

const HEARTBEAT_MS = 20_000;
const OF_A_CASE = ROUTES.map(([address]) => address).filter((path) => path.includes(":caseId"));
const RINGS = (({ name: _name, people: _people, ...rings }) => Object.values(rings))(
  canariesOf("ours"),
);

let at = Date.now();
const by = ({ people }: World, actor: Actor) => ({
  userId: people[actor]!.userId,
  at: (at += 1),
});
const of = ({ people }: World, actor: Actor) => ({
  organisationId: people[actor]!.organisationId,
  userId: people[actor]!.userId,
});
const off = (actor: Actor, from: Actor) => (world: World) =>
  takeOff(world.app.store, world.caseId, world.people[actor]!.userId, by(world, from));

/** Puts back the sessions that ending them took: the right itself must be gone, not only the way in. */
async function withSessions(world: World, actor: Actor, lose: () => Promise<unknown>) {
  const { db } = world.app.store;
  const kept = await db
    .select()
    .from(session)
    .where(eq(session.userId, world.people[actor]!.userId));
  const lost = await lose();
  expect(kept.length).toBeGreaterThan(0);
  await db.insert(session).values(kept).onConflictDoNothing();
  return lost;
}

type Loss = { what: string; who: Actor; lose: (world: World) => Promise<unknown>; is: number };

const LOSSES: Loss[] = [
  { what: "the employee was taken off", who: "employee", lose: off("employee", "hr"), is: 404 },
  {
    what: "the employee left",
    who: "employee",
    lose: (world) => leaveCase(world.app.store, world.caseId, by(world, "employee")),
    is: 404,
  },
  { what: "the manager was taken off", who: "manager", lose: off("manager", "hr"), is: 404 },
  {
    what: "somebody else became manager",
    who: "manager",
    lose: ({ app, caseId, ...world }) =>
      changeManager(
        app.store,
        {
          caseId,
          oldUserId: world.people.manager!.userId,
          newUserId: world.people.otherManager!.userId,
        },
        by({ app, caseId, ...world }, "hr"),
      ).then((isDone) => (isDone ? "done" : "refused")),
    is: 404,
  },
  {
    what: "HR was taken off by a colleague",
    who: "hr",
    lose: async (world) => {
      await joinCase(world.app.store, world.caseId, by(world, "admin"));
      return off("hr", "admin")(world);
    },
    is: 404,
  },
  {
    what: "HR became a manager in the company",
    who: "hr",
    lose: (world) =>
      withSessions(world, "hr", () =>
        moveColleague(
          world.app.store,
          { ...of(world, "hr"), role: "lineManager" },
          by(world, "admin"),
        ),
      ),
    is: 404,
  },
  {
    what: "the manager left the company, with a session that was not ended",
    who: "manager",
    lose: (world) =>
      withSessions(world, "manager", () =>
        endColleague(world.app.store, of(world, "manager"), by(world, "admin")),
      ),
    is: 302,
  },
  {
    what: "HR left the company",
    who: "hr",
    lose: (world) => endColleague(world.app.store, of(world, "hr"), by(world, "admin")),
    is: 302,
  },
];

const asked = (world: World, who: Actor, address: string, given: Partial<Call> = {}): Call => ({
  as: world.people[who],
  params: {
    caseId: world.caseId,
    version: "1",
    talkId: TALK,
    letter: "minutes",
    userId: world.people.admin!.userId,
  },
  path: address.replace(":caseId", world.caseId),
  ...given,
});

/** Status and the words of a ring somebody was sent. */
async function sent(answer: Response) {
  const text = JSON.stringify([...answer.headers]) + (await answer.text());
  return { status: answer.status, words: RINGS.filter((word) => text.includes(word)) };
}

describe.each(LOSSES)("after $what", ({ who, lose, is }) => {
  it("every address of the case is closed to the very next request, to read and to write", async () => {
    const world = await aWorld();
    expect(await lose(world)).toBe("done");
    for (const address of OF_A_CASE) {
      const { loader, action } = modules.get(address)!;
      const read = await sent(await call(loader, asked(world, who, address)));
      // What is only posted to, or not said whole, is 404 whoever asks.
      expect([address, read.status === is || read.status === 404]).toEqual([address, true]);
      expect([address, read.words]).toEqual([address, []]);
      if (!action) continue;
      for (const { what, form } of TABLE[address]!.actions) {
        const posted = asked(world, who, address, { form: await form(world) });
        const written = await sent(await call(action, posted));
        const isClosed = written.status === is || written.status === 404;
        expect([address, what, isClosed, written.words]).toEqual([address, what, true, []]);
      }
    }
  });

  it.each(["the next heartbeat", "the next change"])("a stream ends at %s", async (when) => {
    const world = await aWorld();
    const path = `/cases/${world.caseId}/live?document=shared&since=2`;
    const answer = await call(live, asked(world, who, path, { path }));
    expect(answer.status).toBe(200);
    const stream = new EventReader(answer);
    expect(await lose(world)).toBe("done");
    if (when === "the next heartbeat") vi.advanceTimersByTime(HEARTBEAT_MS);
    else
      await saveChanges(world.app.store, {
        caseId: world.caseId,
        document: "shared",
        changes: [{ op: "set", path: "plan.triedAlready", base: "", value: "kanari-bagefter" }],
        commitId: "afterwards",
        by: by(world, "admin"),
      });
    expect(await stream.next()).toMatchObject({ event: "ended" });
    expect(await stream.next()).toBeNull();
  });
});

describe("coming back", () => {
  it("gives a manager what managers see, and nothing after being taken off again", async () => {
    const world = await aWorld();
    const { app, caseId, people } = world;
    const read = async () =>
      sent(
        await call(
          modules.get("/cases/:caseId/interview/prepare")!.loader,
          asked(world, "manager", "/cases/:caseId/interview/prepare"),
        ),
      );
    expect((await read()).status).toBe(200);
    await off("manager", "hr")(world);
    expect(await read()).toEqual({ status: 404, words: [] });
    await onCase(app, caseId, people.manager!, "lineManager");
    expect((await read()).status).toBe(200);
    await off("manager", "hr")(world);
    expect(await read()).toEqual({ status: 404, words: [] });
  });

  it("gives an employee their own room again, and another employee never sees it", async () => {
    const world = await aWorld();
    const { app, caseId } = world;
    const own = canariesOf("ours").preparation;
    const join = async (who: Actor) => {
      await inviteEmployee(
        app.store,
        { caseId, tokenHash: `t${at}`, delivery: { channel: "letter" } },
        by(world, "hr"),
      );
      const invitation = await findEmployeeInvitation(app.store, `t${at - 1}`, at);
      return joinAsKnownEmployee(app.store, invitation!, by(world, who));
    };
    const seen = async (who: Actor) => {
      const path = `/cases/${caseId}/room?step=notes`;
      const page = await call(room, asked(world, who, path, { path }));
      const history = `/cases/${caseId}/history?document=preparation`;
      const past = await call(
        modules.get("/cases/:caseId/history")!.loader,
        asked(world, who, history, { path: history }),
      );
      const text = (await page.text()) + (await past.text());
      return [page.status, past.status, text.includes(own)];
    };
    expect(await seen("employee")).toEqual([200, 200, true]);
    await off("employee", "hr")(world);
    expect(await seen("employee")).toEqual([404, 404, false]);
    expect(await join("otherManager")).toBe(true);
    expect(await seen("otherManager")).toEqual([200, 200, false]);
    await off("otherManager", "hr")(world);
    expect(await join("employee")).toBe(true);
    expect(await seen("employee")).toEqual([200, 200, true]);
    expect((await seen("hr"))[2]).toBe(false);
  });
});
