import type { YearPoint } from "#app/server/case/overview.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Timeline } from "#app/ui/content/timeline";
import type { TimelinePoint, TimelineState } from "#app/ui/content/timeline";
import { Section } from "#app/ui/frame/page";
import { useDoubt, useNearness } from "../deadlines/deadline-card";

type CaseTimelineProps = { caseId: string; points: readonly YearPoint[]; today: string };

function stateOf(point: YearPoint, today: string, nextKey: string | undefined): TimelineState {
  if ("deadline" in point && point.deadline.state === "missed") return "late";
  if (point.key === nextKey) return "next";
  return point.day < today || ("deadline" in point && point.deadline.state === "done")
    ? "done"
    : "ahead";
}

/** The first year of the absence, from day 1 to 52 weeks, with today on it. */
export function CaseTimeline({ caseId, points, today }: CaseTimelineProps) {
  const { page } = useText("caseWords");
  const { ids } = useText("deadlines");
  const words = useText("dates");
  const language = useLanguage();
  const nearness = useNearness();
  const doubtOf = useDoubt();
  const next = points.find(
    (point) => "deadline" in point && ["ahead", "today"].includes(point.deadline.state),
  );
  const shown = (point: YearPoint): TimelinePoint => {
    const { key, day } = point;
    const state = stateOf(point, today, next?.key);
    const base = { key, day, dayText: longDay(day, language), state };
    if ("mark" in point) return { ...base, title: words[point.mark] };
    const { deadline } = point;
    return {
      ...base,
      title: ids[deadline.id].title,
      href: `/cases/${caseId}/deadlines#${key}`,
      stateText: [deadline.state === "done" ? null : nearness(deadline), doubtOf(deadline)]
        .filter(Boolean)
        .join(" · "),
    };
  };
  return (
    <Section title={words.timeline}>
      <Timeline
        label={words.timeline}
        picture
        today={{ day: today, label: `${page.today}, ${longDay(today, language)}` }}
        points={points.map(shown)}
        compact
      />
      <p className="form-hint">{words.countedByUs}</p>
      <p>
        <a href={`/cases/${caseId}/deadlines`}>{words.toDates}</a>
      </p>
    </Section>
  );
}
