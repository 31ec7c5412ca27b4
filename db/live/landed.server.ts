import type { DocumentKind } from "#app/domain/documents";

/** What can be followed: a document of a case, or the comments on its shared one. */
export type Followed = DocumentKind | "comments";

/** A change of something followed that has just landed. */
export type Landed = { caseId: string; document: Followed };

const listeners = new Set<(landed: Landed) => void>();

/** Calls `listener` for every change this process lands; what other instances land it must look for. Gives a way to stop. */
export function whenLanded(listener: (landed: Landed) => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** Says that a change has landed. */
export function tellLanded(landed: Landed): void {
  for (const listener of listeners) listener(landed);
}
