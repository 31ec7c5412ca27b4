import { longDay } from "#app/text/format";
import { listThreads } from "#db/comments/read-comments.server";
import { getDocument } from "#db/documents.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { aboutWords } from "../comments/about-words.server";
import { DANISH } from "../letters/letter.server";
import { documentInWords } from "./document-in-words.server";

/**
 * Everything the employee may read of their own case but its log, in words: the shared ring, their own room and the
 * comments. The employer's and the costs ring are not asked for. The caller has proven both rights.
 */
export async function readOwnCopy({ store, caseId, account, by }: CaseEntry) {
  const [shared, room, { threads }] = await Promise.all([
    getDocument(store, caseId, "shared"),
    getDocument(store, caseId, "preparation"),
    listThreads(store, caseId, account.userId),
  ]);
  const viewOf = aboutWords(shared.draft, DANISH);
  return {
    madeOn: today(by.at),
    organisation: account.organisation,
    shared: documentInWords("shared", shared.draft),
    room: documentInWords("preparation", room.draft),
    comments: threads.map(({ about, comments }) => ({
      about: viewOf(about)?.title ?? "",
      comments: comments.map(({ byName, at, words }) => ({
        by: byName,
        on: longDay(today(at), DANISH),
        words,
      })),
    })),
  };
}

export type OwnCopy = Awaited<ReturnType<typeof readOwnCopy>>;
