import { mailWords } from "#app/text/mail/words";
import type { Language } from "#app/text/texts";
import { mailPage } from "./mail-page";
import type { MailText } from "./mail-page";

export type HandoverFacts = {
  language: Language;
  recipient: string;
  sender: string;
  organisation: string;
  link: string;
  /** The last day the link works, in words. */
  until: string;
  hasCode: boolean;
};

/** The link to a shared document. Says neither what it is nor whom it is about: mail is read by many programs. */
export function handoverMail({ language, recipient, link, ...facts }: HandoverFacts): MailText {
  const { subject, lines, action, after } = mailWords(language).handover;
  return mailPage({
    language,
    subject: subject(facts.organisation),
    name: recipient,
    lines: lines(facts.sender, facts.organisation, facts.hasCode),
    action: { label: action, href: link },
    after: after(facts.until),
  });
}
