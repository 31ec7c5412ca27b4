import { createHmac } from "node:crypto";

/** A row of the log as the chain sees it. */
export type ChainedRow = {
  caseId: string;
  number: number;
  id: string;
  at: number;
  userId: string;
  action: string;
  /** Whom it was about, or null. */
  subject: string | null;
};

/** A row from before the log was a chain; together they are what its first row stands on. */
export type LooseRow = Omit<ChainedRow, "number">;

// Keyed, since whoever can write to the database could otherwise work the whole chain out anew.
const keyOf = (masterKey: Buffer): Buffer =>
  createHmac("sha256", masterKey).update("access-log").digest();

const hashOf = (masterKey: Buffer, parts: readonly unknown[]): string =>
  createHmac("sha256", keyOf(masterKey)).update(JSON.stringify(parts)).digest("hex");

const aboutOf = (subject: string | null) => (subject === null ? [] : [subject]);

/**
 * The hash of a row: SHA-256, keyed, over the hash before it and everything the row says. A row about nobody is hashed
 * as before rows could be about somebody; a subject put in or taken out later changes the hash either way.
 */
export const rowHash = (masterKey: Buffer, previousHash: string, row: ChainedRow): string =>
  hashOf(masterKey, [
    previousHash,
    row.caseId,
    row.number,
    row.id,
    row.at,
    row.userId,
    row.action,
    ...aboutOf(row.subject),
  ]);

/** What the first row of a chain stands on: the rows from before there was one, in the order of their ids. */
export const startHash = (masterKey: Buffer, caseId: string, loose: readonly LooseRow[]): string =>
  hashOf(masterKey, [
    caseId,
    ...loose
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, at, userId, action, subject }) => [id, at, userId, action, ...aboutOf(subject)]),
  ]);
