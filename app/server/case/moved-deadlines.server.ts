import { readDraft } from "#app/domain/draft";
import { deadlineFacts } from "#app/domain/deadlines/deadline-facts";
import { movedDeadlines } from "#app/domain/deadlines/moved-deadlines";
import type { MovedDeadline } from "#app/domain/deadlines/moved-deadlines";
import { sharedShape } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import { draftAt } from "#db/history.server";
import { today } from "../clock.server";
import { hrTerms } from "./deadlines.server";
import type { CaseEntry } from "./require-case.server";

/** How far back a page asks what has moved since; more is history, not an answer to what was just done. */
const MAX_REVISIONS_BACK = 200;

function earlierRevision(since: string | null, head: number): number | null {
  const revision = Number(since);
  const isRevision = since !== null && Number.isInteger(revision) && revision > 0;
  return isRevision && revision < head && head - revision <= MAX_REVISIONS_BACK ? revision : null;
}

/**
 * Which deadlines moved since an earlier revision of the shared document (`since`, as a page posts it), and because of
 * which facts; null when there is nothing to compare with.
 */
export async function movedSince(
  { store, caseId, role, by }: CaseEntry,
  since: string | null,
): Promise<MovedDeadline[] | null> {
  const head = await getContent(store, caseId, "shared");
  const revision = earlierRevision(since, head.revision);
  if (revision === null) return null;
  const hr = await hrTerms(store, caseId, role);
  const before = await draftAt(store, caseId, "shared", head, revision);
  const then = deadlineFacts(readDraft(sharedShape, before), hr);
  const now = deadlineFacts(head.content, hr);
  return then && now ? movedDeadlines(then, now, today(by.at)) : null;
}
