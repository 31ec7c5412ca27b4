import { useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { Button } from "#app/ui/frame/button";
import { DocumentField } from "../document/document-field";

/** Where the way leads: the goal, its date, and the step on the staircase as inspiration. */
export function GoalPart({ mayDecline }: { mayDecline: boolean }) {
  const { fields } = useText("plan");
  return (
    <>
      <DocumentField path="plan.goalKind" words={fields.plan.goalKind} />
      <DocumentField path="plan.goalText" words={fields.plan.goalText} />
      <DocumentField path="plan.goalDay" words={fields.plan.goalDay} />
      <DocumentField path="plan.staircaseStep" words={fields.plan.staircaseStep} />
      {mayDecline ? <DeclineChoice /> : null}
    </>
  );
}

/** The employer's right to say no; folded away, explained, and never the main thing. */
function DeclineChoice() {
  const { fields, declined } = useText("plan");
  return (
    <Disclosure summary={declined.summary}>
      <p>{declined.lead}</p>
      <ul>
        {declined.explain.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <DocumentField path="plan.declinedOn" words={fields.plan.declinedOn} />
      <DocumentField path="plan.declinedNote" words={fields.plan.declinedNote} />
      <Button look="secondary" name="intent" value="decline">
        {declined.choose}
      </Button>
    </Disclosure>
  );
}
