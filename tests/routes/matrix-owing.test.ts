import { describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import config from "#app/routes";
import { loader as rootLoader } from "#app/root";
import { session } from "#db/schema.server";
import {
  awaitSecondFactor,
  confirmSecondFactor,
  findPending,
} from "#db/sign-in/second-factors.server";
import { call } from "#tests/builders";
import type { Call } from "#tests/builders";
import { TABLE } from "./matrix-table";
import { ALL_CANARIES, aWorld, canariesOf } from "./matrix-world";
import type { World } from "./matrix-world";

type Entry = { path?: string; file: string };

const ROUTES = ((await config) as Entry[]).map(
  ({ path = "", file }) => [`/${path}`, file] as const,
);
const modules = new Map<string, Record<string, unknown>>(
  await Promise.all(
    ROUTES.map(async ([address, file]) => {
      const module: Record<string, unknown> = await import(/* @vite-ignore */ `#app/${file}`);
      return [address, module] as const;
    }),
  ),
);

/** HR that gave a password and nothing more: with no second factor yet, or with an app not shown in this session. */
const OWING = ["missing", "needed"] as const;
const OWES: Record<(typeof OWING)[number], string> = {
  missing: "/second-factor/set-up",
  needed: "/second-factor",
};

/**
 * The addresses that do something for a session that owes a second factor. The first four are where it is shown; the
 * others are for anybody at all and know nobody's session, or send on to where it is shown.
 */
const DOORS = new Set([
  "/second-factor",
  "/second-factor/set-up",
  "/sign-in/passkey",
  "/logout",
  "/language",
  "/welcome",
  "/login",
  "/login/link",
  "/mail-link/:token?",
  "/join/:token?",
  "/join/provider",
  "/start/:token?",
  "/sign-in/provider",
  "/sign-in/provider/callback",
  "/account/provider",
  "/calendar/:token/feed.ics",
  "/shared",
  "/shared/plan",
  "/shared/plan.pdf",
  "/shared/plan.json",
  "/verify",
]);

async function anOwingWorld(state: (typeof OWING)[number]): Promise<World> {
  const world = await aWorld();
  const { store } = world.app;
  const { userId } = world.people.hr!;
  if (state === "needed") {
    const sitting = { userId, sessionToken: "another session's" };
    await awaitSecondFactor(store, sitting, "JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP");
    const pending = (await findPending(store, sitting))!;
    const given = { pending, step: 1, codeHashes: ["hash"] };
    await confirmSecondFactor(store, given, { userId, at: Date.now() });
  }
  await store.db.update(session).set({ secondFactorAt: null }).where(eq(session.userId, userId));
  return world;
}

const asked = (world: World, address: string, given: Partial<Call> = {}): Call => ({
  as: world.people.hr,
  params: { caseId: world.caseId, version: "1" },
  path: address
    .replace(":caseId", world.caseId)
    .replace(":version", "1")
    .replace(/\/:token\??/, ""),
  ...given,
});

/** The planted words somebody was sent, but for their own name. */
async function leaks(answer: Response): Promise<string[]> {
  const all = JSON.stringify([...answer.headers]) + (await answer.text());
  const { people } = canariesOf("ours");
  return ALL_CANARIES.filter((word) => word !== people && all.includes(word));
}

const sentTo = ({ status, headers }: Response) => [status, headers.get("location")];

describe.each(OWING)("HR whose second factor is %s", (state) => {
  const behind = ROUTES.filter(([address]) => !DOORS.has(address));

  it.each(behind)("is sent to show one before anything is read or done at %s", async (address) => {
    const { loader, action } = modules.get(address)!;
    const expected = [302, "/second-factor"];
    const world = await anOwingWorld(state);
    const before = await everyRow(world);
    // An address that is only posted to says so to everybody.
    const isRead = TABLE[address]!.loader && TABLE[address]!.loader.hr !== 404;
    for (const path of [address, `${address}?_data=root`, `${address}?index`])
      if (isRead) {
        const answer = await call(loader, asked(world, path));
        expect([path, sentTo(answer), await leaks(answer)]).toEqual([path, expected, []]);
      }
    const { actions } = TABLE[address]!;
    for (const { form: make, answers } of actions) {
      const form = await make(world);
      const answer = await call(action, asked(world, address, { form }));
      // What is nothing to anybody on the case may be nothing before it is asked who asks.
      if (answers.hr === 404 && answer.status === 404) continue;
      expect([form, sentTo(answer), await leaks(answer)]).toEqual([form, expected, []]);
    }
    // Some rows make their form ready by a write of their own.
    if (actions.every(({ form }) => form.length === 0))
      expect(await everyRow(world)).toEqual(before);
  });

  it.each([...DOORS])("is told nothing of the product at %s", async (address) => {
    const { loader, action } = modules.get(address)!;
    const world = await anOwingWorld(state);
    const given: Record<string, string>[] = [{}, { token: "x".repeat(43) }];
    for (const params of given)
      if (loader)
        expect(await leaks(await call(loader, asked(world, address, { params })))).toEqual([]);
    for (const { form } of action ? TABLE[address]!.actions : [])
      expect(
        await leaks(
          await call(action, asked(world, address, { form: await form(world), params: {} })),
        ),
      ).toEqual([]);
  });

  it("is led from page to page to where one is shown or set up", async () => {
    const world = await anOwingWorld(state);
    const answer = await call(
      modules.get("/second-factor")!.loader,
      asked(world, "/second-factor"),
    );
    expect(sentTo(answer)).toEqual(state === "needed" ? [200, null] : [302, OWES.missing]);
    const other = OWES[state === "needed" ? "missing" : "needed"];
    const elsewhere = await call(modules.get(other)!.loader, asked(world, other));
    expect(sentTo(elsewhere)).toEqual([302, OWES[state]]);
  });

  it("has a frame without the ways into the product", async () => {
    const world = await anOwingWorld(state);
    const { person } = await (await call(rootLoader, { as: world.people.hr })).json();
    expect(person.isThrough).toBe(false);
  });
});

/** Everything kept but sessions and counted tries. */
async function everyRow({ app }: World): Promise<unknown> {
  const read = async (sql: string) => (await app.engine.exec([{ sql, params: [] }]))[0]!.rows;
  const names = (await read("select name from sqlite_master where type = 'table'")).map(String);
  const kept = names.filter((name) => !["session", "attempts", "rate_limit"].includes(name));
  return Promise.all(kept.map(async (name) => [name, await read(`select * from "${name}"`)]));
}

it("every door is an address", () => {
  expect([...DOORS].filter((address) => !modules.has(address))).toEqual([]);
});
