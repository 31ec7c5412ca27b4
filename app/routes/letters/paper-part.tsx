import type { ReactNode } from "react";
import type { PaperView } from "#app/server/letters/papers-page.server";
import { useText } from "#app/text/provider";
import type { Texts } from "#app/text/texts";
import { Badge } from "#app/ui/content/badge";
import { Section } from "#app/ui/frame/page";

type PaperWords = Texts["paperLetters"]["papers"];
type PaperLink = { href: string; text: string };

/** The minutes of something hold no day of their own to come, but the next time. */
export const calendarWords = ({ letter }: PaperView, words: PaperWords): string =>
  letter === "minutes" || letter === "talk" || letter === "jointMinutes"
    ? words.nextCalendar
    : words.calendar;

/** The ways to a paper that can be made: to read it, to fetch it, and into a calendar where a day is in it. */
export function linksTo(paper: PaperView, words: PaperWords): PaperLink[] {
  const { read, pdf, ics } = paper;
  const dated = ics ? [{ href: ics, text: calendarWords(paper, words) }] : [];
  return [{ href: read, text: words.read }, { href: pdf, text: words.pdf }, ...dated];
}

export type PaperLinksProps = {
  links: readonly PaperLink[];
  /** Of which paper, for whoever goes from link to link. */
  title: string;
  children?: ReactNode;
};

export function PaperLinks({ links, title, children }: PaperLinksProps) {
  const { papers } = useText("paperLetters");
  return (
    <ul className="plain-list">
      {links.map(({ href, text }) => (
        <li key={href}>
          <a href={href} aria-label={papers.of(text, title)}>
            {text}
          </a>
        </li>
      ))}
      {children}
    </ul>
  );
}

export type PaperPartProps = {
  id: string;
  words: { title: string; purpose: string; write: string; missing?: string };
  /** Where it is written. */
  page: string;
  isReady: boolean;
  /** Ways to it, by what they say. */
  links: readonly PaperLink[];
  children?: ReactNode;
};

/** One paper: what it is for, whether it can be made and what is missing, and the ways to it. */
export function PaperPart({ id, words, page, isReady, links, children }: PaperPartProps) {
  const { papers } = useText("paperLetters");
  return (
    <Section
      title={words.title}
      id={id}
      lead={words.purpose}
      actions={
        isReady ? <Badge tone="good">{papers.ready}</Badge> : <Badge>{papers.notReady}</Badge>
      }
    >
      {isReady ? null : <p>{words.missing}</p>}
      <PaperLinks links={links} title={words.title}>
        <li>
          <a href={page}>{words.write}</a>
        </li>
      </PaperLinks>
      {children}
    </Section>
  );
}
