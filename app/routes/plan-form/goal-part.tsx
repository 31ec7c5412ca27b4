import type { StaircaseView } from "#app/server/plan-help/staircase-words.server";
import { useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { Staircase } from "./staircase";

export type GoalPartProps = { caseId: string; mayDecline: boolean; staircase: StaircaseView };

/** Where the way leads: the goal, its date, and the step on the staircase as inspiration. */
export function GoalPart({ caseId, mayDecline, staircase }: GoalPartProps) {
  const { fields } = useText("plan");
  return (
    <>
      <DocumentField path="plan.goalKind" words={fields.plan.goalKind} />
      <DocumentField path="plan.goalText" words={fields.plan.goalText} />
      <DocumentField path="plan.goalDay" words={fields.plan.goalDay} />
      <Section title={staircase.words.title} lead={staircase.words.lead} id="staircase">
        <Staircase caseId={caseId} view={staircase} />
        <DocumentField path="plan.staircaseTrack" words={fields.plan.staircaseTrack} />
        <HostTexts isOpen={staircase.isHosted} summary={staircase.words.host} />
        <DocumentField
          path="plan.staircaseStep"
          words={fields.plan.staircaseStep}
          // Step 4 is a gradual return to one's own job, which a hosted trainee does not have here.
          without={staircase.isHosted ? ["4"] : []}
        />
      </Section>
      {mayDecline ? <DeclineChoice /> : null}
    </>
  );
}

/** What a host must be told of a trainee (STAR guide); folded away where nobody is hosted. */
function HostTexts({ isOpen, summary }: { isOpen: boolean; summary: string }) {
  const { fields } = useText("plan");
  return (
    <Disclosure summary={summary} open={isOpen}>
      <HealthGroup name="plan.host">
        {(["hostPurpose", "hostReducedFunctions", "hostWorkTowards"] as const).map((name) => (
          <DocumentField key={name} path={`plan.${name}`} words={fields.plan[name]} rows={3} />
        ))}
      </HealthGroup>
    </Disclosure>
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
