import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { getContent } from "#db/documents.server";
import { leaveCase } from "#db/people/leaving.server";
import { requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { LineList } from "./line-list";

export const handle = { texts: ["casePeople"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** What leaving means for the one who asks. */
export async function loader(args: LoaderFunctionArgs) {
  const { store, caseId, role } = await requireCase(args, "leaveCase");
  const { content } = await getContent(store, caseId, "shared");
  const { title } = textsOf(languageOf(args.request), "casePeople").leaving;
  return { title, caseId, role, employeeName: content.facts.employeeName };
}

export async function action(args: ActionFunctionArgs) {
  const { store, caseId, by } = await requireCase(args, "leaveCase");
  const left = await leaveCase(store, caseId, by);
  return left === "last" ? json({ isLast: true }, { status: 409 }) : redirect("/cases");
}

export default function Leave() {
  const { title, caseId, role, employeeName } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("casePeople");
  const { leaving } = words;
  const lines = role === "employee" ? leaving.employee : [...leaving.employer, leaving[role]];
  return (
    <Page
      title={title}
      over={role === "employee" ? undefined : employeeName}
      lead={leaving.lead}
      back={{ href: `/cases/${caseId}`, label: words.toCase }}
    >
      {answer?.isLast ? (
        <Callout kind="error" title={leaving.lastTitle} live>
          <p>{leaving.last}</p>
        </Callout>
      ) : null}
      <Section title={leaving.what}>
        <LineList lines={lines} />
      </Section>
      <form method="post">
        <Actions>
          <Button look="danger">{leaving.confirm}</Button>
          <LinkButton look="quiet" href={`/cases/${caseId}#people`}>
            {words.cancel}
          </LinkButton>
        </Actions>
      </form>
    </Page>
  );
}
