import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";

/** What is assumed or uncertain in the figures above; nothing when nothing is. */
export function Notes({ notes }: { notes: readonly string[] }) {
  const { notesTitle } = useText("costWords");
  if (notes.length === 0) return null;
  return (
    <Callout kind="warning" title={notesTitle}>
      <ul>
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
    </Callout>
  );
}
