import { mailWords } from "#app/text/mail/words";
import type { Language } from "#app/text/texts";
import { mailPage } from "./mail-page";
import type { MailText } from "./mail-page";

export type ReminderFacts = { language: Language; name: string; link: string };

/** Tells somebody that something waits for them. Not what, nor on which case: a mail may be read over a shoulder. */
export function reminderMail({ language, name, link }: ReminderFacts): MailText {
  const { subject, lines, action, after } = mailWords(language).reminder;
  return mailPage({ language, subject, name, lines, action: { label: action, href: link }, after });
}
