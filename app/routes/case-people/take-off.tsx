import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { isLoggedAction } from "#app/domain/history/logged-actions";
import { listCaseMembers } from "#db/case-people.server";
import { listDeedsOf } from "#db/people/came-and-went.server";
import { takeOff } from "#db/people/leaving.server";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import type { CaseArgs } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { languageOf } from "#app/server/language.server";
import { longDay } from "#app/text/format";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { LineList } from "./line-list";

export const handle = { texts: ["casePeople", "room", "history"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

async function requirePerson(args: CaseArgs) {
  const entry = await requireCase(args, "takeOff");
  const members = await listCaseMembers(entry.store, entry.caseId);
  const person = members.find(({ userId }) => userId === args.params.userId);
  return { ...entry, person };
}

/** What somebody has seen and done on the case, before they are taken off it. */
export async function loader(args: LoaderFunctionArgs) {
  const { store, caseId, by, person } = await requirePerson(args);
  if (!person) throw notFound();
  if (person.userId === by.userId) throw redirect(`/cases/${caseId}/people/leave`);
  const language = languageOf(args.request);
  const deeds = await listDeedsOf(store, caseId, person.userId);
  const { off } = textsOf(language, "casePeople");
  const { roles } = textsOf(language, "account");
  return {
    title: off.title(person.name),
    lead: off.lead(roles[person.role], longDay(today(person.addedAt), language)),
    caseId,
    name: person.name,
    role: person.role,
    deeds: deeds.filter(isLoggedAction),
  };
}

export async function action(args: ActionFunctionArgs) {
  const { store, caseId, by, person } = await requirePerson(args);
  // Pressed twice: it is done.
  const left = person ? await takeOff(store, caseId, person.userId, by) : "done";
  if (left === "done") return redirect(`/cases/${caseId}?done=off#people`);
  return json({ left }, { status: 409 });
}

export default function TakeOff() {
  const { title, lead, caseId, name, role, deeds } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("casePeople");
  const { off } = words;
  const { whoSees } = useText("room");
  const { log } = useText("history");
  const isEmployee = role === "employee";
  const stays = [...off.staysLines(name), ...(isEmployee ? off.employeeLines(name) : [])];
  return (
    <Page title={title} lead={lead} back={{ href: `/cases/${caseId}`, label: words.toCase }}>
      {answer?.left === "last" ? (
        <Callout kind="error" title={off.lastTitle} live>
          <p>{off.last}</p>
        </Callout>
      ) : null}
      {answer?.left === "changed" ? (
        <Callout kind="warning" title={words.changedMeanwhile} live>
          <p>{words.changedMeanwhileText}</p>
        </Callout>
      ) : null}
      <Section title={off.seen(name)}>
        <LineList lines={whoSees.roles[role].sees} />
      </Section>
      <Section title={off.did(name)}>
        {deeds.length === 0 ? (
          <p>{off.didNothing}</p>
        ) : (
          <LineList lines={deeds.map((deed) => `${name} ${log.deeds[deed]}`)} />
        )}
        <p>
          <a href={`/cases/${caseId}/log`}>{off.toLog}</a>
        </p>
      </Section>
      <Section title={off.loses}>
        <LineList lines={off.losesLines(name)} />
      </Section>
      <Section title={off.stays}>
        <LineList lines={stays} />
      </Section>
      {isEmployee ? (
        <Callout kind="warning" title={off.wrongTitle}>
          <p>{off.wrong}</p>
        </Callout>
      ) : null}
      <form method="post">
        <Actions>
          <Button look="danger">{off.confirm(name)}</Button>
          <LinkButton look="quiet" href={`/cases/${caseId}#people`}>
            {words.cancel}
          </LinkButton>
        </Actions>
      </form>
    </Page>
  );
}
