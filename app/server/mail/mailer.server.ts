import { createTransport } from "nodemailer";
import type { ClaimedMail } from "#db/mail/outbox.server";
import { env, isLoopback } from "../env.server";

/** `gone`: the receiver's server will never take it. `later`: try again. */
export type Sent = "sent" | "later" | "gone";

const TIMEOUT_MS = 20_000;

/** How the server is reached: links let people in, so never in the clear over a network. */
export function transportSettings(address: string) {
  const isHere = isLoopback(new URL(address).hostname);
  return {
    url: address,
    requireTLS: !isHere,
    // A server on this machine often has a certificate nobody vouches for.
    tls: { rejectUnauthorized: !isHere },
    connectionTimeout: TIMEOUT_MS,
    greetingTimeout: TIMEOUT_MS,
    socketTimeout: TIMEOUT_MS,
    // Nothing of a mail is ever read from a disk or fetched.
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/**
 * A permanent answer (5yz) to the receiver or the text. What the server says to our greeting, sign-in or sender is ours
 * to mend, and the mails wait for that.
 */
const isForGood = (error: unknown): boolean => {
  const { responseCode = 0, command = "" } = error as { responseCode?: number; command?: string };
  return responseCode >= 500 && /^(RCPT|DATA|BDAT)/.test(command);
};

export type Mailer = (claimed: ClaimedMail) => Promise<Sent>;

/**
 * Sends mails through the server in the settings. The message id is the outbox's own, so that a mail sent twice
 * because its answer was lost is one mail to the receiver's server.
 */
export function makeMailer(smtpUrl: string, from: string): Mailer {
  const transport = createTransport(transportSettings(smtpUrl));
  const { hostname } = new URL(env().ORIGIN);
  return async ({ id, mail }) => {
    try {
      const { to, subject, text, html } = mail;
      await transport.sendMail({
        subject,
        text,
        html,
        // As an object: a line of text would be read as a list of addresses.
        to: { name: "", address: to },
        from: { name: "Tilbage", address: from },
        messageId: `<${id}@${hostname}>`,
        headers: { "Auto-Submitted": "auto-generated", "X-Auto-Response-Suppress": "All" },
      });
      return "sent";
    } catch (error) {
      return isForGood(error) ? "gone" : "later";
    }
  };
}
