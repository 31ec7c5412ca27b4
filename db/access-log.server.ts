import { and, eq, isNull } from "drizzle-orm";
import type { LoggedAction } from "#app/domain/history/logged-actions";
import { Conflict, isA } from "./engine/engine.server";
import { rowHash, startHash } from "./log/log-chain.server";
import { accessLog, cases } from "./schema.server";
import { newId } from "./store.server";
import type { By, Store } from "./store.server";
import { inTurn } from "./turns.server";

type LastLogged = { number: number; hash: string };

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

/** The statements that write one row behind the last one. Two who write the same place meet on its unique index. */
function logStatements(
  { db, masterKey }: Store,
  last: LastLogged,
  row: { caseId: string; action: LoggedAction; by: By },
) {
  const { caseId, action, by } = row;
  const written = {
    caseId,
    id: newId(),
    at: by.at,
    userId: by.userId,
    action,
    number: last.number + 1,
  };
  const hash = rowHash(masterKey, last.hash, written);
  return [
    db.insert(accessLog).values({ ...written, previousHash: last.hash, hash }),
    // Kept beside the rows, so that a row taken off the end is missed as well.
    db.update(cases).set({ logNumber: written.number, logHash: hash }).where(eq(cases.id, caseId)),
  ] as const;
}

export type LogEntry = ReturnType<typeof logStatements>;

const MAX_RACES = 20;

async function writeLogged<Result>(
  store: Store,
  row: { caseId: string; action: LoggedAction; by: By },
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
  action: LoggedAction,
  by: By,
  write: (entry: LogEntry) => Promise<Result>,
): Promise<Result> =>
  inTurn(`${caseId}:log`, () => writeLogged(store, { caseId, action, by }, write));

/** Records a read that writes nothing else. */
export async function logRead(
  store: Store,
  caseId: string,
  action: LoggedAction,
  by: By,
): Promise<void> {
  await logged(store, caseId, action, by, (entry) => store.db.batch(entry));
}
