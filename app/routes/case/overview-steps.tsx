import type { CaseStep, StepProgress } from "#app/domain/case-progress";
import { useText } from "#app/text/provider";
import { EntryList } from "#app/ui/content/entry-list";
import type { Tone } from "#app/ui/content/badge";
import { LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { DeadlineList } from "../deadlines/deadline-card";
import type { DeadlineListProps } from "../deadlines/deadline-card";
import { stepHref } from "./step-links";

const TONES: Record<StepProgress, Tone> = { done: "good", begun: "accent", todo: "plain" };

type NextThingProps = { caseId: string; next: CaseStep | null };

/** The one thing to do next, large enough to be seen first. */
export function NextThing({ caseId, next }: NextThingProps) {
  const { page, steps } = useText("caseWords");
  return (
    <Section
      title={next ? page.nextTitle : page.allDone}
      lead={next ? steps[next].text : page.allDoneText}
      sheet
    >
      {next ? <LinkButton href={stepHref(caseId, next)}>{steps[next].title}</LinkButton> : null}
    </Section>
  );
}

/** What is late and the next dates ahead, each with why. */
export function NextDates({ caseId, deadlines }: Omit<DeadlineListProps, "label">) {
  const words = useText("dates");
  return (
    <Section title={words.next}>
      {deadlines.length === 0 ? <p className="empty">{words.nothingNext}</p> : null}
      <DeadlineList caseId={caseId} deadlines={deadlines} label={words.next} />
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
        compact
        entries={list.map(({ step, state }) => ({
          key: step,
          href: stepHref(caseId, step),
          title: steps[step].title,
          facts: state === "done" ? [] : [steps[step].text],
          badge: { text: stateText[state], tone: TONES[state] },
        }))}
      />
    </Section>
  );
}
