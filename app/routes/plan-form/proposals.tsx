import type { Proposal } from "#app/domain/plan/proposals";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";

/** What the conversation gave that is not in the plan: each with its own button, nothing copied by itself. */
export function Proposals({ proposals }: { proposals: readonly Proposal[] }) {
  const words = useText("plan").proposals;
  const language = useLanguage();
  if (proposals.length === 0) return null;
  return (
    <Section title={words.title} lead={words.lead} sheet>
      <dl className="summary-list">
        {proposals.map(({ id, kind, text, day }) => {
          const what = [text, day ? longDay(day, language) : ""].filter(Boolean).join(", ");
          return (
            <div className="summary-row" key={id}>
              <dt>{words.kinds[kind]}</dt>
              <dd className="summary-value">{what}</dd>
              <dd className="summary-change">
                <Button
                  look="quiet"
                  name="intent"
                  value={`use:${id}`}
                  aria-label={words.useThis(what)}
                >
                  {words.use}
                </Button>
              </dd>
            </div>
          );
        })}
      </dl>
    </Section>
  );
}
