import { and, eq, isNull } from "drizzle-orm";
import type { LoggedAction } from "#app/domain/history/logged-actions";
import { Conflict, isA } from "./engine/engine.server";
import { rowHash, startHash } from "./log/log-chain.server";
import { accessLog, cases } from "./schema.server";
import { newId } from "./store.server";
import type { By, Store } from "./store.server";
import { inTurn } from "./turns.server";

type LastLogged = { number: number; hash: string };

/** What was done, and to whom: a person, or an invitation of one. */
export type Deed = { action: LoggedAction; subject: string };

/** One deed, or several that were one: each becomes a row of its own. */
export type Deeds = LoggedAction | readonly (LoggedAction | Deed)[];

/** The rows of a case from before its log was a chain. */
export const looseRows = ({ db }: Store, caseId: string) =>
  db
    .select()
    .from(accessLog)
    .where(and(eq(accessLog.caseId, caseId), isNull(accessLog.number)));

/** Where the chain of a case has come to, as the case itself remembers it; null before its first row. */
export async function lastLogged({ db }: Store, caseId: string): Promise<LastLogged | null> {
  const [row] = await db
    .select({ number: cases.logNumber, hash: cases.logHash })
    .from(cases)
    .where(eq(cases.id, caseId));
  const { number, hash } = row ?? {};
  return number && hash ? { number, hash } : null;
}

type Entry = { caseId: string; deeds: Deeds; by: By };

const listOf = (deeds: Deeds): Partial<Deed>[] =>
  (typeof deeds === "string" ? [deeds] : deeds).map((deed) =>
    typeof deed === "string" ? { action: deed } : deed,
  );

/** The rows of an entry, each standing on the one before it. */
function chained(masterKey: Buffer, last: LastLogged, { caseId, deeds, by }: Entry) {
  const { userId, at } = by;
  let { number, hash } = last;
  return listOf(deeds).map(({ action = "", subject = null }) => {
    number += 1;
    const written = { caseId, id: newId(), at, userId, action, subject, number };
    const previousHash = hash;
    hash = rowHash(masterKey, previousHash, written);
    return { ...written, previousHash, hash };
  });
}

/** The statements that write an entry behind the last one. Two who write the same place meet on its unique index. */
function logStatements({ db, masterKey }: Store, last: LastLogged, entry: Entry) {
  const rows = chained(masterKey, last, entry);
  const { number, hash } = rows.at(-1) ?? last;
  return [
    db.insert(accessLog).values(rows),
    // Kept beside the rows, so that a row taken off the end is missed as well.
    db.update(cases).set({ logNumber: number, logHash: hash }).where(eq(cases.id, entry.caseId)),
  ] as const;
}

export type LogEntry = ReturnType<typeof logStatements>;

const MAX_RACES = 20;

async function writeLogged<Result>(
  store: Store,
  row: Entry,
  write: (entry: LogEntry) => Promise<Result>,
): Promise<Result> {
  const { caseId } = row;
  for (let race = 1; ; race++) {
    const last = await lastLogged(store, caseId);
    const start = async () => ({
      number: 0,
      hash: startHash(store.masterKey, caseId, await looseRows(store, caseId)),
    });
    try {
      return await write(logStatements(store, last ?? (await start()), row));
    } catch (error) {
      const now = isA(error, Conflict) ? await lastLogged(store, caseId) : last;
      // Not a race for the place in the log: something else of the deed was refused.
      if (now?.number === last?.number || race === MAX_RACES) throw error;
    }
  }
}

/**
 * Does something and records who did it on the case, without content, in one batch: `write` puts the entry among its
 * own statements. Called anew when somebody else took the place in the chain first, so it must do nothing but the batch.
 */
export const logged = <Result>(
  store: Store,
  caseId: string,
  deeds: Deeds,
  by: By,
  write: (entry: LogEntry) => Promise<Result>,
): Promise<Result> =>
  inTurn(`${caseId}:log`, () => writeLogged(store, { caseId, deeds, by }, write));

/** What is recorded on one case of several. */
export type CaseDeeds = { caseId: string; deeds: Deeds };

/** As `logged`, for something done on several cases in one batch: `write` gets the entries of all of them. */
export async function loggedOnAll<Result>(
  store: Store,
  all: readonly CaseDeeds[],
  by: By,
  write: (entries: readonly LogEntry[number][]) => Promise<Result>,
): Promise<Result> {
  // In one order for everybody, so that two who wait for each other's turn cannot be.
  const [first, ...rest] = all.toSorted((a, b) => (a.caseId < b.caseId ? -1 : 1));
  if (!first) return write([]);
  return logged(store, first.caseId, first.deeds, by, (entry) =>
    loggedOnAll(store, rest, by, (others) => write([...entry, ...others])),
  );
}

/** Records a read that writes nothing else. */
export async function logRead(
  store: Store,
  caseId: string,
  deeds: Deeds,
  by: By,
): Promise<void> {
  await logged(store, caseId, deeds, by, (entry) => store.db.batch(entry));
}
