import type { ReactNode } from "react";
import { classNames } from "#app/ui/class-names";
import { TimelinePicture } from "./timeline-picture";

/** `done` is behind us, `next` is what to do now, `late` should have been done, `ahead` comes later. */
export type TimelineState = "done" | "next" | "late" | "ahead";

export type TimelinePoint = {
  key: string;
  /** `YYYY-MM-DD`, for the order and the picture. */
  day: string;
  /** The day as people read it. */
  dayText: string;
  title: string;
  state: TimelineState;
  /** The state in words: colour and shape only repeat it. */
  stateText?: string;
  note?: ReactNode;
  href?: string;
};

export type TimelineProps = {
  label: string;
  points: readonly TimelinePoint[];
  today: { day: string; label: string };
  /** Adds the horizontal picture over the list, true to scale. */
  picture?: boolean;
  /** Many points: a line each where there is room. */
  compact?: boolean;
};

/** Dated points in order, with today among them. The list is the content; the picture repeats it to scale. */
export function Timeline({ label, points, today, picture = false, compact }: TimelineProps) {
  const ordered = [...points].sort((a, b) => a.day.localeCompare(b.day));
  const before = ordered.filter((point) => point.day < today.day);
  const after = ordered.filter((point) => point.day >= today.day);
  return (
    <div className={classNames("timeline", compact && "timeline-compact")}>
      {picture ? <TimelinePicture points={ordered} today={today} /> : null}
      <ol className="timeline-list" aria-label={label}>
        {before.map((point) => (
          <TimelineItem key={point.key} point={point} />
        ))}
        <li className="timeline-today">
          <time dateTime={today.day}>{today.label}</time>
        </li>
        {after.map((point) => (
          <TimelineItem key={point.key} point={point} />
        ))}
      </ol>
    </div>
  );
}

function TimelineItem({ point }: { point: TimelinePoint }) {
  return (
    <li className={`timeline-point timeline-${point.state}`}>
      <p className="timeline-when">
        <time dateTime={point.day}>{point.dayText}</time>
        {point.stateText ? <span className="timeline-state">{point.stateText}</span> : null}
      </p>
      <p className="timeline-title">
        {point.href ? <a href={point.href}>{point.title}</a> : point.title}
      </p>
      {point.note ? <div className="timeline-note">{point.note}</div> : null}
    </li>
  );
}
