import Bowser from "bowser";
import { isSignInMethod } from "#app/domain/sign-in";
import { listSessions } from "#db/sign-in/sessions.server";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import { LONGEST_SESSION_MS } from "../account/account.server";
import type { Account } from "../account/account.server";
import { theStore } from "../app.server";
import { clockTime, now, today } from "../clock.server";
import { longDay } from "#app/text/format";

const MAX_NAME = 30;

/** A device in words: "Chrome på Windows". */
function deviceIn(userAgent: string | null, language: Language): string {
  const words = textsOf(language, "signIn").own;
  if (!userAgent) return words.unknownDevice;
  const { browser, os } = Bowser.parse(userAgent);
  // A name that is none of the known ones is the browser's own claim, of any length.
  const isName = (name: string | undefined): name is string => !!name && name.length <= MAX_NAME;
  return isName(browser.name) && isName(os.name)
    ? words.device(browser.name, os.name)
    : words.unknownDevice;
}

/** A moment in words: "28. november 2026 kl. 14.02". */
export const momentIn = (at: number, language: Language): string =>
  `${longDay(today(at), language)} ${language === "da" ? "kl. " : "at "}${clockTime(at)}`;

/** Where a person is signed in, in words; their token never leaves the server. */
export async function sessionsInWords({ userId, sessionToken }: Account, language: Language) {
  const words = textsOf(language, "signIn").own;
  const rows = await listSessions(await theStore(), userId, {
    at: now(),
    longestMs: LONGEST_SESSION_MS,
  });
  return rows.map(({ id, token, method, userAgent, createdAt, updatedAt }) => ({
    id,
    isThisOne: token === sessionToken,
    device: deviceIn(userAgent, language),
    signedIn: words.signedIn(
      momentIn(createdAt, language),
      words.methods[isSignInMethod(method) ? method : "password"],
    ),
    lastUsed: words.lastUsed(momentIn(updatedAt, language)),
  }));
}
