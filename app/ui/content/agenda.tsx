import type { ReactNode } from "react";
import { Badge, type Tone } from "./badge";

export type AgendaItem = {
  key: string;
  day?: string;
  dayText: string;
  title: string;
  href?: string;
  note?: ReactNode;
  badge?: { text: string; tone?: Tone };
};

export type AgendaGroup = { key: string; heading: string; items: readonly AgendaItem[] };

export type AgendaProps = {
  groups: readonly AgendaGroup[];
  /** Heading level of the groups, one below the section they stand in. */
  level?: 2 | 3;
  empty?: string;
};

/** What to do and when, grouped: late, this week, later. Groups without items are left out. */
export function Agenda({ groups, level = 3, empty }: AgendaProps) {
  const Heading = level === 2 ? "h2" : "h3";
  const filled = groups.filter((group) => group.items.length > 0);
  if (filled.length === 0 && empty) return <p className="empty">{empty}</p>;
  return (
    <div className="agenda">
      {filled.map((group) => (
        <section key={group.key}>
          <Heading className="agenda-heading">{group.heading}</Heading>
          <ul>
            {group.items.map((item) => (
              <AgendaLine key={item.key} item={item} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}

function AgendaLine({ item }: { item: AgendaItem }) {
  return (
    <li className="agenda-item">
      <time className="agenda-day" dateTime={item.day}>
        {item.dayText}
      </time>
      <div className="agenda-what">
        {item.href ? <a href={item.href}>{item.title}</a> : item.title}
        {item.note ? <div className="agenda-note">{item.note}</div> : null}
      </div>
      {item.badge ? <Badge tone={item.badge.tone}>{item.badge.text}</Badge> : null}
    </li>
  );
}
