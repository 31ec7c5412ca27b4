import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { SCENARIOS } from "#app/domain/money/case-shapes";
import { GUIDE_INPUT, guideCase } from "#app/domain/money/guide-case";
import type { GuideCase } from "#app/domain/money/guide-case";
import { ownEstimate } from "#app/domain/money/own-estimate";
import { readDraft } from "#app/domain/draft";
import { costsShape } from "#app/domain/employer-documents";
import { loadDocumentPage, saveDocumentPage } from "#app/server/case/document-page.server";
import { today } from "#app/server/clock.server";
import { languageOf } from "#app/server/language.server";
import { kroner } from "#app/text/format";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { barChartGeometry } from "#app/ui/chart/bar-geometry";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { stepHref } from "../case/step-links";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import { CostChart, CostTable, Explanation } from "./business-case-parts";

export const handle = { texts: ["businessCase", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const OERE = 100;

/** Where the bars of the four ways stand: wage after refund, and extra costs. */
function chartOf(result: GuideCase, language: Language) {
  const words = textsOf(language, "businessCase");
  return barChartGeometry({
    mode: "stacked",
    parts: [
      { id: "netWage", label: words.chart.net },
      { id: "extraCosts", label: words.chart.extra },
    ],
    bars: SCENARIOS.map((scenario) => ({
      id: scenario,
      label: words.scenarios[scenario],
      values: {
        netWage: result[scenario].netWage / OERE,
        extraCosts: result[scenario].extraCosts / OERE,
      },
    })),
    format: (amount) => `${kroner(amount, language)} ${words.kr}`,
  });
}

export async function loader(args: LoaderFunctionArgs) {
  const { base, content } = await loadDocumentPage(args, "costs", ["costs", "scope"]);
  const language = languageOf(args.request);
  const own = ownEstimate(readDraft(costsShape, base.page.draft), content, today());
  const isKnown = own !== null && own !== "rateMissing";
  return {
    ...base,
    title: textsOf(language, "businessCase").title,
    own: isKnown ? own : null,
    isRateMissing: own === "rateMissing",
    chart: isKnown ? chartOf(own.result, language) : null,
    guide: guideCase(GUIDE_INPUT),
    guideChart: chartOf(guideCase(GUIDE_INPUT), language),
  };
}

export const action = (args: ActionFunctionArgs) =>
  saveDocumentPage(args, "costs", (caseId) => stepHref(caseId, "businessCase"));

export default function BusinessCasePage() {
  const loaded = useLoaderData<typeof loader>();
  const { caseId, own, chart } = loaded;
  const words = useText("businessCase");
  const caseText = useText("caseWords");
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      back={{ href: `/cases/${caseId}`, label: caseText.page.titleFor(loaded.employeeName) }}
    >
      <CostInputs />
      <Section title={words.ownTitle} id="own">
        {own && chart ? (
          <>
            <CostChart geometry={chart} result={own.result} months={own.input.months} />
            <CostTable caption={words.ownTitle} result={own.result} />
            <Explanation own={own} />
          </>
        ) : (
          <p className="empty">{loaded.isRateMissing ? words.rateMissing : words.ownEmpty}</p>
        )}
        <Callout kind="warning" title={words.notCountedTitle}>
          <ul>
            {words.notCounted.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </Callout>
        <p>{words.notAdvice}</p>
      </Section>
      <Disclosure summary={words.guideTitle} open={own === null}>
        <p>{words.guideLead}</p>
        <CostChart geometry={loaded.guideChart} result={loaded.guide} months={GUIDE_INPUT.months} />
        <CostTable caption={words.guideTitle} result={loaded.guide} />
        <p>{words.guideSource}</p>
      </Disclosure>
      <LinkButton href={stepHref(caseId, "check")}>{caseText.steps.check.title}</LinkButton>
    </Page>
  );
}

/** What the comparison is worked out from; an empty field means the default its help names. */
function CostInputs() {
  const { caseId, page } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("businessCase");
  const fields = words.fields.costs;
  return (
    <Section title={words.inputsTitle} lead={words.inputsLead} sheet>
      <DocumentForm caseId={caseId} document="costs" page={page} unsaved={answer?.unsaved}>
        <div className="field-grid">
          <DocumentField path="costs.monthlyWage" words={fields.monthlyWage} unit={words.kr} />
          <DocumentField
            path="scope.horizonWeeks"
            words={words.fields.scope.horizonWeeks}
            unit={words.weeksUnit}
          />
          <DocumentField path="costs.partHours" words={fields.partHours} unit={words.hoursUnit} />
          <DocumentField
            path="costs.substitutePerMonth"
            words={fields.substitutePerMonth}
            unit={words.kr}
          />
          <DocumentField
            path="costs.vacancyWeeks"
            words={fields.vacancyWeeks}
            unit={words.weeksUnit}
          />
          <DocumentField path="costs.recruitment" words={fields.recruitment} unit={words.kr} />
        </div>
        <Button>{words.recalculate}</Button>
      </DocumentForm>
    </Section>
  );
}
