import type { ReactNode } from "react";
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

/** Things one can open, one under the other: cases, people, versions. The whole row leads there. */
export function EntryList({ label, entries }: { label: string; entries: readonly Entry[] }) {
  return (
    <ul className="entry-list" aria-label={label}>
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
