import { drizzle } from "drizzle-orm/sqlite-proxy";
import type { SqliteRemoteDatabase } from "drizzle-orm/sqlite-proxy";
import type { Engine } from "./engine.server";
import * as schema from "../schema.server";

/** The one database type of the product: the same schema and queries on every engine. */
export type Db = SqliteRemoteDatabase<typeof schema>;

/** What drizzle's proxy wants back: one row for `get`, all rows otherwise. */
const shaped = (rows: unknown[][], method: string): unknown[] =>
  method === "get" ? (rows[0] as unknown[]) : rows;

/** A drizzle database over an engine. What must hold together is one `db.batch([...])`; transactions are refused. */
export function makeDb(engine: Engine): Db {
  const db = drizzle(
    async (sql, params, method) => {
      const [result] = await engine.exec([{ sql, params }]);
      return { rows: shaped(result?.rows ?? [], method), changes: result?.changes ?? 0 };
    },
    async (batch) => {
      const statements = batch.map(({ sql, params }) => ({ sql, params: params as unknown[] }));
      const results = await engine.exec(statements);
      return results.map((result, index) => ({
        rows: shaped(result.rows, batch[index]?.method ?? "all"),
        changes: result.changes,
      }));
    },
    { schema },
  );
  db.transaction = () => {
    throw new Error("no interactive transactions: use db.batch");
  };
  return db;
}
