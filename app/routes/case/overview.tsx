import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { cleanText } from "#app/domain/normalise";
import { addLineManager, awaitLineManager } from "#db/case-people.server";
import { annulCase, undoCase } from "#db/cases.server";
import { callOffManager } from "#db/people/change-manager.server";
import { chosenManager, managerChoices } from "#app/server/case/line-managers.server";
import { caseOverview } from "#app/server/case/overview.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import type { CaseEntry } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { Page } from "#app/ui/frame/page";
import {
  AnnulSection,
  CommentsSection,
  HistorySection,
  PapersSection,
  UndoNotice,
} from "./overview-parts";
import { DoneNotice, PeopleSection, doneIn } from "./overview-people";
import { OwnNext, OwnSteps } from "./overview-own";
import { NextDates, NextThing, StepList } from "./overview-steps";
import { ClosedNotice } from "../follow-up/closed-notice";
import { FollowUpSection } from "../follow-up/follow-up-section";
import { RemindersSection } from "../follow-up/overview-reminders";
import { CaseTimeline } from "./overview-timeline";
import { CheckInSection } from "../check-in/overview-check-in";

export const handle = {
  texts: [
    "caseWords",
    "casePeople",
    "dates",
    "deadlines",
    "account",
    "comments",
    "checkIn",
    "reminders",
    "followUp",
  ],
};
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "seeCase");
  const overview = await caseOverview(entry);
  const { page } = textsOf(languageOf(args.request), "caseWords");
  const done = doneIn(new URL(args.request.url).searchParams.get("done"));
  return { title: page.titleFor(overview.name), caseId: entry.caseId, overview, done };
}

const MAX_REASON = 400;

/** Puts the chosen line manager, or whoever accepts the chosen invitation, on the case. */
async function addManager({ account, store, caseId, by }: CaseEntry, posted: string) {
  const choices = await managerChoices(store, account.organisationId, []);
  const { userId, invitationId } = chosenManager(choices, posted);
  if (userId) await addLineManager(store, caseId, userId, by);
  if (invitationId) await awaitLineManager(store, caseId, invitationId, by);
}

/** Undo within ten minutes, annul with a reason, add a line manager, or await one no longer. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "annulCase");
  const { store, caseId, head, by } = entry;
  const form = await readForm(args.request);
  const intent = form.get("intent");
  if (intent === "addManager" || intent === "callOffManager") {
    if (!entry.mayAlso("addManager")) throw notFound();
    if (intent === "addManager") await addManager(entry, form.get("manager") ?? "");
    else await callOffManager(store, caseId, form.get("invitation") ?? "", by);
    return redirect(`/cases/${caseId}#people`);
  }
  if (intent === "undo") {
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
  const { title, caseId, overview, done } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("caseWords").page;
  const { absenceDay, annulReason, own } = overview;
  const lead =
    absenceDay === null || absenceDay < 1 ? words.absenceStartsLater : words.absenceDay(absenceDay);
  const stepsDone = overview.steps.filter(({ state }) => state === "done").length;
  const isOpen = annulReason === null && !overview.isClosed;
  return (
    <Page
      title={title}
      over={overview.jobTitle}
      lead={own ? `${lead}.` : `${lead}. ${words.stepsDone(stepsDone, overview.steps.length)}.`}
      width="wide"
      actions={isOpen ? <a href={`/cases/${caseId}/facts`}>{words.editFacts}</a> : null}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      {done ? <DoneNotice done={done} managerName={overview.managerName} /> : null}
      {annulReason === null ? null : (
        <Callout kind="warning" title={words.annulledTitle}>
          <p>{words.annulled(annulReason)}</p>
        </Callout>
      )}
      {overview.isClosed ? (
        <ClosedNotice caseId={caseId} deleteOn={overview.deleteOn} mayReopen={overview.mayClose} />
      ) : null}
      <div className="overview">
        <div className="overview-main">
          {isOpen && own ? <OwnNext caseId={caseId} own={own} /> : null}
          {isOpen && !own ? <NextThing caseId={caseId} next={overview.next} /> : null}
          {overview.undoUntil ? <UndoNotice until={overview.undoUntil} /> : null}
          <RemindersSection caseId={caseId} overview={overview} />
          {isOpen && overview.checkIn ? (
            <CheckInSection caseId={caseId} name={overview.name} glance={overview.checkIn} />
          ) : null}
          {isOpen ? <NextDates caseId={caseId} deadlines={overview.deadlines} /> : null}
          {overview.isClosed ? null : (
            <CaseTimeline caseId={caseId} points={overview.points} today={overview.today} />
          )}
        </div>
        <div className="overview-side">
          {isOpen && own ? <OwnSteps caseId={caseId} own={own} /> : null}
          {isOpen && !own ? <StepList caseId={caseId} steps={overview.steps} /> : null}
          <FollowUpSection caseId={caseId} mayClose={isOpen} />
          <CommentsSection caseId={caseId} overview={overview} />
          <PapersSection caseId={caseId} overview={overview} />
          <PeopleSection caseId={caseId} people={overview.people} />
          <HistorySection caseId={caseId} />
          {overview.mayAnnul ? <AnnulSection error={answer?.errors.reason} /> : null}
        </div>
      </div>
    </Page>
  );
}
