import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { pointHref } from "./hold-question";
import { TalkList } from "./talk-lists";

/** What the law says about a conversation that cannot be held, § 7 a stk. 2–3. */
export function NotHeldRules() {
  const { rulesTitle, rules } = useText("interview").notHeld;
  return (
    <Callout title={rulesTitle}>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
    </Callout>
  );
}

/** Why the conversation was not held and what was tried. Attempts can be written before anybody gives up. */
export function NotHeldAnswer({ caseId, stands }: { caseId: string; stands: boolean }) {
  const { fields, notHeld } = useText("interview");
  return (
    <>
      <Section title={notHeld.attemptsTitle}>
        <TalkList list="attempts" />
      </Section>
      <DocumentField path="interview.notHeldReason" words={fields.interview.notHeldReason} />
      <DocumentField path="interview.notHeldNote" words={fields.interview.notHeldNote} />
      {stands ? <p>{notHeld.standing}</p> : null}
      <Actions>
        <Button name="interview.outcome" value="notHeld">
          {notHeld.confirm}
        </Button>
        {stands ? (
          <Button look="secondary" name="interview.outcome" value="">
            {notHeld.undo}
          </Button>
        ) : (
          <LinkButton look="secondary" href={pointHref(caseId, "opening")}>
            {notHeld.back}
          </LinkButton>
        )}
      </Actions>
    </>
  );
}
