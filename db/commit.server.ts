import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { DocumentKind } from "#app/domain/documents";
import type { CaseRole } from "#app/domain/permissions";
import { Conflict, Unavailable, isA } from "./engine/engine.server";
import { caseMembers, documentRevisions, documents } from "./schema.server";
import { preparedOnce } from "./store.server";
import type { By, Store } from "./store.server";

export type Commit = {
  caseId: string;
  document: DocumentKind;
  /** The revision the change was made on; the new one is `base + 1`. */
  base: number;
  /** Chosen by the author of the change; the same id never lands twice. */
  commitId: string;
  by: By;
  /** What the author must still be on the case when it lands; without it nothing is asked. */
  as?: CaseRole;
  sealedChanges: string;
  sealedContent: string;
};

export type CommitResult = { ok: true; revision: number } | { ok: false; head: number };

/** The author is not on the case any more, or is something else there: nothing was written. */
export class NotOnCase extends Error {
  override name = "NotOnCase";
}

const RETRY_LIMIT_MS = 5_000;
const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

type Author = { caseId: string; by: By; as: CaseRole };

/** The author's row on the case, while they are on it as what they said. */
const membership = ({ db }: Store, { caseId, by, as }: Author) =>
  db
    .select({ role: caseMembers.role })
    .from(caseMembers)
    .where(
      and(
        eq(caseMembers.caseId, caseId),
        eq(caseMembers.userId, by.userId),
        eq(caseMembers.role, as),
      ),
    );

/** The author's id as a column's value; NULL, which aborts a batch, unless they are on the case as what they said. */
export const ifOnCase = (store: Store, author: Author) =>
  sql<string>`case when exists ${membership(store, author)} then ${author.by.userId} end`;

function statements(store: Store, commit: Commit) {
  const { db } = store;
  const { caseId, document, base, commitId, by, as } = commit;
  const lock = db.insert(documentRevisions).values({
    caseId,
    document,
    revision: base + 1,
    commitId,
    // NULL for somebody who has been taken off meanwhile, which aborts the whole batch.
    author: as ? ifOnCase(store, { caseId, by, as }) : by.userId,
    at: by.at,
    sealedChanges: commit.sealedChanges,
  });
  const head = db
    .update(documents)
    .set({
      // The key alone does not stop a gap: with another head this is NULL, which aborts the whole batch.
      head: sql`case when ${documents.head} = ${base} then ${base + 1} end`,
      sealedContent: commit.sealedContent,
      updatedAt: by.at,
    })
    .where(and(eq(documents.caseId, caseId), eq(documents.document, document)));
  return { lock, head };
}

const commitQuery = preparedOnce((db) =>
  db
    .select({ revision: documentRevisions.revision })
    .from(documentRevisions)
    .where(
      and(
        eq(documentRevisions.caseId, sql.placeholder("caseId")),
        eq(documentRevisions.document, sql.placeholder("document")),
        eq(documentRevisions.commitId, sql.placeholder("commitId")),
      ),
    )
    .prepare(),
);

/** The revision a commit id landed as, or null when it has not. */
export async function findCommit(
  store: Store,
  { caseId, document, commitId }: Pick<Commit, "caseId" | "document" | "commitId">,
): Promise<number | null> {
  const [row] = await commitQuery(store).all({ caseId, document, commitId });
  return row?.revision ?? null;
}

async function afterConflict(store: Store, commit: Commit, error: unknown): Promise<CommitResult> {
  const mine = await findCommit(store, commit);
  if (mine !== null) return { ok: true, revision: mine };
  const { caseId, by, as } = commit;
  if (as && (await membership(store, { caseId, by, as })).length === 0) throw new NotOnCase();
  const [row] = await store.db
    .select({ head: documents.head })
    .from(documents)
    .where(and(eq(documents.caseId, commit.caseId), eq(documents.document, commit.document)));
  // Not a race: the document is missing, or one of the effects broke a constraint.
  if (!row || row.head === commit.base) throw error;
  return { ok: false, head: row.head };
}

/**
 * The one way a case document changes: appends revision `base + 1` with its effects, all or nothing. Safe to retry, as
 * the commit id tells whether an earlier try landed. `ok: false` means somebody else came first: read, merge, again.
 * Throws NotOnCase.
 */
export async function commit(
  store: Store,
  change: Commit,
  effects: BatchItem<"sqlite">[] = [],
): Promise<CommitResult> {
  const { lock, head } = statements(store, change);
  const until = performance.now() + RETRY_LIMIT_MS;
  for (let tries = 1; ; tries++) {
    try {
      await store.db.batch([lock, ...effects, head]);
      return { ok: true, revision: change.base + 1 };
    } catch (error) {
      if (isA(error, Conflict)) return afterConflict(store, change, error);
      if (!isA(error, Unavailable) || performance.now() > until) throw error;
      await pause(Math.min(25 * 2 ** tries, 500) * (0.5 + Math.random()));
    }
  }
}
