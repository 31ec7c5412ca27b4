import { createHmac, randomBytes, randomUUID } from "node:crypto";
import type { LoaderFunctionArgs } from "@remix-run/node";
import { assembleApp, useApp } from "#app/server/app.server";
import type { App } from "#app/server/app.server";
import type { CaseRole, OrganisationRole } from "#app/domain/permissions";
import type { Engine } from "#db/engine/engine.server";
import { embeddedEngine } from "#db/engine/embedded.server";
import { migrate } from "#db/engine/migrate.server";
import { openCase } from "#db/cases.server";
import { account, caseMembers, members, organisations, session, user } from "#db/schema.server";
import { newId } from "#db/store.server";

const SECRET = "a secret for tests that is long enough";
const ORIGIN = "http://localhost:3000";
const MINUTE_MS = 60_000;

let template: Promise<Buffer> | undefined;

async function migratedImage(): Promise<Buffer> {
  const engine = embeddedEngine(":memory:");
  await migrate(engine, "db/migrations");
  const image = engine.serialise();
  await engine.close();
  return image;
}

/** An application over an engine whose schema is up to date; `master` opens what another one sealed. */
export const appOver = (engine: Engine, master = randomBytes(32)): App =>
  assembleApp(engine, { master, secret: SECRET });

/** A fresh application on its own migrated database, made the running one. */
export async function freshApp(): Promise<App> {
  template ??= migratedImage();
  const app = appOver(embeddedEngine(await template));
  useApp(app);
  return app;
}

export type Person = { userId: string; organisationId: string; name: string; cookie: string };

/** An organisation of its own. */
export async function anOrganisation({ store }: App, name = "Firma A/S"): Promise<string> {
  const id = newId();
  await store.db
    .insert(organisations)
    .values({ id, name, isExample: false, createdAt: Date.now() });
  return id;
}

function signed(token: string): string {
  const signature = createHmac("sha256", SECRET).update(token).digest("base64");
  return `tilbage=${encodeURIComponent(`${token}.${signature}`)}`;
}

/** A person of an organisation with a running session, in which a second factor was shown. */
export async function aPerson(
  { store }: App,
  organisationId: string,
  role: OrganisationRole,
  name = "Person",
): Promise<Person> {
  const userId = newId();
  const token = randomUUID();
  const now = new Date();
  await store.db.batch([
    store.db.insert(user).values({
      id: userId,
      name,
      email: `${userId}@example.dk`,
      emailVerified: false,
      createdAt: now,
      updatedAt: now,
    }),
    store.db.insert(account).values({
      id: newId(),
      accountId: userId,
      providerId: "credential",
      userId,
      createdAt: now,
      updatedAt: now,
    }),
    store.db.insert(members).values({ organisationId, userId, role, createdAt: now.getTime() }),
    store.db.insert(session).values({
      id: newId(),
      token,
      userId,
      createdAt: now,
      updatedAt: now,
      expiresAt: new Date(now.getTime() + 30 * MINUTE_MS),
      secondFactorAt: now.getTime(),
    }),
  ]);
  return { userId, organisationId, name, cookie: signed(token) };
}

export const FACTS = {
  employeeName: "Bodil Friis",
  jobTitle: "Sekretær",
  normalWeeklyHours: "37",
  firstAbsenceDay: "2026-08-03",
  managerName: "Mette Dahl",
};

/** A case opened by a person, who is then HR partner on it. */
export function aCase(
  { store }: App,
  opener: Person,
  facts: Record<string, string> = {},
): Promise<string> {
  return openCase(
    store,
    {
      organisationId: opener.organisationId,
      facts: { ...FACTS, ...facts },
      managerUserId: null,
      managerInvitationId: null,
    },
    { userId: opener.userId, at: Date.now() },
  );
}

/** Puts a person on a case. */
export async function onCase({ store }: App, caseId: string, person: Person, role: CaseRole) {
  await store.db
    .insert(caseMembers)
    .values({ caseId, userId: person.userId, role, addedBy: person.userId, addedAt: Date.now() });
}

/** A fresh application with one case and its three people on it. */
export async function aPeopledCase(organisationName?: string) {
  const app = await freshApp();
  const organisation = await anOrganisation(app, organisationName);
  const hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  const manager = await aPerson(app, organisation, "lineManager", "Mette");
  const employee = await aPerson(app, organisation, "employee", "Bodil");
  const caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");
  return { app, hr, manager, employee, caseId };
}

/** The cookies an answer sets, as a browser sends them back. */
export const cookiesOf = (answer: Response): string =>
  answer.headers
    .getSetCookie()
    .map((cookie) => cookie.split(";")[0])
    .join("; ");

type RouteFunction = (args: LoaderFunctionArgs) => unknown;

export type Call = {
  as?: Person | null;
  path?: string;
  params?: Record<string, string>;
  /** Posts this form; without it the call is a GET. */
  form?: Record<string, string>;
  cookie?: string;
  headers?: Record<string, string>;
};

async function answerOf(run: () => unknown): Promise<Response> {
  try {
    const result = await run();
    return result instanceof Response ? result : Response.json(result);
  } catch (thrown) {
    if (thrown instanceof Response) return thrown;
    throw thrown;
  }
}

/** Calls a loader or action as a request of a person, and gives its answer, thrown or returned. */
export function call(route: unknown, asked: Call) {
  const { as, path = "/", params = {}, form, cookie } = asked;
  const headers = new Headers({ origin: ORIGIN, ...asked.headers });
  const cookies = [as?.cookie, cookie].filter(Boolean).join("; ");
  if (cookies) headers.set("cookie", cookies);
  if (form) headers.set("content-type", "application/x-www-form-urlencoded");
  const request = new Request(`${ORIGIN}${path}`, {
    method: form ? "POST" : "GET",
    headers,
    ...(form ? { body: new URLSearchParams(form).toString() } : {}),
  });
  return answerOf(() => (route as RouteFunction)({ request, params, context: {} }));
}
