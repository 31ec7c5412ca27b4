import { mailWords } from "#app/text/mail/words";
import type { Language } from "#app/text/texts";
import { mailPage } from "./mail-page";
import type { MailText } from "./mail-page";

export type InvitationFacts = {
  language: Language;
  kind: "employee" | "colleague";
  inviter: string;
  organisation: string;
  link: string;
};

/** The invitation of an employee to their own room, or of a colleague. Names nobody but who invites: it may go astray. */
export function invitationMail({ language, kind, ...facts }: InvitationFacts): MailText {
  const { employeeInvitation, colleagueInvitation } = mailWords(language);
  const words = kind === "employee" ? employeeInvitation : colleagueInvitation;
  return mailPage({
    language,
    subject: words.subject(facts.organisation),
    name: null,
    lines: words.lines(facts.inviter, facts.organisation),
    action: { label: words.action, href: facts.link },
    after: words.after,
  });
}
