import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { sharedCheckIns } from "#app/server/follow-up/check-in-page.server";
import { answerErrors } from "#app/server/follow-up/refused-words.server";
import { answerCheckIn } from "#app/server/follow-up/send-check-in.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { EmptyState } from "#app/ui/content/empty-state";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { CheckInCard } from "./check-in-card";
import { CheckInNews } from "./check-in-news";

export const handle = { texts: ["checkIn", "mixer", "mixerChange", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "read:shared");
  const isSaved = new URL(args.request.url).searchParams.has("answered");
  return {
    title: textsOf(languageOf(args.request), "checkIn").list.title,
    isOwn: entry.role === "employee",
    mayAnswer: entry.role !== "employee" && entry.head.state === "open",
    isSaved,
    ...(await sharedCheckIns(entry)),
  };
}

/** The employer's answer to one check-in. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  if (entry.role === "employee") throw notFound();
  const saved = await answerCheckIn(entry, await readForm(args.request));
  const { caseId } = entry;
  if (saved.ok) return redirect(`/cases/${caseId}/check-ins?answered=yes#check-in-${saved.id}`);
  return json(answerErrors(saved, languageOf(args.request)), { status: saved.status });
}

/** What the employee has shared of how it is going, newest first, each with the workplace's answer. */
export default function CheckIns() {
  const at = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const words = useText("checkIn").list;
  const { page } = useText("caseWords");
  const { caseId, checkIns, isOwn } = at;
  const here = `/cases/${caseId}/check-ins`;
  return (
    <Page
      title={at.title}
      lead={isOwn ? words.ownLead : words.lead(at.name)}
      back={{ href: `/cases/${caseId}`, label: page.titleFor(at.name) }}
    >
      <ErrorSummary errors={refused?.errors ?? {}} />
      {refused?.gone ? (
        <Callout kind="warning" title={words.gone} live>
          <p className="own-words">{refused.gone}</p>
        </Callout>
      ) : null}
      {at.isSaved && !refused ? <Callout kind="success" title={words.saved} live /> : null}
      <CheckInNews caseId={caseId} revision={at.revision} here={here} />
      {checkIns.length === 0 ? (
        <EmptyState title={words.none}>
          <p>{words.noneText}</p>
        </EmptyState>
      ) : null}
      {checkIns.map((each) => (
        <CheckInCard key={each.id} at={at} checkIn={each} refused={refused} />
      ))}
      {checkIns.length > 0 ? (
        <p>
          <LinkButton look="secondary" href={`/cases/${caseId}/mixer`}>
            {words.toMixer}
          </LinkButton>
        </p>
      ) : null}
    </Page>
  );
}
