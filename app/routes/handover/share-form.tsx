import { HANDOVER_DAYS, MAX_CONTACT, MAX_RECIPIENT } from "#app/domain/plan/handover";
import type { HandoverView } from "#app/server/handover/handover-page.server";
import type { Typed } from "#app/server/handover/share.server";
import { useText } from "#app/text/provider";
import { Checkbox, RadioGroup } from "#app/ui/form/choice-controls";
import { TextInput } from "#app/ui/form/text-controls";
import { Actions, Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { LastCheck } from "./last-check";

type ShareFormProps = {
  caseId: string;
  view: HandoverView;
  toShare: NonNullable<HandoverView["toShare"]>;
  typed: Typed | null;
  errors: Readonly<Record<string, string>>;
};

/** To whom, for how long, whom they answer, and what goes along, before the link is made. */
export function ShareForm({ caseId, view, toShare, typed, errors }: ShareFormProps) {
  const { form: words, otherVersion, check } = useText("handover");
  const { version, others } = toShare;
  return (
    <Section title={words.title(version)} id="share" sheet>
      {others.map((other) => (
        <p key={other}>
          <a href={`?version=${other}`}>{otherVersion(other)}</a>
        </p>
      ))}
      <form method="post" noValidate>
        <input type="hidden" name="version" value={version} />
        <ForWhom view={view} typed={typed} errors={errors} />
        <RadioGroup
          name="days"
          label={words.days}
          error={errors["days"]}
          defaultValue={typed?.days ?? String(HANDOVER_DAYS[0])}
          options={HANDOVER_DAYS.toSorted((a, b) => a - b).map((days) => ({
            value: String(days),
            label: words.daysOption(days),
          }))}
          inline
        />
        <Checkbox
          name="withCode"
          label={words.withCode}
          hint={words.withCodeHint}
          defaultChecked={typed?.withCode === "yes"}
        />
        <LastCheck caseId={caseId} toShare={toShare} />
        <Actions>
          <Button name="intent" value="make">
            {check.button}
          </Button>
          {view.canMail ? (
            <Button look="secondary" name="intent" value="send">
              {check.send}
            </Button>
          ) : null}
        </Actions>
      </form>
    </Section>
  );
}

type ForWhomProps = Pick<ShareFormProps, "view" | "typed" | "errors">;

function ForWhom({ view, typed, errors }: ForWhomProps) {
  const { form: words } = useText("handover");
  return (
    <>
      <TextInput
        name="recipient"
        label={words.recipient}
        hint={words.recipientHint}
        error={errors["recipient"]}
        defaultValue={typed?.recipient}
        maxLength={MAX_RECIPIENT}
        autoComplete="off"
      />
      <TextInput
        name="email"
        type="email"
        label={words.email}
        hint={words.emailHint}
        error={errors["email"]}
        defaultValue={typed?.email}
        autoComplete="off"
        optional
      />
      <TextInput
        name="answerTo"
        label={words.answerTo}
        hint={words.answerToHint}
        error={errors["answerTo"]}
        defaultValue={typed?.answerTo ?? view.answerTo}
        maxLength={MAX_RECIPIENT}
      />
      <TextInput
        name="contact"
        label={words.contact}
        error={errors["contact"]}
        defaultValue={typed?.contact ?? view.contact}
        maxLength={MAX_CONTACT}
      />
    </>
  );
}
