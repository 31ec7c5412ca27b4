import { describe, expect, it } from "vitest";
import config from "#app/routes";
import type { DocumentKind } from "#app/domain/documents";
import { getDocument } from "#db/documents.server";
import { call } from "#tests/builders";
import { aWorld } from "./matrix-world";
import type { World } from "./matrix-world";

type Entry = { path?: string; file: string };

const ACTIONS: [string, unknown][] = (
  await Promise.all(
    ((await config) as Entry[]).map(async ({ path = "", file }) => {
      const { action }: { action?: unknown } = await import(/* @vite-ignore */ `#app/${file}`);
      return [`/${path}`, action] as [string, unknown];
    }),
  )
).filter(([path, action]) => action && path !== "/logout");

const INTENTS = [
  "add:__proto__",
  "add:constructor",
  "add:facts",
  "add:subGoals:🙂",
  "add:measures:constructor",
  "add:\r\nx: y",
  "remove:tasks.constructor",
  "remove:tasks.__proto__",
  "remove:__proto__.polluted",
  "remove:",
  "use:__proto__",
  "use:ł",
  "stay\r\n",
  "decline",
  "🙂",
  "",
];

const NASTY = [
  "\u0000",
  "\uD83D",
  "a\r\nb: c",
  "<script>alert(1)</script>",
  "' or 1=1 --",
  "=cmd|' /C calc'!A0",
  "𝕏".repeat(3000),
  "a ".repeat(2000),
];

/** Fields nobody offers, beside some that exist. */
const fields = (value: string, { people }: World): Record<string, string> => ({
  ["__proto__"]: value,
  "__proto__.polluted": value,
  "constructor.prototype.polluted": value,
  "plan.__proto__": value,
  "tasks.constructor.task": value,
  "tasks.a1.__proto__": value,
  "mixerSettings.a1.physicalNote": value,
  "mixerSettings.gone.physicalNote": value,
  "subGoals.a1.title": value,
  "plan.goalText": value,
  "preparation.notes": value,
  "costs.note": value,
  "own.thoughts": value,
  "base:plan.goalText": value,
  "choose:plan.goalText": value,
  organisationId: "other",
  userId: people.stranger!.userId,
  role: "hrAdmin",
  chosen: value,
  manager: value,
  join: value,
  name: value,
  email: value,
  password: value,
  reason: value,
});

describe.each(ACTIONS)("a form nobody's page ever sent to %s", (path, action) => {
  it.each(["hr", "employee", "nobody"] as const)(
    "is answered and breaks nothing, from %s",
    async (actor) => {
      const world = await aWorld();
      for (const [turn, intent] of INTENTS.entries()) {
        const value = NASTY[turn % NASTY.length]!;
        const revision = ["NaN", "-1", "1e9", "2.5", "", "1", "9007199254740993"][turn % 7]!;
        const answer = await call(action, {
          as: world.people[actor],
          params: { caseId: world.caseId },
          path: path.replace(":caseId", world.caseId),
          form: {
            ...fields(value, world),
            intent,
            revision,
            document: "shared",
            path: "tasks.constructor.task",
            value,
            commitId: `c-${turn}-${"x".repeat(8)}`,
          },
        });
        expect([intent, answer.status < 500]).toEqual([intent, true]);
        const location = answer.headers.get("location") ?? "/";
        expect([location, new URL(location, "http://us").host]).toEqual([location, "us"]);
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    },
  );

  it("writes only the rings its sender may write, as drafts that can be read", async () => {
    const world = await aWorld();
    const revisionsOf = async (documents: readonly DocumentKind[]) =>
      Promise.all(
        documents.map(
          async (document) => (await getDocument(world.app.store, world.caseId, document)).revision,
        ),
      );
    const closed = { employee: ["employer", "costs"], hr: ["preparation"] } as const;
    for (const actor of ["employee", "hr"] as const) {
      const before = await revisionsOf(closed[actor]);
      const form = { ...fields("nyt", world), intent: "save" };
      await call(action, { as: world.people[actor], params: { caseId: world.caseId }, path, form });
      expect([actor, await revisionsOf(closed[actor])]).toEqual([actor, before]);
    }
  });
});
