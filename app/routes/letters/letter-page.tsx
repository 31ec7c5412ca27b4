import type { ReactNode } from "react";
import type { ShownLetter } from "#app/server/letters/letter-page.server";
import type { PaperView } from "#app/server/letters/papers-page.server";
import { useText } from "#app/text/provider";
import { Actions, LinkButton } from "#app/ui/frame/button";
import { Page } from "#app/ui/frame/page";
import { PrintButton } from "#app/ui/frame/print-button";
import { LetterView } from "./letter-view";
import { MailText } from "./mail-text";
import { calendarWords } from "./paper-part";

export type LetterPageProps = {
  title: string;
  lead?: string;
  caseId: string;
  letter: ShownLetter;
  paper: PaperView;
  /** Where it is written, in words. */
  write: string;
  children?: ReactNode;
};

/** A paper to read, with everything that can be done with it: fetch, print, put in a calendar, write a mail, change. */
export function LetterPage(props: LetterPageProps) {
  const { title, lead, caseId, letter, paper, write, children } = props;
  const { papers: words } = useText("paperLetters");
  return (
    <Page title={title} lead={lead} back={{ href: `/cases/${caseId}/papers`, label: words.title }}>
      <Actions>
        <LinkButton href={paper.pdf}>{words.pdf}</LinkButton>
        {paper.ics ? (
          <LinkButton look="secondary" href={paper.ics}>
            {calendarWords(paper, words)}
          </LinkButton>
        ) : null}
        <PrintButton>{words.print}</PrintButton>
      </Actions>
      <LetterView {...letter} />
      <div className="beside-paper">
        <MailText paper={paper} title={title} caseId={caseId} />
        {children ?? (
          <p>
            <a href={paper.page}>{write}</a>
          </p>
        )}
      </div>
    </Page>
  );
}
