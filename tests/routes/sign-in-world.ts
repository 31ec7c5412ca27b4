import { eq } from "drizzle-orm";
import { TOTP } from "otpauth";
import { vi } from "vitest";
import { loader as list } from "#app/routes/cases/list";
import { action as login } from "#app/routes/account/login";
import { action as showCode } from "#app/routes/sign-in/second-factor";
import { action as confirmApp, loader as setUp } from "#app/routes/sign-in/second-factor-set-up";
import type { App } from "#app/server/app.server";
import { openSession } from "#app/server/account/sign-in.server";
import { hashPassword } from "#app/server/account/password.server";
import type { OrganisationRole } from "#app/domain/permissions";
import { installation, members, session, user } from "#db/schema.server";
import { setPassword } from "#db/sign-in/ways-in.server";
import { aPerson, anOrganisation, call, cookiesOf, freshApp } from "#tests/builders";

export const PASSWORD = "en lang sætning til test";
export const SECOND_MS = 1_000;
export const MINUTE_MS = 60_000;
export const HOUR_MS = 60 * MINUTE_MS;
export const START = Date.UTC(2026, 8, 7, 8);

/** Lets the clock stand at a moment (UTC ms). */
export const at = (moment: number) => vi.useFakeTimers({ toFake: ["Date"], now: moment });

export const location = (answer: Response) => answer.headers.get("location");

// Making one takes as long as it should; the same hash does for everybody here.
let hash: Promise<string> | undefined;

/** Somebody with a password who has never been here: no session, no second factor. */
export type Somebody = { userId: string; organisationId: string; email: string };

/** An organisation with one person in it, at START. */
export async function anOffice(role: OrganisationRole = "hrAdmin") {
  at(START);
  const app = await freshApp();
  const organisationId = await anOrganisation(app);
  await app.store.db.insert(installation).values({ id: 1, organisationId, createdAt: START });
  return { app, person: await somebody(app, organisationId, role) };
}

/** One more person of an organisation. */
export async function somebody(
  app: App,
  organisationId: string,
  role: OrganisationRole,
): Promise<Somebody> {
  const { userId } = await aPerson(app, organisationId, role, "Hanne Holm");
  hash ??= hashPassword(PASSWORD);
  const given = { hash: await hash, keptToken: "", alongside: [] };
  await setPassword(app.store, given, { userId, at: Date.now() });
  await app.store.db.delete(session).where(eq(session.userId, userId));
  return { userId, organisationId, email: `${userId}@example.dk` };
}

/** Signs in with the password alone; gives the cookies, none for a wrong one. */
export async function signInByPassword({ email }: Somebody, password = PASSWORD): Promise<string> {
  return cookiesOf(await call(login, { form: { email, password } }));
}

/** What a password opens, without the time it takes to look at one; gives the cookies. */
export async function signInAs({ userId }: Somebody, headers = {}): Promise<string> {
  const request = new Request("http://localhost:3000", { headers });
  const how = { method: "password", secondFactorAt: null } as const;
  return cookiesOf(new Response(null, { headers: await openSession(request, userId, how) }));
}

/** Where somebody with these cookies ends up when they ask for the cases: "in", or the page they are sent to. */
export async function standing(cookie: string): Promise<string> {
  const answer = await call(list, { cookie });
  return answer.status === 200 ? "in" : (location(answer) ?? String(answer.status));
}

/** The code of an app at a moment, `steps` of half a minute later. */
export const codeAt = (secret: string, moment = Date.now(), steps = 0) =>
  new TOTP({ secret }).generate({ timestamp: moment + steps * 30 * SECOND_MS });

/** The secret the set-up page shows to a session. */
export async function secretShown(cookie: string): Promise<string> {
  const { secret } = await (await call(setUp, { cookie })).json();
  return String(secret).replaceAll(" ", "");
}

/** Sets an app up in a session; gives its secret, the recovery codes and the cookies the session goes on with. */
export async function setUpApp(cookie: string) {
  const secret = await secretShown(cookie);
  const answer = await call(confirmApp, { cookie, form: { code: codeAt(secret) } });
  const { codes } = (await answer.json()) as { codes: string[] };
  return { secret, codes, cookie: cookiesOf(answer) };
}

/** Shows a code in a session that owes one. */
export const showing = (cookie: string, code: string, headers = {}) =>
  call(showCode, { cookie, form: { code }, headers });

/** Somebody with an app, and the session they set it up in. */
export async function withApp(person: Somebody) {
  return setUpApp(await signInAs(person));
}

/** Gives somebody another role. */
export const makeThem = ({ store }: App, { userId }: Somebody, role: OrganisationRole) =>
  store.db.update(members).set({ role }).where(eq(members.userId, userId));

/** Makes somebody's address a proven one. */
export const proveAddressOf = ({ store }: App, { userId }: Somebody) =>
  store.db.update(user).set({ emailVerified: true }).where(eq(user.id, userId));
