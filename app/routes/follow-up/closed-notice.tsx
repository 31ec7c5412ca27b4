import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Button } from "#app/ui/frame/button";

type NoticeProps = { deleteOn: string | null; mayReopen: boolean; caseId?: string };

/** Says that a case is closed and when it is erased, with the way back for the employer. */
export function ClosedNotice({ deleteOn, mayReopen, caseId }: NoticeProps) {
  const words = useText("followUp").closing;
  const language = useLanguage();
  return (
    <Callout title={words.closedTitle}>
      {deleteOn ? <p>{words.closedText(longDay(deleteOn, language))}</p> : null}
      {caseId ? (
        <p>
          <a href={`/cases/${caseId}/closing`}>{words.toClosing}</a>
        </p>
      ) : null}
      {mayReopen ? (
        <form method="post" action={caseId ? `/cases/${caseId}/closing` : undefined}>
          <p>{words.reopenLead}</p>
          <Button look="secondary" name="intent" value="reopen">
            {words.reopen}
          </Button>
        </form>
      ) : null}
    </Callout>
  );
}
