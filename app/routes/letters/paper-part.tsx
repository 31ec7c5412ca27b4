import type { ReactNode } from "react";
import { useText } from "#app/text/provider";
import { Badge } from "#app/ui/content/badge";
import { Section } from "#app/ui/frame/page";

export type PaperPartProps = {
  id: string;
  words: { title: string; purpose: string; write: string; missing?: string };
  /** Where it is written. */
  page: string;
  isReady: boolean;
  /** Ways to fetch it, by what they say. */
  links: readonly { href: string; text: string }[];
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
      <ul className="plain-list">
        {links.map(({ href, text }) => (
          <li key={href}>
            <a href={href} aria-label={papers.of(text, words.title)}>
              {text}
            </a>
          </li>
        ))}
        <li>
          <a href={page}>{words.write}</a>
        </li>
      </ul>
      {children}
    </Section>
  );
}
