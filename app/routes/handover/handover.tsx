import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { revokeHandover } from "#db/handover/handovers.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { handoverPage } from "#app/server/handover/handover-page.server";
import { share } from "#app/server/handover/share.server";
import type { Made, Typed } from "#app/server/handover/share.server";
import { languageOf } from "#app/server/language.server";
import { warmPrinter } from "#app/server/paper/print.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { Page } from "#app/ui/frame/page";
import { LinkList } from "./link-list";
import { LinkMade } from "./link-made";
import { NothingToShare } from "./nothing-to-share";
import { ShareForm } from "./share-form";

export const handle = { texts: ["handover", "check", "plan", "caseWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "readPlan");
  warmPrinter();
  const { searchParams } = new URL(args.request.url);
  const language = languageOf(args.request);
  const view = await handoverPage(entry, searchParams.get("version"));
  const authority = textsOf(language, "plan").authorities[view.authority];
  return {
    view,
    title: textsOf(language, "handover").title(authority),
    caseId: entry.caseId,
    isRevoked: searchParams.get("said") === "revoked",
  };
}

const NOTHING = {
  made: null as Made | null,
  typed: null as Typed | null,
  isRefused: false,
  errors: {} as Record<string, string>,
};

/** Makes a link, or takes one back. The link stands in this one answer and nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "handOver");
  const form = await readForm(args.request);
  const revoked = form.get("revoke");
  if (revoked !== undefined) {
    const { store, caseId, by } = entry;
    if (!(await revokeHandover(store, { caseId, id: revoked }, by))) throw notFound();
    return redirect(`/cases/${caseId}/handover?said=revoked`);
  }
  const shared = await share(entry, form, languageOf(args.request));
  if (shared.state === "made") return json({ ...NOTHING, made: shared.made });
  const { typed } = shared;
  if (shared.state === "refused")
    return json({ ...NOTHING, typed, isRefused: true }, { status: 409 });
  return json({ ...NOTHING, typed, errors: shared.errors }, { status: 400 });
}

export default function HandoverPage() {
  const { view, title, caseId, isRevoked } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("handover");
  const { titleFor } = useText("caseWords").page;
  const { toShare, isOpen } = view;
  return (
    <Page
      title={title}
      lead={words.lead}
      width="form"
      back={{ href: `/cases/${caseId}`, label: titleFor(view.name) }}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      {answer?.made ? <LinkMade made={answer.made} /> : null}
      {answer?.isRefused ? (
        <Callout kind="error" title={words.refused.title} live>
          <p>{words.refused.text}</p>
        </Callout>
      ) : null}
      {isRevoked && !answer ? (
        <Callout kind="success" title={words.revoked.title} live>
          <p>{words.revoked.text}</p>
        </Callout>
      ) : null}
      {toShare ? (
        answer?.made ? null : (
          <ShareForm
            caseId={caseId}
            view={view}
            toShare={toShare}
            typed={answer?.typed ?? null}
            errors={answer?.errors ?? {}}
          />
        )
      ) : (
        <NothingToShare caseId={caseId} isOpen={isOpen} party={view.party} />
      )}
      <LinkList links={view.links} isOpen={isOpen} />
    </Page>
  );
}
