import { onTestFinished } from "vitest";
import { env, readEnv, useEnv } from "#app/server/env.server";

/** Gives this process other settings until the test is over. */
export function withSettings(given: Record<string, string>): void {
  const before = env();
  const reading = readEnv({ ...process.env, ...given });
  if (!reading.ok) throw new Error(reading.problems.join("; "));
  useEnv(reading.env);
  onTestFinished(() => useEnv(before));
}

/** Settings with which the product sends mail; nobody listens at the address unless a test does. */
export const MAIL = { SMTP_URL: "smtp://127.0.0.1:9", MAIL_FROM: "tilbage@nordhavn.dk" };
