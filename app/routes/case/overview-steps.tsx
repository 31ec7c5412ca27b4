import type { CaseStep, StepProgress } from "#app/domain/case-progress";
import type { CasePoint } from "#app/server/case/overview.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Badge } from "#app/ui/content/badge";
import { EntryList } from "#app/ui/content/entry-list";
import type { Tone } from "#app/ui/content/badge";
import { LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { nextPoint } from "./overview-timeline";
import { stepHref } from "./step-links";

const SOON_DAYS = 7;

const TONES: Record<StepProgress, Tone> = { done: "good", begun: "accent", todo: "plain" };

type NextThingProps = {
  caseId: string;
  next: CaseStep | null;
  points: readonly CasePoint[];
};

/** The one thing to do next, large enough to be seen first, and the next date beside it. */
export function NextThing({ caseId, next, points }: NextThingProps) {
  const { page, steps } = useText("caseWords");
  return (
    <Section
      title={next ? page.nextTitle : page.allDone}
      lead={next ? steps[next].text : page.allDoneText}
      sheet
    >
      {next ? <LinkButton href={stepHref(caseId, next)}>{steps[next].title}</LinkButton> : null}
      <NextDate points={points} />
    </Section>
  );
}

/** What is late, or else the first date ahead, with how near it is in words. */
function NextDate({ points }: { points: readonly CasePoint[] }) {
  const { page, deadlines } = useText("caseWords");
  const language = useLanguage();
  const point = points.find(({ isMissed }) => isMissed) ?? nextPoint(points);
  if (!point) return null;
  const { id, day, inDays, isMissed } = point;
  return (
    <p className="next-date">
      <span className="next-date-label">{page.nextDate}</span>
      <strong>{longDay(day, language)}</strong>
      <Badge tone={isMissed ? "bad" : inDays <= SOON_DAYS ? "mind" : "plain"}>
        {isMissed ? deadlines.overdue(-inDays) : deadlines.left(inDays)}
      </Badge>
      <span className="next-date-what">{deadlines[id]}</span>
    </p>
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
