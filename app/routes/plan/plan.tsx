import { json, redirect } from "@remix-run/node";
import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { PLAN_PARTS, partAfter, partsDone, planPart } from "#app/domain/plan/plan-parts";
import type { PlanPart } from "#app/domain/plan/plan-parts";
import { authorityOn } from "#app/domain/plan/scheme-rules";
import type { Authority } from "#app/domain/plan/scheme-rules";
import { getContent } from "#db/documents.server";
import { saveForm } from "#app/server/case/document-form.server";
import { loadDocumentPage } from "#app/server/case/document-page.server";
import { requireCase } from "#app/server/case/require-case.server";
import { today } from "#app/server/clock.server";
import { readForm } from "#app/server/form.server";
import { languageOf } from "#app/server/language.server";
import { planProposals } from "#app/server/mixer/sub-goals.server";
import { gapLines } from "#app/server/plan-help/gap-words.server";
import { schemeHelp } from "#app/server/plan-help/scheme-words.server";
import type { SchemeHelpView } from "#app/server/plan-help/scheme-words.server";
import { staircaseHelp } from "#app/server/plan-help/staircase-words.server";
import type { StaircaseView } from "#app/server/plan-help/staircase-words.server";
import { useText } from "#app/text/provider";
import { textsOf } from "#app/text/texts";
import { Actions, Button } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { Steps } from "#app/ui/frame/steps";
import { DocumentForm } from "../document/document-form";
import { AdjustmentsPart } from "../plan-form/adjustments-part";
import { Declined } from "../plan-form/declined";
import { FollowUpPart } from "../plan-form/follow-up-part";
import { GoalPart } from "../plan-form/goal-part";
import { afterSaving, partHref, planSave } from "../plan-form/plan-intent";
import { Proposals } from "../plan-form/proposals";
import { SchemeHelp } from "../plan-form/scheme-help";
import { SubGoalsPart } from "../plan-form/sub-goals-part";

export const handle = { texts: ["plan", "healthWords"] };
export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [{ title: loaded?.title }];

/** The parts of the shared document each page shows. */
const PART_NAMES: Record<PlanPart, readonly string[]> = {
  goal: ["plan"],
  "sub-goals": ["subGoals", "measures"],
  adjustments: ["plan", "adjustments", "helpWanted"],
  "follow-up": ["plan", "followUps"],
};

const partOfRequest = (request: Request) => planPart(new URL(request.url).searchParams.get("part"));

export async function loader(args: LoaderFunctionArgs) {
  const part = partOfRequest(args.request);
  const { base, content, entry } = await loadDocumentPage(args, "shared", PART_NAMES[part]);
  const language = languageOf(args.request);
  const words = textsOf(language, "plan");
  const now = today();
  const hasSchemes = part === "sub-goals" || part === "adjustments";
  const { decision, declinedOn, declinedNote } = content.plan;
  const isDeclined = decision === "declined";
  return {
    ...base,
    part,
    // Said on the server, as the page needs nothing else of that subject.
    caseTitle: textsOf(language, "caseWords").page.titleFor(base.employeeName),
    title: isDeclined ? words.declined.title : words.titleFor(words.parts[part].name),
    isEmployer: entry.role !== "employee",
    declined: isDeclined ? { on: declinedOn, note: declinedNote } : null,
    done: partsDone(content),
    proposals: planProposals(content, now, language).filter((each) => each.part === part),
    staircase: part === "goal" ? staircaseHelp(content, now, language) : null,
    gaps: part === "sub-goals" ? gapLines(content, language) : {},
    schemes: hasSchemes ? schemeHelp(content, now, language) : null,
    authority: authorityOn(now),
  };
}

export async function action(args: ActionFunctionArgs) {
  const entry = await requireCase(args, "edit:shared");
  const posted = await readForm(args.request);
  const { content } = await getContent(entry.store, entry.caseId, "shared");
  const isEmployer = entry.role !== "employee";
  const language = languageOf(args.request);
  const { form, newItem } = planSave(posted, {
    content,
    proposals: planProposals(content, today(), language),
    today: today(),
    isEmployer,
    schemeNames: textsOf(language, "plan").fields.measures.scheme.options,
  });
  const saved = await saveForm({ ...entry, document: "shared" }, form, newItem);
  if (!saved.ok) return json({ unsaved: saved.unsaved }, { status: saved.status });
  const list = /^add:(\w+)/.exec(form.get("intent") ?? "")?.[1];
  const added = saved.addedId && list ? { list, id: saved.addedId } : null;
  const intent = posted.get("intent") ?? "";
  return redirect(afterSaving(entry.caseId, partOfRequest(args.request), intent, added));
}

export default function Plan() {
  const { caseId, employeeName, part, page, declined, ...loaded } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const words = useText("plan");
  const { saveAndContinue } = useText("shell").actions;
  const frame = { back: { href: `/cases/${caseId}`, label: loaded.caseTitle } };
  if (declined)
    return (
      <Page {...frame} title={words.title}>
        <Declined caseId={caseId} answer={declined} mayReopen={loaded.isEmployer} />
      </Page>
    );
  return (
    <Page
      {...frame}
      width="form"
      over={words.title}
      title={words.parts[part].name}
      lead={words.parts[part].lead}
      steps={<PartSteps caseId={caseId} part={part} done={loaded.done} />}
    >
      <DocumentForm
        key={part}
        caseId={caseId}
        document="shared"
        page={page}
        unsaved={answer?.unsaved}
      >
        <Proposals proposals={loaded.proposals} />
        <PartFields caseId={caseId} part={part} {...loaded} />
        <Actions>
          <Button name="intent" value="next">
            {saveAndContinue}
          </Button>
        </Actions>
        {partAfter(part) ? null : <p className="form-hint">{words.toMixer}</p>}
      </DocumentForm>
    </Page>
  );
}

type PartFieldsProps = {
  caseId: string;
  part: PlanPart;
  isEmployer: boolean;
  staircase: StaircaseView | null;
  schemes: SchemeHelpView | null;
  gaps: Readonly<Record<string, string>>;
  authority: Authority;
};

function PartFields({ part, isEmployer, staircase, schemes, ...at }: PartFieldsProps) {
  const help = schemes ? <SchemeHelp {...schemes} /> : null;
  switch (part) {
    case "goal":
      return staircase ? (
        <GoalPart caseId={at.caseId} mayDecline={isEmployer} staircase={staircase} />
      ) : null;
    case "sub-goals":
      return (
        <>
          <SubGoalsPart gaps={at.gaps} />
          {help}
        </>
      );
    case "adjustments":
      return (
        <>
          <AdjustmentsPart authority={at.authority} />
          {help}
        </>
      );
    case "follow-up":
      return <FollowUpPart />;
  }
}

type PartStepsProps = { caseId: string; part: PlanPart; done: Record<PlanPart, boolean> };

function PartSteps({ caseId, part, done }: PartStepsProps) {
  const words = useText("plan");
  const items = PLAN_PARTS.map((each) => ({
    label: words.parts[each].name,
    href: partHref(caseId, each),
    state:
      each === part ? ("current" as const) : done[each] ? ("done" as const) : ("todo" as const),
  }));
  return <Steps label={words.partsLabel} items={items} />;
}
