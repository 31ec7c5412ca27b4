import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCase } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { doneHref } from "#app/server/mixer/mixer-change.server";
import { postTurnDown, turnDownView } from "#app/server/mixer/turn-down.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { EmptyState } from "#app/ui/content/empty-state";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { LaterFields } from "./later-fields";
import { NotSaved } from "./not-saved";
import { TurnDownDesk } from "./turn-down-desk";
import { WhenAndWhy } from "./when-and-why";

export const handle = { texts: ["mixer", "mixerChange", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const query = new URL(args.request.url).searchParams;
  const asked = { setting: query.get("setting"), slider: query.get("slider") };
  const { title } = textsOf(languageOf(args.request), "mixerChange").down;
  return { title, ...(await turnDownView(entry, asked)) };
}

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const form = await readForm(args.request);
  const done = await postTurnDown(entry, form, languageOf(args.request));
  if ("revision" in done)
    return redirect(doneHref(entry.caseId, "down", done.revision, done.settingId));
  return json(done, { status: done.status });
}

/** Turning one or more faders down from a day: how far, why, and what happens to the plan's later steps. */
export default function TurnDown() {
  const { title, caseId, employeeName, base, commitId } = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { down: words, toMixer } = useText("mixerChange");
  const mixerHref = `/cases/${caseId}/mixer`;
  const typed = refused?.typed ?? {};
  const errors = refused?.errors ?? {};
  return (
    <Page
      title={title}
      over={employeeName}
      lead={words.lead}
      width="form"
      back={{ href: mixerHref, label: toMixer }}
    >
      <NotSaved refused={refused} />
      {base ? (
        <form method="post" noValidate>
          <input type="hidden" name="setting" value={base.id} />
          <input type="hidden" name="commitId" value={commitId} />
          <TurnDownDesk base={base} typed={typed} errors={errors} />
          <Section title={words.whenTitle} sheet>
            <WhenAndWhy fromToday={base.fromToday} typed={typed} errors={errors} />
            <LaterFields
              later={base.later}
              fromDay={base.fromToday}
              typed={typed}
              errors={errors}
            />
          </Section>
          <Actions>
            <Button>{words.submit}</Button>
            <LinkButton look="quiet" href={`/cases/${caseId}/mixer/leave`}>
              {words.toLeave}
            </LinkButton>
          </Actions>
        </form>
      ) : (
        <EmptyState title={words.none} action={<LinkButton href={mixerHref}>{toMixer}</LinkButton>}>
          <p>{words.noneText}</p>
        </EmptyState>
      )}
    </Page>
  );
}
