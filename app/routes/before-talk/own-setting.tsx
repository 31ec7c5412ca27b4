import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { saveDocumentPage } from "#app/server/case/document-page.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Callout } from "#app/ui/content/callout";
import { Actions, Button } from "#app/ui/frame/button";
import { DocumentForm } from "../document/document-form";
import { loadInterviewPage } from "../interview/interview-page.server";
import { InterviewPage } from "../interview/interview-steps";
import { OwnMixer } from "../room/own-mixer";
import { togetherHref } from "./together-link";

export const handle = { texts: ["interview", "caseWords", "mixer", "beforeTalk"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

export async function loader(args: LoaderFunctionArgs) {
  const { base } = await loadInterviewPage(args, "prepare", "employer", ["mixer"]);
  return { ...base, title: textsOf(languageOf(args.request), "beforeTalk").desk.title };
}

export const action = (args: ActionFunctionArgs) =>
  saveDocumentPage(args, "employer", togetherHref);

/** Where the workplace would place the six faders, in the employer's own ring. */
export default function OwnSetting() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { desk } = useText("beforeTalk");
  return (
    <InterviewPage at={at} current="prepare" title={at.title} lead={desk.lead}>
      <Callout title={desk.privateTitle}>
        <p>{desk.private}</p>
      </Callout>
      <DocumentForm caseId={at.caseId} document="employer" page={at.page} unsaved={answer?.unsaved}>
        <OwnMixer words={desk} />
        <Actions>
          <Button>{desk.save}</Button>
        </Actions>
      </DocumentForm>
    </InterviewPage>
  );
}
