import { MAX_COMMENT, NEW_COMMENT, answerField } from "#app/domain/comments/thread";
import { findHealthWords } from "#app/domain/health-words";
import type { ShownThread } from "#app/server/comments/comments-page.server";
import { useText } from "#app/text/provider";
import { TextArea } from "#app/ui/form/text-controls";
import { Actions, Button } from "#app/ui/frame/button";

/** What was posted and not kept, by field, with what was wrong. */
export type Refused = {
  errors: Readonly<Record<string, string>>;
  typed: Readonly<Record<string, string>>;
};

type CommentBoxProps = { name: string; label: string; refused: Refused };

function CommentBox({ name, label, refused }: CommentBoxProps) {
  const words = useText("healthWords");
  return (
    <TextArea
      name={name}
      label={label}
      error={refused.errors[name]}
      defaultValue={refused.typed[name] ?? ""}
      maxLength={MAX_COMMENT}
      rows={3}
      health
      findHealthWords={(text) => findHealthWords(text, words)}
    />
  );
}

type FormProps = { nextId: string; refused: Refused };

/** Begins a comment about what the page is about. */
export function BeginForm({ nextId, refused }: FormProps) {
  const { begin } = useText("comments");
  return (
    <form method="post" noValidate>
      <input type="hidden" name="id" value={nextId} />
      <CommentBox name={NEW_COMMENT} label={begin.label} refused={refused} />
      <Button name="intent" value="open">
        {begin.button}
      </Button>
    </form>
  );
}

/** Answers a thread, settles it, or opens it again. A settled one keeps its field: somebody may be writing in it. */
export function AnswerForm({ nextId, refused, thread }: FormProps & { thread: ShownThread }) {
  const { answer } = useText("comments");
  const { id, settled } = thread;
  return (
    <form method="post" noValidate>
      <input type="hidden" name="id" value={nextId} />
      <input type="hidden" name="thread" value={id} />
      <CommentBox name={answerField(id)} label={answer.label} refused={refused} />
      {settled ? null : <p className="form-hint">{answer.settleHint}</p>}
      <Actions>
        <Button look="secondary" name="intent" value="answer">
          {settled ? answer.andReopen : answer.button}
        </Button>
        <Button look="secondary" name="intent" value={settled ? "reopen" : "settle"}>
          {settled ? answer.reopen : answer.settle}
        </Button>
      </Actions>
    </form>
  );
}
