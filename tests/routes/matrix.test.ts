import { describe, expect, it } from "vitest";
import { loader as rootLoader } from "#app/root";
import { call } from "#tests/builders";
import type { Call } from "#tests/builders";
import { ROUTES, modules } from "./matrix-routes";
import { TABLE } from "./matrix-table";
import type { Answer, Row } from "./matrix-answers";
import { ACTORS, ALL_CANARIES, MAY_SEE, aWorld, TALK } from "./matrix-world";
import type { Actor, World } from "./matrix-world";

const rowOf = (address: string): Row => TABLE[address]!;

const said = (answer: Response): Answer => {
  if (answer.status !== 302) return answer.status;
  return answer.headers.get("location") === "/login" ? "login" : "go";
};

/** The planted words somebody was sent and may not have. */
async function leaks(answer: Response, actor: Actor): Promise<string[]> {
  const all = JSON.stringify([...answer.headers]) + (await answer.text());
  return ALL_CANARIES.filter((word) => all.includes(word) && !MAY_SEE[actor].has(word));
}

const asked = (world: World, actor: Actor, address: string, given: Partial<Call> = {}): Call => ({
  as: world.people[actor],
  params: {
    caseId: world.caseId,
    version: "1",
    talkId: TALK,
    letter: "minutes",
    userId: world.people.manager!.userId,
  },
  path: address
    .replace(":caseId", world.caseId)
    .replace(":version", "1")
    .replace(":talkId", TALK)
    .replace(":letter", "minutes")
    .replace(":userId", world.people.manager!.userId)
    .replace("/:token?", ""),
  ...given,
});

it("every address has a row that says who may open it, and every row an address", () => {
  expect(Object.keys(TABLE).sort()).toEqual(ROUTES.map(([address]) => address).sort());
});

it.each(ROUTES)("the row of %s names what its file has: a loader, an action", (address) => {
  const { loader, action } = modules.get(address)!;
  expect([typeof loader, typeof action]).toEqual([
    rowOf(address).loader ? "function" : "undefined",
    rowOf(address).actions.length > 0 ? "function" : "undefined",
  ]);
});

describe.each(ROUTES)("%s", (address) => {
  const { loader, actions } = rowOf(address);

  it.skipIf(!loader)(
    "is read by whom it is for, and nobody is sent a word that is not theirs",
    async () => {
      for (const actor of ACTORS) {
        const world = await aWorld();
        const answer = await call(modules.get(address)!.loader, asked(world, actor, address));
        expect([actor, said(answer)]).toEqual([actor, loader![actor]]);
        expect([actor, await leaks(answer, actor)]).toEqual([actor, []]);
      }
    },
  );

  it.each(actions)("takes from whom it should: $what", async ({ form, answers }) => {
    for (const actor of ACTORS) {
      const world = await aWorld();
      const posted = asked(world, actor, address, { form: await form(world) });
      const answer = await call(modules.get(address)!.action, posted);
      expect([actor, said(answer)]).toEqual([actor, answers[actor]]);
      expect([actor, await leaks(answer, actor)]).toEqual([actor, []]);
    }
  });
});

it("the words are there to be found: on all pages together everybody is sent what is theirs", async () => {
  for (const actor of ACTORS) {
    const world = await aWorld();
    const texts = await Promise.all(
      ROUTES.filter(([address]) => rowOf(address).loader).map(async ([address]) =>
        (await call(modules.get(address)!.loader, asked(world, actor, address))).text(),
      ),
    );
    // The employee's own answers stand on addresses with a question mark: room.test.ts reads those.
    const theirs = [...MAY_SEE[actor]].filter((word) => !word.includes("egen"));
    expect([actor, theirs.filter((word) => !texts.join().includes(word))]).toEqual([actor, []]);
  }
});

describe("the frame around every page", () => {
  it("knows the person asking and nobody else", async () => {
    for (const actor of ACTORS) {
      const world = await aWorld();
      const answer = await call(rootLoader, { as: world.people[actor] });
      const text = await answer.text();
      const name = world.people[actor]?.name;
      expect([answer.status, name ? text.includes(name) : text.includes("kanari")]).toEqual([
        200,
        name !== undefined,
      ]);
    }
  });
});

const ofACase = ROUTES.filter(([address]) => address.includes(":caseId"));

describe("an address with a case that is not there, or is somebody else's", () => {
  const manglings: [string, (world: World) => string][] = [
    ["another organisation's", ({ theirCaseId }) => theirCaseId],
    ["a space behind", ({ caseId }) => `${caseId} `],
    ["capitals", ({ caseId }) => caseId.toUpperCase()],
    ["cut short", ({ caseId }) => caseId.slice(0, -1)],
    ["a wildcard", () => "%"],
    ["SQL", ({ caseId }) => `${caseId}' or '1'='1`],
    ["an inherited name", () => "constructor"],
    ["a null byte", ({ caseId }) => `${caseId}\u0000`],
    ["nothing", () => ""],
    ["long", () => "a".repeat(10_000)],
  ];

  it.each(manglings)("is answered 404 to everybody: %s", async (_what, mangle) => {
    const world = await aWorld();
    for (const actor of ["stranger", "admin", "employee", "hr"] as const) {
      const params = { caseId: mangle(world), version: "1", talkId: TALK, letter: "minutes" };
      for (const [address] of ofACase) {
        const { loader, action } = modules.get(address)!;
        // The stranger may know their own organisation's case by id; they are not on it either.
        const read = await call(loader, asked(world, actor, address, { params }));
        expect([address, actor, read.status, await leaks(read, actor)]).toEqual([
          address,
          actor,
          404,
          [],
        ]);
        if (!action) continue;
        const form = await rowOf(address).actions[0]!.form(world);
        const written = await call(action, asked(world, actor, address, { params, form }));
        expect([address, actor, written.status]).toEqual([address, actor, 404]);
      }
    }
  });

  it("has no versions but its own", async () => {
    const world = await aWorld();
    const [address] = ROUTES.find(([path]) => path.endsWith(":version"))!;
    for (const version of [
      "0",
      "2",
      "01",
      "-1",
      "1.0",
      "1e0",
      " 1",
      "",
      "constructor",
      "9999999",
    ]) {
      const params = { caseId: world.caseId, version };
      const answer = await call(
        modules.get(address)!.loader,
        asked(world, "hr", address, { params }),
      );
      expect([version, answer.status]).toEqual([version, 404]);
    }
  });
});
