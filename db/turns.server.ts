const waiting = new Map<string, Promise<unknown>>();

/**
 * Runs writers of one thing in this process one after another: racing, each would cost every other a try. Only saves
 * work: what keeps two writers apart is the database, since another instance has turns of its own.
 */
export async function inTurn<Result>(name: string, run: () => Promise<Result>): Promise<Result> {
  const before = waiting.get(name) ?? Promise.resolve();
  const mine = before.then(run, run);
  waiting.set(name, mine);
  try {
    return await mine;
  } finally {
    if (waiting.get(name) === mine) waiting.delete(name);
  }
}
