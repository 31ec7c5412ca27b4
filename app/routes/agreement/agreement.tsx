import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { MAX_REMARK } from "#app/domain/plan/agreement";
import { agreementPage } from "#app/server/agreement/agreement-page.server";
import { SAYINGS, say } from "#app/server/agreement/say.server";
import { requireCase } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { warmPrinter } from "#app/server/paper/print.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { AnswerForm, StillAgree } from "./answer-form";
import { ApprovalForm, Handover } from "./handover";
import { Changed, VersionAnswers } from "./version-answers";

export const handle = { texts: ["check", "plan", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "readPlan");
  warmPrinter();
  const language = languageOf(args.request);
  const said = new URL(args.request.url).searchParams.get("said");
  return {
    ...(await agreementPage(entry, language)),
    title: textsOf(language, "check").agreement.title,
    caseId: entry.caseId,
    said: SAYINGS.find((known) => known === said) ?? null,
  };
}

/** Answers, agrees once more, approves or withdraws: each by the party the person's role speaks for. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "answerVersion");
  const form = await readForm(args.request);
  const spoken = await say(entry, form);
  if (spoken.ok) return redirect(`/cases/${entry.caseId}/plan/agreement?said=${spoken.said}`);
  const typed = { answer: form.get("answer") ?? "", remark: form.get("remark") ?? "" };
  if (spoken.status === 409) {
    const wasApproval = form.get("intent") === "approve";
    return json({ errors: {}, newer: true, wasApproval, typed }, { status: 409 });
  }
  const { problems } = textsOf(languageOf(args.request), "check").agreement.form;
  const { field, code } = spoken.problem;
  const errors: Record<string, string> = { [field]: problems[code](MAX_REMARK) };
  return json({ errors, newer: false, wasApproval: false, typed }, { status: 400 });
}

export default function Agreement() {
  const { title, caseId, said, ...view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { agreement: words } = useText("check");
  const { titleFor } = useText("caseWords").page;
  const [newest, ...older] = view.versions;
  // One press for yes would lose what somebody has just written instead.
  const hasTyped = Object.values(answer?.typed ?? {}).some((text) => text !== "");
  return (
    <Page
      title={title}
      lead={words.lead}
      width="form"
      back={{ href: `/cases/${caseId}`, label: titleFor(view.name) }}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      {answer?.newer ? (
        <Callout kind="error" title={words.newer.title} live>
          <p>{answer.wasApproval ? words.newer.approval : words.newer.text}</p>
        </Callout>
      ) : null}
      {said && !answer ? <Callout kind="success" title={words.said[said]} live /> : null}
      {newest ? (
        <>
          <VersionAnswers caseId={caseId} version={newest} view={view} sheet />
          <Changed caseId={caseId} version={newest.version} parts={view.changed} />
          {view.isOpen ? (
            <>
              {hasTyped ? null : <StillAgree view={view} version={newest.version} />}
              <AnswerForm
                view={view}
                newest={newest}
                errors={answer?.errors ?? {}}
                typed={answer?.typed}
              />
            </>
          ) : null}
          {view.mayApprove ? <Handover view={view} newest={newest} /> : null}
        </>
      ) : (
        <Section title={words.noAnswer}>
          <p className="empty">{words.none}</p>
          <LinkButton href={`/cases/${caseId}/plan/check`}>{words.toFreeze}</LinkButton>
        </Section>
      )}
      {older.map((version) => (
        <VersionAnswers key={version.version} caseId={caseId} version={version} view={view}>
          {view.mayApprove && version.approval?.approved ? (
            <ApprovalForm version={version} />
          ) : null}
        </VersionAnswers>
      ))}
    </Page>
  );
}
