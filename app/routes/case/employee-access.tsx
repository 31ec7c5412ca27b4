import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { deliverySchema } from "#app/domain/account";
import { listCaseMembers } from "#db/case-people.server";
import { getContent } from "#db/documents.server";
import {
  findWaitingInvitation,
  withdrawEmployeeInvitation,
} from "#db/employee/employee-invitations.server";
import { requireCase } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { makeEmployeeLink } from "#app/server/employee/employee-link.server";
import type { Address } from "#app/server/employee/employee-link.server";
import { linkPicture } from "#app/server/employee/link-picture.server";
import { env } from "#app/server/env.server";
import { pick, readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { longDay, phoneInWords } from "#app/text/format";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { ErrorSummary } from "#app/ui/form/error-summary";
import { Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { EmployeeLetter } from "./employee-letter";
import { InvitationMade } from "./invitation-made";
import { WaysToInvite } from "./ways-to-invite";

export const handle = { texts: ["caseWords", "room"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

type MailState = "waiting" | "delayed" | "sent" | "givenUp";
type Waiting = NonNullable<Awaited<ReturnType<typeof findWaitingInvitation>>>;

function mailStateOf({ mailId, tries, sentAt, givenUpAt }: Waiting): MailState | null {
  if (mailId === null) return null;
  if (sentAt) return "sent";
  if (givenUpAt) return "givenUp";
  return (tries ?? 0) > 1 ? "delayed" : "waiting";
}

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
    canMail: env().canMail,
    employeeName: content.facts.employeeName,
    inviter: account.name,
    joined: people.find(({ role }) => role === "employee")?.name ?? null,
    waiting: waiting && {
      by: waiting.invitedByName,
      channel: waiting.channel,
      address: phoneInWords(waiting.address ?? ""),
      mailState: mailStateOf(waiting),
      made: dayOf(waiting.createdAt),
      until: dayOf(waiting.expiresAt),
    },
  };
}

const addressOf = (to: Address) =>
  to.channel === "mail" ? to.email : to.channel === "phone" ? to.phone : "";

/** What stands in the fields: what was typed, or the address a mail did not reach, to be put right. */
const fieldsOf = (
  typed: { email: string; phone: string } | null | undefined,
  waiting: { address: string; mailState: MailState | null } | null,
) => typed ?? (waiting?.mailState === "givenUp" ? { email: waiting.address, phone: "" } : null);

const NOTHING = {
  to: null as { channel: Address["channel"]; address: string } | null,
  link: null as string | null,
  picture: null as ReturnType<typeof linkPicture> | null,
  isTaken: false,
  errors: {} as Record<string, string>,
};

/** Makes a link, in place of the one before, or withdraws it. The link stands in this one answer and nowhere else. */
export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "inviteEmployee");
  const form = await readForm(args.request);
  if (form.get("intent") === "withdraw") {
    await withdrawEmployeeInvitation(entry.store, entry.caseId, entry.by);
    return redirect(`/cases/${entry.caseId}/employee-access`);
  }
  const typed = pick(form, ["email", "phone"]);
  const { ways } = textsOf(languageOf(args.request), "room").access;
  const messages = { email: ways.wrongEmail, phone: ways.wrongPhone };
  const read = deliverySchema(messages).safeParse({ ...typed, channel: form.get("intent") });
  if (!read.success) {
    const errors = Object.fromEntries(
      read.error.issues.map(({ path, message }) => [String(path[0]), message]),
    );
    return json({ ...NOTHING, typed, errors }, { status: 400 });
  }
  const made = await makeEmployeeLink(args.request, entry, read.data);
  if (made.state === "taken") return json({ ...NOTHING, typed, isTaken: true }, { status: 409 });
  const link = made.state === "made" ? made.link : null;
  const to = { channel: read.data.channel, address: addressOf(read.data) };
  return json({
    ...NOTHING,
    typed: null,
    to,
    link,
    picture: link && to.channel === "letter" ? linkPicture(link) : null,
  });
}

export default function EmployeeAccess() {
  const loaded = useLoaderData<typeof loader>();
  const { title, caseId, canMail, employeeName, inviter, joined } = loaded;
  const answer = useActionData<typeof action>();
  const { access: words } = useText("room");
  const { page } = useText("caseWords");
  return (
    <Page
      title={title}
      lead={words.lead}
      back={{ href: `/cases/${caseId}`, label: page.titleFor(employeeName) }}
    >
      <ErrorSummary errors={answer?.errors ?? {}} />
      {answer?.to ? <InvitationMade {...answer.to} link={answer.link} /> : null}
      {answer?.isTaken ? <Callout kind="warning" title={words.taken} live /> : null}
      {joined ? <Callout kind="success" title={words.joined(joined)} /> : <Invitation />}
      {answer?.link && answer.picture ? (
        <EmployeeLetter
          employeeName={employeeName}
          inviter={inviter}
          link={answer.link}
          picture={answer.picture}
        />
      ) : null}
      {joined ? null : (
        <WaysToInvite
          canMail={canMail}
          isAgain={loaded.waiting !== null}
          typed={fieldsOf(answer?.typed, loaded.waiting)}
          errors={answer?.errors ?? {}}
        />
      )}
      <HowTheyGetIn caseId={caseId} />
    </Page>
  );
}

function HowTheyGetIn({ caseId }: { caseId: string }) {
  const { access: words, whoSees } = useText("room");
  return (
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
  );
}

/** Whether somebody has been invited, what became of the mail, and the way to take it back. */
function Invitation() {
  const { waiting } = useLoaderData<typeof loader>();
  const words = useText("room").access;
  if (!waiting) return <p>{words.none}</p>;
  const { channel, address, mailState } = waiting;
  const how =
    channel === null
      ? ""
      : channel === "letter"
        ? words.channels.letter
        : words.channels[channel](address);
  return (
    <form method="post">
      <p>{words.waiting(waiting.by, waiting.made, waiting.until, how)}</p>
      {mailState ? <p>{words.mailStates[mailState]}</p> : null}
      <Button look="quiet" name="intent" value="withdraw">
        {words.withdraw}
      </Button>
    </form>
  );
}
