import { deliverySchema } from "#app/domain/account";
import type { Letter } from "#app/domain/follow-up/papers";
import type { SharedContent } from "#app/domain/shared-document";
import { mailPage } from "#app/emails/mail-page";
import { letterPapers } from "#app/text/paper-letters/papers";
import { logged } from "#db/access-log.server";
import { mayTry } from "#db/attempts.server";
import { mailStatement } from "#db/mail/outbox.server";
import type { CaseEntry } from "../case/require-case.server";
import { mailsWaiting } from "../mail/mail-round.server";
import { DANISH, dayAndTime } from "./letter.server";

const words = letterPapers.mails;
const MAX_A_DAY = 20;
const DAY_MS = 24 * 60 * 60_000;

/** A mail around a paper. It says when and where, and nothing about absence, work or the case. */
export type LetterMail = { subject: string; lines: string[]; text: string; to: string };

function wordsOf(letter: Letter, { interview, jointMeeting }: SharedContent) {
  const whereAndWhen = (at: typeof interview | typeof jointMeeting) => {
    const how = at.form && at.form !== "inPerson" ? letterPapers.forms[at.form] : "";
    const where = [how, at.place].filter(Boolean).join(", ");
    return [dayAndTime(at.day, at.time) || words.noDay, where || words.noPlace] as const;
  };
  switch (letter) {
    case "invitation":
      return { ...words.invitation, lines: words.invitation.lines(...whereAndWhen(interview)) };
    case "jointInvitation": {
      const { subject, lines } = words.jointInvitation;
      return { subject, lines: lines(...whereAndWhen(jointMeeting)) };
    }
    case "minutes":
    case "fitForWork":
    case "jointMinutes":
    case "fastTrack":
    case "refusal":
      return words[letter];
  }
}

/** The papers whose mail goes to the employee, and is written by nobody else than the employer. */
export const TO_THE_EMPLOYEE: readonly Letter[] = [
  "invitation",
  "minutes",
  "fitForWork",
  "refusal",
];

/** The mail that goes with a paper, from somebody. */
export function letterMail(letter: Letter, content: SharedContent, sender: string): LetterMail {
  const said = wordsOf(letter, content);
  const { employeeName, employeeEmail } = content.facts;
  const isToEmployee = TO_THE_EMPLOYEE.includes(letter);
  const [firstName = ""] = isToEmployee ? employeeName.split(" ") : [];
  const text = [words.hello(firstName), ...said.lines, `${words.regards}\n${sender}`].join("\n\n");
  return { ...said, text, to: isToEmployee ? employeeEmail : "" };
}

export type Posted = "sent" | "wrong" | "tooMany";

/**
 * Puts the mail around a paper in the outbox, to the address somebody typed, and logs that one was sent. At most twenty
 * a day from each person: anybody can be written to.
 */
export async function postLetterMail(
  { store, caseId, by, account }: CaseEntry,
  { subject, lines }: LetterMail,
  typed: string,
): Promise<Posted> {
  const messages = { email: "wrong", phone: "wrong" };
  const read = deliverySchema(messages).safeParse({ channel: "mail", email: typed, phone: "" });
  if (!read.success || read.data.channel !== "mail") return "wrong";
  const tried = { key: `letter-mail:${by.userId}`, max: MAX_A_DAY, windowMs: DAY_MS, at: by.at };
  if (!(await mayTry(store, tried))) return "tooMany";
  const after = words.answer(`${account.name}, ${account.organisation}`);
  const page = mailPage({ language: DANISH, subject, name: null, lines, after });
  const { statement } = mailStatement(store, { ...page, to: read.data.email }, by.at);
  await logged(store, caseId, "sendLetter", by, (entry) => store.db.batch([statement, ...entry]));
  mailsWaiting();
  return "sent";
}
