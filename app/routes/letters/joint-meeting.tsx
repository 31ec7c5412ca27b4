import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import type { SharedContent } from "#app/domain/shared-document";
import { loadDocumentPage } from "#app/server/case/document-page.server";
import { today } from "#app/server/clock.server";
import { languageOf } from "#app/server/language.server";
import { notYetIn, proposedAgenda } from "#app/server/letters/proposed-lines.server";
import { saveWithProposals } from "#app/server/letters/save-with-proposals.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { FieldRows } from "#app/ui/form/field-rows";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Actions, Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import { ItemList } from "../document/item-list";
import { Proposals } from "./proposals";

export const handle = { texts: ["paperLetters", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const PROPOSALS = "useProposals";
const PARTS = ["jointMeeting", "jointAgreements"];

// The agenda is sent to the kommune, so its points are Danish whoever puts them in.
const agendaOf = (content: SharedContent) =>
  proposedAgenda(content, content.jointMeeting.day ?? today(), "da");

export async function loader(args: LoaderFunctionArgs) {
  const { base, content } = await loadDocumentPage(args, "shared", PARTS);
  const { title } = textsOf(languageOf(args.request), "paperLetters").joint;
  return { ...base, title, proposals: notYetIn(content.jointMeeting.agenda, agendaOf(content)) };
}

export const action = (args: ActionFunctionArgs) =>
  saveWithProposals(args, {
    [PROPOSALS]: { path: "jointMeeting.agenda", lines: agendaOf },
  });

const WHEN_ROWS = [["day", "time"], ["form"], ["place"], ["chair"]] as const;
const AGREEMENT_ROWS = [["what"], ["who", "dueDay"]] as const;

function Agreements() {
  const { fields, joint: words } = useText("paperLetters");
  return (
    <ItemList
      list="jointAgreements"
      titleOf={(_item, number) => words.agreement(number)}
      add={words.add}
      remove={words.remove}
      empty={words.none}
    >
      {(item) => (
        <FieldRows<"what" | "who" | "dueDay"> rows={AGREEMENT_ROWS}>
          {(name) => (
            <DocumentField
              key={name}
              path={`jointAgreements.${item}.${name}`}
              words={fields.jointAgreements[name]}
              rows={2}
            />
          )}
        </FieldRows>
      )}
    </ItemList>
  );
}

export default function JointMeeting() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { fields, papers, joint: words } = useText("paperLetters");
  const field = (name: keyof typeof fields.jointMeeting, rows = 3) => (
    <DocumentField
      key={name}
      path={`jointMeeting.${name}`}
      words={fields.jointMeeting[name]}
      rows={rows}
      inline
    />
  );
  return (
    <Page
      title={at.title}
      lead={words.lead}
      width="form"
      back={{ href: `/cases/${at.caseId}/papers`, label: papers.title }}
    >
      <DocumentForm caseId={at.caseId} document="shared" page={at.page} unsaved={answer?.unsaved}>
        <Section title={words.before}>
          <HealthGroup name="jointMeeting.aim">
            {field("aim", 2)}
            <FieldRows rows={WHEN_ROWS}>{(name) => field(name)}</FieldRows>
            {field("participants", 4)}
          </HealthGroup>
        </Section>
        <Section title={words.agenda}>
          <HealthGroup name="jointMeeting.agenda">{field("agenda", 5)}</HealthGroup>
          <Proposals
            title={words.proposals}
            lines={at.proposals}
            language="da"
            intent={PROPOSALS}
            button={words.useProposals}
          />
        </Section>
        <Section title={words.after}>
          <HealthGroup name="jointMeeting.minutes">{field("minutes", 6)}</HealthGroup>
        </Section>
        <Section title={words.agreements}>
          <Agreements />
        </Section>
        <Section title={words.next}>{field("nextDay")}</Section>
        <Actions>
          <Button>{words.save}</Button>
        </Actions>
      </DocumentForm>
    </Page>
  );
}
