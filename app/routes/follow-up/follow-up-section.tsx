import { useText } from "#app/text/provider";
import { Section } from "#app/ui/frame/page";

/** The ways to the follow-up talks and, at the end of the way, to closing the case. */
export function FollowUpSection({ caseId, mayClose }: { caseId: string; mayClose: boolean }) {
  const { section: words, closing } = useText("followUp");
  return (
    <Section title={words.title}>
      <ul className="plain-list">
        <li>
          <a href={`/cases/${caseId}/talks`}>{words.talks}</a>
        </li>
        {mayClose ? (
          <li>
            <a href={`/cases/${caseId}/closing`}>{closing.toPage}</a>
          </li>
        ) : null}
      </ul>
    </Section>
  );
}
