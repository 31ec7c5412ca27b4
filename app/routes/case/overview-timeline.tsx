import type { CasePoint } from "#app/server/case/overview.server";
import { longDay } from "#app/text/format";
import { useLanguage, useText } from "#app/text/provider";
import { Timeline } from "#app/ui/content/timeline";
import type { TimelineState } from "#app/ui/content/timeline";
import { Section } from "#app/ui/frame/page";

function stateOf(point: CasePoint, nextId: string | undefined): TimelineState {
  if (point.isMissed) return "late";
  if (point.inDays < 0) return "done";
  return point.id === nextId ? "next" : "ahead";
}

/** The first point from today on. */
export const nextPoint = (points: readonly CasePoint[]): CasePoint | undefined =>
  points.filter(({ inDays }) => inDays >= 0).sort((a, b) => a.inDays - b.inDays)[0];

/** The dated points of the absence with today among them, and what is uncertain said as such. */
export function CaseTimeline({ points, today }: { points: readonly CasePoint[]; today: string }) {
  const { page, deadlines } = useText("caseWords");
  const language = useLanguage();
  const next = nextPoint(points);
  const noteOf = ({ id, isWeekend, inDays }: CasePoint) => {
    const counted = id === "interview" || id === "notification" || id === "eightWeeks";
    if (!counted || inDays < 0) return undefined;
    return isWeekend ? deadlines.weekend : deadlines.uncertain;
  };
  return (
    <Section title={page.timeline}>
      <Timeline
        label={page.timeline}
        picture
        today={{ day: today, label: `${page.today}, ${longDay(today, language)}` }}
        points={points.map((point) => ({
          key: point.id,
          day: point.day,
          dayText: longDay(point.day, language),
          title: deadlines[point.id],
          state: stateOf(point, next?.id),
          stateText: point.isMissed
            ? deadlines.overdue(-point.inDays)
            : point.inDays >= 0
              ? deadlines.left(point.inDays)
              : undefined,
          note: noteOf(point),
        }))}
      />
    </Section>
  );
}
