import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { stepFor, threadsFrom } from "#app/domain/comments/thread";
import type { CommentEvent, ThreadDeed } from "#app/domain/comments/thread";
import type { LoggedAction } from "#app/domain/history/logged-actions";
import { logged } from "../access-log.server";
import { Conflict, isA } from "../engine/engine.server";
import { tellLanded } from "../live/landed.server";
import { caseKeys, caseMembers, cases } from "../schema.server";
import { openJson, sealJson } from "../seal.server";
import { newId } from "../store.server";
import type { By, Store } from "../store.server";
import { findCaseKey } from "../versions.server";
import { commentEvents } from "./comments-schema.server";
import { commentPlace, listEvents } from "./read-comments.server";

/** `gone`: no such thread or comment here, or the case takes no more writing from this person. */
export type Said = { ok: true } | { ok: false; reason: "gone" };

const GONE: Said = { ok: false, reason: "gone" };

/** The writer as a column's value; NULL, which aborts the batch, unless the case is open, readable and theirs. */
const ifOnCase = (caseId: string, userId: string) => sql<string>`case when exists (
  select 1 from ${cases}
  inner join ${caseMembers} on ${caseMembers.caseId} = ${cases.id}
  inner join ${caseKeys} on ${caseKeys.caseId} = ${cases.id}
  where ${cases.id} = ${caseId} and ${cases.state} = 'open' and ${caseMembers.userId} = ${userId}
) then ${userId} end`;

type Row = Pick<CommentEvent, "id" | "threadId" | "deed"> &
  Partial<Pick<CommentEvent, "about" | "target">> & { sealedWords?: string | null };
type Step = "done" | "gone" | { row: Row; effects?: BatchItem<"sqlite">[] };
type Deed = { caseId: string; by: By };

/**
 * Adds a deed behind those there are. `next` decides by what it reads; whoever wrote meanwhile took the number, and
 * then it is asked anew.
 */
async function add(
  store: Store,
  action: LoggedAction,
  { caseId, by }: Deed,
  next: (events: readonly CommentEvent[]) => Step | Promise<Step>,
): Promise<Said> {
  const { db } = store;
  try {
    const said = await logged(store, caseId, action, by, async (entry) => {
      const events = await listEvents(store, caseId);
      const step = await next(events);
      if (typeof step === "string") return step;
      const number = (events.at(-1)?.number ?? 0) + 1;
      const written = { ...step.row, caseId, number, by: ifOnCase(caseId, by.userId), at: by.at };
      await db.batch([db.insert(commentEvents).values(written), ...(step.effects ?? []), ...entry]);
      return "done";
    });
    if (said === "gone") return GONE;
  } catch (error) {
    if (isA(error, Conflict)) return GONE;
    throw error;
  }
  tellLanded({ caseId, document: "comments" });
  return { ok: true };
}

type Words = { caseId: string; id: string; words: string; by: By };

/**
 * Adds words once, however often they are posted. A form that comes back from the browser's memory carries the id of
 * what was sent with it before: other words under the same id are a comment of their own.
 */
async function addWords(
  store: Store,
  action: LoggedAction,
  { caseId, id, words, by }: Words,
  rowFor: (events: readonly CommentEvent[], id: string) => Row | "gone",
): Promise<Said> {
  const { db } = store;
  const key = await findCaseKey(store, caseId);
  if (!key) return GONE;
  return add(store, action, { caseId, by }, async (events) => {
    const [earlier] = await db
      .select({ sealed: commentEvents.sealedWords, by: commentEvents.by })
      .from(commentEvents)
      .where(and(eq(commentEvents.caseId, caseId), eq(commentEvents.id, id)));
    const said = earlier?.sealed && openJson(key, commentPlace(caseId, id), earlier.sealed);
    if (earlier?.by === by.userId && said === words) return "done";
    const row = rowFor(events, earlier ? newId() : id);
    if (row === "gone") return row;
    return { row: { ...row, sealedWords: sealJson(key, commentPlace(caseId, row.id), words) } };
  });
}

/** Begins a thread about a path of the shared document; logged. That there is such a path has been asked. */
export const openThread = (store: Store, request: Words & { about: string }): Promise<Said> =>
  addWords(store, "openThread", request, (_events, id) => ({
    id,
    threadId: id,
    deed: "open",
    about: request.about,
  }));

type OfThread = { caseId: string; threadId: string; by: By };

const threadOf = (events: readonly CommentEvent[], threadId: string) =>
  threadsFrom(events).find(({ id }) => id === threadId);

/** Answers in a thread, which opens it again where it was settled; logged. */
export const answerThread = (store: Store, request: Words & OfThread): Promise<Said> =>
  addWords(store, "answerThread", request, (events, id) => {
    const { threadId } = request;
    const step = stepFor(threadOf(events, threadId), { deed: "answer" });
    return step === "gone" ? step : { id, threadId, deed: "answer" };
  });

function turn(
  store: Store,
  action: LoggedAction,
  request: OfThread,
  wanted: ThreadDeed,
  effects: BatchItem<"sqlite">[] = [],
): Promise<Said> {
  const { threadId } = request;
  return add(store, action, request, (events) => {
    const step = stepFor(threadOf(events, threadId), wanted);
    if (step !== "do") return step;
    const target = wanted.deed === "withdraw" ? wanted.target : null;
    return { row: { id: newId(), threadId, deed: wanted.deed, target }, effects };
  });
}

/** Calls a thread settled; logged. One that is stays so. */
export const settleThread = (store: Store, request: OfThread): Promise<Said> =>
  turn(store, "settleThread", request, { deed: "settle" });

/** Opens a settled thread again; logged. */
export const reopenThread = (store: Store, request: OfThread): Promise<Said> =>
  turn(store, "reopenThread", request, { deed: "reopen" });

/** Takes back a comment of one's own: its words are erased, that there was one stays; logged. */
export function withdrawComment(
  store: Store,
  request: OfThread & { commentId: string },
): Promise<Said> {
  const { caseId, commentId, by } = request;
  const erased = store.db
    .update(commentEvents)
    .set({ sealedWords: null })
    .where(
      and(
        eq(commentEvents.caseId, caseId),
        eq(commentEvents.id, commentId),
        eq(commentEvents.by, by.userId),
      ),
    );
  const wanted = { deed: "withdraw", target: commentId, by: by.userId } as const;
  return turn(store, "withdrawComment", request, wanted, [erased]);
}
