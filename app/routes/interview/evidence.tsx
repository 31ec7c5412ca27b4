import { useText } from "#app/text/provider";
import { Disclosure } from "#app/ui/content/disclosure";

/** What is known about a choice, how sure it is, and from where. Stands where the choice is made. */
export function Evidence({ about }: { about: "options" | "aim" }) {
  const { evidence } = useText("interview");
  const { claim, strength, source } = evidence[about];
  return (
    <Disclosure summary={evidence.title} open>
      <p>{claim}</p>
      <p>
        <strong>{evidence.strength}:</strong> {strength}
      </p>
      {about === "options" ? <p>{evidence.note}</p> : null}
      <p>
        <small>
          {evidence.source}: {source}
        </small>
      </p>
    </Disclosure>
  );
}
