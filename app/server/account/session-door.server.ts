import { randomBytes } from "node:crypto";
import { createAuthEndpoint } from "better-auth/api";
import { setSessionCookie } from "better-auth/cookies";
import { z } from "zod";
import { SIGN_IN_METHODS } from "#app/domain/sign-in";

const TOKEN_BYTES = 32;

const opening = z.object({
  userId: z.string(),
  method: z.enum(SIGN_IN_METHODS),
  secondFactorAt: z.number().nullable(),
});

/** Opens a session for somebody we have recognised ourselves. It has no path, so no request can reach it. */
const openSession = createAuthEndpoint({ method: "POST", body: opening }, async (context) => {
  const { userId, ...how } = context.body;
  const { internalAdapter } = context.context;
  const user = await internalAdapter.findUserById(userId);
  if (!user) return context.json({ ok: false });
  const session = await internalAdapter.createSession(userId, false, how, true);
  await setSessionCookie(context, { session, user });
  return context.json({ ok: true });
});

const raising = z.object({ token: z.string(), at: z.number() });

/**
 * Notes in a session that a second factor was shown, and gives it a new token: whoever knew the one from before, say
 * because they planted it, holds nothing.
 */
const raiseSession = createAuthEndpoint({ method: "POST", body: raising }, async (context) => {
  const { token, at } = context.body;
  const { internalAdapter } = context.context;
  const found = await internalAdapter.findSession(token);
  if (!found) return context.json({ ok: false });
  const raised = { token: randomBytes(TOKEN_BYTES).toString("base64url") };
  const session = { ...found.session, ...raised, secondFactorAt: at, provenAt: at };
  await internalAdapter.updateSession(token, { ...raised, secondFactorAt: at, provenAt: at });
  await setSessionCookie(context, { session, user: found.user });
  return context.json({ ok: true });
});

/** better-auth's sessions for the ways in that are ours: links by mail, passkeys, the organisation's own sign-in. */
export const sessionDoor = {
  id: "session-door",
  endpoints: { openSession, raiseSession },
} as const;
