import { useText } from "#app/text/provider";
import { useFormState } from "./document-form";

/** The quiet way to the comments about a path of the shared document. `of` names it to those who hear links alone. */
export function CommentLink({ about, of }: { about: string; of: string }) {
  const { caseId, comments } = useFormState();
  const words = useText("shell").comments(comments?.[about] ?? 0);
  return comments ? (
    <a
      className="comment-link"
      href={`/cases/${caseId}/comments?about=${about}`}
      aria-label={`${words}: ${of}`}
    >
      {words}
    </a>
  ) : null;
}
