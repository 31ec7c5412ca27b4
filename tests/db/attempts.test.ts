import fc from "fast-check";
import { beforeEach, describe, expect, it } from "vitest";
import { INVITATION_MS } from "#db/organisation/invitations.server";
import { forgetAttempts, mayTry } from "#db/attempts.server";
import { attempts } from "#db/schema.server";
import type { Store } from "#db/store.server";
import { freshApp } from "#tests/builders";

const WINDOW = 1_000;
const MAX = 3;

let store: Store;

beforeEach(async () => {
  ({ store } = await freshApp());
});

const tryAt = (at: number, key = "sign-in:a") =>
  mayTry(store, { key, max: MAX, windowMs: WINDOW, at });

async function triesAt(times: number[]): Promise<boolean[]> {
  const answers: boolean[] = [];
  for (const at of times) answers.push(await tryAt(at));
  return answers;
}

describe("tries within a window", () => {
  it("are so many and no more", async () => {
    expect(await triesAt([0, 0, 1, 2, 3, 999])).toEqual([true, true, true, false, false, false]);
  });

  it("are counted for each key alone", async () => {
    await triesAt([0, 0, 0, 0]);
    expect(await tryAt(1, "sign-in:b")).toBe(true);
  });

  it("begin anew one window after the last one let through, and not a moment before", async () => {
    expect(await triesAt([0, 0, 0, WINDOW - 1])).toEqual([true, true, true, false]);
    expect(await triesAt([WINDOW, WINDOW, WINDOW, WINDOW])).toEqual([true, true, true, false]);
  });

  it("that were refused do not lengthen the wait", async () => {
    expect(await triesAt([0, 0, 0, 500, 900, WINDOW - 1, WINDOW])).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
      true,
    ]);
  });

  it("at the same time are counted one by one", async () => {
    const answers = await Promise.all(Array.from({ length: 20 }, () => tryAt(5)));
    expect(answers.filter(Boolean)).toHaveLength(MAX);
  });

  it("are at most so many in any window, wherever it begins", async () => {
    let key = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(600), { maxLength: 25 }), async (pauses) => {
        key += 1;
        let at = 0;
        const through: number[] = [];
        for (const pause of pauses) {
          at += pause;
          if (await tryAt(at, `k${key}`)) through.push(at);
        }
        for (const start of through)
          expect(
            through.filter((each) => each >= start && each < start + WINDOW).length,
          ).toBeLessThanOrEqual(MAX);
      }),
      { numRuns: 60 },
    );
  });
});

it("counts are forgotten once an invitation's week is over, and not a moment before", async () => {
  await tryAt(10, "old");
  await tryAt(11, "new");
  await forgetAttempts(store, 11 + INVITATION_MS);
  expect((await store.db.select().from(attempts)).map(({ key }) => key)).toEqual(["new"]);
});
