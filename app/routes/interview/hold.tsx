import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { AGENDA, agendaStep } from "#app/domain/conversation";
import { eightWeekLimit } from "#app/domain/deadlines/case-days";
import { saveDocumentPage } from "#app/server/case/document-page.server";
import { today } from "#app/server/clock.server";
import { languageOf } from "#app/server/language.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { LinkButton } from "#app/ui/frame/button";
import { stepHref } from "../case/step-links";
import { BeforeTalkSection, togetherHref } from "../before-talk/together-link";
import { DocumentForm } from "../document/document-form";
import { NotHeldAnswer, NotHeldRules } from "./hold-not-held";
import { AgendaMenu, Answer, Guide, pointHref } from "./hold-question";
import { loadInterviewPage } from "./interview-page.server";
import { InterviewPage } from "./interview-steps";

export const handle = { texts: ["interview", "caseWords", "healthWords", "beforeTalk"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

const PARTS = ["interview", "tasks", "attempts", "agreements"];

const stepOf = (request: Request) => agendaStep(new URL(request.url).searchParams.get("step"));

export async function loader(args: LoaderFunctionArgs) {
  const step = stepOf(args.request);
  const { base, content } = await loadInterviewPage(args, "hold", "shared", PARTS);
  const { hold, notHeld } = textsOf(languageOf(args.request), "interview");
  const { firstAbsenceDay } = content.facts;
  return {
    ...base,
    title: step === "notHeld" ? notHeld.title : hold.points[step].question,
    step,
    outcome: content.interview.outcome,
    plannedDay: content.interview.day,
    eightWeeks: firstAbsenceDay && eightWeekLimit(firstAbsenceDay),
  };
}

/** On to the next point; from the last to the minutes; from the branch back to the case. */
export function action(args: ActionFunctionArgs) {
  const step = stepOf(args.request);
  const next = (caseId: string) => {
    if (step === "notHeld") return `/cases/${caseId}`;
    const following = AGENDA[AGENDA.indexOf(step) + 1];
    return following ? pointHref(caseId, following) : stepHref(caseId, "minutes");
  };
  return saveDocumentPage(args, "shared", next, { attempts: { day: today() } });
}

export default function Hold() {
  const at = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { hold, notHeld } = useText("interview");
  const { link } = useText("beforeTalk");
  const { step, caseId } = at;
  const form = { caseId, document: "shared", page: at.page, unsaved: answer?.unsaved } as const;
  if (step === "notHeld")
    return (
      <InterviewPage at={at} current="hold" title={at.title} lead={notHeld.lead}>
        <NotHeldRules />
        <DocumentForm {...form}>
          <NotHeldAnswer caseId={caseId} stands={at.outcome === "notHeld"} />
        </DocumentForm>
      </InterviewPage>
    );
  return (
    <InterviewPage
      at={at}
      current="hold"
      over={hold.over(AGENDA.indexOf(step) + 1, AGENDA.length)}
      title={at.title}
      lead={hold.points[step].lead}
    >
      <div className="beside beside-even">
        <Guide point={step} />
        <DocumentForm {...form}>
          <Answer {...at} point={step} />
        </DocumentForm>
      </div>
      <AgendaMenu caseId={caseId} current={step} />
      <BeforeTalkSection>
        <LinkButton look="secondary" href={togetherHref(caseId)}>
          {link.toTogether}
        </LinkButton>
      </BeforeTalkSection>
    </InterviewPage>
  );
}
