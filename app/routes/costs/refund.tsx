import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveDocumentPage } from "#app/server/case/document-page.server";
import { partOf } from "#app/server/case/page-document.server";
import { readCosts } from "#app/server/costs/read-costs.server";
import { refundView } from "#app/server/costs/refund-view.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import { ItemList } from "../document/item-list";
import { Notes } from "../cost-figures/notes";
import { RefundTable, RefundTotals } from "./refund-table";

export const handle = { texts: ["refund", "costWords", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const read = await readCosts(args);
  const { caseId, employeeName, page } = read.base;
  return {
    caseId,
    employeeName,
    page: { ...partOf(page, ["scope", "refundClaims"]), reader: page.reader },
    title: textsOf(read.language, "refund").title,
    missing: read.missing,
    view: refundView(read),
  };
}

export const action = (args: ActionFunctionArgs) =>
  saveDocumentPage(args, "costs", (caseId) => `/cases/${caseId}/refund`);

export default function RefundPage() {
  const { caseId, employeeName, view } = useLoaderData<typeof loader>();
  const words = useText("refund");
  const caseText = useText("caseWords").page;
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      back={{ href: `/cases/${caseId}`, label: caseText.titleFor(employeeName) }}
    >
      {view ? (
        <>
          <RefundTotals totals={view.totals} />
          <Section title={words.table.title} lead={words.table.lead}>
            <RefundTable weeks={view.weeks} />
            <Notes notes={view.notes} />
            <Disclosure summary={words.rounding.title}>
              <p>{words.rounding.text}</p>
              <ul>
                {view.rates.map((rate) => (
                  <li key={rate}>{rate}</li>
                ))}
              </ul>
            </Disclosure>
          </Section>
        </>
      ) : (
        <NoRefundYet />
      )}
      <ClaimForm />
      <ul className="plain-list">
        <li>
          <a href={`/cases/${caseId}/business-case`}>{words.links.businessCase}</a>
        </li>
        <li>
          <a href={`/cases/${caseId}/deadlines`}>{words.links.dates}</a>
        </li>
        <li>
          <a href="/rules">{words.links.rules}</a>
        </li>
      </ul>
    </Page>
  );
}

function NoRefundYet() {
  const { caseId, missing } = useLoaderData<typeof loader>();
  const words = useText("refund");
  if (missing === "facts")
    return (
      <Callout title={words.factsMissing}>
        <a href={`/cases/${caseId}/facts`}>{words.toFacts}</a>
      </Callout>
    );
  return (
    <Callout title={words.emptyTitle}>
      <p>{words.empty}</p>
      <a href={`/cases/${caseId}/business-case#inputs`}>{words.toWage}</a>
    </Callout>
  );
}

/** The days refund was claimed on, and the insurance for the first days: what only this page needs. */
function ClaimForm() {
  const { caseId, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { form: words, fields } = useText("refund");
  return (
    <Section title={words.title} lead={words.lead} id="claims" sheet>
      <p>
        <a href={`/cases/${caseId}/deadlines#course`}>{words.toDates}</a>
      </p>
      <DocumentForm caseId={caseId} document="costs" page={page} unsaved={answer?.unsaved}>
        <DocumentField path="scope.insured55" words={fields.insured55} inline />
        <h3>{words.claims}</h3>
        <ItemList
          list="refundClaims"
          titleOf={(_id, number) => words.claimTitle(number)}
          add={words.add}
          remove={words.remove}
          empty={words.noClaims}
          headingLevel={4}
        >
          {(id) => <DocumentField path={`refundClaims.${id}.day`} words={fields.claim.day} />}
        </ItemList>
        <Button>{words.save}</Button>
      </DocumentForm>
    </Section>
  );
}
