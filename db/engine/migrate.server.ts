import { readMigrationFiles } from "drizzle-orm/migrator";
import { Conflict } from "./engine.server";
import type { Engine } from "./engine.server";

/** The database was written by a newer program than this one; it is left as it is. */
export class NewerDatabase extends Error {
  override name = "NewerDatabase";
}

const LEDGER =
  "CREATE TABLE IF NOT EXISTS migration (hash text PRIMARY KEY NOT NULL, at integer NOT NULL)";

const ignoreConflict = (error: unknown) => {
  if (!(error instanceof Conflict)) throw error;
};

/**
 * Brings the schema up to date: each migration file is one all-or-nothing batch whose first statement is its own
 * ledger row, so two instances starting at once conflict there and one of them does nothing.
 */
export async function migrate(engine: Engine, folder: string): Promise<void> {
  await engine.exec([{ sql: LEDGER, params: [] }], true).catch(ignoreConflict);
  const files = readMigrationFiles({ migrationsFolder: folder });
  const [ledger] = await engine.exec([{ sql: "SELECT hash FROM migration", params: [] }]);
  const done = new Set(ledger?.rows.map(([hash]) => String(hash)));
  const known = new Set(files.map((file) => file.hash));
  if ([...done].some((hash) => !known.has(hash)))
    throw new NewerDatabase("the database has been used by a newer version of the product");
  for (const file of files.filter(({ hash }) => !done.has(hash))) {
    const statements = file.sql.filter((sql) => sql.trim() !== "");
    await engine
      .exec(
        [
          {
            sql: "INSERT INTO migration (hash, at) VALUES (?, ?)",
            params: [file.hash, file.folderMillis],
          },
          ...statements.map((sql) => ({ sql, params: [] })),
        ],
        true,
      )
      .catch(ignoreConflict);
  }
}
