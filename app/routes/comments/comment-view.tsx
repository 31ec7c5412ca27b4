import type { ShownComment } from "#app/server/comments/comments-page.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Badge } from "#app/ui/content/badge";
import { Disclosure } from "#app/ui/content/disclosure";
import { Button } from "#app/ui/frame/button";

type CommentProps = { threadId: string; comment: ShownComment; mayWrite: boolean };

/** One comment or answer: who, when, and the words; to its writer also the way to take it back. */
export function CommentView({ threadId, comment, mayWrite }: CommentProps) {
  const { comment: words } = useText("comments");
  const language = useLanguage();
  const { byName, isMine, isWithdrawn, isNew, day, time, healthWords } = comment;
  const when = words.when(longDay(day, language), time);
  if (isWithdrawn)
    return (
      <li className="comment comment-gone">
        <p>{words.withdrawn(byName, isMine)}</p>
      </li>
    );
  return (
    <li className={isMine ? "comment comment-mine" : "comment"}>
      <p className="comment-by">
        <strong>{words.by(byName, isMine)}</strong> <span>{when}</span>{" "}
        {isNew ? <Badge tone="accent">{words.isNew}</Badge> : null}
      </p>
      <p className="comment-words">{comment.words}</p>
      {healthWords.length > 0 && mayWrite ? (
        <p className="comment-advice">{words.health(healthWords.join(", "))}</p>
      ) : null}
      {isMine && mayWrite ? <TakeBack threadId={threadId} id={comment.id} time={time} /> : null}
    </li>
  );
}

/** Asks once more before the words are gone; without a script too. */
function TakeBack({ threadId, id, time }: { threadId: string; id: string; time: string }) {
  const { comment: words } = useText("comments");
  return (
    <Disclosure summary={words.takeBack} about={words.takeBackOf(time)}>
      <form method="post">
        <p>{words.takeBackLead}</p>
        <input type="hidden" name="thread" value={threadId} />
        <input type="hidden" name="comment" value={id} />
        <Button look="secondary" name="intent" value="withdraw">
          {words.takeBackSure}
        </Button>
      </form>
    </Disclosure>
  );
}
