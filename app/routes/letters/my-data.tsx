import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { notFound, requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { warmPrinter } from "#app/server/paper/print.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";

export const handle = { texts: ["paperLetters"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** Says what the employee's own copy holds, before it is made. */
export async function loader(args: LoaderFunctionArgs) {
  const { caseId, mayAlso } = await requireCase(args, "read:preparation");
  if (!mayAlso("read:shared")) throw notFound();
  warmPrinter();
  const { title } = textsOf(languageOf(args.request), "paperLetters").myData;
  return { title, caseId, mustWait: new URL(args.request.url).searchParams.has("wait") };
}

function Points({ title, items }: { title: string; items: readonly string[] }) {
  return (
    <Section title={title}>
      <ul>
        {items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
    </Section>
  );
}

export default function MyData() {
  const { title, caseId, mustWait } = useLoaderData<typeof loader>();
  const { myData: words, papers } = useText("paperLetters");
  return (
    <Page
      title={title}
      lead={words.lead}
      back={{ href: `/cases/${caseId}/room`, label: words.back }}
    >
      {mustWait ? <Callout kind="warning" title={words.tooMany} live /> : null}
      <Points title={words.what} items={words.whatList} />
      <Points title={words.never} items={words.neverList} />
      <Callout title={words.careTitle}>
        <p>{words.care}</p>
      </Callout>
      <form method="post" action={`/cases/${caseId}/room/my-data.zip`}>
        <Actions>
          <Button>{words.get}</Button>
          <LinkButton look="secondary" href={`/cases/${caseId}/room/my-data/read`}>
            {words.read}
          </LinkButton>
        </Actions>
      </form>
      <p className="form-hint">
        {words.slow} {papers.danish}
      </p>
    </Page>
  );
}
