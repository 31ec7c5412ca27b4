import { redirect } from "@remix-run/node";
import type { OrganisationRole } from "#app/domain/permissions";
import type { Actor } from "#app/domain/permissions";
import { findMembership, hasOrganisation } from "#db/accounts.server";
import { app } from "../app.server";
import { now } from "../clock.server";

/** What a loader or action is called with; `context` lives as long as one request. */
export type RouteArgs = {
  request: Request;
  context?: object;
  /** False where nobody is at work, as in a page that only lies open; the session then runs on as it was. */
  prolongs?: boolean;
};

/** The person asking, as their session and the members table say at this request. */
export type Account = Actor & {
  name: string;
  email: string;
  organisation: string;
  isExample: boolean;
  organisationRole: OrganisationRole;
  sessionToken: string;
};

/** A session ends this long after sign-in, used or not. */
const LONGEST_SESSION_MS = 12 * 60 * 60_000;

async function readAccount(request: Request, prolongs = true): Promise<Account | null> {
  const { auth, store } = await app();
  const found = await auth.api.getSession({
    headers: request.headers,
    query: { disableRefresh: !prolongs },
  });
  if (!found) return null;
  const { session, user } = found;
  if (now() - session.createdAt.getTime() > LONGEST_SESSION_MS) {
    await (await auth.$context).internalAdapter.deleteSession(session.token);
    return null;
  }
  const membership = await findMembership(store, user.id);
  if (!membership) return null;
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    organisationId: membership.organisationId,
    organisationRole: membership.role,
    organisation: membership.organisation,
    isExample: membership.isExample,
    sessionToken: session.token,
  };
}

// The root and the page of one request both ask; the session is read once.
const asked = new WeakMap<object, Promise<Account | null>>();

/** The signed-in person, or null. Rights are read anew at every request. */
export function findAccount({ request, context, prolongs }: RouteArgs): Promise<Account | null> {
  if (!context) return readAccount(request, prolongs);
  const known = asked.get(context) ?? readAccount(request);
  asked.set(context, known);
  return known;
}

/** The signed-in person; otherwise a redirect to sign-in (or to the first-run page while nobody lives here). */
export async function requireAccount(args: RouteArgs): Promise<Account> {
  const account = await findAccount(args);
  if (account) return account;
  const { store } = await app();
  throw redirect((await hasOrganisation(store)) ? "/login" : "/welcome");
}
