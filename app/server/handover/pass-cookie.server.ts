import { createHmac } from "node:crypto";
import { openJson, sealJson } from "#db/seal.server";
import { now } from "../clock.server";
import { env } from "../env.server";
import { authSecret } from "../keys.server";

/** How long a link once opened can be read on before it is opened again. */
const PASS_MS = 30 * 60_000;
const PLACE = "handover-pass";

/** What somebody holds who gave a link: which one, and whether its code is still to be given. */
export type Pass = { caseId: string; id: string; step: "code" | "open" };

const key = () => createHmac("sha256", authSecret()).update(PLACE).digest();
// Over https no neighbouring host can plant one of these.
const name = () => (env().isHttps ? "__Host-handover" : "handover");
const flags = () => `Path=/; HttpOnly; SameSite=Strict${env().isHttps ? "; Secure" : ""}`;

/** The cookie with a pass, sealed: nobody but this server can read or make one. */
export function passCookie(pass: Pass): string {
  const sealed = sealJson(key(), PLACE, { ...pass, from: now() });
  return `${name()}=${sealed}; Max-Age=${PASS_MS / 1000}; ${flags()}`;
}

/** The cookie that forgets it. */
export const noPassCookie = (): string => `${name()}=; Max-Age=0; ${flags()}`;

/** The pass a request carries; null for none, a forged one and one that is over. What it leads to must still be asked. */
export function passOf(request: Request): Pass | null {
  const cookies = request.headers.get("cookie") ?? "";
  const [, sealed] = new RegExp(`(?:^|;\\s*)${name()}=([\\w.-]+)(?:;|$)`).exec(cookies) ?? [];
  if (!sealed) return null;
  try {
    const { from, ...pass } = openJson(key(), PLACE, sealed) as Pass & { from: number };
    const age = now() - from;
    // A clock set back makes none younger than it is.
    return age >= 0 && age < PASS_MS ? pass : null;
  } catch {
    return null;
  }
}
