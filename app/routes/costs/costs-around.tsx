import type { Missing } from "#app/server/costs/read-costs.server";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Section } from "#app/ui/frame/page";

/** What is missing before anything can be worked out, and where to write it. */
export function NothingYet({ caseId, missing }: { caseId: string; missing: Missing }) {
  const words = useText("businessCase").answer;
  if (missing === "wage") return <Callout title={words.emptyTitle}>{words.empty}</Callout>;
  return (
    <Callout kind="warning" title={words.factsMissing}>
      <a href={`/cases/${caseId}/facts`}>{words.toFacts}</a>
    </Callout>
  );
}

type EndNoteProps = { isDismissHidden: boolean; choosesRules: boolean };

/** That this is arithmetic and no advice, and who decides what is shown. */
export function EndNote({ isDismissHidden, choosesRules }: EndNoteProps) {
  const words = useText("businessCase").notAdvice;
  return (
    <Callout kind="warning" title={words.title}>
      <p>
        {words.text} {isDismissHidden ? words.hidden : null}
      </p>
      {choosesRules ? (
        <p>
          <a href="/organisation">{words.choose}</a>
        </p>
      ) : null}
    </Callout>
  );
}

/** Where else the money is shown. */
export function FigureLinks({ caseId, hasFigures }: { caseId: string; hasFigures: boolean }) {
  const words = useText("businessCase").links;
  const here = `/cases/${caseId}`;
  return (
    <Section title={words.title}>
      <ul className="plain-list">
        <li>
          <a href={`${here}/refund`}>{words.refund}</a>
        </li>
        {hasFigures ? (
          <>
            <li>
              <a href={`${here}/business-case.csv`}>{words.csv}</a>
            </li>
            <li>
              <a href={`${here}/business-case.pdf`}>{words.pdf}</a>
            </li>
          </>
        ) : null}
        <li>
          <a href="/rules">{words.rules}</a>
        </li>
      </ul>
    </Section>
  );
}
