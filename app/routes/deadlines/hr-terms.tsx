import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadDocumentPage, saveDocumentPage } from "#app/server/case/document-page.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";

export const handle = { texts: ["dates", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { base, entry } = await loadDocumentPage(args, "costs", ["hr"]);
  if (!entry.mayAlso("hrTerms")) throw notFound();
  return { ...base, title: textsOf(languageOf(args.request), "dates").hr.title };
}

export async function action(args: ActionFunctionArgs) {
  await requireCase(args, "hrTerms");
  return saveDocumentPage(args, "costs", (caseId) => `/cases/${caseId}/deadlines`);
}

/** The terms behind the 120-day rule, in HR's hands alone. */
export default function HrTerms() {
  const { page, caseId } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("dates");
  const fields = words.fields.hr;
  return (
    <Page
      title={words.hr.title}
      lead={words.hr.lead}
      back={{ href: `/cases/${caseId}/deadlines`, label: words.title }}
    >
      <DocumentForm caseId={caseId} document="costs" page={page} unsaved={answer?.unsaved}>
        <DocumentField path="hr.has120DayTerm" words={fields.has120DayTerm} />
        <DocumentField path="hr.earlierSickDays" words={fields.earlierSickDays} />
        <Button>{words.hr.save}</Button>
      </DocumentForm>
    </Page>
  );
}
