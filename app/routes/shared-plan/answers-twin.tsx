import { Section } from "#app/ui/frame/page";
import type { AnswersSnapshot } from "#pdf/answers/answers-snapshot";
import { Facts } from "./twin-parts";

/** What the parties say to the version, and that the employee lets it go. */
export function AnswersTwin({ answers }: { answers: AnswersSnapshot }) {
  const { title, asOf, intro, parties, handover } = answers;
  return (
    <Section title={title} id="answers">
      <p>{asOf}</p>
      <p>{intro}</p>
      {parties.map((party) => (
        <div key={party.title}>
          <h3>{party.title}</h3>
          {party.facts.length > 0 ? <Facts facts={party.facts} /> : <p>{party.none}</p>}
        </div>
      ))}
      <h3>{handover.title}</h3>
      <p>{handover.text}</p>
    </Section>
  );
}
