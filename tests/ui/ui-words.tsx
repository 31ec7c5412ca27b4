import type { ReactElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { WordsProvider, type UiWords } from "#app/ui/words";

/** Words that are easy to find in markup. */
export const words: UiWords = {
  errorPrefix: "Error: ",
  errorSummary: "There are problems",
  optional: " (optional)",
  saveStatus: "Save status",
  saving: "Saving",
  savedAt: (time) => `Saved at ${time}`,
  notSaved: "Not saved yet",
  refused: "Not saved: no access",
  conflict: "Somebody else changed this",
  theirText: "They wrote",
  keepMine: "Use mine",
  keepTheirs: "Use theirs",
  healthLine: "Write about work.",
  healthWarning: (found) => `Sounds like health: ${found}`,
  step: (number, total) => `Step ${number} of ${total}`,
  stepDone: "Done",
  stepCurrent: "Here",
  showTable: "Show as table",
};

/** What the server would send for a component. */
export function markup(element: ReactElement): string {
  return renderToStaticMarkup(<WordsProvider words={words}>{element}</WordsProvider>);
}
