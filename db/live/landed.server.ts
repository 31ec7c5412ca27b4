import type { DocumentKind } from "#app/domain/documents";

/** What can be followed: a document of a case, or the comments on its shared one. */
export type Followed = DocumentKind | "comments";

/** Something followed that something has just happened to. */
export type Landed = { caseId: string; document: Followed };

type Listener = (landed: Landed) => void;

/** Word of what this process does, for whoever waits in it; what other instances do must be looked for. */
function word() {
  const listeners = new Set<Listener>();
  return {
    /** Calls `listener` at each word. Gives a way to stop. */
    when: (listener: Listener): (() => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    tell: (landed: Landed): void => {
      for (const listener of listeners) listener(landed);
    },
  };
}

/** A change of a document has landed. */
export const { when: whenLanded, tell: tellLanded } = word();

/** Somebody came to a document, left it, or went to another of its fields. */
export const { when: whenMoved, tell: tellMoved } = word();
