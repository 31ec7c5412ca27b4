import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Actions, LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";

export type RecoveryCodesProps = {
  title: string;
  codes: readonly string[];
  /** Where the way goes on. */
  next: string;
};

/** Recovery codes, shown this once, and the way on. */
export function RecoveryCodes({ title, codes, next }: RecoveryCodesProps) {
  const words = useText("signIn").setUp;
  return (
    <Page title={title} width="narrow">
      <Callout kind="success" title={words.codes} live>
        <p>{words.done}</p>
      </Callout>
      <ul className="recovery-codes" aria-label={words.codes}>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <Actions>
        <LinkButton href={next}>{words.onward}</LinkButton>
      </Actions>
    </Page>
  );
}
