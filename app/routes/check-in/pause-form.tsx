import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { Button } from "#app/ui/frame/button";

type PauseProps = { caseId: string; isPaused: boolean };

/** How often the employee is asked: the way to a mail when it is time, their own break, and the way back from it. */
export function PauseForm({ caseId, isPaused }: PauseProps) {
  const { pause: words } = useText("checkIn");
  const form = (
    <form method="post" action={`/cases/${caseId}/check-in`}>
      <p>{isPaused ? words.pausedText : words.lead}</p>
      <Button look="secondary" name="intent" value={isPaused ? "resume" : "pause"}>
        {isPaused ? words.resume : words.hold}
      </Button>
    </form>
  );
  return isPaused ? (
    <Callout title={words.paused}>{form}</Callout>
  ) : (
    <>
      <p>
        <a href="/account/reminders">{words.mail}</a>
      </p>
      <Disclosure summary={words.title}>{form}</Disclosure>
    </>
  );
}
