import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { isOpen, threadsFrom } from "#app/domain/comments/thread";
import type { Comment, CommentEvent, Thread } from "#app/domain/comments/thread";
import { user } from "../schema.server";
import { openJson } from "../seal.server";
import { preparedOnce } from "../store.server";
import type { Store } from "../store.server";
import { findCaseKey } from "../versions.server";
import { commentEvents, commentsSeen } from "./comments-schema.server";

/** Where the words of a comment are sealed for. */
export const commentPlace = (caseId: string, id: string) => `${caseId}:comment:${id}`;

const eventsQuery = preparedOnce((db) =>
  db
    .select({
      number: commentEvents.number,
      id: commentEvents.id,
      threadId: commentEvents.threadId,
      deed: commentEvents.deed,
      about: commentEvents.about,
      target: commentEvents.target,
      by: commentEvents.by,
      at: commentEvents.at,
    })
    .from(commentEvents)
    .where(eq(commentEvents.caseId, sql.placeholder("caseId")))
    .orderBy(asc(commentEvents.number))
    .prepare(),
);

/** Every deed of a case in its order, without words. */
export const listEvents = (store: Store, caseId: string): Promise<CommentEvent[]> =>
  eventsQuery(store).all({ caseId });

/** How many threads about each path wait for somebody; a path nobody waits at is not among them. */
export async function countOpen(store: Store, caseId: string): Promise<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const thread of threadsFrom(await listEvents(store, caseId)))
    if (isOpen(thread)) counts.set(thread.about, (counts.get(thread.about) ?? 0) + 1);
  return Object.fromEntries(counts);
}

/** How far somebody has read each thread of a case. */
async function seenBy({ db }: Store, caseId: string, userId: string) {
  const rows = await db
    .select({ threadId: commentsSeen.threadId, number: commentsSeen.number })
    .from(commentsSeen)
    .where(and(eq(commentsSeen.caseId, caseId), eq(commentsSeen.userId, userId)));
  return new Map(rows.map(({ threadId, number }) => [threadId, number]));
}

/** Yes for words of somebody else that this reader has not been shown. */
const isNewTo = (userId: string, seen: number) => (comment: Comment) =>
  !comment.isWithdrawn && comment.by !== userId && comment.number > seen;

export type Waiting = { open: number; settled: number; unseen: number };

/** How many threads of a case are open, how many settled, and in how many somebody else wrote what this reader has not seen. */
export async function commentsWaiting(
  store: Store,
  caseId: string,
  userId: string,
): Promise<Waiting> {
  const [events, seen] = await Promise.all([
    listEvents(store, caseId),
    seenBy(store, caseId, userId),
  ]);
  const threads = threadsFrom(events);
  const open = threads.filter(isOpen).length;
  const unseen = threads.filter(({ id, comments }) =>
    comments.some(isNewTo(userId, seen.get(id) ?? 0)),
  ).length;
  return { open, settled: threads.length - open, unseen };
}

export type WordedComment = Comment & { words: string | null; byName: string; isNew: boolean };
export type WordedThread = Omit<Thread, "comments" | "settled"> & {
  comments: WordedComment[];
  settled: { byName: string; at: number } | null;
  isOpen: boolean;
};

async function namesOf({ db }: Store, events: readonly CommentEvent[]) {
  const ids = [...new Set(events.map(({ by }) => by))];
  const rows = await db
    .select({ id: user.id, name: user.name })
    .from(user)
    .where(inArray(user.id, ids));
  return new Map(rows.map(({ id, name }) => [id, name]));
}

async function wordsOf({ db }: Store, caseId: string, key: Buffer) {
  const rows = await db
    .select({ id: commentEvents.id, sealed: commentEvents.sealedWords })
    .from(commentEvents)
    .where(eq(commentEvents.caseId, caseId));
  return new Map(
    rows.map(({ id, sealed }) => [
      id,
      sealed === null ? null : String(openJson(key, commentPlace(caseId, id), sealed)),
    ]),
  );
}

/**
 * All threads of a case with their words, as one reader sees them, and the number of the newest deed. Nothing of a case
 * whose key is gone.
 */
export async function listThreads(
  store: Store,
  caseId: string,
  userId: string,
): Promise<{ head: number; threads: WordedThread[] }> {
  const key = await findCaseKey(store, caseId);
  const events = key ? await listEvents(store, caseId) : [];
  if (!key || events.length === 0) return { head: 0, threads: [] };
  const [names, words, seen] = await Promise.all([
    namesOf(store, events),
    wordsOf(store, caseId, key),
    seenBy(store, caseId, userId),
  ]);
  const threads = threadsFrom(events).map((thread) => ({
    ...thread,
    isOpen: isOpen(thread),
    settled: thread.settled && {
      byName: names.get(thread.settled.by) ?? "",
      at: thread.settled.at,
    },
    comments: thread.comments.map((comment) => ({
      ...comment,
      words: words.get(comment.id) ?? null,
      byName: names.get(comment.by) ?? "",
      isNew: isNewTo(userId, seen.get(thread.id) ?? 0)(comment),
    })),
  }));
  return { head: events.at(-1)?.number ?? 0, threads };
}

/** Notes that somebody has been shown these threads as they stood at a deed's number. Writes nothing when they had. */
export async function markSeen(
  store: Store,
  caseId: string,
  userId: string,
  shown: readonly WordedThread[],
): Promise<void> {
  const fresh = shown.filter(({ comments }) => comments.some(({ isNew }) => isNew));
  const [first, ...rest] = fresh.map(({ id, comments }) => {
    const number = Math.max(...comments.map((comment) => comment.number));
    return store.db
      .insert(commentsSeen)
      .values({ caseId, threadId: id, userId, number })
      .onConflictDoUpdate({
        target: [commentsSeen.caseId, commentsSeen.threadId, commentsSeen.userId],
        set: { number },
      });
  });
  if (first) await store.db.batch([first, ...rest]);
}
