import type { CaseStep, StepProgress } from "#app/domain/case-progress";
import { useText } from "#app/text/provider";
import { Page } from "#app/ui/frame/page";
import type { PageProps } from "#app/ui/frame/page";
import { Steps } from "#app/ui/frame/steps";
import { stepHref } from "../case/step-links";

export const INTERVIEW_STEPS = ["prepare", "invite", "hold", "minutes"] as const;
export type InterviewStep = (typeof INTERVIEW_STEPS)[number];

/** Yes for a step that belongs to the conversation. */
export const isInterviewStep = (step: CaseStep): step is InterviewStep =>
  (INTERVIEW_STEPS as readonly CaseStep[]).includes(step);

export type InterviewPageProps = Omit<PageProps, "back" | "steps"> & {
  at: {
    caseId: string;
    employeeName: string;
    steps: readonly { step: CaseStep; state: StepProgress }[];
  };
  current: InterviewStep;
};

/** A page of the conversation: the way back to the case, and the step guide of the steps this reader has. */
export function InterviewPage({ at, current, ...page }: InterviewPageProps) {
  const { page: words, steps } = useText("caseWords");
  const { stepsLabel } = useText("interview");
  const items = at.steps.map(({ step, state }) => ({
    label: steps[step].title,
    href: stepHref(at.caseId, step),
    state: step === current ? ("current" as const) : state === "done" ? state : ("todo" as const),
  }));
  return (
    <Page
      width="wide"
      {...page}
      back={{ href: `/cases/${at.caseId}`, label: words.titleFor(at.employeeName) }}
      steps={<Steps label={stepsLabel} items={items} />}
    />
  );
}
