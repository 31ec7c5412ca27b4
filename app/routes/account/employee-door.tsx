import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import type { FieldErrors } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";

export type EmployeeDoorProps = {
  typed: {
    person: { employeeName: string; firstDay: string };
    /** The name as the case has it. */
    called: string;
    email: string;
    knownEmail: string;
  };
  errors: FieldErrors;
};

/** What was said in the first step, so that the second is looked at with it. */
function Confirmed({ person }: { person: EmployeeDoorProps["typed"]["person"] }) {
  return (
    <>
      <input type="hidden" name="employeeName" value={person.employeeName} />
      <input type="hidden" name="firstDay" value={person.firstDay} />
    </>
  );
}

/** The second step of getting in: a new account, or the one somebody has already. */
export function EmployeeDoor({ typed, errors }: EmployeeDoorProps) {
  const { start } = useText("room").access;
  const { welcome, login } = useText("account");
  const [firstName = ""] = typed.called.split(" ");
  return (
    <Page title={start.helloTitle(firstName)} lead={start.helloLead} width="narrow">
      <ErrorSummary errors={errors} />
      <Callout title={start.privateLine} />
      <Section title={start.newTitle} sheet>
        <form method="post" noValidate>
          <Confirmed {...typed} />
          <TextInput
            name="email"
            label={start.email}
            type="email"
            autoComplete="username"
            defaultValue={typed.email}
            error={errors.email}
          />
          <TextInput
            name="password"
            label={welcome.password}
            hint={welcome.passwordHint}
            type="password"
            autoComplete="new-password"
            error={errors.password}
          />
          <Button name="intent" value="create">
            {start.create}
          </Button>
        </form>
      </Section>
      <Section title={start.knownTitle} lead={start.knownLead}>
        <form method="post" noValidate>
          <Confirmed {...typed} />
          <TextInput
            name="knownEmail"
            label={login.email}
            type="email"
            autoComplete="username"
            defaultValue={typed.knownEmail}
            error={errors.knownEmail}
          />
          <TextInput
            name="knownPassword"
            label={login.password}
            type="password"
            autoComplete="current-password"
          />
          <Button look="secondary" name="intent" value="signIn">
            {start.signIn}
          </Button>
        </form>
      </Section>
    </Page>
  );
}
