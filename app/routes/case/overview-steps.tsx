import type { CaseStep, StepProgress } from "#app/domain/case-progress";
import { useText } from "#app/text/provider";
import { EntryList } from "#app/ui/content/entry-list";
import type { Tone } from "#app/ui/content/badge";
import { LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { stepHref } from "./step-links";

const TONES: Record<StepProgress, Tone> = { done: "good", begun: "accent", todo: "plain" };

/** The one thing to do next, large enough to be seen first. */
export function NextThing({ caseId, next }: { caseId: string; next: CaseStep | null }) {
  const { page, steps } = useText("caseWords");
  if (!next) return null;
  return (
    <Section title={page.nextTitle} lead={steps[next].text} sheet>
      <LinkButton href={stepHref(caseId, next)}>{steps[next].title}</LinkButton>
    </Section>
  );
}

export type StepListProps = {
  caseId: string;
  steps: readonly { step: CaseStep; state: StepProgress }[];
};

/** All steps of the way, each with how far it is, in words. */
export function StepList({ caseId, steps: list }: StepListProps) {
  const { page, steps } = useText("caseWords");
  const stateText: Record<StepProgress, string> = {
    done: page.done,
    begun: page.begun,
    todo: page.notDone,
  };
  return (
    <Section title={page.stepsTitle}>
      <EntryList
        label={page.stepsTitle}
        entries={list.map(({ step, state }) => ({
          key: step,
          href: stepHref(caseId, step),
          title: steps[step].title,
          facts: [steps[step].text],
          badge: { text: stateText[state], tone: TONES[state] },
        }))}
      />
    </Section>
  );
}
