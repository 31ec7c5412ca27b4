import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { makeDb } from "#db/engine/db.server";
import { Unavailable } from "#db/engine/engine.server";
import type { Engine, Statement } from "#db/engine/engine.server";
import type { Store } from "#db/store.server";
import type { App } from "#app/server/app.server";

/** A folder that is gone after the test. */
export function aFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "tilbage-db-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

type Trouble = "before" | "after" | null;

/** An engine that asks before it runs statements and may fail before or after them. */
export function troubled(
  engine: Engine,
  trouble: (statements: Statement[]) => Trouble | Promise<Trouble>,
): Engine {
  return {
    ...engine,
    async exec(statements, ddl) {
      const when = await trouble(statements);
      if (when === "before") throw new Unavailable("the store is away");
      const results = await engine.exec(statements, ddl);
      if (when === "after") throw new Unavailable("the answer was lost");
      return results;
    },
  };
}

/** An application's store, reached over an engine in trouble. */
export const storeOver = (
  { store, engine }: App,
  trouble: Parameters<typeof troubled>[1],
): Store => ({
  ...store,
  db: makeDb(troubled(engine, trouble)),
});

/** The same sequence of numbers in [0, 1) for the same seed. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Yes when a batch holds a statement that begins like this. */
export const holds = (statements: Statement[], beginning: string): boolean =>
  statements.some(({ sql }) => sql.toLowerCase().startsWith(beginning));
