import type { Deadline, DeadlineState } from "#app/domain/deadlines/deadline";
import { doubtsOf } from "#app/domain/law/standing";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Badge } from "#app/ui/content/badge";
import type { Tone } from "#app/ui/content/badge";
import { Disclosure } from "#app/ui/content/disclosure";
import { DeadlineReason } from "./deadline-reason";

const SOON_DAYS = 7;

/** How near a day is, in words. */
export function useNearness(): (deadline: Deadline) => string {
  const { overdue } = useText("dates");
  const { ago, left } = useText("caseWords").list;
  return ({ inDays, state }) => {
    if (state === "missed") return overdue(-inDays);
    return inDays < 0 ? ago(-inDays) : left(inDays);
  };
}

const STATE_TONES: Partial<Record<DeadlineState, Tone>> = { missed: "bad", done: "good" };

const toneOf = ({ state, inDays }: Deadline): Tone =>
  STATE_TONES[state] ?? (inDays >= 0 && inDays <= SOON_DAYS ? "mind" : "plain");

/** What a state is called beside the day: nearness while it matters, otherwise that it is done or does not hold. */
function useStateText(): (deadline: Deadline) => string {
  const { states } = useText("deadlines");
  const nearness = useNearness();
  return (deadline) =>
    deadline.state === "done" || deadline.state === "lapsed"
      ? states[deadline.state]
      : nearness(deadline);
}

/** What is most uncertain about a deadline, in a word or two; null for what was read at its source. */
export function useDoubt(): (deadline: Deadline) => string | null {
  const { marks } = useText("dates");
  return ({ law }) => {
    const doubt = law && doubtsOf(law).find((each) => each !== "secondHand");
    return doubt ? marks[doubt] : null;
  };
}

export type DeadlineCardProps = { caseId: string; deadline: Deadline };

/** One deadline: what, when, whose, and folded away why this day, what happens if it is missed, and how sure it is. */
export function DeadlineCard({ caseId, deadline }: DeadlineCardProps) {
  const { ids, owners } = useText("deadlines");
  const words = useText("dates");
  const language = useLanguage();
  const stateText = useStateText();
  const doubt = useDoubt()(deadline);
  const { key, id, day, workingDay, owner, isForHrAlone } = deadline;
  const { title } = ids[id];
  const isComing = deadline.inDays >= 0 && deadline.state !== "lapsed";
  return (
    <li className="deadline" id={key}>
      <p className="deadline-when">
        <time dateTime={day}>{longDay(day, language)}</time>
        <Badge tone={toneOf(deadline)}>{stateText(deadline)}</Badge>
        {isForHrAlone ? <Badge tone="accent">{words.hrAlone}</Badge> : null}
      </p>
      <h3 className="deadline-title">{title}</h3>
      <p className="deadline-owner">{[owners[owner], doubt].filter(Boolean).join(" · ")}</p>
      {workingDay && isComing ? (
        <p className="deadline-note">{words.workingDay(longDay(workingDay, language))}</p>
      ) : null}
      <Disclosure summary={words.whyThisDate} about={title}>
        <DeadlineReason deadline={deadline} />
        {isComing ? (
          <p>
            <a href={`/cases/${caseId}/deadlines.ics?only=${encodeURIComponent(key)}`}>
              {words.calendarOne}
              <span className="sr-only">: {title}</span>
            </a>
          </p>
        ) : null}
      </Disclosure>
    </li>
  );
}

export type DeadlineListProps = { caseId: string; deadlines: readonly Deadline[]; label: string };

/** Deadlines one under the other. */
export function DeadlineList({ caseId, deadlines, label }: DeadlineListProps) {
  return (
    <ul className="deadline-list" aria-label={label}>
      {deadlines.map((deadline) => (
        <DeadlineCard key={deadline.key} caseId={caseId} deadline={deadline} />
      ))}
    </ul>
  );
}
