import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCase } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { draftView, putDraft } from "#app/server/mixer/draft.server";
import type { DraftView } from "#app/server/mixer/draft.server";
import { doneHref } from "#app/server/mixer/mixer-change.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Checkbox } from "#app/ui/form/choice-controls";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { Actions, Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { DraftTable } from "./draft-table";
import { DraftWish } from "./draft-wish";

export const handle = { texts: ["mixer", "mixerChange"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const language = languageOf(args.request);
  const query = new Map(new URL(args.request.url).searchParams);
  const { title } = textsOf(language, "mixerChange").draft;
  return { title, ...(await draftView(entry, query, language)) };
}

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const done = await putDraft(entry, await readForm(args.request));
  if ("revision" in done) return redirect(doneHref(entry.caseId, "draft", done.revision));
  return json({ isRefused: true }, { status: done.status });
}

/** A proposal for the way up, seen before anything is saved, beside what research says and does not say. */
export default function Draft() {
  const { title, ...view } = useLoaderData<typeof loader>();
  const isRefused = useActionData<typeof action>()?.isRefused ?? false;
  const words = useText("mixerChange");
  const { evidence } = words.draft;
  return (
    <Page
      title={title}
      over={view.employeeName}
      lead={words.draft.lead}
      width="form"
      back={{ href: `/cases/${view.caseId}/mixer`, label: words.toMixer }}
    >
      <ErrorSummary errors={view.errors} />
      {isRefused ? (
        <Callout kind="warning" title={words.conflict} live>
          <p>{words.conflictText}</p>
        </Callout>
      ) : null}
      <DraftWish view={view} />
      {view.steps.length > 0 ? <Proposal view={view} /> : null}
      <Callout title={evidence.title}>
        <p>{evidence.says}</p>
        <p>{evidence.saysNot}</p>
        <p>
          <small>{evidence.source}</small>
        </p>
      </Callout>
    </Page>
  );
}

/** The steps as they would stand in the plan, and the button that puts them there. */
function Proposal({ view }: { view: DraftView }) {
  const { draft: words } = useText("mixerChange");
  const { typed, planned } = view;
  return (
    <Section
      title={words.table}
      lead={view.startsHere ? words.starts : undefined}
      id="proposal"
      sheet
    >
      <DraftTable steps={view.steps} />
      <form method="post">
        <input type="hidden" name="kind" value={typed.kind} />
        <input type="hidden" name="fromDay" value={typed.fromDay} />
        <input type="hidden" name="weeks" value={typed.weeks} />
        <input type="hidden" name="commitId" value={view.commitId} />
        {planned > 0 ? (
          <>
            <p>{words.adds(planned)}</p>
            <Checkbox name="replace" label={words.replace} hint={words.replaceHint} />
          </>
        ) : null}
        <Actions>
          <Button>{words.put}</Button>
        </Actions>
      </form>
    </Section>
  );
}
