import { useWords } from "#app/ui/words";

/** Where the saving stands. `savedAt` is the server's own word: it is only set when the server said so. */
export type SaveState =
  | { kind: "idle" }
  | { kind: "saving" }
  | { kind: "saved"; savedAt: string }
  | { kind: "unsaved" }
  /** The server knows no such field for this person: it was removed, or their access ended. */
  | { kind: "refused" };

/** Says quietly whether what was written is kept. Nothing is said before the server has answered. */
export function SaveStatus({ state }: { state: SaveState }) {
  const words = useWords();
  return (
    <p
      className={`save-status save-status-${state.kind}`}
      role="status"
      aria-label={words.saveStatus}
    >
      {textOf(state, words)}
    </p>
  );
}

function textOf(state: SaveState, words: ReturnType<typeof useWords>): string {
  switch (state.kind) {
    case "saving":
      return words.saving;
    case "saved":
      return words.savedAt(state.savedAt);
    case "unsaved":
      return words.notSaved;
    case "refused":
      return words.refused;
    default:
      return "";
  }
}
