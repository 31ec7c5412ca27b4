import { z } from "zod";
import { cleanText } from "../normalise";

/** How many days a link for the kommune can work; the first one offered is the usual one. */
export const HANDOVER_DAYS = [30, 7, 14, 60] as const;
export type HandoverDays = (typeof HANDOVER_DAYS)[number];

/** Digits of the code that may be asked for besides the link. */
export const CODE_DIGITS = 6;
/** Wrong codes before a link is closed for a while. */
export const MAX_WRONG_CODES = 5;

export const MAX_RECIPIENT = 120;
export const MAX_CONTACT = 200;
/** Longest address accepted (RFC 5321). */
const MAX_EMAIL = 254;

/** To whom a version is handed over, and whom they may answer by ordinary mail or phone. */
export type HandoverParties = {
  recipient: string;
  /** Where the product or the person sends the link; "" when it goes another way. */
  email: string;
  answerTo: string;
  /** A number or an address, as it was written. */
  contact: string;
};

export type HandoverMessages = {
  recipient: string;
  email: string;
  answerTo: string;
  contact: string;
  days: string;
  version: string;
};

const line = (max: number, message: string) =>
  z
    .string()
    .transform((typed) => cleanText(typed).replaceAll("\n", " ").trim())
    .pipe(z.string().min(1, message).max(max, message));

const VERSION = /^[1-9]\d{0,5}$/;

/** What somebody fills in to hand a version over. An address is asked for where the product is to send the link. */
export const handoverSchema = (messages: HandoverMessages, isMailed: boolean) => {
  const address = z.string().trim().max(MAX_EMAIL, messages.email).pipe(z.email(messages.email));
  return z.object({
    version: z.string().regex(VERSION, messages.version).transform(Number),
    recipient: line(MAX_RECIPIENT, messages.recipient),
    email: isMailed ? address : z.union([z.string().trim().length(0), address], messages.email),
    answerTo: line(MAX_RECIPIENT, messages.answerTo),
    contact: line(MAX_CONTACT, messages.contact),
    days: z
      .string()
      .transform(Number)
      .pipe(z.literal([...HANDOVER_DAYS], messages.days)),
    withCode: z.string().transform((posted) => posted === "yes"),
  });
};

/** What has become of a link. `waiting`: it works, and nobody has opened it. */
export type HandoverState = "waiting" | "opened" | "expired" | "ended";

const TOKEN = /(?:^|#)([\w-]{43})$/;

/** The token in a link as somebody pasted it, or in the token alone; "" where there is none. */
export const tokenIn = (pasted: string): string =>
  TOKEN.exec(pasted.replace(/[\s<>]/g, ""))?.[1] ?? "";

/** A recipient's name as it is compared: the same person twice, however it was typed. */
export const sameRecipient = (a: string, b: string): boolean =>
  a.toLocaleLowerCase("da") === b.toLocaleLowerCase("da");
