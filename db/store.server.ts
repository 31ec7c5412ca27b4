import { v7 } from "uuid";
import type { Db } from "./engine/db.server";

/** What every verb needs: the database and the master key that case keys are wrapped with. */
export type Store = { db: Db; masterKey: Buffer };

/** Who does something and when (UTC ms). Verbs never read a clock. */
export type By = { userId: string; at: number };

/** Who an entry of the log names where nobody has signed in: somebody who holds a link. */
export const LINK_HOLDER = "link";

/**
 * A hot query, built once for each database: building one costs eight times as much as running it. `build` names what
 * changes by `sql.placeholder(...)`.
 */
export function preparedOnce<Query>(build: (db: Db) => Query): (store: Store) => Query {
  const made = new WeakMap<Db, Query>();
  return ({ db }) => {
    const query = made.get(db) ?? build(db);
    made.set(db, query);
    return query;
  };
}

/** A new time-ordered id (UUIDv7). */
export const newId = (): string => v7();
