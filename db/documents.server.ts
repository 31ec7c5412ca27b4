import { and, eq, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { shapes } from "#app/domain/documents";
import type { DocumentKind } from "#app/domain/documents";
import { emptyDraft, findField, readDraft, valueAt } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { applyChanges } from "#app/domain/merge";
import type { Change, Outcome } from "#app/domain/merge";
import { normaliseValue } from "#app/domain/normalise";
import type { CaseRole } from "#app/domain/permissions";
import { headEffects } from "./case-head.server";
import { commit, findCommit } from "./commit.server";
import { tellLanded } from "./live/landed.server";
import { caseKeys, documentRevisions, documents } from "./schema.server";
import { openJson, sealJson, unwrapKey } from "./seal.server";
import { preparedOnce } from "./store.server";
import type { By, Store } from "./store.server";
import { inTurn } from "./turns.server";

/** A document as it stands: its head revision and its draft. */
export type StoredDocument = { revision: number; draft: Draft };

/** The case was erased or never existed. */
export class CaseMissing extends Error {
  override name = "CaseMissing";
}

const place = (caseId: string, document: DocumentKind, revision: number) =>
  `${caseId}:${document}:${revision}`;

/** The sealed content and changes of a revision, ready to be written. */
export function sealRevision(
  key: Buffer,
  at: { caseId: string; document: DocumentKind; revision: number },
  draft: Draft,
  changes: unknown,
) {
  const where = place(at.caseId, at.document, at.revision);
  return {
    sealedContent: sealJson(key, where, draft),
    sealedChanges: sealJson(key, `${where}:changes`, changes),
  };
}

const readQuery = preparedOnce((db) =>
  db
    .select({
      head: documents.head,
      sealedContent: documents.sealedContent,
      wrappedKey: caseKeys.wrappedKey,
    })
    .from(documents)
    .innerJoin(caseKeys, eq(caseKeys.caseId, documents.caseId))
    .where(
      and(
        eq(documents.caseId, sql.placeholder("caseId")),
        eq(documents.document, sql.placeholder("document")),
      ),
    )
    .prepare(),
);

async function readSealed(store: Store, caseId: string, document: DocumentKind) {
  const [row] = await readQuery(store).all({ caseId, document });
  if (!row) throw new CaseMissing("no such document");
  return row;
}

async function openDocument(store: Store, caseId: string, document: DocumentKind) {
  const row = await readSealed(store, caseId, document);
  const key = unwrapKey(store.masterKey, caseId, row.wrappedKey);
  const draft = openJson(key, place(caseId, document, row.head), row.sealedContent) as Draft;
  return { key, revision: row.head, draft };
}

/** One document of one ring. The caller has asked `may(…, "read:<document>", …)`. Throws CaseMissing. */
export async function getDocument(
  store: Store,
  caseId: string,
  document: DocumentKind,
): Promise<StoredDocument> {
  const { revision, draft } = await openDocument(store, caseId, document);
  return { revision, draft };
}

/** The typed content of one document. */
export async function getContent<K extends DocumentKind>(
  store: Store,
  caseId: string,
  document: K,
) {
  const { revision, draft } = await getDocument(store, caseId, document);
  return { revision, draft, content: readDraft(shapes[document], draft) };
}

export type SaveRequest = {
  caseId: string;
  document: DocumentKind;
  changes: readonly Change[];
  commitId: string;
  by: By;
  /** What the author must still be on the case when the changes land. */
  as?: CaseRole;
  /** Yes when nothing is to be written unless every change can be. */
  isWhole?: boolean;
  /** Written in the same batch when the changes land, for example a log entry. */
  effects?: BatchItem<"sqlite">[];
};

export type SaveResult = { revision: number; outcomes: Outcome[] };

const MAX_RACES = 20;

/** Yes for a change that stands as it was asked for. */
export const isDone = ({ status }: Outcome): boolean =>
  status === "saved" || status === "unchanged";

/** The outcomes of a commit that had already landed: each field as it stands now, which others may have changed since. */
const asSaved = (document: DocumentKind, draft: Draft, changes: readonly Change[]): Outcome[] =>
  changes.map((change) => {
    if (change.op !== "set")
      return { status: "saved", path: `${change.list}.${change.id}`, value: "", merged: false };
    const at = findField(shapes[document], change.path);
    const sent = at && normaliseValue(at.definition, change.value);
    const value = (at && valueAt(draft, at)) ?? change.value;
    const merged = value !== (sent?.ok ? sent.value : change.value);
    return { status: "saved", path: change.path, value, merged };
  });

/**
 * Saves changes to one document. Each change is merged with what others saved meanwhile; what cannot be merged comes
 * back as a conflict with both texts and is not written. Retrying with the same commit id never writes twice.
 */
export const saveChanges = (store: Store, request: SaveRequest): Promise<SaveResult> =>
  inTurn(`${request.caseId}:${request.document}`, () => saveInTurn(store, request));

async function saveInTurn(store: Store, request: SaveRequest): Promise<SaveResult> {
  const { caseId, document, changes, commitId, by, as } = request;
  const earlier = await findCommit(store, request);
  if (earlier !== null) {
    const { revision, draft } = await getDocument(store, caseId, document);
    return { revision, outcomes: asSaved(document, draft, changes) };
  }
  for (let race = 0; race < MAX_RACES; race++) {
    const { key, revision, draft } = await openDocument(store, caseId, document);
    const merged = applyChanges(shapes[document], draft, changes);
    const isRefused = request.isWhole && !merged.outcomes.every(isDone);
    if (merged.applied.length === 0 || isRefused) return { revision, outcomes: merged.outcomes };
    const next = { caseId, document, revision: revision + 1 };
    const sealed = sealRevision(key, next, merged.draft, merged.applied);
    const effects = [
      ...(document === "shared" ? headEffects(store, key, caseId, merged.draft, by.at) : []),
      ...(request.effects ?? []),
    ];
    const result = await commit(
      store,
      { caseId, document, base: revision, commitId, by, as, ...sealed },
      effects,
    );
    if (!result.ok) continue;
    tellLanded({ caseId, document });
    return { revision: result.revision, outcomes: merged.outcomes };
  }
  throw new Error("too many writers at once on one document");
}

/** The statements that create a document at revision 1 with a first draft. */
export function createDocument(
  { db }: Store,
  key: Buffer,
  at: { caseId: string; document: DocumentKind },
  by: By,
  draft: Draft = emptyDraft(),
) {
  const sealed = sealRevision(key, { ...at, revision: 1 }, draft, [{ op: "create" }]);
  return [
    db
      .insert(documents)
      .values({ ...at, head: 1, sealedContent: sealed.sealedContent, updatedAt: by.at }),
    db.insert(documentRevisions).values({
      ...at,
      revision: 1,
      commitId: `create:${at.document}`,
      author: by.userId,
      at: by.at,
      sealedChanges: sealed.sealedChanges,
    }),
  ];
}
