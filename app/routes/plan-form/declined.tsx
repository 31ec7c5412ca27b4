import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";

export type DeclinedAnswer = { on: string | null; note: string };

type DeclinedProps = { caseId: string; answer: DeclinedAnswer; mayReopen: boolean };

/** The recorded answer that no plan is made: neutral, with the letter, what still stands, and the way to another mind. */
export function Declined({ caseId, answer, mayReopen }: DeclinedProps) {
  const { declined } = useText("plan");
  const language = useLanguage();
  return (
    <>
      <Callout title={declined.title}>
        {answer.on ? <p>{declined.since(longDay(answer.on, language))}</p> : null}
        {answer.note ? <p>{declined.note(answer.note)}</p> : null}
        <ul>
          {declined.explain.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Callout>
      <Actions>
        <LinkButton href={`/cases/${caseId}/plan/refusal.pdf`}>{declined.letter}</LinkButton>
        <LinkButton look="secondary" href={`/cases/${caseId}/papers/refusal`}>
          {declined.readLetter}
        </LinkButton>
      </Actions>
      {mayReopen ? (
        <form method="post">
          <p>{declined.changeLead}</p>
          <Button look="secondary" name="intent" value="reopen">
            {declined.changeMind}
          </Button>
        </form>
      ) : null}
    </>
  );
}
