import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { json } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { readComparison } from "#app/server/history/compare.server";
import type { ShownComparison } from "#app/server/history/compare.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { TextInput } from "#app/ui/form/text-controls";
import { Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { Changes } from "./changes";
import { historyHref, restoreHref } from "./history-links";
import { useMomentText } from "./moment-text";

export const handle = { texts: ["history"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Two moments of one document compared: `?from=` and `?to=`, each a date or a revision; 400 for what is neither. */
export async function loader(args: LoaderFunctionArgs) {
  const shown = await readComparison(args);
  const { compare } = textsOf(languageOf(args.request), "history");
  const status = Object.keys(shown.errors).length > 0 ? 400 : 200;
  return json({ title: compare.title, shown }, { status });
}

export default function ComparePage() {
  const { title, shown } = useLoaderData<typeof loader>();
  const words = useText("history");
  const { caseId, document } = shown;
  return (
    <Page
      title={title}
      over={shown.employeeName}
      lead={`${words.compare.lead} ${words.readers[document]}`}
      back={{ href: historyHref(caseId, document), label: words.toHistory }}
    >
      <ErrorSummary errors={shown.errors} />
      <MomentForm shown={shown} />
      {shown.result ? <Result shown={shown} result={shown.result} /> : null}
    </Page>
  );
}

function MomentForm({ shown }: { shown: ShownComparison }) {
  const words = useText("history").compare;
  const { typed, document } = shown;
  const errors: { from?: string; to?: string } = shown.errors;
  return (
    <form method="get" noValidate>
      {document === "shared" ? null : <input type="hidden" name="document" value={document} />}
      <div className="field-grid">
        <TextInput
          name="from"
          label={words.from}
          hint={words.fromHint}
          error={errors.from}
          defaultValue={typed.from}
          width="medium"
        />
        <TextInput
          name="to"
          label={words.to}
          hint={words.toHint}
          error={errors.to}
          defaultValue={typed.to}
          width="medium"
        />
      </div>
      <Button>{words.show}</Button>
    </form>
  );
}

type ResultProps = { shown: ShownComparison; result: NonNullable<ShownComparison["result"]> };

function Result({ shown, result }: ResultProps) {
  const words = useText("history").compare;
  const momentText = useMomentText();
  const { caseId, document, mayRestore } = shown;
  const from = momentText(result.from);
  const { revision } = result.from;
  const href = (place: string) => restoreHref(caseId, document, revision, place);
  return (
    <Section title={words.result} lead={words.between(from, momentText(result.to))} sheet>
      {result.differences.length === 0 ? (
        <p>{words.same}</p>
      ) : (
        <Changes differences={result.differences} {...(mayRestore ? { restoreHref: href } : {})} />
      )}
      {mayRestore && result.differences.length > 0 ? (
        <>
          <p>{words.restoreAllLead(from)}</p>
          <LinkButton look="secondary" href={restoreHref(caseId, document, revision)}>
            {words.restoreAll}
          </LinkButton>
        </>
      ) : null}
    </Section>
  );
}
