import { mailWords } from "#app/text/mail/words";
import type { MailWords } from "#app/text/mail/words";
import type { Language } from "#app/text/texts";
import { mailPage } from "./mail-page";
import type { MailText } from "./mail-page";

/** What was changed about the way somebody signs in. */
export type NoticeKind = keyof MailWords["notice"]["what"];

/** Tells somebody that their way in was changed, so that they notice when it was not them. */
export function noticeMail(language: Language, kind: NoticeKind, name: string): MailText {
  const { subject, what, after } = mailWords(language).notice;
  return mailPage({ language, subject, name, lines: [what[kind]], after });
}
