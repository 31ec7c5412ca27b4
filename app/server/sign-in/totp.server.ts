import { Secret, TOTP } from "otpauth";

const PERIOD_SECONDS = 30;
const SECRET_BYTES = 20;

/** A new secret for an authenticator app (RFC 6238), base32. */
export const newSecret = (): string => new Secret({ size: SECRET_BYTES }).base32;

/** The address an authenticator app reads from a picture. */
export const appAddress = (secret: string, email: string): string =>
  new TOTP({ issuer: "Tilbage", label: email, secret }).toString();

/**
 * The time step a six-digit code belongs to, or null for a wrong one. The step before and after the present one count
 * too, for clocks that differ. `at` in UTC ms.
 */
export function stepOf(secret: string, code: string, at: number): number | null {
  // otpauth throws for six letters that are more than six bytes.
  if (!/^[0-9]{6}$/.test(code)) return null;
  const totp = new TOTP({ secret, period: PERIOD_SECONDS });
  const delta = totp.validate({ token: code, timestamp: at, window: 1 });
  return delta === null ? null : Math.floor(at / 1000 / PERIOD_SECONDS) + delta;
}
