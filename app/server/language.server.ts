import { isLanguage } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { env } from "./env.server";

const YEAR_SECONDS = 365 * 24 * 60 * 60;

/** The language a person chose; Danish until they choose. */
export function languageOf(request: Request): Language {
  const cookie = /(?:^|;\s*)language=(\w+)/.exec(request.headers.get("cookie") ?? "");
  return isLanguage(cookie?.[1]) ? cookie[1] : "da";
}

/** The cookie that keeps the choice of language; it says nothing else about anybody. */
export const languageCookie = (language: Language): string =>
  `language=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly${env().isHttps ? "; Secure" : ""}`;
