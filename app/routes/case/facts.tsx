import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadDocumentPage, saveDocumentPage } from "#app/server/case/document-page.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { FieldRows } from "#app/ui/form/field-rows";
import { Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";

export const handle = { texts: ["caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const FACT_ROWS = [
  ["employeeName", "jobTitle"],
  ["department"],
  ["employeeEmail", "employeePhone"],
  ["firstAbsenceDay"],
  ["normalWeeklyHours", "employedSince"],
  ["managerName"],
] as const;

export async function loader(args: LoaderFunctionArgs) {
  const { base } = await loadDocumentPage(args, "shared", ["facts"]);
  return { ...base, title: textsOf(languageOf(args.request), "caseWords").facts.title };
}

export const action = (args: ActionFunctionArgs) =>
  saveDocumentPage(
    args,
    "shared",
    (caseId, since) => `/cases/${caseId}/deadlines?since=${encodeURIComponent(since)}`,
  );

export default function Facts() {
  const { page, caseId, employeeName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("caseWords");
  const { save } = useText("shell").actions;
  return (
    <Page
      title={words.facts.title}
      lead={words.facts.lead}
      back={{ href: `/cases/${caseId}`, label: words.page.titleFor(employeeName) }}
    >
      <DocumentForm caseId={caseId} document="shared" page={page} unsaved={answer?.unsaved}>
        <FieldRows rows={FACT_ROWS}>
          {(name) => (
            <DocumentField key={name} path={`facts.${name}`} words={words.fields.facts[name]} />
          )}
        </FieldRows>
        <Button>{save}</Button>
      </DocumentForm>
    </Page>
  );
}
