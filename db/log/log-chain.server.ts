import { createHmac } from "node:crypto";

/** A row of the log as the chain sees it. */
export type ChainedRow = {
  caseId: string;
  number: number;
  id: string;
  at: number;
  userId: string;
  action: string;
};

/** A row from before the log was a chain; together they are what its first row stands on. */
export type LooseRow = Omit<ChainedRow, "number">;

// Keyed, since whoever can write to the database could otherwise work the whole chain out anew.
const keyOf = (masterKey: Buffer): Buffer =>
  createHmac("sha256", masterKey).update("access-log").digest();

const hashOf = (masterKey: Buffer, parts: readonly unknown[]): string =>
  createHmac("sha256", keyOf(masterKey)).update(JSON.stringify(parts)).digest("hex");

/** The hash of a row: SHA-256, keyed, over the hash before it and everything the row says. */
export const rowHash = (masterKey: Buffer, previousHash: string, row: ChainedRow): string =>
  hashOf(masterKey, [previousHash, row.caseId, row.number, row.id, row.at, row.userId, row.action]);

/** What the first row of a chain stands on: the rows from before there was one, in the order of their ids. */
export const startHash = (masterKey: Buffer, caseId: string, loose: readonly LooseRow[]): string =>
  hashOf(masterKey, [
    caseId,
    ...loose
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, at, userId, action }) => [id, at, userId, action]),
  ]);
