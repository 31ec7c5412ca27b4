import type { IsoDate } from "#app/domain/fields";
import { claimMail, forgetOldMails, noteFailed, noteSent } from "#db/mail/outbox.server";
import type { ClaimedMail } from "#db/mail/outbox.server";
import type { Store } from "#db/store.server";
import { now, today } from "../clock.server";
import { env } from "../env.server";
import { remindRound, stillHolds } from "../follow-up/reminder-round.server";
import { log, logFault } from "../log.server";
import { makeMailer } from "./mailer.server";
import type { Mailer, Sent } from "./mailer.server";

/** How often the outbox is looked into besides when this process puts something there. */
const EVERY_MS = 15_000;
/** How often rows of mails long gone are forgotten. */
const FORGET_EVERY_MS = 24 * 60 * 60_000;

async function sendOne(store: Store, send: Mailer, claimed: ClaimedMail): Promise<Sent> {
  const { until = Infinity } = claimed.mail;
  const isWanted = until > now() && (await stillHolds(store, claimed.mail, now()));
  const outcome = isWanted ? await send(claimed) : "gone";
  if (outcome === "sent") await noteSent(store, claimed.id, now());
  else {
    await noteFailed(store, claimed, { at: now(), forGood: outcome === "gone" });
    log.warn({ mail: outcome, tries: claimed.tries }, "mail not sent");
  }
  return outcome;
}

/** Sends everything that is due, one after the other, until `mayGoOn` says no. Gives how many were sent. */
export async function sendDue(
  store: Store,
  send: Mailer,
  mayGoOn: () => boolean = () => true,
): Promise<number> {
  let sent = 0;
  while (mayGoOn()) {
    const claimed = await claimMail(store, now());
    if (!claimed) break;
    if ((await sendOne(store, send, claimed)) === "sent") sent += 1;
  }
  return sent;
}

type Round = { look: () => void; stop: () => Promise<void> };

let round: Round | null = null;

/** Looks into the outbox again and again; a look asked for during another comes right after it. */
export function makeRound(store: Store, send: Mailer): Round {
  let looking: Promise<void> | null = null;
  let again = false;
  let stopped = false;
  let forgotAt = -Infinity;
  let remindedDay: IsoDate | null = null;
  const lookOnce = async () => {
    if (now() - forgotAt >= FORGET_EVERY_MS) {
      await forgetOldMails(store, now());
      forgotAt = now();
    }
    // Looking for cases reads through all of them: once none is left, not again before tomorrow.
    const day = today(now());
    if (remindedDay !== day && (await remindRound(store, now(), () => !stopped))) remindedDay = day;
    await sendDue(store, send, () => !stopped);
  };
  const look = () => {
    if (stopped) return;
    again = looking !== null;
    looking ??= lookOnce()
      .catch((error: unknown) => logFault(error, ""))
      .finally(() => {
        looking = null;
        if (again) look();
      });
  };
  const timer = setInterval(look, EVERY_MS);
  timer.unref();
  return {
    look,
    stop: async () => {
      stopped = true;
      clearInterval(timer);
      await looking;
    },
  };
}

/** Begins to send what is in the outbox, where the settings name a mail server. */
export function startMail(store: Store): void {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || !MAIL_FROM) return;
  round = makeRound(store, makeMailer(SMTP_URL, MAIL_FROM));
  round.look();
}

/** Sends now what has just been put in the outbox; the round would come by a little later. */
export const mailsWaiting = (): void => round?.look();

/** Lets the mail being sent be sent, and stops; the others wait for the next start. */
export async function stopMail(): Promise<void> {
  await round?.stop();
  round = null;
}
