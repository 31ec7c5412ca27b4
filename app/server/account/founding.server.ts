import { timingSafeEqual } from "node:crypto";
import { redirect } from "@remix-run/node";
import { foundOrganisation, hasOrganisation } from "#db/accounts.server";
import { app, theStore } from "../app.server";
import { now } from "../clock.server";
import { hashPassword } from "./password.server";
import { signIn } from "./sign-in.server";

/** Throws a redirect once an organisation lives here: the first-run page is then gone for good. */
export async function requireEmptyInstallation(): Promise<void> {
  if (await hasOrganisation(await theStore())) throw redirect("/login");
}

/** Yes when no setup code is asked for, or the right one was given. Compared in constant time. */
export async function isSetupCode(given: string): Promise<boolean> {
  const { setupCode } = await app();
  if (setupCode === null) return true;
  const [ours, theirs] = [Buffer.from(setupCode), Buffer.from(given.trim().toUpperCase())];
  return ours.length === theirs.length && timingSafeEqual(ours, theirs);
}

export type FirstPerson = { organisation: string; name: string; email: string; password: string };

/** Founds the organisation with its first HR person and signs them in; a redirect to sign-in when somebody was faster. */
export async function found(request: Request, person: FirstPerson, isExample: boolean) {
  const { name, email, password, organisation } = person;
  const founded = await foundOrganisation(await theStore(), {
    organisation,
    isExample,
    person: { name, email, passwordHash: await hashPassword(password), isEmailProven: false },
    at: now(),
  });
  if (!founded) throw redirect("/login");
  const signedIn = await signIn(request, email, password);
  return { ...founded, headers: signedIn.ok ? signedIn.headers : new Headers() };
}
