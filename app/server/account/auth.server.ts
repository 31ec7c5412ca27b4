import { betterAuth } from "better-auth";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { MAX_PASSWORD, MIN_PASSWORD } from "#app/domain/account";
import { account, rateLimit, session, user, verification } from "#db/schema.server";
import type { Store } from "#db/store.server";
import { IDLE_MINUTES } from "#app/domain/sign-in";
import { env } from "../env.server";
import { log } from "../log.server";
import { hashPassword, verifyPassword } from "./password.server";
import { sessionDoor } from "./session-door.server";

const MINUTE = 60;

const cookieName = (isHttps: boolean) => (isHttps ? "__Host-tilbage" : "tilbage");

/** Accounts, passwords and sessions by better-auth, on our own database. Accounts are made by our verbs alone. */
export function makeAuth({ db }: Store, secret: string) {
  const { ORIGIN, isHttps } = env();
  return betterAuth({
    appName: "Tilbage",
    baseURL: ORIGIN,
    trustedOrigins: [ORIGIN],
    secret,
    telemetry: { enabled: false },
    // Its further arguments can hold addresses, so only its own sentence is logged.
    logger: { level: "error", log: (_level, message) => log.error({ auth: message }, "auth") },
    database: drizzleAdapter(db, {
      provider: "sqlite",
      schema: { account, rateLimit, session, user, verification },
    }),
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: MIN_PASSWORD,
      maxPasswordLength: MAX_PASSWORD,
      password: { hash: hashPassword, verify: verifyPassword },
    },
    session: {
      // A session ends after this long without a request.
      expiresIn: IDLE_MINUTES * MINUTE,
      updateAge: MINUTE,
      additionalFields: {
        method: { type: "string", defaultValue: "password", input: false },
        secondFactorAt: { type: "number", required: false, input: false },
        provenAt: { type: "number", required: false, input: false },
      },
    },
    plugins: [sessionDoor],
    // Per address; the limit per account is our own, since one office often shares one address.
    rateLimit: {
      enabled: true,
      storage: "database",
      window: MINUTE,
      max: 300,
      customRules: { "/sign-in/email": { window: 5 * MINUTE, max: 60 } },
    },
    advanced: {
      useSecureCookies: false,
      ipAddress: { ipAddressHeaders: ["x-client-ip"] },
      cookies: {
        session_token: {
          name: cookieName(isHttps),
          attributes: { httpOnly: true, secure: isHttps, sameSite: "lax", path: "/" },
        },
      },
    },
  });
}

export type Auth = ReturnType<typeof makeAuth>;
