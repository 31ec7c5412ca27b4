import { createContext, useContext, type ReactNode } from "react";

/** The words every component shares. A page gets them in its own language and hands them down once. */
export type UiWords = {
  errorPrefix: string;
  errorSummary: string;
  optional: string;
  saveStatus: string;
  saving: string;
  savedAt: (time: string) => string;
  notSaved: string;
  refused: string;
  conflict: string;
  theirText: string;
  keepMine: string;
  keepTheirs: string;
  healthLine: string;
  healthWarning: (words: string) => string;
  step: (number: number, total: number) => string;
  stepDone: string;
  stepCurrent: string;
  showTable: string;
};

const WordsContext = createContext<UiWords | null>(null);

/** Gives the components below it their words. Stands once, around the frame. */
export function WordsProvider({ words, children }: { words: UiWords; children: ReactNode }) {
  return <WordsContext.Provider value={words}>{children}</WordsContext.Provider>;
}

/** The words of the page's language. Throws outside a `WordsProvider`: a page without words is a mistake. */
export function useWords(): UiWords {
  const words = useContext(WordsContext);
  if (!words) throw new Error("A component that speaks needs a WordsProvider around it");
  return words;
}
