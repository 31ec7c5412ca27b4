import type { DocumentKind } from "#app/domain/documents";

type Query = Record<string, string | number | null>;

function address(caseId: string, page: string, query: Query): string {
  const given = Object.entries(query).flatMap(([name, value]) =>
    value === null || value === "" ? [] : [[name, String(value)]],
  );
  const search = new URLSearchParams(given).toString();
  return `/cases/${caseId}/${page}${search ? `?${search}` : ""}`;
}

/** The shared document is the one meant when an address names none. */
const named = (document: DocumentKind) => (document === "shared" ? null : document);

/** A page of the history of a document. */
export const historyHref = (caseId: string, document: DocumentKind, query: Query = {}) =>
  address(caseId, "history", { document: named(document), ...query });

/** Two moments of a document compared. */
export const compareHref = (caseId: string, document: DocumentKind, query: Query = {}) =>
  address(caseId, "history/compare", { document: named(document), ...query });

/** What will change when a document, or one place in it, is brought back to a revision. */
export const restoreHref = (
  caseId: string,
  document: DocumentKind,
  revision: number,
  place: string | null = null,
) => address(caseId, "history/restore", { document: named(document), revision, place });

/** A page of the log of a case. */
export const logHref = (caseId: string, query: Query = {}) => address(caseId, "log", query);
