import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cleanText } from "#app/domain/normalise";
import { annulCase, undoCase } from "#db/cases.server";
import { caseOverview } from "#app/server/case/overview.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { Page } from "#app/ui/frame/page";
import { AnnulSection, PapersSection, PeopleSection, UndoNotice } from "./overview-parts";
import { NextThing, StepList } from "./overview-steps";
import { CaseTimeline } from "./overview-timeline";

export const handle = { texts: ["caseWords", "account"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "seeCase");
  const overview = await caseOverview(entry);
  const { page } = textsOf(languageOf(args.request), "caseWords");
  return { title: page.titleFor(overview.name), caseId: entry.caseId, overview };
}

const MAX_REASON = 400;

/** Undo within ten minutes, or annul with a reason. */
export async function action(args: ActionFunctionArgs) {
  const { store, caseId, head, by } = await requireCase(args, "annulCase");
  const form = await readForm(args.request);
  if (form.get("intent") === "undo") {
    if (!(await undoCase(store, head, by))) throw notFound();
    return redirect("/cases");
  }
  const reason = cleanText(form.get("reason") ?? "")
    .trim()
    .slice(0, MAX_REASON);
  const words = textsOf(languageOf(args.request), "caseWords").page;
  if (!reason) return json({ errors: { reason: words.annulReasonMissing } }, { status: 400 });
  await annulCase(store, caseId, reason, by);
  return redirect(`/cases/${caseId}`);
}

export default function CasePage() {
  const { title, caseId, overview } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("caseWords").page;
  const { absenceDay, annulReason } = overview;
  const lead =
    absenceDay === null || absenceDay < 1 ? words.absenceStartsLater : words.absenceDay(absenceDay);
  return (
    <Page
      title={title}
      over={overview.jobTitle}
      lead={lead}
      width="wide"
      actions={<a href={`/cases/${caseId}/facts`}>{words.editFacts}</a>}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      {annulReason === null ? null : (
        <Callout kind="warning" title={words.annulledTitle}>
          <p>{words.annulled(annulReason)}</p>
        </Callout>
      )}
      {overview.undoUntil ? <UndoNotice until={overview.undoUntil} /> : null}
      {annulReason === null ? <NextThing caseId={caseId} next={overview.next} /> : null}
      <CaseTimeline points={overview.points} today={overview.today} />
      <StepList caseId={caseId} steps={overview.steps} />
      <PapersSection caseId={caseId} overview={overview} />
      <PeopleSection members={overview.members} />
      {overview.mayAnnul ? <AnnulSection error={answer?.errors.reason} /> : null}
    </Page>
  );
}
