import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AGENDA } from "#app/domain/conversation";
import { eightWeekLimit } from "#app/domain/deadlines/case-days";
import { saveDocumentPage } from "#app/server/case/document-page.server";
import { useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { stepHref } from "../case/step-links";
import { DocumentField } from "../document/document-field";
import { DocumentForm } from "../document/document-form";
import { notHeldHref } from "./hold-question";
import { loadInterviewPage } from "./interview-page.server";
import { InterviewPage } from "./interview-steps";
import { PointFields } from "./point-fields";

export const handle = { texts: ["interview", "caseWords", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const parts = ["interview", "tasks", "agreements"];
  const { base, content } = await loadInterviewPage(args, "minutes", "shared", parts);
  const { firstAbsenceDay } = content.facts;
  return {
    ...base,
    wasNotHeld: content.interview.outcome === "notHeld",
    eightWeeks: firstAbsenceDay && eightWeekLimit(firstAbsenceDay),
  };
}

export const action = (args: ActionFunctionArgs) =>
  saveDocumentPage(args, "shared", (caseId) => stepHref(caseId, "plan"));

export default function Minutes() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { fields, hold, minutes } = useText("interview");
  const { saveAndContinue } = useText("shell").actions;
  return (
    <InterviewPage at={at} current="minutes" title={at.title} lead={minutes.lead}>
      {at.wasNotHeld ? (
        <Callout title={minutes.notHeldTitle}>
          <p>
            <a href={notHeldHref(at.caseId)}>{minutes.notHeldLink}</a>
          </p>
        </Callout>
      ) : null}
      <DocumentForm caseId={at.caseId} document="shared" page={at.page} unsaved={answer?.unsaved}>
        <DocumentField path="interview.outcome" words={fields.interview.outcome} inline />
        {AGENDA.map((point) => (
          <Section key={point} title={hold.points[point].heading} beside>
            <PointFields point={point} eightWeeks={at.eightWeeks} />
          </Section>
        ))}
        <Actions>
          <Button>{saveAndContinue}</Button>
        </Actions>
      </DocumentForm>
    </InterviewPage>
  );
}
