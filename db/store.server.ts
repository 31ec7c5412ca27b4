import { v7 } from "uuid";
import type { Db } from "./engine/db.server";

/** What every verb needs: the database and the master key that case keys are wrapped with. */
export type Store = { db: Db; masterKey: Buffer };

/** Who does something and when (UTC ms). Verbs never read a clock. */
export type By = { userId: string; at: number };

/** A new time-ordered id (UUIDv7). */
export const newId = (): string => v7();
