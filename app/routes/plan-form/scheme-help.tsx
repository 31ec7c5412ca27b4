import type { SchemeHelpView } from "#app/server/plan-help/scheme-words.server";
import { Badge } from "#app/ui/content/badge";
import { Disclosure } from "#app/ui/content/disclosure";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

/** Support schemes beside the choice: which may fit, why and how, and what each covers. Never who is entitled. */
export function SchemeHelp({ words, fits, all }: SchemeHelpView) {
  return (
    <>
      {fits.length > 0 ? (
        <Section title={words.mayFit} lead={words.mayFitLead} sheet>
          <ul className="schemes">
            {fits.map((fit) => (
              <Fit key={fit.scheme} words={words} fit={fit} />
            ))}
          </ul>
        </Section>
      ) : null}
      <Disclosure summary={words.title}>
        <p>{words.lead}</p>
        <dl>
          {all.map(({ scheme, name, sentences }) => (
            <div key={scheme}>
              <dt>
                <strong>{name}</strong>
              </dt>
              {sentences.map((sentence) => (
                <dd key={sentence}>{sentence}</dd>
              ))}
            </div>
          ))}
        </dl>
      </Disclosure>
    </>
  );
}

type FitProps = Pick<SchemeHelpView, "words"> & { fit: SchemeHelpView["fits"][number] };

/** One proposed scheme: why, what it takes, and the button that makes it a measure of the plan. */
function Fit({ words, fit }: FitProps) {
  return (
    <li className="scheme">
      <p>
        <strong>{fit.name}</strong>, {fit.because}
      </p>
      {fit.sentences.slice(1).map((sentence) => (
        <p key={sentence} className="form-hint">
          {sentence}
        </p>
      ))}
      {fit.isUsed ? (
        <Badge tone="good">{words.used}</Badge>
      ) : (
        <Button
          look="secondary"
          name="intent"
          value={`scheme:${fit.scheme}`}
          aria-label={fit.useThis}
        >
          {words.use}
        </Button>
      )}
    </li>
  );
}
