import type { StaircaseView } from "#app/server/plan-help/staircase-words.server";
import { Badge } from "#app/ui/content/badge";
import { classNames } from "#app/ui/class-names";
import { answerHref } from "../plan-check/answer-links";

/** The staircase drawn with words: the steps, where the plan stands, and what the next one takes with links to it. */
export function Staircase({ caseId, view }: { caseId: string; view: StaircaseView }) {
  const { words, steps, needs } = view;
  return (
    <>
      <ol className="staircase" aria-label={words.picture}>
        {steps.map(({ step, title, name, mark, isHere }) => (
          <li key={step} className={classNames("stair", isHere && "stair-here")}>
            <strong>{title}</strong>{" "}
            {mark ? <Badge tone={isHere ? "good" : "plain"}>{mark}</Badge> : null}
            <span className="stair-name">{name}</span>
          </li>
        ))}
      </ol>
      <p>{view.stands}</p>
      <h3>{view.takes}</h3>
      <ul className="stair-needs">
        {needs.map(({ need, isThere, path }) => (
          <li key={need}>
            {isThere ? words.isThere : words.missing}:{" "}
            {isThere ? need : <a href={answerHref(caseId, path)}>{need}</a>}
          </li>
        ))}
      </ul>
    </>
  );
}
