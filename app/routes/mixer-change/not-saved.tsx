import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";

/** What was typed into a form, and what is wrong with it, by name. */
export type Given = {
  typed: Readonly<Record<string, string | undefined>>;
  errors: Readonly<Record<string, string | undefined>>;
};

type Refused = { status: number; errors: Readonly<Record<string, string>> };

/** Why a form that changes the mixer was not saved: what to mend, or that somebody else was there first. */
export function NotSaved({ refused }: { refused: Refused | undefined }) {
  const words = useText("mixerChange");
  if (!refused) return null;
  if (refused.status === 409)
    return (
      <Callout kind="warning" title={words.conflict} live>
        <p>{words.conflictText}</p>
      </Callout>
    );
  return <ErrorSummary errors={refused.errors} />;
}
