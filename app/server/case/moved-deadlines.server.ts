import { readDraft } from "#app/domain/draft";
import { deadlineFacts } from "#app/domain/deadlines/deadline-facts";
import { movedDeadlines } from "#app/domain/deadlines/moved-deadlines";
import type { MovedDeadline } from "#app/domain/deadlines/moved-deadlines";
import { addDays } from "#app/domain/law/days";
import { sharedShape } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import { draftAt, findRevision } from "#db/history.server";
import { today } from "../clock.server";
import { hrTerms } from "./deadlines.server";
import type { CaseEntry } from "./require-case.server";

/** How far back changes are taken back; beyond that is history. */
const MAX_REVISIONS_BACK = 1000;
/** What has moved lately is told for this long. */
const LATELY_DAYS = 7;

/** A revision as a page posts it; null for anything else. */
function postedRevision(since: string): number | null {
  const revision = Number(since);
  return Number.isInteger(revision) && revision > 0 ? revision : null;
}

/** The revision the case stood at a week ago; null for a younger case. */
async function revisionLately({ store, caseId, by }: CaseEntry): Promise<number | null> {
  const day = addDays(today(by.at), -LATELY_DAYS);
  return (await findRevision(store, caseId, "shared", { day }))?.revision ?? null;
}

/**
 * Which deadlines moved since an earlier revision of the shared document and because of which facts: since the one a
 * page names as it posts, else in the last seven days, whoever changed what on whichever page. Null when there is
 * nothing to compare with.
 */
export async function movedSince(
  entry: CaseEntry,
  since: string | null,
): Promise<MovedDeadline[] | null> {
  const { store, caseId, mayAlso, by } = entry;
  const head = await getContent(store, caseId, "shared");
  const revision = since === null ? await revisionLately(entry) : postedRevision(since);
  const back = revision === null ? 0 : head.revision - revision;
  if (revision === null || back <= 0 || back > MAX_REVISIONS_BACK) return null;
  const hr = await hrTerms(store, caseId, mayAlso("hrTerms"));
  const before = await draftAt(store, caseId, "shared", head, revision);
  const then = deadlineFacts(readDraft(sharedShape, before), hr);
  const now = deadlineFacts(head.content, hr);
  return then && now ? movedDeadlines(then, now, today(by.at)) : null;
}
