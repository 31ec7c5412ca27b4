import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { talkDayNotes } from "#app/domain/conversation";
import type { TalkDayNote } from "#app/domain/conversation";
import type { IsoDate } from "#app/domain/fields";
import { weekdayOf } from "#app/domain/law/days";
import { saveDocumentPage } from "#app/server/case/document-page.server";
import { readForm } from "#app/server/form.server";
import { weekdayDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { FieldRows } from "#app/ui/form/field-rows";
import { Actions, Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { stepHref } from "../case/step-links";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import { loadInterviewPage } from "./interview-page.server";
import { InterviewPage } from "./interview-steps";
import { InviteLetter } from "./invite-letter";

export const handle = { texts: ["interview", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { base, content } = await loadInterviewPage(args, "invite", "shared", ["interview"]);
  const { facts, interview } = content;
  const { day, time, form, place, companion } = interview;
  const { employeeName, employeeEmail, managerName } = facts;
  return {
    ...base,
    dayNotes: day ? talkDayNotes(day, facts.firstAbsenceDay) : [],
    deadlineIsOnWeekend: base.deadline !== null && weekdayOf(base.deadline) > 5,
    invitation: { employeeName, employeeEmail, managerName, day, time, form, place, companion },
  };
}

/** `stay` comes back with the letter adapted; otherwise the way goes on. */
export async function action(args: ActionFunctionArgs) {
  const form = await readForm(args.request.clone());
  const stays = form.get("intent") === "stay";
  return saveDocumentPage(args, "shared", (caseId) =>
    stays ? `${stepHref(caseId, "invite")}#letter` : stepHref(caseId, "hold"),
  );
}

type Deadline = { deadline: IsoDate | null; deadlineIsOnWeekend: boolean };

function DeadlineNote({ deadline, deadlineIsOnWeekend }: Deadline) {
  const words = useText("interview");
  const language = useLanguage();
  if (!deadline) return null;
  return (
    <Callout title={words.deadline(weekdayDay(deadline, language))}>
      {deadlineIsOnWeekend ? <p>{words.deadlineWeekend}</p> : null}
    </Callout>
  );
}

function DayNotes({ notes }: { notes: readonly TalkDayNote[] }) {
  const words = useText("interview").invite;
  if (notes.length === 0) return null;
  return (
    <Callout kind="warning" title={words.notesTitle}>
      {notes.map((note) => (
        <p key={note}>{words.notes[note]}</p>
      ))}
    </Callout>
  );
}

const PLANNED_ROWS = [["day", "time"], ["form"], ["place"], ["companion"]] as const;

export default function Invite() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { fields, invite } = useText("interview");
  const { saveAndContinue } = useText("shell").actions;
  return (
    <InterviewPage at={at} current="invite" title={at.title} lead={invite.lead}>
      <DeadlineNote {...at} />
      <DayNotes notes={at.dayNotes} />
      <DocumentForm caseId={at.caseId} document="shared" page={at.page} unsaved={answer?.unsaved}>
        <div className="beside beside-even">
          <div>
            <FieldRows rows={PLANNED_ROWS}>
              {(name) => (
                <DocumentField
                  key={name}
                  path={`interview.${name}`}
                  words={fields.interview[name]}
                  inline
                />
              )}
            </FieldRows>
            <Actions>
              <Button look="secondary" name="intent" value="stay">
                {invite.update}
              </Button>
            </Actions>
          </div>
          <InviteLetter caseId={at.caseId} invitation={at.invitation} />
        </div>
        <Section title={invite.sentTitle}>
          <DocumentField path="interview.invitedOn" words={fields.interview.invitedOn} />
        </Section>
        <Actions>
          <Button>{saveAndContinue}</Button>
        </Actions>
      </DocumentForm>
    </InterviewPage>
  );
}
