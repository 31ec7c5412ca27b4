import { EMPLOYER_ACTIONS, isLoggedAction } from "#app/domain/history/logged-actions";
import { textsOf } from "#app/text/texts";
import { longDay } from "#app/text/format";
import { listThreads } from "#db/comments/read-comments.server";
import { getDocument } from "#db/documents.server";
import { listLog } from "#db/log/read-log.server";
import type { LoggedRow } from "#db/log/read-log.server";
import type { CaseEntry } from "../case/require-case.server";
import { clockTime, today } from "../clock.server";
import { aboutWords } from "../comments/about-words.server";
import { documentInWords } from "./document-in-words.server";
import { DANISH } from "../letters/letter.server";

/** More lines than a case has in years; beyond it the oldest are left to the page of the log. */
const MAX_LOG = 5000;

function deedOf({ action, about }: LoggedRow): string {
  const words = textsOf(DANISH, "history").log;
  if (!isLoggedAction(action)) return words.otherDeed;
  const named: Partial<Record<string, (name: string) => string>> = words.about;
  return (about && named[action]?.(about)) || words.deeds[action];
}

const momentOf = (at: number): string =>
  textsOf(DANISH, "history").log.when(longDay(today(at), DANISH), clockTime(at));

/**
 * Everything the employee may read of their own case, in words: the shared ring, their own room, the comments, and who
 * did what. The employer's and the costs ring are not asked for. The caller has proven both rights.
 */
export async function readOwnCopy({ store, caseId, account, by }: CaseEntry) {
  const [shared, room, { threads }, log] = await Promise.all([
    getDocument(store, caseId, "shared"),
    getDocument(store, caseId, "preparation"),
    listThreads(store, caseId, account.userId),
    listLog(store, caseId, { before: null, limit: MAX_LOG, hidden: EMPLOYER_ACTIONS }),
  ]);
  const viewOf = aboutWords(shared.draft, DANISH);
  const { someone } = textsOf(DANISH, "history").log;
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
    log: log.map((row) => ({
      when: momentOf(row.at),
      who: row.name ?? someone,
      what: deedOf(row),
    })),
  };
}

export type OwnCopy = Awaited<ReturnType<typeof readOwnCopy>>;
