/** One SQL statement with its parameters, in the SQLite dialect that drizzle writes. */
export type Statement = { sql: string; params: unknown[] };
export type StatementResult = { rows: unknown[][]; changes: number };

/** The whole storage contract: run these statements in order, all or nothing. */
export interface Engine {
  name: string;
  /** `ddl` marks a migration, after which cached statements are no longer valid. */
  exec(statements: Statement[], ddl?: boolean): Promise<StatementResult[]>;
  close(): Promise<void>;
}

/** A constraint said no: nothing was written. */
export class Conflict extends Error {
  override name = "Conflict";
}

/** The outcome is unknown or the store is away: try again with the same commit id. */
export class Unavailable extends Error {
  override name = "Unavailable";
}

/** Yes when an error, or what drizzle wrapped in it, is of a class. */
export const isA = (error: unknown, type: typeof Conflict | typeof Unavailable): boolean =>
  error instanceof type || (error instanceof Error && error.cause instanceof type);

/** False for a batch that broke a constraint: what it needed no longer held. */
export async function holds(batch: Promise<unknown>): Promise<boolean> {
  try {
    await batch;
    return true;
  } catch (error) {
    if (isA(error, Conflict)) return false;
    throw error;
  }
}
