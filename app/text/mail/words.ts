import { mail as da } from "./da";
import { mail as en } from "./en";
import type { Language } from "../texts";

export type MailWords = typeof da;

const words: Record<Language, MailWords> = { da, en };

/** The words of mails in one language. */
export const mailWords = (language: Language): MailWords => words[language];
