import type { LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { getContent } from "#db/documents.server";
import { requireCase } from "#app/server/case/require-case.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Badge } from "#app/ui/content/badge";
import { Page, Section } from "#app/ui/frame/page";

export const handle = { texts: ["room", "caseWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { store, caseId, role } = await requireCase(args, "seeCase");
  const { content } = await getContent(store, caseId, "shared");
  return {
    title: textsOf(languageOf(args.request), "room").whoSees.title,
    caseId,
    role,
    employeeName: content.facts.employeeName,
  };
}

const WHO = ["employee", "lineManager", "hrPartner", "hrOther", "municipality"] as const;

export default function WhoSeesWhat() {
  const { title, caseId, role, employeeName } = useLoaderData<typeof loader>();
  const { whoSees: words } = useText("room");
  const { page } = useText("caseWords");
  return (
    <Page
      title={title}
      lead={words.lead}
      back={{ href: `/cases/${caseId}`, label: page.titleFor(employeeName) }}
    >
      {WHO.map((who) => {
        const { title: name, sees, seesNot } = words.roles[who];
        return (
          <Section
            key={who}
            title={name}
            actions={who === role ? <Badge tone="accent">{words.you}</Badge> : null}
          >
            <h3>{words.sees}</h3>
            <Lines lines={sees} />
            <h3>{words.seesNot}</h3>
            <Lines lines={seesNot} />
          </Section>
        );
      })}
      <Section title={words.ruleTitle}>
        <p>{words.rule}</p>
      </Section>
      <Section title={words.hereTitle}>
        <p>{words.here}</p>
      </Section>
      <Section title={words.healthTitle}>
        <p>{words.health}</p>
      </Section>
    </Page>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}
