import { answerField } from "#app/domain/comments/thread";
import type { ShownThread } from "#app/server/comments/comments-page.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { AnswerForm } from "./comment-forms";
import type { Refused } from "./comment-forms";
import { commentsHref } from "./comment-links";
import { CommentView } from "./comment-view";

export type ThreadProps = {
  caseId: string;
  thread: ShownThread;
  mayWrite: boolean;
  nextId: string;
  refused: Refused;
  /** Among threads about other things: says what this one is about, and folds its form away. */
  named?: boolean;
};

/** A comment with its answers, and the form to answer or settle it. */
export function ThreadView({ caseId, thread, mayWrite, nextId, refused, named }: ThreadProps) {
  const words = useText("comments");
  const language = useLanguage();
  const { id, about, comments, settled } = thread;
  const [first] = comments;
  const whose = first?.isMine ? words.answer.toOwn : words.answer.to(first?.byName ?? "");
  const form = <AnswerForm nextId={nextId} refused={refused} thread={thread} />;
  const hasError = refused.errors[answerField(id)] !== undefined;
  return (
    <article className="sheet thread" id={`thread-${id}`}>
      {named ? (
        <h3>
          {about.isGone ? (
            about.title
          ) : (
            <a href={commentsHref(caseId, about.path)}>{about.title}</a>
          )}
        </h3>
      ) : null}
      <ul className="comment-list">
        {comments.map((comment) => (
          <CommentView key={comment.id} threadId={id} comment={comment} mayWrite={mayWrite} />
        ))}
      </ul>
      {settled ? (
        <p className="comment-settled">
          {words.settledBy(settled.byName, longDay(settled.day, language), settled.time)}
        </p>
      ) : null}
      {mayWrite && named ? (
        <Disclosure
          summary={settled ? words.answer.summarySettled : words.answer.summary}
          about={whose}
          open={hasError}
        >
          {form}
        </Disclosure>
      ) : null}
      {mayWrite && !named ? form : null}
    </article>
  );
}
