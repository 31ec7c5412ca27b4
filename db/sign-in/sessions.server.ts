import { and, desc, eq, gt, ne } from "drizzle-orm";
import { session } from "../schema.server";
import type { Store } from "../store.server";

/** Notes in a session that the person showed again who they are. `at` in UTC ms. */
export async function noteProven({ db }: Store, token: string, at: number): Promise<void> {
  await db.update(session).set({ provenAt: at }).where(eq(session.token, token));
}

/** The running sessions of a person, the one used last first. Moments in UTC ms. */
export async function listSessions(
  { db }: Store,
  userId: string,
  { at, longestMs }: { at: number; longestMs: number },
) {
  const rows = await db
    .select({
      id: session.id,
      token: session.token,
      method: session.method,
      userAgent: session.userAgent,
      createdAt: session.createdAt,
      updatedAt: session.updatedAt,
    })
    .from(session)
    .where(
      and(
        eq(session.userId, userId),
        gt(session.expiresAt, new Date(at)),
        gt(session.createdAt, new Date(at - longestMs)),
      ),
    )
    .orderBy(desc(session.updatedAt));
  return rows.map((row) => ({
    ...row,
    createdAt: row.createdAt.getTime(),
    updatedAt: row.updatedAt.getTime(),
  }));
}

/** Ends one session of a person; somebody else's is left alone. */
export async function endSession({ db }: Store, userId: string, id: string): Promise<void> {
  await db.delete(session).where(and(eq(session.userId, userId), eq(session.id, id)));
}

/** The statement that ends all sessions of a person but one (`""`: all of them). */
export const otherSessionsEnd = ({ db }: Store, userId: string, keptToken: string) =>
  db.delete(session).where(and(eq(session.userId, userId), ne(session.token, keptToken)));

/** Ends all sessions of a person but the one they sit in. */
export async function endOtherSessions(store: Store, userId: string, token: string): Promise<void> {
  await otherSessionsEnd(store, userId, token);
}
