import type { ReactNode } from "react";
import { classNames } from "#app/ui/class-names";
import { Badge, type Tone } from "./badge";

export type Entry = {
  key: string;
  href: string;
  title: string;
  /** Short facts in one line under the title. */
  facts?: readonly string[];
  badge?: { text: string; tone?: Tone };
  /** What happens next, in words. */
  next?: ReactNode;
};

export type EntryListProps = {
  label: string;
  entries: readonly Entry[];
  /** Close together in one box, for a narrow column. */
  compact?: boolean;
};

/** Things one can open, one under the other: cases, people, versions. The whole row leads there. */
export function EntryList({ label, entries, compact }: EntryListProps) {
  return (
    <ul className={classNames("entry-list", compact && "entry-list-compact")} aria-label={label}>
      {entries.map((entry) => (
        <li key={entry.key} className="entry">
          <div className="entry-main">
            <a className="entry-title" href={entry.href}>
              {entry.title}
            </a>
            {entry.facts?.length ? <p className="entry-facts">{entry.facts.join(" · ")}</p> : null}
          </div>
          {entry.next ? <div className="entry-next">{entry.next}</div> : null}
          {entry.badge ? <Badge tone={entry.badge.tone}>{entry.badge.text}</Badge> : null}
        </li>
      ))}
    </ul>
  );
}
