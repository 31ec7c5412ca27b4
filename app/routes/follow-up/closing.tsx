import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { ClosingProblem } from "#app/domain/follow-up/closing";
import {
  backDayOfClosing,
  closingProblems,
  proposedDeleteDay,
} from "#app/domain/follow-up/closing";
import { closeCase, findDeleteDay, reopenCase } from "#db/closing/closing.server";
import { getContent } from "#db/documents.server";
import { saveForm } from "#app/server/case/document-form.server";
import { loadDocumentPage } from "#app/server/case/document-page.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import type { CaseArgs, CaseEntry } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Actions, Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { DocumentForm } from "../document/document-form";
import { ClosedNotice } from "./closed-notice";
import { ClosingFields } from "./closing-fields";
import { ClosingSummary } from "./closing-summary";

export const handle = { texts: ["followUp", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { base, content, entry } = await loadDocumentPage(args, "shared", ["closing"]);
  const { store, caseId, head, role } = entry;
  const words = textsOf(languageOf(args.request), "followUp").closing;
  const isOpen = head.state === "open";
  return {
    ...base,
    title: isOpen ? words.title : words.closedTitle,
    isOpen,
    isEmployer: role !== "employee",
    closing: content.closing,
    deleteOn: await findDeleteDay(store, caseId),
    proposedDay: proposedDeleteDay(content.closing.endedOn ?? today()),
  };
}

/** Notes the day somebody is fully back on ordinary terms, through the same save as any change. */
function backDayForm(content: Parameters<typeof backDayOfClosing>[0]) {
  const day = backDayOfClosing(content);
  return day ? new Map([["course.fullyBackOn", day]]) : null;
}

async function close(entry: CaseEntry) {
  const { store, caseId, by } = entry;
  const { content } = await getContent(store, caseId, "shared");
  const problems = closingProblems(content, today());
  const { deleteOn } = content.closing;
  if (problems.length > 0 || !deleteOn) return json({ unsaved: null, problems }, { status: 400 });
  const back = backDayForm(content);
  if (back) await saveForm({ ...entry, document: "shared" }, back);
  await closeCase(store, { caseId, deleteOn }, by);
  return redirect(`/cases/${caseId}`);
}

async function reopen(args: CaseArgs) {
  const { store, caseId, by } = await requireCase(args, "reopenCase");
  if (!(await reopenCase(store, caseId, by))) throw notFound();
  return redirect(`/cases/${caseId}`);
}

/** Everybody writes their answers; only the employer closes, and opens again. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request);
  const intent = form.get("intent");
  if (intent === "reopen") return reopen(args);
  const entry = await requireCase(args, "edit:shared");
  if (intent === "close" && !entry.mayAlso("closeCase")) throw notFound();
  const saved = await saveForm({ ...entry, document: "shared" }, form);
  const problems: ClosingProblem[] = [];
  if (!saved.ok) return json({ unsaved: saved.unsaved, problems }, { status: saved.status });
  return intent === "close" ? close(entry) : redirect(`/cases/${entry.caseId}`);
}

export default function Closing() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("followUp").closing;
  const { titleFor } = useText("caseWords").page;
  const { save } = useText("shell").actions;
  const problems = Object.fromEntries(
    (answer?.problems ?? []).map(({ field, reason }) => [
      `closing.${field}`,
      reason === "missing" ? words.problems.missing[field] : words.problems[reason],
    ]),
  );
  const back = { href: `/cases/${at.caseId}`, label: titleFor(at.employeeName) };
  if (!at.isOpen)
    return (
      <Page title={at.title} width="form" back={back}>
        <ClosedNotice deleteOn={at.deleteOn} mayReopen={at.isEmployer} />
        <ClosingSummary closing={at.closing} />
      </Page>
    );
  return (
    <Page title={at.title} lead={words.lead} width="form" back={back}>
      <ErrorSummary errors={problems} />
      <DocumentForm caseId={at.caseId} document="shared" page={at.page} unsaved={answer?.unsaved}>
        <ClosingFields {...at} problems={problems} />
        {at.isEmployer ? null : <p className="form-hint">{words.onlyEmployer}</p>}
        <Actions>
          <Button look={at.isEmployer ? "secondary" : "primary"}>{save}</Button>
          {at.isEmployer ? (
            <Button name="intent" value="close">
              {words.button}
            </Button>
          ) : null}
        </Actions>
      </DocumentForm>
    </Page>
  );
}
