import type { TimelinePoint } from "./timeline";
import { placeDays } from "./timeline-geometry";

type TimelinePictureProps = {
  points: readonly TimelinePoint[];
  today: { day: string; label: string };
};

/** The points on one line, true to scale. The list under it says the same in words, so readers skip it. */
export function TimelinePicture({ points, today }: TimelinePictureProps) {
  if (points.length < 2) return null;
  const at = placeDays([...points.map((point) => point.day), today.day]);
  const now = at(today.day);
  const [first, last] = [points[0], points.at(-1)];
  return (
    <svg className="timeline-picture" aria-hidden="true" focusable="false">
      <line className="timeline-rail" x1="0%" x2="100%" y1="50%" y2="50%" />
      <line className="timeline-gone" x1="0%" x2={`${now}%`} y1="50%" y2="50%" />
      {points.map((point) => (
        <circle
          key={point.key}
          className={`timeline-dot timeline-${point.state}`}
          cx={`${at(point.day)}%`}
          cy="50%"
          r="7"
        />
      ))}
      <text className="timeline-end" x="0%" y="96%">
        {first?.title}
      </text>
      <text className="timeline-end" x="100%" y="96%" textAnchor="end">
        {last?.title}
      </text>
      <line className="timeline-now" x1={`${now}%`} x2={`${now}%`} y1="20%" y2="80%" />
      <text className="timeline-now-text" x={`${now}%`} y="14%" textAnchor={anchor(now)}>
        {today.label}
      </text>
    </svg>
  );
}

const anchor = (at: number): "start" | "middle" | "end" =>
  at < 10 ? "start" : at > 90 ? "end" : "middle";
