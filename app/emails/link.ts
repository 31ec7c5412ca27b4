import { mailWords } from "#app/text/mail/words";
import type { Language } from "#app/text/texts";
import { mailPage } from "./mail-page";
import type { MailText } from "./mail-page";

export type LinkFacts = { language: Language; kind: "signInLink" | "addressProof"; link: string };

/** A link somebody asked for: to sign in with, or to show that the address is theirs. */
export function linkMail({ language, kind, link }: LinkFacts): MailText {
  const { subject, lines, action, after } = mailWords(language)[kind];
  const href = link;
  return mailPage({ language, subject, name: null, lines, action: { label: action, href }, after });
}
