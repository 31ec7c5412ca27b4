import { cleanText } from "../normalise";

/** What can be done with comments. A comment with the answers to it is a thread; whoever begins it opens it. */
export const COMMENT_DEEDS = ["open", "answer", "settle", "reopen", "withdraw"] as const;
export type CommentDeed = (typeof COMMENT_DEEDS)[number];

export const MAX_COMMENT = 2000;

/** The names of the form fields comments are written in: a page holds many threads, and each name stands once. */
export const NEW_COMMENT = "words";
export const answerField = (threadId: string): string => `answer.${threadId}`;

export type ReadComment =
  { ok: true; words: string } | { ok: false; problem: "missing" | "tooLong" };

/** Reads a comment as it was posted, cleaned as every other text is. */
export function readComment(raw: string): ReadComment {
  const words = cleanText(raw).trim();
  if (words === "") return { ok: false, problem: "missing" };
  return words.length > MAX_COMMENT ? { ok: false, problem: "tooLong" } : { ok: true, words };
}

/** One deed as it is kept: `number` counts from 1 within a case, without gaps. */
export type CommentEvent = {
  number: number;
  id: string;
  /** The id of the deed that opened the thread. */
  threadId: string;
  deed: CommentDeed;
  /** The path talked about; only of a deed that opens. */
  about: string | null;
  /** The comment taken back; only of a deed that withdraws. */
  target: string | null;
  by: string;
  at: number;
};

export type Comment = Pick<CommentEvent, "id" | "number" | "by" | "at"> & { isWithdrawn: boolean };

export type Thread = {
  id: string;
  about: string;
  comments: Comment[];
  /** Who called it settled and when; null again once somebody opens it or answers after all. */
  settled: { by: string; at: number } | null;
};

/** Waits for somebody: neither settled nor wholly taken back. */
export const isOpen = ({ settled, comments }: Thread): boolean =>
  settled === null && comments.some(({ isWithdrawn }) => !isWithdrawn);

function follow(thread: Thread, { id, number, deed, target, by, at }: CommentEvent): void {
  switch (deed) {
    case "open":
    case "answer":
      thread.comments.push({ id, number, by, at, isWithdrawn: false });
      // An answer to what was settled meanwhile is not to be overlooked.
      thread.settled = null;
      break;
    case "settle":
      thread.settled = { by, at };
      break;
    case "reopen":
      thread.settled = null;
      break;
    case "withdraw":
      for (const comment of thread.comments) if (comment.id === target) comment.isWithdrawn = true;
  }
}

/** The threads of a case as its deeds have left them, in the order they were opened. */
export function threadsFrom(events: readonly CommentEvent[]): Thread[] {
  const threads = new Map<string, Thread>();
  for (const event of events) {
    const { threadId, deed, about } = event;
    if (deed === "open")
      threads.set(threadId, { id: threadId, about: about ?? "", comments: [], settled: null });
    const thread = threads.get(threadId);
    if (thread) follow(thread, event);
  }
  return [...threads.values()];
}

/** What somebody wants to do with a thread that is there. */
export type ThreadDeed =
  { deed: "answer" | "settle" | "reopen" } | { deed: "withdraw"; target: string; by: string };

/**
 * Whether a deed is to be done: `done` when it stands so already, `gone` when there is nothing to do it to. Comments
 * are taken back by whoever wrote them and nobody else.
 */
export function stepFor(thread: Thread | undefined, wanted: ThreadDeed): "do" | "done" | "gone" {
  if (!thread) return "gone";
  switch (wanted.deed) {
    case "answer":
      return "do";
    case "settle":
      return thread.settled ? "done" : "do";
    case "reopen":
      return thread.settled ? "do" : "done";
    case "withdraw": {
      const { target, by } = wanted;
      const comment = thread.comments.find((each) => each.id === target && each.by === by);
      if (!comment) return "gone";
      return comment.isWithdrawn ? "done" : "do";
    }
  }
}
