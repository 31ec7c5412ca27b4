import { useWords } from "#app/ui/words";
import { Button } from "#app/ui/frame/button";

export type ConflictChoice = "mine" | "theirs";

export type ConflictProps = {
  /** What the other person wrote; one's own text still stands in the field. */
  theirs: string;
  mine?: string;
  onChoose?: (choice: ConflictChoice) => void;
  /** Name of the submitted choice when there is no `onChoose`, as on a page without JavaScript. */
  name?: string;
};

/** Two people changed one field: shows the other text and lets the reader choose. Nothing is lost meanwhile. */
export function Conflict({ theirs, mine, onChoose, name }: ConflictProps) {
  const words = useWords();
  const choice = (value: ConflictChoice) =>
    onChoose
      ? { type: "button" as const, onClick: () => onChoose(value) }
      : { type: "submit" as const, name, value };
  return (
    <div className="conflict" role="group" aria-label={words.conflict}>
      <p className="conflict-title">{words.conflict}</p>
      <p className="conflict-who">{words.theirText}</p>
      <blockquote className="conflict-text">{theirs || "–"}</blockquote>
      {mine === undefined ? null : <blockquote className="conflict-text">{mine || "–"}</blockquote>}
      <div className="actions">
        <Button look="secondary" {...choice("mine")}>
          {words.keepMine}
        </Button>
        <Button look="secondary" {...choice("theirs")}>
          {words.keepTheirs}
        </Button>
      </div>
    </div>
  );
}
