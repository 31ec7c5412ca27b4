import type { AgreementView } from "#app/server/agreement/agreement-page.server";
import { useText } from "#app/text/provider";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import type { AnsweredVersion } from "./version-answers";

/** May the newest version go to the kommune? Asked of the employee alone. */
export function Handover({ view, newest }: { view: AgreementView; newest: AnsweredVersion }) {
  const { handover } = useText("check").agreement;
  const authority = useText("plan").authorities[view.authority];
  return (
    <Section title={handover.title(authority)} id="handover" lead={handover.mine(authority)}>
      <ApprovalForm version={newest} />
    </Section>
  );
}

/** Approves a version, or withdraws what was approved. */
export function ApprovalForm({ version: { version, approval } }: { version: AnsweredVersion }) {
  const { handover } = useText("check").agreement;
  return (
    <form method="post">
      <input type="hidden" name="version" value={version} />
      {approval?.approved ? (
        <Button look="secondary" name="intent" value="withdraw">
          {handover.withdraw(version)}
        </Button>
      ) : (
        <Button name="intent" value="approve">
          {handover.approve(version)}
        </Button>
      )}
    </form>
  );
}
