import { randomInt } from "node:crypto";
import { handoverMail } from "#app/emails/handover";
import { CODE_DIGITS, handoverSchema } from "#app/domain/plan/handover";
import type { HandoverDays, HandoverParties } from "#app/domain/plan/handover";
import { firstMessages } from "#app/domain/account";
import { handOver } from "#db/handover/handovers.server";
import { longDay } from "#app/text/format";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { hashOfToken, newLinkToken } from "../account/link-token.server";
import type { CaseEntry } from "../case/require-case.server";
import { today } from "../clock.server";
import { env } from "../env.server";
import { pick } from "../form.server";
import type { PostedForm } from "../form.server";
import { mailsWaiting } from "../mail/mail-round.server";

const DAY_MS = 24 * 60 * 60_000;
const FIELDS = [
  "version",
  "recipient",
  "email",
  "answerTo",
  "contact",
  "days",
  "withCode",
] as const;

/** What was typed, as it goes back into the fields. */
export type Typed = Record<(typeof FIELDS)[number], string>;

/** What is shown of a link this once, to whoever made it. */
export type Made = {
  recipient: string;
  email: string;
  /** Null where the product sends it itself. */
  link: string | null;
  code: string | null;
  /** What goes by ordinary mail; null where the product sends it. */
  message: { subject: string; text: string } | null;
};

export type Shared =
  | { state: "made"; made: Made }
  | { state: "wrong"; errors: Record<string, string>; typed: Typed }
  /** The employee does not let the version go any more. */
  | { state: "refused"; typed: Typed };

const newCode = (): string => String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, "0");

type Facts = {
  parties: HandoverParties;
  link: string;
  expiresAt: number;
  hasCode: boolean;
};

/** The message and the mail are Danish whoever sends them, as the paper is: the kommune reads them. */
function wordsOf({ account }: CaseEntry, { parties, link, expiresAt, hasCode }: Facts) {
  const facts = {
    recipient: parties.recipient,
    organisation: account.organisation,
    sender: account.name,
    until: longDay(today(expiresAt), "da"),
    link,
    hasCode,
  };
  const { subject, text } = textsOf("da", "handover").made;
  return {
    mail: handoverMail({ language: "da", ...facts }),
    message: { subject: subject(account.organisation), text: text(facts) },
  };
}

type Read = { version: number; days: HandoverDays; withCode: boolean } & HandoverParties;

async function make(entry: CaseEntry, read: Read, isMailed: boolean): Promise<Made | null> {
  const { store, caseId, by } = entry;
  const { version, days, withCode, ...parties } = read;
  const token = newLinkToken();
  const code = withCode ? newCode() : null;
  const expiresAt = by.at + days * DAY_MS;
  const link = `${env().ORIGIN}/shared#${token}`;
  const { mail, message } = wordsOf(entry, { parties, link, expiresAt, hasCode: withCode });
  const id = await handOver(
    store,
    {
      caseId,
      version,
      tokenHash: hashOfToken(token),
      parties,
      code,
      expiresAt,
      mail: isMailed ? { ...mail, to: parties.email } : null,
    },
    by,
  );
  if (!id) return null;
  if (isMailed) mailsWaiting();
  const { recipient, email } = parties;
  return isMailed
    ? { recipient, email, link: null, code, message: null }
    : { recipient, email, link, code, message };
}

/** Makes a link from what was posted; its token, and a code told another way, stand in this one answer. */
export async function share(
  entry: CaseEntry,
  form: PostedForm,
  language: Language,
): Promise<Shared> {
  const isMailed = form.get("intent") === "send" && env().canMail;
  const typed = pick(form, FIELDS);
  const messages = textsOf(language, "handover").form.problems;
  const read = handoverSchema(messages, isMailed).safeParse(typed);
  if (!read.success) return { state: "wrong", errors: firstMessages(read.error), typed };
  const made = await make(entry, read.data, isMailed);
  return made ? { state: "made", made } : { state: "refused", typed };
}
