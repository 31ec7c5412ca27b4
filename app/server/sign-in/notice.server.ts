import { noticeMail } from "#app/emails/notice";
import type { NoticeKind } from "#app/emails/notice";
import type { Language } from "#app/text/texts";
import type { Mail } from "#db/mail/outbox.server";
import { mailStatement } from "#db/mail/outbox.server";
import type { Account } from "../account/account.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { env } from "../env.server";
import { languageOf } from "../language.server";
import { mailsWaiting } from "../mail/mail-round.server";

/** The mail that tells somebody that their way in was changed; null without a proven address or a mail server. */
export const noticeTo = (
  { name, email, isEmailProven }: Pick<Account, "name" | "email" | "isEmailProven">,
  language: Language,
  kind: NoticeKind,
): Mail | null =>
  isEmailProven && env().canMail ? { ...noticeMail(language, kind, name), to: email } : null;

/** The statements that tell somebody by mail that their way in was changed; none without a proven address or a mail server. */
export async function noticeStatements(request: Request, account: Account, kind: NoticeKind) {
  const mail = noticeTo(account, languageOf(request), kind);
  if (!mail) return [];
  return [mailStatement(await theStore(), mail, now()).statement];
}

/** Tells somebody by mail that their way in was changed, after the change. */
export async function sendNotice(request: Request, account: Account, kind: NoticeKind) {
  const [statement] = await noticeStatements(request, account, kind);
  if (!statement) return;
  await statement;
  mailsWaiting();
}
