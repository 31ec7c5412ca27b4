import { useText } from "#app/text/provider";
import type { FieldErrors } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

export type WaysToInviteProps = {
  /** Yes where the product sends the mail itself. */
  canMail: boolean;
  /** Yes where a link waits already, which a new one ends. */
  isAgain: boolean;
  typed: { email: string; phone: string } | null;
  errors: FieldErrors;
};

/** The three ways a link can reach the employee, each a form of its own. */
export function WaysToInvite({ canMail, isAgain, typed, errors }: WaysToInviteProps) {
  const { access } = useText("room");
  const words = access.ways;
  return (
    <>
      {isAgain ? <p className="form-hint">{access.replaces}</p> : null}
      <Section title={words.mailTitle} sheet>
        <form method="post" noValidate>
          <TextInput
            name="email"
            label={words.mail}
            hint={words.mailHint}
            type="email"
            autoComplete="off"
            defaultValue={typed?.email}
            error={errors.email}
          />
          <Button look={canMail ? "primary" : "secondary"} name="intent" value="mail">
            {canMail ? words.send : words.makeForMail}
          </Button>
        </form>
      </Section>
      <Section title={words.phoneTitle} sheet>
        <form method="post" noValidate>
          <TextInput
            name="phone"
            label={words.phone}
            hint={words.phoneHint}
            type="tel"
            autoComplete="off"
            width="medium"
            defaultValue={typed?.phone}
            error={errors.phone}
          />
          <Button look="secondary" name="intent" value="phone">
            {words.makeForPhone}
          </Button>
        </form>
      </Section>
      <Section title={words.letterTitle} lead={words.letter} sheet>
        <form method="post">
          <Button look="secondary" name="intent" value="letter">
            {isAgain ? access.makeNew : access.make}
          </Button>
        </form>
      </Section>
    </>
  );
}
