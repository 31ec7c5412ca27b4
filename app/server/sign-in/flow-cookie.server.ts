import { createHmac } from "node:crypto";
import { mayTry } from "#db/attempts.server";
import { openJson, sealJson } from "#db/seal.server";
import { hashOfToken, newLinkToken } from "../account/link-token.server";
import { theStore } from "../app.server";
import { now } from "../clock.server";
import { env } from "../env.server";
import { authSecret } from "../keys.server";

/** How long somebody may take between the two halves of a way in: the browser's or the provider's window in between. */
const FLOW_MS = 5 * 60_000;

const key = () => createHmac("sha256", authSecret()).update("flow").digest();
const flags = () => `Path=/; HttpOnly; SameSite=Lax${env().isHttps ? "; Secure" : ""}`;

// Over https no neighbouring host can plant one of these.
const named = (name: string) => (env().isHttps ? `__Host-${name}` : name);

type Flow = { id: string; until: number; value: unknown };

/** A sealed cookie with what the second half of a way in must know; nobody but this server can read or make one. */
export function flowCookie(name: string, value: unknown): string {
  const flow: Flow = { id: newLinkToken(), until: now() + FLOW_MS, value };
  return `${named(name)}=${sealJson(key(), name, flow)}; Max-Age=${FLOW_MS / 1000}; ${flags()}`;
}

/** The cookie that forgets it. */
export const noFlowCookie = (name: string): string => `${named(name)}=; Max-Age=0; ${flags()}`;

function flowOf(request: Request, name: string): Flow | null {
  const cookies = request.headers.get("cookie") ?? "";
  const [, sealed] = new RegExp(`(?:^|;\\s*)${named(name)}=([\\w.-]+)(?:;|$)`).exec(cookies) ?? [];
  if (!sealed) return null;
  try {
    return openJson(key(), name, sealed) as Flow;
  } catch {
    return null;
  }
}

/** What a flow's cookie holds, once: null for a forged, expired or used one. */
export async function takeFlow(request: Request, name: string): Promise<unknown> {
  const flow = flowOf(request, name);
  const at = now();
  if (!flow || flow.until <= at) return null;
  const used = { key: `flow:${hashOfToken(flow.id)}`, max: 1, windowMs: FLOW_MS, at };
  return (await mayTry(await theStore(), used)) ? flow.value : null;
}
