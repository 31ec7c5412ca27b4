import { useEffect, useState } from "react";
import type { CommentsView } from "#app/server/comments/comments-page.server";
import { followLive } from "#app/ui/autosave/live-stream";

type Loaded = Pick<CommentsView, "caseId" | "about" | "threads" | "head">;

/**
 * The threads as they stand, fetched again whenever the stream tells that somebody wrote, and who wrote last since the
 * page was opened ("" for nobody). What one is writing stays where it is.
 */
export function useCommentNews({ caseId, about, threads: loaded, head }: Loaded) {
  const [fetched, setFetched] = useState<Loaded["threads"] | null>(null);
  const path = about?.path;
  useEffect(() => {
    const asked = path === undefined ? "" : `?about=${encodeURIComponent(path)}`;
    let newest = head;
    const fetchThreads = async (told: number) => {
      newest = told;
      const answer = await fetch(`/cases/${caseId}/comments/threads${asked}`);
      // What was told of meanwhile has been asked for by itself; an older answer may come later than its own.
      if (!answer.ok || newest !== told) return;
      const { threads } = (await answer.json()) as Pick<Loaded, "threads">;
      setFetched(threads);
    };
    return followLive({
      url: `/cases/${caseId}/live?document=comments`,
      revision: head,
      // Without a line the threads stand as they did; the stream tells again of what comes next.
      onNews: ({ revision }) => void fetchThreads(revision).catch(() => {}),
    });
  }, [caseId, path, head]);
  const comments = fetched?.flatMap((thread) => thread.comments) ?? [];
  return {
    threads: fetched ?? loaded,
    writer: comments.findLast(({ isNew }) => isNew)?.byName ?? "",
  };
}
