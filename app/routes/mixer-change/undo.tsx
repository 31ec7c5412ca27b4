import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCase } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { doneHref, newCommitId } from "#app/server/mixer/mixer-change.server";
import { ownMixerCommit, undoMixerChange } from "#app/server/mixer/undo.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { historyHref } from "../history/history-links";

export const handle = { texts: ["mixerChange"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const asked = new URL(args.request.url).searchParams.get("revision");
  const commit = await ownMixerCommit(entry, asked);
  const { title } = textsOf(languageOf(args.request), "mixerChange").undo;
  const { caseId } = entry;
  return { title, caseId, revision: commit?.revision ?? null, commitId: newCommitId() };
}

/** Takes one's own change of the mixer back as a whole; 409 where something of it was changed since. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const form = await readForm(args.request);
  const done = await undoMixerChange(entry, form.get("revision"), form.get("commitId"));
  if (done === null) return json({ isRefused: true }, { status: 409 });
  return redirect(doneHref(entry.caseId, "undone", done));
}

export default function Undo() {
  const { title, caseId, revision, commitId } = useLoaderData<typeof loader>();
  const isRefused = useActionData<typeof action>()?.isRefused ?? false;
  const { undo: words, toMixer } = useText("mixerChange");
  const canUndo = revision !== null && !isRefused;
  return (
    <Page
      title={title}
      lead={canUndo ? words.lead : undefined}
      back={{ href: `/cases/${caseId}/mixer`, label: toMixer }}
    >
      {isRefused ? (
        <Callout kind="warning" title={words.refused} live>
          <p>{words.refusedText}</p>
        </Callout>
      ) : null}
      {canUndo || isRefused ? null : <p>{words.nothing}</p>}
      {canUndo ? (
        <form method="post">
          <input type="hidden" name="revision" value={revision} />
          <input type="hidden" name="commitId" value={commitId} />
          <Actions>
            <Button>{words.confirm}</Button>
          </Actions>
        </form>
      ) : (
        <LinkButton look="secondary" href={historyHref(caseId, "shared")}>
          {words.toHistory}
        </LinkButton>
      )}
    </Page>
  );
}
