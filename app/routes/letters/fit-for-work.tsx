import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { loadDocumentPage } from "#app/server/case/document-page.server";
import { today } from "#app/server/clock.server";
import { languageOf } from "#app/server/language.server";
import { returnDays } from "#app/server/letters/fit-for-work-letter.server";
import {
  notYetIn,
  proposedAdaptations,
  proposedTasks,
} from "#app/server/letters/proposed-lines.server";
import { saveWithProposals } from "#app/server/letters/save-with-proposals.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { FieldRows } from "#app/ui/form/field-rows";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Actions, Button } from "#app/ui/frame/button";
import { Page, Section } from "#app/ui/frame/page";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import { Proposals } from "./proposals";

export const handle = { texts: ["paperLetters", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const TASKS = "useTasks";
const ADJUSTMENTS = "useAdjustments";

export async function loader(args: LoaderFunctionArgs) {
  const { base, content, entry } = await loadDocumentPage(args, "shared", ["fitForWork"]);
  return {
    ...base,
    title: textsOf(languageOf(args.request), "paperLetters").papers.letters.fitForWork.title,
    returns: returnDays(content.course.fitForWorkHandedOn ?? today(entry.by.at)),
    tasks: notYetIn(content.fitForWork.tasksAffected, proposedTasks(content)),
    adaptations: notYetIn(content.fitForWork.adaptations, proposedAdaptations(content)),
  };
}

export const action = (args: ActionFunctionArgs) =>
  saveWithProposals(args, {
    [TASKS]: { path: "fitForWork.tasksAffected", lines: proposedTasks },
    [ADJUSTMENTS]: { path: "fitForWork.adaptations", lines: proposedAdaptations },
  });

const TALK_ROWS = [["talkDay", "talkTime"], ["form"], ["place"], ["participants"]] as const;
const PERIOD_ROWS = [["weeklyHours"], ["fromDay", "untilDay"]] as const;

type Loaded = ReturnType<typeof useLoaderData<typeof loader>>;

function Rules({ returns }: Loaded) {
  const words = useText("paperLetters").fitForWork;
  return (
    <Callout title={words.rulesTitle}>
      <ul>
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        {returns ? (
          <li>
            {words.returns(returns.days)} {returns.isUncertain ? words.uncertain : null}
          </li>
        ) : null}
      </ul>
    </Callout>
  );
}

function WorkFields({ tasks, adaptations }: Loaded) {
  const { fields, fitForWork: words } = useText("paperLetters");
  const field = (name: "limits" | "tasksAffected" | "adaptations") => (
    <DocumentField path={`fitForWork.${name}`} words={fields.fitForWork[name]} rows={4} />
  );
  return (
    <HealthGroup name="fitForWork.limits">
      {field("limits")}
      {field("tasksAffected")}
      <Proposals title={words.proposals} lines={tasks} intent={TASKS} button={words.useTasks} />
      {field("adaptations")}
      <Proposals
        title={words.proposals}
        lines={adaptations}
        intent={ADJUSTMENTS}
        button={words.useAdjustments}
      />
    </HealthGroup>
  );
}

export default function FitForWork() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { fields, papers, fitForWork: words } = useText("paperLetters");
  const field = (name: keyof typeof fields.fitForWork) => (
    <DocumentField
      key={name}
      path={`fitForWork.${name}`}
      words={fields.fitForWork[name]}
      rows={2}
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
      <Rules {...at} />
      <DocumentForm caseId={at.caseId} document="shared" page={at.page} unsaved={answer?.unsaved}>
        <Section title={words.work}>
          <WorkFields {...at} />
        </Section>
        <Section title={words.period}>
          <FieldRows rows={PERIOD_ROWS}>{field}</FieldRows>
          {field("contact")}
        </Section>
        <Section title={words.talk}>
          <FieldRows rows={TALK_ROWS}>{field}</FieldRows>
        </Section>
        <Actions>
          <Button>{words.save}</Button>
          <Button look="secondary" name="intent" value="stay">
            {words.stay}
          </Button>
        </Actions>
      </DocumentForm>
    </Page>
  );
}
