import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { LEAVE_KINDS } from "#app/domain/mixer-change/leave";
import { requireCase } from "#app/server/case/require-case.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { leaveView, postLeave } from "#app/server/mixer/leave.server";
import { doneHref } from "#app/server/mixer/mixer-change.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { EntryList } from "#app/ui/content/entry-list";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { LeaveFields } from "./leave-fields";
import { NotSaved } from "./not-saved";

export const handle = { texts: ["mixer", "mixerChange"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const asked = new URL(args.request.url).searchParams.get("kind");
  const { title } = textsOf(languageOf(args.request), "mixerChange").leave;
  return { title, ...(await leaveView(entry, asked)) };
}

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const form = await readForm(args.request);
  const done = await postLeave(entry, form, languageOf(args.request));
  if ("revision" in done) return redirect(doneHref(entry.caseId, done.kind, done.revision));
  return json(done, { status: done.status });
}

/** A pause, sick again, or away for longer: the same case goes on. */
export default function Leave() {
  const view = useLoaderData<typeof loader>();
  const refused = useActionData<typeof action>();
  const { leave: words, toMixer } = useText("mixerChange");
  const { caseId, kind } = view;
  const here = `/cases/${caseId}/mixer/leave`;
  return (
    <Page
      title={kind ? words.kinds[kind] : view.title}
      over={view.employeeName}
      lead={kind ? words.about[kind] : words.lead}
      width="form"
      back={{ href: `/cases/${caseId}/mixer`, label: toMixer }}
    >
      <NotSaved refused={refused} />
      {kind ? (
        <form method="post" noValidate>
          <input type="hidden" name="kind" value={kind} />
          <input type="hidden" name="commitId" value={view.commitId} />
          <Section title={words.when} sheet>
            <LeaveFields
              kind={kind}
              view={view}
              typed={refused?.typed ?? {}}
              errors={refused?.errors ?? {}}
            />
          </Section>
          <Actions>
            <Button>{words.submit}</Button>
            <LinkButton look="quiet" href={here}>
              {words.others}
            </LinkButton>
          </Actions>
        </form>
      ) : (
        <EntryList
          label={words.choose}
          entries={LEAVE_KINDS.map((each) => ({
            key: each,
            href: `${here}?kind=${each}`,
            title: words.kinds[each],
            facts: [words.about[each]],
          }))}
        />
      )}
    </Page>
  );
}
