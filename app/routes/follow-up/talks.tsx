import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { requireCase } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { beginTalk, readTalkDay, talksPage } from "#app/server/follow-up/talks-page.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { EntryList } from "#app/ui/content/entry-list";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { DayInput } from "#app/ui/form/value-controls";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { AgendaList } from "./agenda-list";

export const handle = { texts: ["followUp", "mixer", "caseWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const entry = await requireCase(args, "read:shared");
  const { title } = textsOf(languageOf(args.request), "followUp").talks;
  return { title, ...(await talksPage(entry)) };
}

/** Begins the minutes of a talk that was held. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const typed = (await readForm(args.request)).get("day") ?? "";
  const read = readTalkDay(typed, today(entry.by.at));
  if ("problem" in read) return json({ typed, problem: read.problem }, { status: 400 });
  const id = await beginTalk(entry, read.day);
  return redirect(`/cases/${entry.caseId}/talks/${id}`);
}

export default function Talks() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { talks: words } = useText("followUp");
  const { titleFor } = useText("caseWords").page;
  const language = useLanguage();
  const { caseId, agenda, nextDay, held } = at;
  const error = answer ? words[answer.problem] : undefined;
  return (
    <Page
      title={at.title}
      lead={words.lead}
      width="form"
      back={{ href: `/cases/${caseId}`, label: titleFor(at.employeeName) }}
    >
      <ErrorSummary errors={error ? { day: error } : {}} />
      <Section title={words.nextTitle}>
        <p>
          {nextDay ? words.nextOn(longDay(nextDay, language)) : words.nextNone}{" "}
          <a href={`/cases/${caseId}/plan?part=follow-up`}>{words.planDates}</a>
        </p>
      </Section>
      <Section
        title={words.agendaTitle}
        lead={agenda.since ? words.agendaLead(longDay(agenda.since, language)) : words.agendaFirst}
        sheet
      >
        <AgendaList caseId={caseId} points={agenda.points} />
        <p>
          <a href={`/cases/${caseId}/history`}>{words.changes}</a>
        </p>
      </Section>
      {at.isOpen ? (
        <Section title={words.beginTitle}>
          <form method="post" noValidate>
            <DayInput
              name="day"
              label={words.beginDay}
              defaultValue={answer?.typed ?? at.today}
              error={error}
            />
            <Button>{words.begin}</Button>
          </form>
        </Section>
      ) : null}
      <Section title={words.heldTitle}>
        {held.length === 0 ? <p>{words.heldNone}</p> : <Held caseId={caseId} held={held} />}
      </Section>
    </Page>
  );
}

type HeldTalk = { id: string; day: string | null; agreements: number };

function Held({ caseId, held }: { caseId: string; held: readonly HeldTalk[] }) {
  const { talks: words } = useText("followUp");
  const language = useLanguage();
  return (
    <EntryList
      label={words.heldTitle}
      entries={held.map(({ id, day, agreements }) => ({
        key: id,
        href: `/cases/${caseId}/talks/${id}`,
        title: day ? words.of(longDay(day, language)) : words.noDay,
        facts: agreements > 0 ? [words.agreements(agreements)] : [],
      }))}
    />
  );
}
