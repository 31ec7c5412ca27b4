import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { SharedContent } from "#app/domain/shared-document";
import { getContent } from "#db/documents.server";
import { saveForm } from "#app/server/case/document-form.server";
import { loadDocumentPage } from "#app/server/case/document-page.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { agendaOn, moveTalk, readTalkDay } from "#app/server/follow-up/talks-page.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Disclosure } from "#app/ui/content/disclosure";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { DayInput } from "#app/ui/form/value-controls";
import { Actions, Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { DocumentForm } from "../document/document-form";
import { AgendaList } from "./agenda-list";
import { TalkFields } from "./talk-fields";

export const handle = {
  texts: ["followUp", "interview", "mixer", "caseWords", "healthWords"],
};
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

function talkIn({ talks }: SharedContent, id: string | undefined) {
  const talk = talks.find((each) => each.id === id);
  if (!talk) throw notFound();
  return talk;
}

export async function loader(args: LoaderFunctionArgs) {
  const { base, content, entry } = await loadDocumentPage(args, "shared", ["talks", "agreements"]);
  const talk = talkIn(content, args.params.talkId);
  const language = languageOf(args.request);
  const words = textsOf(language, "followUp").talks;
  const day = talk.day ?? today(entry.by.at);
  return {
    ...base,
    title: talk.day ? words.of(longDay(talk.day, language)) : words.noDay,
    id: talk.id,
    day: talk.day,
    agenda: agendaOn(content, day),
  };
}

/** Saves the minutes and their agreements, or moves the talk to another day with its agreements. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const form = await readForm(args.request);
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const intent = form.get("intent") ?? "";
  const talk = talkIn(content, args.params.talkId);
  const here = `/cases/${entry.caseId}/talks/${talk.id}`;
  if (intent === "move") {
    const typed = form.get("day") ?? "";
    const read = readTalkDay(typed, today(entry.by.at));
    if ("problem" in read)
      return json({ unsaved: null, moved: { typed, problem: read.problem } }, { status: 400 });
    await moveTalk(entry, talk.id, read.day);
    return redirect(here);
  }
  const newItem = { agreedOn: talk.day ?? "" };
  const saved = await saveForm({ ...entry, document: "shared" }, form, newItem);
  if (!saved.ok) return json({ unsaved: saved.unsaved, moved: null }, { status: saved.status });
  if (saved.addedId) return redirect(`${here}#agreements.${saved.addedId}`);
  return redirect(
    intent.startsWith("remove:agreements") ? `${here}#agreements` : `/cases/${entry.caseId}/talks`,
  );
}

export default function Talk() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { talks: words } = useText("followUp");
  const { caseId, id, agenda } = at;
  return (
    <Page
      title={at.title}
      over={words.over}
      width="form"
      back={{ href: `/cases/${caseId}/talks`, label: words.title }}
    >
      <Disclosure summary={words.agendaTitle}>
        <AgendaList caseId={caseId} points={agenda.points} />
      </Disclosure>
      <DocumentForm caseId={caseId} document="shared" page={at.page} unsaved={answer?.unsaved}>
        <TalkFields id={id} day={at.day} />
        <Actions>
          <Button>{words.save}</Button>
          <Button look="quiet" name="intent" value={`remove:talks.${id}`}>
            {words.remove}
          </Button>
        </Actions>
        <p className="form-hint">{words.removeNote}</p>
      </DocumentForm>
      <MoveForm day={at.day} refused={answer?.moved ?? null} />
    </Page>
  );
}

type MoveProps = {
  day: string | null;
  refused: { typed: string; problem: "dayMissing" | "dayAhead" } | null;
};

/** The day stands apart from the other fields: the agreements made at the talk move with it. */
function MoveForm({ day, refused }: MoveProps) {
  const { talks: words } = useText("followUp");
  const error = refused ? words[refused.problem] : undefined;
  return (
    <Disclosure summary={words.moveTitle} open={refused !== null}>
      <ErrorSummary errors={error ? { day: error } : {}} />
      <form method="post" noValidate>
        <DayInput
          name="day"
          label={words.beginDay}
          defaultValue={refused?.typed ?? day ?? ""}
          error={error}
        />
        <Button look="secondary" name="intent" value="move">
          {words.move}
        </Button>
      </form>
    </Disclosure>
  );
}
