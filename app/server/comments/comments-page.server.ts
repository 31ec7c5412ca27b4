import { COMMENT_DEEDS } from "#app/domain/comments/thread";
import { findHealthWords } from "#app/domain/health-words";
import { listThreads, markSeen } from "#db/comments/read-comments.server";
import type { WordedThread } from "#db/comments/read-comments.server";
import { getContent } from "#db/documents.server";
import { newId } from "#db/store.server";
import type { Language } from "#app/text/texts";
import { anyHealthWords } from "../case/health-stems.server";
import { notFound } from "../case/require-case.server";
import type { CaseEntry } from "../case/require-case.server";
import { clockTime, today } from "../clock.server";
import { aboutWords } from "./about-words.server";
import type { AboutView } from "./about-words.server";

const when = (at: number) => ({ day: today(at), time: clockTime(at) });

type ToShow = { userId: string; about: AboutView; findWords: (text: string) => string[] };

function shownThread(thread: WordedThread, { userId, about, findWords }: ToShow) {
  const { id, isOpen, settled, comments } = thread;
  return {
    id,
    about,
    isOpen,
    settled: settled && { byName: settled.byName, ...when(settled.at) },
    comments: comments.map(({ id: commentId, words, byName, by, isWithdrawn, isNew, at }) => ({
      id: commentId,
      words,
      byName,
      isMine: by === userId,
      isWithdrawn,
      isNew,
      ...when(at),
      // Said to the writer alone: it is theirs to take back.
      healthWords: by === userId ? findWords(words ?? "") : [],
    })),
  };
}

/**
 * Everything the page of comments shows: all threads of the case, or those about one path. Throws 404 for a path that
 * names nothing in the shared document. Whoever is shown them has seen them.
 */
export async function commentsPage(entry: CaseEntry, request: Request, language: Language) {
  const { store, caseId, account, head } = entry;
  const asked = new URL(request.url).searchParams;
  const [{ draft, content }, all] = await Promise.all([
    getContent(store, caseId, "shared"),
    listThreads(store, caseId, account.userId),
  ]);
  const viewOf = aboutWords(draft, language);
  const path = asked.get("about");
  const about = path === null ? null : viewOf(path);
  if (path !== null && !about) throw notFound();
  const listed = about ? all.threads.filter((each) => each.about === about.path) : all.threads;
  const stems = anyHealthWords(language);
  const findWords = (text: string) => findHealthWords(text, stems);
  const threads = listed.flatMap((thread) => {
    const its = viewOf(thread.about);
    return its ? [shownThread(thread, { userId: account.userId, about: its, findWords })] : [];
  });
  await markSeen(store, caseId, account.userId, listed);
  return {
    caseId,
    name: content.facts.employeeName,
    about,
    threads,
    /** How far the comments have come, for the stream that tells of more. */
    head: all.head,
    mayWrite: head.state === "open",
    /** The id of whatever is sent from this page next: sent twice, it is kept once. */
    nextId: newId(),
    said: COMMENT_DEEDS.find((known) => known === asked.get("said")) ?? null,
  };
}

export type CommentsView = Awaited<ReturnType<typeof commentsPage>>;
export type ShownThread = CommentsView["threads"][number];
export type ShownComment = ShownThread["comments"][number];
