import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { businessCaseFor } from "#app/domain/money/business-case";
import { caseOutlook } from "#app/domain/money/case-outlook";
import { saveDocumentPage } from "#app/server/case/document-page.server";
import { caseNotes, openedLines } from "#app/server/costs/explained-lines.server";
import { guideWords } from "#app/server/costs/guide-words.server";
import { inputHints } from "#app/server/costs/input-hints.server";
import { outlookWords } from "#app/server/costs/outlook-words.server";
import { lacksRate } from "#app/server/costs/rate-notes.server";
import { readCosts } from "#app/server/costs/read-costs.server";
import type { ReadCosts } from "#app/server/costs/read-costs.server";
import { weekCurve } from "#app/server/costs/week-curve.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { lineChartGeometry } from "#app/ui/chart/chart-geometry";
import { LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { stepHref } from "../case/step-links";
import { CostForm } from "./cost-form";
import { EndNote, FigureLinks, NothingYet } from "./costs-around";
import { FiguresView } from "../cost-figures/figures-view";
import { GuideExample } from "./guide";
import { useLiveFigures } from "../cost-figures/live-figures";
import { OpenedLines } from "./opened-lines";
import { Outlook } from "../cost-figures/outlook";
import { costFigures } from "../cost-figures/recalculate";

export const handle = { texts: ["businessCase", "costWords", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Everything the page shows that follows from the figures; null while there is nothing to work out. */
function workedOut({ input, options, language }: ReadCosts) {
  if (!input) return null;
  const compared = businessCaseFor(input, options);
  const outlook = caseOutlook(input, options);
  const curve = weekCurve(compared, language);
  return {
    figures: costFigures(input, options, outlook.ranges),
    curve: {
      description: curve.description,
      geometry: lineChartGeometry(curve.lines),
      rows: curve.rows,
    },
    outlook: outlookWords(outlook, language),
    opened: openedLines(compared, language),
    notes: caseNotes(compared, language),
    lacksRate: lacksRate(compared),
  };
}

export async function loader(args: LoaderFunctionArgs) {
  const read = await readCosts(args);
  const { language, options, base, costs } = read;
  const result = workedOut(read);
  return {
    ...base,
    title: textsOf(language, "businessCase").title,
    source: { costs: base.page.draft, shared: read.sharedHours, today: read.today, ...options },
    result,
    missing: read.missing,
    hints: inputHints(read, language),
    asksForRate: costs.scope.sickPayWeek !== null || result?.lacksRate === true,
    guide: guideWords(read.today, options.includeDismiss, language),
  };
}

export const action = (args: ActionFunctionArgs) =>
  saveDocumentPage(args, "costs", (caseId) => stepHref(caseId, "businessCase"));

export default function BusinessCasePage() {
  const loaded = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { caseId, source, result } = loaded;
  const words = useText("businessCase");
  const caseText = useText("caseWords");
  const live = useLiveFigures(result?.figures ?? null, source);
  const scenarios = live.figures?.ways.map(({ scenario }) => scenario) ?? [];
  return (
    <Page
      title={words.title}
      lead={words.lead}
      width="wide"
      back={{ href: `/cases/${caseId}`, label: caseText.page.titleFor(loaded.employeeName) }}
    >
      {loaded.missing && !live.figures ? (
        <NothingYet caseId={caseId} missing={loaded.missing} />
      ) : null}
      {live.figures ? (
        <FiguresView
          figures={live.figures}
          live={live}
          revision={loaded.page.revision}
          curve={result?.curve ?? null}
          marks={result?.opened ?? []}
          notes={result?.notes ?? []}
        />
      ) : null}
      {result ? <Outlook outlook={result.outlook} /> : null}
      <CostForm
        caseId={caseId}
        page={loaded.page}
        unsaved={answer?.unsaved}
        hints={loaded.hints}
        includeDismiss={source.includeDismiss}
        asksForRate={loaded.asksForRate}
        onWrite={live.write}
      />
      {result ? <OpenedLines lines={result.opened} scenarios={scenarios} /> : null}
      <GuideExample guide={loaded.guide} />
      <EndNote isDismissHidden={!source.includeDismiss} choosesRules={loaded.choosesRules} />
      <FigureLinks caseId={caseId} hasFigures={result !== null} />
      <LinkButton href={stepHref(caseId, "check")}>{caseText.steps.check.title}</LinkButton>
    </Page>
  );
}
