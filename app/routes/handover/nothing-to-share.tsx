import type { Party } from "#app/domain/plan/agreement";
import { useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";

type NothingToShareProps = { caseId: string; isOpen: boolean; party: Party };

/** Why there is nothing to share, with the way to where that is decided. */
export function NothingToShare({ caseId, isOpen, party }: NothingToShareProps) {
  const words = useText("handover");
  if (!isOpen) return <p>{words.closed}</p>;
  return (
    <Section title={words.none.title}>
      <p>{words.none[party]}</p>
      <p>
        <a href={`/cases/${caseId}/plan/agreement`}>{words.toAnswers}</a>
      </p>
    </Section>
  );
}
