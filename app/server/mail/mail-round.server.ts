import { claimMail, forgetOldMails, noteFailed, noteSent } from "#db/mail/outbox.server";
import type { Store } from "#db/store.server";
import { now } from "../clock.server";
import { env } from "../env.server";
import { log, logFault } from "../log.server";
import { makeMailer } from "./mailer.server";
import type { Mailer } from "./mailer.server";

/** How often the outbox is looked into besides when this process puts something there. */
const EVERY_MS = 15_000;

/** Sends everything that is due, one after the other. Gives how many were sent. */
export async function sendDue(store: Store, send: Mailer): Promise<number> {
  let sent = 0;
  for (let mail = await claimMail(store, now()); mail; mail = await claimMail(store, now())) {
    const outcome = await send(mail);
    if (outcome === "sent") await noteSent(store, mail.id, now());
    else await noteFailed(store, mail, { at: now(), forGood: outcome === "gone" });
    if (outcome === "sent") sent += 1;
    else log.warn({ mail: outcome, tries: mail.tries }, "mail not sent");
  }
  return sent;
}

type Round = { look: () => void; stop: () => Promise<void> };

let round: Round | null = null;

function makeRound(store: Store, send: Mailer): Round {
  let looking: Promise<void> | null = null;
  let again = false;
  const look = () => {
    again = looking !== null;
    looking ??= sendDue(store, send)
      .then(() => undefined)
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
      clearInterval(timer);
      again = false;
      await looking;
    },
  };
}

/** Begins to send what is in the outbox, where the settings name a mail server. */
export async function startMail(store: Store): Promise<void> {
  const { SMTP_URL, MAIL_FROM } = env();
  if (!SMTP_URL || !MAIL_FROM) return;
  await forgetOldMails(store, now());
  round = makeRound(store, makeMailer(SMTP_URL, MAIL_FROM));
  round.look();
}

/** Sends now what has just been put in the outbox; the round would come by a little later. */
export const mailsWaiting = (): void => round?.look();

/** Lets the mail being sent be sent, and stops. */
export async function stopMail(): Promise<void> {
  await round?.stop();
  round = null;
}
