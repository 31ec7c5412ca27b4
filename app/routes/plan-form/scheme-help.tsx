import { UNCERTAIN_SCHEMES } from "#app/domain/plan/schemes";
import type { SchemeFit, SupportScheme } from "#app/domain/plan/schemes";
import type { SchemeNumbers } from "#app/domain/plan/scheme-rules";
import { SUPPORT_SCHEMES } from "#app/domain/shared-document";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";

export type SchemeHelpProps = { fits: readonly SchemeFit[]; numbers: SchemeNumbers };

/** Support schemes beside the choice: which may fit and why, and what each covers. Never who is entitled. */
export function SchemeHelp({ fits, numbers }: SchemeHelpProps) {
  const { schemes, fields } = useText("plan");
  const names = fields.helpWanted.scheme.options;
  return (
    <>
      {fits.length > 0 ? (
        <Callout title={schemes.mayFit}>
          <p>{schemes.mayFitLead}</p>
          <ul>
            {fits.map(({ scheme, because }) => (
              <li key={scheme}>
                {names[scheme]}, {schemes.because[because]}
              </li>
            ))}
          </ul>
        </Callout>
      ) : null}
      <Disclosure summary={schemes.title}>
        <p>{schemes.lead}</p>
        <dl>
          {SUPPORT_SCHEMES.filter((scheme) => scheme !== "other").map((scheme) => (
            <SchemeWords key={scheme} scheme={scheme} numbers={numbers} />
          ))}
        </dl>
      </Disclosure>
    </>
  );
}

type SchemeWordsProps = { scheme: SupportScheme; numbers: SchemeNumbers };

function SchemeWords({ scheme, numbers }: SchemeWordsProps) {
  const { schemes, fields } = useText("plan");
  const { fits, conditions } = schemes.list[scheme];
  return (
    <div>
      <dt>
        <strong>{fields.helpWanted.scheme.options[scheme]}</strong>
      </dt>
      <dd>
        {schemes.fits} {fits(numbers)}
      </dd>
      <dd>
        {schemes.conditions} {conditions(numbers)}
      </dd>
      {UNCERTAIN_SCHEMES.includes(scheme) ? <dd>{schemes.uncertain}</dd> : null}
    </div>
  );
}
