import type { Door } from "./start-steps.server";
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
    door: Door;
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

/** The second step of getting in: a new account, the one somebody has already, or the one they are signed in with. */
export function EmployeeDoor({ typed, errors }: EmployeeDoorProps) {
  const { start } = useText("room").access;
  const [firstName = ""] = typed.called.split(" ");
  const { me } = typed.door;
  return (
    <Page title={start.helloTitle(firstName)} lead={start.helloLead} width="narrow">
      <ErrorSummary errors={errors} />
      <Callout title={start.privateLine} />
      {me ? (
        <Section title={start.asMeTitle} sheet>
          <form method="post">
            <Confirmed {...typed} />
            <Button name="intent" value="asMe">
              {start.asMe(me.name, me.email)}
            </Button>
          </form>
        </Section>
      ) : null}
      <NewAccount typed={typed} errors={errors} />
      <KnownAccount typed={typed} errors={errors} />
    </Page>
  );
}

function NewAccount({ typed, errors }: EmployeeDoorProps) {
  const { start } = useText("room").access;
  const { welcome } = useText("account");
  const { boundEmail, mayDoWithout } = typed.door;
  return (
    <Section title={start.newTitle} sheet>
      <form method="post" noValidate>
        <Confirmed {...typed} />
        {/* A bound one can be read only, so that a password keeper knows whose password it keeps. */}
        <TextInput
          name="email"
          label={start.email}
          hint={boundEmail ? start.bound : start.emailHint}
          type="email"
          autoComplete="username"
          defaultValue={boundEmail ?? typed.email}
          readOnly={boundEmail !== null}
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
        {mayDoWithout ? (
          <>
            <p>{start.withoutLead}</p>
            <Button look="secondary" name="intent" value="createByMail">
              {start.without}
            </Button>
          </>
        ) : null}
      </form>
    </Section>
  );
}

function KnownAccount({ typed, errors }: EmployeeDoorProps) {
  const { start } = useText("room").access;
  const { login } = useText("account");
  const { link } = useText("signIn");
  return (
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
      {typed.door.canMail ? (
        <p>
          {start.knownByMail} <a href="/login/link">{link.offer}</a>
        </p>
      ) : null}
    </Section>
  );
}
