import { stripDots, stripPath, stripX, type StripScale, type StripStep } from "./strip-geometry";

/** A day with a name, drawn as an upright line through every strip. */
export type StripMark = { kind: "today" | "goal" | "seen"; day: number };

export type StripProps = {
  label: string;
  planned: readonly StripStep[];
  actual: readonly StripStep[];
  scale: StripScale;
  marks: readonly StripMark[];
};

/**
 * One thin line over time: planned dashed with round dots, actual solid with square ones. For eyes only: the same
 * stands in a table.
 */
export function Strip({ label, planned, actual, scale, marks }: StripProps) {
  return (
    <div className="strip">
      <span className="strip-name">{label}</span>
      <svg
        className="strip-plot"
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        overflow="visible"
        aria-hidden="true"
      >
        <path className="strip-edge" d="M0,0H100M0,100H100" />
        {marks.map(({ kind, day }) => (
          <path key={kind} className={`strip-mark-${kind}`} d={`M${stripX(day, scale)},0V100`} />
        ))}
        <path className="strip-planned" d={stripPath(planned, scale)} />
        <path className="strip-planned-dots" d={stripDots(planned, scale)} />
        <path className="strip-actual" d={stripPath(actual, scale)} />
        <path className="strip-actual-dots" d={stripDots(actual, scale)} />
      </svg>
    </div>
  );
}

/** What the two kinds of line mean. */
export function StripLegend({ planned, actual }: { planned: string; actual: string }) {
  return (
    <ul className="legend">
      {(["planned", "actual"] as const).map((kind) => (
        <li key={kind}>
          <svg className="strip-sign" viewBox="0 0 40 16" aria-hidden="true">
            <path className={`strip-${kind}`} d="M0,8H40" />
            <path className={`strip-${kind}-dots`} d="M8,8h0" />
          </svg>
          {kind === "planned" ? planned : actual}
        </li>
      ))}
    </ul>
  );
}
