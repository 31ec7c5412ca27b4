import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { listCaseMembers } from "#db/case-people.server";
import { getContent } from "#db/documents.server";
import {
  findWaitingInvitation,
  withdrawEmployeeInvitation,
} from "#db/employee/employee-invitations.server";
import { requireCase } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { makeEmployeeLink } from "#app/server/employee/employee-link.server";
import { linkPicture } from "#app/server/employee/link-picture.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { CopyField } from "#app/ui/form/copy-field";
import { Actions, Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { EmployeeLetter } from "./employee-letter";

export const handle = { texts: ["caseWords", "room"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { store, caseId, account, by } = await requireCase(args, "inviteEmployee");
  const [{ content }, waiting, people] = await Promise.all([
    getContent(store, caseId, "shared"),
    findWaitingInvitation(store, caseId, by.at),
    listCaseMembers(store, caseId),
  ]);
  const language = languageOf(args.request);
  const dayOf = (at: number) => longDay(today(at), language);
  return {
    title: textsOf(language, "room").access.title,
    caseId,
    employeeName: content.facts.employeeName,
    inviter: account.name,
    joined: people.find(({ role }) => role === "employee")?.name ?? null,
    waiting: waiting && {
      by: waiting.invitedByName,
      made: dayOf(waiting.createdAt),
      until: dayOf(waiting.expiresAt),
    },
  };
}

/** Makes a link, in place of the one before, or withdraws it. The link stands in this one answer and nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "inviteEmployee");
  const form = await readForm(args.request);
  if (form.get("intent") === "withdraw") {
    await withdrawEmployeeInvitation(entry.store, entry.caseId, entry.by);
    return redirect(`/cases/${entry.caseId}/employee-access`);
  }
  const link = await makeEmployeeLink(entry);
  return link
    ? json({ link, picture: linkPicture(link) })
    : json({ link: null, picture: null }, { status: 409 });
}

export default function EmployeeAccess() {
  const { title, caseId, employeeName, inviter, joined } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { access: words, whoSees } = useText("room");
  const { page } = useText("caseWords");
  return (
    <Page
      title={title}
      lead={words.lead}
      back={{ href: `/cases/${caseId}`, label: page.titleFor(employeeName) }}
    >
      {answer?.link ? (
        <Callout kind="success" title={words.madeTitle} live>
          <p>{words.made}</p>
          <CopyField id="link" label={words.linkLabel} value={answer.link} />
        </Callout>
      ) : null}
      {answer && !answer.link ? <Callout kind="warning" title={words.taken} live /> : null}
      {joined ? <Callout kind="success" title={words.joined(joined)} /> : <Invitation />}
      {answer?.link ? (
        <EmployeeLetter employeeName={employeeName} inviter={inviter} {...answer} />
      ) : null}
      <Section title={words.howTitle}>
        <ul>
          {words.how.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href={`/cases/${caseId}/who-sees-what`}>{whoSees.title}</a>
        </p>
      </Section>
    </Page>
  );
}

/** Whether somebody has been invited, and the ways to invite and to take it back. */
function Invitation() {
  const { waiting } = useLoaderData<typeof loader>();
  const words = useText("room").access;
  return (
    <form method="post">
      <p>{waiting ? words.waiting(waiting.by, waiting.made, waiting.until) : words.none}</p>
      {waiting ? <p className="form-hint">{words.replaces}</p> : null}
      <Actions>
        <Button look={waiting ? "secondary" : "primary"} name="intent" value="invite">
          {waiting ? words.makeNew : words.make}
        </Button>
        {waiting ? (
          <Button look="quiet" name="intent" value="withdraw">
            {words.withdraw}
          </Button>
        ) : null}
      </Actions>
    </form>
  );
}
