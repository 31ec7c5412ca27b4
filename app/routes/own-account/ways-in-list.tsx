import type { WaysIn } from "#app/server/sign-in/ways-in.server";
import { useText } from "#app/text/provider";
import { SummaryList } from "#app/ui/content/summary-list";
import type { SummaryRow } from "#app/ui/content/summary-list";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

/** What somebody is reminded of by mail, and where they choose it. */
export function RemindersRow({ mailedKinds }: { mailedKinds: number }) {
  const { page: words } = useText("reminders");
  const row = {
    label: words.row,
    value: mailedKinds > 0 ? words.some(mailedKinds) : words.none,
    change: { href: "/account/reminders", label: words.change },
  };
  return (
    <Section title={words.title}>
      <SummaryList rows={[row]} />
    </Section>
  );
}

/** How somebody signs in, each way with the page where it is changed. */
export function WaysInList({ ways }: { ways: WaysIn }) {
  const { own: words, provider } = useText("signIn");
  const rows: SummaryRow[] = [
    {
      label: words.email,
      value: `${ways.email} (${ways.isEmailProven ? words.emailProven : words.emailUnproven})`,
      change: { href: "/account/address", label: words.changeEmail },
    },
    {
      label: words.password,
      value: ways.hasPassword ? words.hasPassword : words.hasNone,
      change: {
        href: "/account/password",
        label: ways.hasPassword ? words.changePassword : words.setPassword,
      },
    },
    {
      label: words.passkeys,
      value: words.passkeyCount(ways.passkeyCount),
      change: { href: "/account/passkeys", label: words.changePasskeys },
    },
  ];
  if (ways.canMail)
    rows.push({
      label: words.mailLink,
      value: ways.isEmailProven ? words.mailLinkOn : words.mailLinkUnproven,
    });
  if (ways.provider)
    rows.push({
      label: ways.provider,
      value: ways.isConnected ? words.connected : words.notConnected,
      change: ways.isConnected ? undefined : { href: "/account/provider", label: words.connect },
    });
  return (
    <Section title={words.waysTitle}>
      <SummaryList rows={rows} />
      {ways.provider && ways.isConnected && ways.hasPassword ? (
        <form method="post">
          <Button look="quiet" name="intent" value="disconnect">
            {words.disconnect} ({provider.use(ways.provider)})
          </Button>
        </form>
      ) : null}
    </Section>
  );
}

/** The second factor: whether it is on, and what can be done about it. */
export function TwoSteps({ ways }: { ways: WaysIn }) {
  const { own: words } = useText("signIn");
  const { hasApp, recoveryCodes, mayTurnOff, mayHaveCodes } = ways;
  const state = hasApp
    ? words.twoStepsOn(recoveryCodes)
    : mayHaveCodes
      ? words.twoStepsPasskey(recoveryCodes)
      : words.twoStepsOff;
  return (
    <Section title={words.twoSteps} lead={state}>
      <form method="post">
        <Actions>
          <LinkButton look="secondary" href="/second-factor/set-up">
            {hasApp ? words.replace : mayHaveCodes ? words.addApp : words.turnOn}
          </LinkButton>
          {mayHaveCodes ? (
            <Button look="secondary" name="intent" value="newCodes">
              {words.newCodes}
            </Button>
          ) : null}
          {mayTurnOff ? (
            <Button look="quiet" name="intent" value="turnOff">
              {words.turnOff}
            </Button>
          ) : null}
        </Actions>
      </form>
    </Section>
  );
}
