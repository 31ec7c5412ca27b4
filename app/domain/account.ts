import { z } from "zod";

/** Shortest password accepted; length is the only rule. */
export const MIN_PASSWORD = 15;
export const MAX_PASSWORD = 200;
/** Longest address accepted (RFC 5321). */
const MAX_EMAIL = 254;
const MAX_NAME = 120;
/** How often somebody with an employee's link may say the wrong name or day before the link is worth nothing. */
export const MAX_WRONG = 5;

/** What a form says about each kind of bad input, in the reader's language. */
export type AccountMessages = {
  organisation: string;
  name: string;
  email: string;
  role: string;
  passwordTooShort: string;
  passwordTooLong: string;
};

const nameSchema = (message: string) => z.string().trim().min(1, message).max(MAX_NAME, message);

const emailSchema = ({ email }: AccountMessages) =>
  z.string().trim().max(MAX_EMAIL, email).pipe(z.email(email));

const passwordSchema = ({ passwordTooShort, passwordTooLong }: AccountMessages) =>
  z.string().min(MIN_PASSWORD, passwordTooShort).max(MAX_PASSWORD, passwordTooLong);

/** The first-run form: the organisation and its first HR person. */
export const foundingSchema = (messages: AccountMessages) =>
  z.object({
    organisation: nameSchema(messages.organisation),
    name: nameSchema(messages.name),
    email: emailSchema(messages),
    password: passwordSchema(messages),
  });

/** What an invited person fills in. */
export const joiningSchema = (messages: AccountMessages) =>
  z.object({ name: nameSchema(messages.name), password: passwordSchema(messages) });

/** What an employee fills in to get into their own case; the name is the case's. */
export const employeeSchema = (messages: AccountMessages) =>
  z.object({ email: emailSchema(messages), password: passwordSchema(messages) });

/** What HR fills in to invite a colleague. */
export const invitingSchema = (messages: AccountMessages) =>
  z.object({
    name: nameSchema(messages.name),
    email: emailSchema(messages),
    role: z.enum(["hrAdmin", "hrPartner", "lineManager"], messages.role),
  });

/** The first message of each field of a failed parse, by field name. */
export function firstMessages(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {};
  for (const { path, message } of error.issues) messages[path.join(".")] ??= message;
  return messages;
}

/** How an employee's link can reach them. */
export const CHANNELS = ["mail", "phone", "letter"] as const;
export type Channel = (typeof CHANNELS)[number];

export type AddressMessages = { email: string; phone: string };

const MOBILE = /^\+?\d{8,15}$/;
const DANISH = /^\d{8}$/;

const phoneSchema = ({ phone }: AddressMessages) =>
  z
    .string()
    .transform((typed) => typed.replace(/[\s().-]/g, ""))
    .pipe(z.string().regex(MOBILE, phone))
    .transform((number) => (DANISH.test(number) ? `+45${number}` : number));

/** Where an employee's link goes: a mail address, a mobile number with its country (+45 unless said otherwise), or nothing for a letter. */
export const deliverySchema = (messages: AddressMessages) =>
  z.discriminatedUnion("channel", [
    z.object({
      channel: z.literal("mail"),
      email: z.string().trim().max(MAX_EMAIL, messages.email).pipe(z.email(messages.email)),
    }),
    z.object({ channel: z.literal("phone"), phone: phoneSchema(messages) }),
    z.object({ channel: z.literal("letter") }),
  ]);
