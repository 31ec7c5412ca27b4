import { createHash } from "node:crypto";
import { canonicalEmail } from "#db/accounts.server";
import type { SignInMethod } from "#app/domain/sign-in";
import { mayTry } from "#db/attempts.server";
import { app } from "../app.server";
import { now } from "../clock.server";
import { env } from "../env.server";

const WINDOW_MS = 5 * 60_000;
const MAX_TRIES = 10;

export type SignIn = { ok: true; headers: Headers } | { ok: false; reason: "wrong" | "tooMany" };

/** The key tries are counted under: a hash, so that the table names nobody. */
const attemptKey = (email: string) =>
  `sign-in:${createHash("sha256").update(canonicalEmail(email)).digest("base64url")}`;

/** A cookie that ends with the browser; the server alone decides how long the session lasts. */
const untilBrowserCloses = (cookie: string) => cookie.replace(/;\s*(max-age|expires)=[^;]*/gi, "");

/** Calls better-auth as a browser would, so that its limits and origin check run. */
async function post(request: Request, path: string, body: object): Promise<Response> {
  const { auth } = await app();
  const { ORIGIN } = env();
  const headers = new Headers({ "content-type": "application/json", origin: ORIGIN });
  for (const name of ["cookie", "x-client-ip", "user-agent"]) {
    const value = request.headers.get(name);
    if (value) headers.set(name, value);
  }
  return auth.handler(
    new Request(`${ORIGIN}/api/auth${path}`, {
      method: "POST",
      headers,
      body: JSON.stringify(body),
    }),
  );
}

function cookiesOf(answer: Response): Headers {
  const headers = new Headers();
  for (const cookie of answer.headers.getSetCookie())
    headers.append("set-cookie", untilBrowserCloses(cookie));
  return headers;
}

/**
 * Signs in. At most 10 tries in 5 minutes per account, whatever address they come from; known and unknown accounts are
 * counted, answered and timed alike.
 */
export async function signIn(request: Request, email: string, password: string): Promise<SignIn> {
  const { store } = await app();
  const within = await mayTry(store, {
    key: attemptKey(email),
    max: MAX_TRIES,
    windowMs: WINDOW_MS,
    at: now(),
  });
  if (!within) return { ok: false, reason: "tooMany" };
  const answer = await post(request, "/sign-in/email", { email: canonicalEmail(email), password });
  if (answer.status === 429) return { ok: false, reason: "tooMany" };
  return answer.ok ? { ok: true, headers: cookiesOf(answer) } : { ok: false, reason: "wrong" };
}

/** How somebody was recognised, and when they showed a second factor with it (UTC ms), if they did. */
export type Recognition = { method: SignInMethod; secondFactorAt: number | null };

/** Opens a session for somebody recognised in a way of our own. Gives the cookies. */
export async function openSession(
  request: Request,
  userId: string,
  how: Recognition,
): Promise<Headers> {
  const { auth } = await app();
  const { headers } = request;
  const answer = await auth.api.openSession({
    body: { userId, ...how },
    headers,
    asResponse: true,
  });
  return cookiesOf(answer);
}

/** Notes that a second factor was shown in a session, which goes on under a new token. Gives the cookies. */
export async function raiseSession(request: Request, token: string): Promise<Headers> {
  const { auth } = await app();
  const { headers } = request;
  return cookiesOf(
    await auth.api.raiseSession({ body: { token, at: now() }, headers, asResponse: true }),
  );
}

/** Ends the session on the server and takes its cookie back. */
export async function signOut(request: Request): Promise<Headers> {
  return cookiesOf(await post(request, "/sign-out", {}));
}
