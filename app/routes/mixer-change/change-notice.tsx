import type { ChangeNoticeText } from "#app/server/mixer/change-notice.server";
import { Callout } from "#app/ui/content/callout";
import { Button } from "#app/ui/frame/button";

/** What was just done to the mixer, calmly told, with one press to take it back. */
export function ChangeNotice({ notice }: { notice: ChangeNoticeText | null }) {
  if (!notice) return null;
  const { title, lines, undo } = notice;
  return (
    <Callout kind="success" title={title} live>
      {lines.length > 0 ? (
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : null}
      {undo ? (
        <form method="post" action={undo.action}>
          <input type="hidden" name="revision" value={undo.revision} />
          <input type="hidden" name="commitId" value={undo.commitId} />
          <Button look="secondary">{undo.label}</Button>
        </form>
      ) : null}
    </Callout>
  );
}
