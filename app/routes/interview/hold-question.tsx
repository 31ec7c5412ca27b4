import { AGENDA } from "#app/domain/conversation";
import type { AgendaPoint } from "#app/domain/conversation";
import type { IsoDate } from "#app/domain/fields";
import { weekdayDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Callout } from "#app/ui/content/callout";
import { Disclosure } from "#app/ui/content/disclosure";
import { Actions, Button, LinkButton } from "#app/ui/frame/button";
import { Section } from "#app/ui/frame/page";
import { stepHref } from "../case/step-links";
import { PointFields } from "./point-fields";

/** The page of one point of the agenda. */
export const pointHref = (caseId: string, point: AgendaPoint): string =>
  `${stepHref(caseId, "hold")}?step=${AGENDA.indexOf(point) + 1}`;

/** The branch for a conversation that could not be held. */
export const notHeldHref = (caseId: string): string => `${stepHref(caseId, "hold")}?step=not-held`;

/** How to put the question, and what belongs in the answer. */
export function Guide({ point }: { point: AgendaPoint }) {
  const words = useText("interview").hold;
  const { say, may, mayNot } = words.points[point];
  const list = (lines: readonly string[]) => (
    <ul>
      {lines.map((each) => (
        <li key={each}>{each}</li>
      ))}
    </ul>
  );
  return (
    <div className="talk-guide">
      <Callout title={words.say}>
        <p>{say}</p>
      </Callout>
      <Callout kind="success" title={words.may}>
        {list(may)}
      </Callout>
      <Callout kind="warning" title={words.mayNot}>
        {list(mayNot)}
      </Callout>
    </div>
  );
}

export type AnswerProps = {
  caseId: string;
  point: AgendaPoint;
  plannedDay: IsoDate | null;
  eightWeeks: IsoDate | null;
};

/** The answer's fields, and the way on: to the next point, or from the last one to the minutes. */
export function Answer({ caseId, point, plannedDay, eightWeeks }: AnswerProps) {
  const words = useText("interview").hold;
  const { saveAndContinue } = useText("shell").actions;
  const language = useLanguage();
  const previous = AGENDA[AGENDA.indexOf(point) - 1];
  return (
    <>
      <Section title={words.write} lead={words.writeLead} sheet>
        {point === "opening" && plannedDay ? (
          <p>{words.planned(weekdayDay(plannedDay, language))}</p>
        ) : null}
        <PointFields point={point} eightWeeks={eightWeeks} />
      </Section>
      <Actions>
        {point === "closing" ? (
          // The button carries the answer: only pressing it says that the conversation was held.
          <Button name="interview.outcome" value="held">
            {words.finish}
          </Button>
        ) : (
          <Button>{saveAndContinue}</Button>
        )}
        {previous ? (
          <LinkButton look="secondary" href={pointHref(caseId, previous)}>
            {words.previous}
          </LinkButton>
        ) : null}
      </Actions>
    </>
  );
}

/** Every point of the agenda with the way to it, and the branch. */
export function AgendaMenu({ caseId, current }: { caseId: string; current: AgendaPoint }) {
  const words = useText("interview").hold;
  return (
    <>
      <Disclosure summary={words.agenda}>
        <ol>
          {AGENDA.map((point) => (
            <li key={point}>
              <a
                href={pointHref(caseId, point)}
                aria-current={point === current ? "step" : undefined}
              >
                {words.points[point].heading}
              </a>
            </li>
          ))}
        </ol>
      </Disclosure>
      <p>
        <a href={notHeldHref(caseId)}>{words.notHeldLink}</a>
      </p>
    </>
  );
}
