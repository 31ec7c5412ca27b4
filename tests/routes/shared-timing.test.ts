import { like } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { handovers } from "#db/handover/handover-schema.server";
import { attempts } from "#db/schema.server";
import { NOW, aHandoverWorld, giveCode, openLink, passTo } from "./handover-world";

const DAY = 24 * 60 * 60_000;
const WARM = 20;
const ROUNDS = 100;
const GUESS = "A".repeat(43);

let world: Awaited<ReturnType<typeof aHandoverWorld>>;
beforeEach(async () => {
  world = await aHandoverWorld();
});
afterEach(() => {
  vi.useRealTimers();
});

const median = (times: number[]) => times.toSorted((a, b) => a - b)[times.length >> 1]!;

let turn = 0;
/** An address of its own for each, so that nobody is slowed down. */
const client = () => `198.51.${(turn += 1) >> 8}.${turn & 255}`;

type Kinds = Record<string, () => Promise<Response>>;

/** The median of each kind in ms. They take turns, first and last by turns too, so that a busy moment meets all alike. */
async function medians(kinds: Kinds, before?: () => Promise<unknown>) {
  const order = Object.entries(kinds).map(([kind, ask]) => ({ kind, ask, times: [] as number[] }));
  for (let round = 0; round < WARM + ROUNDS; round++) {
    await before?.();
    for (const { ask, times } of round % 2 === 0 ? order : order.toReversed()) {
      const start = performance.now();
      await ask();
      if (round >= WARM) times.push(performance.now() - start);
    }
  }
  return Object.fromEntries(order.map(({ kind, times }) => [kind, median(times)]));
}

/** How much slower the slowest kind is than the quickest. */
function spread(times: Record<string, number>): number {
  const all = Object.values(times);
  return Math.max(...all) / Math.min(...all);
}

/** Makes a link for somebody, and gives it with what takes it back. */
async function linkFor(recipient: string, form: Record<string, string> = {}) {
  const before = new Set((await rows()).map(({ id }) => id));
  const { link } = await world.share({ recipient, ...form });
  const { id } = (await rows()).find((row) => !before.has(row.id))!;
  return { link, revoke: () => world.post({ revoke: id }) };
}
const rows = () => world.app.store.db.select().from(handovers);

/** Measured where the same is done: 1.04 for links, 1.2 to 1.4 for codes, which a found link opens. Left out, 2.1 to 2.9. */
const ALIKE = 1.75;

describe("the time of an answer", () => {
  it("is the same for an unknown, an expired and a revoked link", async () => {
    const revoked = await linkFor("En");
    const expired = await linkFor("To", { days: "7" });
    await revoked.revoke();
    vi.setSystemTime(NOW + 8 * DAY);
    const times = await medians({
      unknown: () => openLink(GUESS, { client: client() }),
      expired: () => openLink(expired.link, { client: client() }),
      revoked: () => openLink(revoked.link, { client: client() }),
    });
    expect(spread(times), JSON.stringify(times)).toBeLessThan(ALIKE);
  });

  it("is the same for a wrong code, a code to a link that ended, and one to none", async () => {
    const open = await linkFor("En", { withCode: "yes" });
    const ended = await linkFor("To", { withCode: "yes" });
    const [cookie, endedCookie] = [await passTo(open.link), await passTo(ended.link)];
    await ended.revoke();
    const ask = (given: { cookie?: string }) => () =>
      giveCode("abcdef", { client: client(), ...given });
    const times = await medians(
      { none: ask({}), ended: ask({ cookie: endedCookie }), wrong: ask({ cookie }) },
      // A link that takes no code for a while is another answer.
      () => world.app.store.db.delete(attempts).where(like(attempts.key, "handover-code:%")),
    );
    expect(spread(times), JSON.stringify(times)).toBeLessThan(ALIKE);
  });

  it("is seen to differ where the link is not looked for", async () => {
    const refused = { client: "203.0.113.1" };
    for (let guess = 0; guess < 40; guess++) await openLink(GUESS, refused);
    const times = await medians({
      looked: () => openLink(GUESS, { client: client() }),
      notLooked: () => openLink(GUESS, refused),
    });
    expect(spread(times), JSON.stringify(times)).toBeGreaterThan(ALIKE);
  });
});
