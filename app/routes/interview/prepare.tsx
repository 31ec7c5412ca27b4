import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveDocumentPage } from "#app/server/case/document-page.server";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { HealthGroup } from "#app/ui/form/health-advice";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { stepHref } from "../case/step-links";
import { BeforeTalkSection, togetherHref } from "../before-talk/together-link";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import { Evidence } from "./evidence";
import { loadInterviewPage } from "./interview-page.server";
import { InterviewPage } from "./interview-steps";

export const handle = { texts: ["interview", "caseWords", "healthWords", "beforeTalk"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { base } = await loadInterviewPage(args, "prepare", "employer", ["preparation"]);
  return base;
}

export const action = (args: ActionFunctionArgs) =>
  saveDocumentPage(args, "employer", (caseId) => stepHref(caseId, "invite"));

export default function Prepare() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("interview");
  const { link } = useText("beforeTalk");
  const { saveAndContinue } = useText("shell").actions;
  const field = (name: keyof typeof words.fields.preparation) => (
    <DocumentField path={`preparation.${name}`} words={words.fields.preparation[name]} />
  );
  return (
    <InterviewPage at={at} current="prepare" title={at.title} lead={words.prepare.lead}>
      <Callout title={words.prepare.privateTitle}>
        <p>{words.prepare.private}</p>
      </Callout>
      <DocumentForm caseId={at.caseId} document="employer" page={at.page} unsaved={answer?.unsaved}>
        <Section title={words.prepare.optionsTitle}>
          <div className="beside">
            <HealthGroup name="preparation.about-options">
              {field("options")}
              {field("tried")}
              {field("before")}
            </HealthGroup>
            <Evidence about="options" />
          </div>
        </Section>
        <Section title={words.prepare.aimTitle}>
          <div className="beside">
            <div>
              {field("aim")}
              <HealthGroup name="preparation.about-aim">
                {field("aimText")}
                {field("notes")}
              </HealthGroup>
            </div>
            <Evidence about="aim" />
          </div>
          <Disclosure summary={words.prepare.hardTitle}>
            <ul>
              {words.prepare.hard.map((advice) => (
                <li key={advice}>{advice}</li>
              ))}
            </ul>
          </Disclosure>
        </Section>
        <Actions>
          <Button>{saveAndContinue}</Button>
        </Actions>
      </DocumentForm>
      <BeforeTalkSection>
        <Actions>
          <LinkButton look="secondary" href={`/cases/${at.caseId}/interview/own-setting`}>
            {link.toOwn}
          </LinkButton>
          <LinkButton look="quiet" href={togetherHref(at.caseId)}>
            {link.toTogether}
          </LinkButton>
        </Actions>
      </BeforeTalkSection>
    </InterviewPage>
  );
}
