import { IDLE_MINUTES, LONGEST_SESSION_HOURS } from "#app/domain/sign-in";
import { useText } from "#app/text/provider";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

export type SessionInWords = {
  id: string;
  isThisOne: boolean;
  device: string;
  signedIn: string;
  lastUsed: string;
};

/** Where somebody is signed in, each place with a button that ends it. */
export function SessionList({ sessions }: { sessions: readonly SessionInWords[] }) {
  const { own: words } = useText("signIn");
  return (
    <Section
      title={words.sessionsTitle}
      lead={words.sessionsLead(IDLE_MINUTES, LONGEST_SESSION_HOURS)}
    >
      <form method="post">
        <ul className="plain-list">
          {sessions.map(({ id, isThisOne, device, signedIn, lastUsed }) => (
            <li key={id}>
              <strong>{device}</strong>
              <br />
              {signedIn}. {isThisOne ? words.thisOne : lastUsed}.{" "}
              {isThisOne ? null : (
                <Button look="quiet" name="end" value={id} aria-label={words.endName(device)}>
                  {words.end}
                </Button>
              )}
            </li>
          ))}
        </ul>
        {sessions.length > 1 ? (
          <Button look="secondary" name="intent" value="endOthers">
            {words.endOthers}
          </Button>
        ) : null}
      </form>
    </Section>
  );
}
