import { DOCUMENT_KINDS, isDocumentKind } from "#app/domain/documents";
import type { DocumentKind } from "#app/domain/documents";
import type { Difference } from "#app/domain/history/difference";
import { placeOf } from "#app/domain/history/difference";
import { mayEditField, mayReadField } from "#app/domain/permissions";
import type { CaseRole } from "#app/domain/permissions";
import { getContent, getDocument } from "#db/documents.server";
import { notFound, requireCase } from "../case/require-case.server";
import type { CaseArgs } from "../case/require-case.server";
import { clockTime, today } from "../clock.server";
import { languageOf } from "../language.server";

/** The document a page of the history is about, as its address names it; the shared one unless it does. */
export function askedDocument({ request }: CaseArgs): DocumentKind {
  const asked = new URL(request.url).searchParams.get("document") ?? "shared";
  if (!isDocumentKind(asked)) throw notFound();
  return asked;
}

/** The one document a page of the history is about, with the right to read it proven. */
export async function historyEntry(args: CaseArgs) {
  const document = askedDocument(args);
  const entry = await requireCase(args, `read:${document}`);
  const { store, caseId, mayAlso, head } = entry;
  const [{ content }, own] = await Promise.all([
    getContent(store, caseId, "shared"),
    getDocument(store, caseId, document),
  ]);
  const language = languageOf(args.request);
  return {
    entry,
    document,
    head: own,
    language,
    base: {
      caseId,
      document,
      employeeName: content.facts.employeeName,
      documents: DOCUMENT_KINDS.filter((kind) => mayAlso(`read:${kind}`)),
      mayRestore: head.state === "open" && mayAlso(`edit:${document}`),
    },
  };
}

export type HistoryEntry = Awaited<ReturnType<typeof historyEntry>>;

/** Yes for a difference somebody with this role may be told of. */
export const isReadable =
  (role: CaseRole) =>
  (difference: Difference): boolean =>
    mayReadField(role, placeOf(difference));

/** Yes for a difference somebody with this role may make. */
export const isEditable =
  (role: CaseRole) =>
  (difference: Difference): boolean =>
    mayEditField(role, placeOf(difference));

/** A moment of the history for the page: the revision, with its day and time in Denmark. */
export const shownMoment = ({ revision, at }: { revision: number; at: number }) => ({
  revision,
  day: today(at),
  time: clockTime(at),
});
