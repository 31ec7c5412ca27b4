import { redirect } from "@remix-run/node";
import type { OrganisationRole } from "#app/domain/permissions";
import type { Actor } from "#app/domain/permissions";
import { LONGEST_SESSION_HOURS, isFresh, secondFactorState } from "#app/domain/sign-in";
import type { SecondFactorState } from "#app/domain/sign-in";
import { findMembership, hasOrganisation } from "#db/accounts.server";
import { heldSecondFactors } from "#db/sign-in/second-factors.server";
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
  /** How they signed in, see SignInMethod. */
  method: string;
  secondFactor: SecondFactorState;
  /** They signed in, or showed again who they are, a moment ago. */
  isFresh: boolean;
  isEmailProven: boolean;
};

/** A session ends this long after sign-in, used or not. */
export const LONGEST_SESSION_MS = LONGEST_SESSION_HOURS * 60 * 60_000;

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
  const { role: organisationRole, isExample } = membership;
  const shownAt = session.secondFactorAt ?? null;
  const held =
    shownAt === null ? await heldSecondFactors(store, user.id) : { hasApp: true, hasPasskey: true };
  const signedInAt = session.createdAt.getTime();
  return {
    userId: user.id,
    name: user.name,
    email: user.email,
    organisationId: membership.organisationId,
    organisationRole,
    organisation: membership.organisation,
    isExample,
    sessionToken: session.token,
    method: session.method,
    secondFactor: secondFactorState({ organisationRole, isExample, shownAt, ...held }),
    isFresh: isFresh({ signedInAt, provenAt: session.provenAt ?? null }, now()),
    isEmailProven: user.emailVerified,
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

/** Yes when nothing stands between the person and the pages of the product. */
export const isThrough = ({ secondFactor }: Account): boolean =>
  secondFactor === "notNeeded" || secondFactor === "done";

/**
 * The person signed in, with or without the second factor: for the pages that ask for it. Otherwise a redirect to
 * sign-in (or to the first-run page while nobody lives here).
 */
export async function requireSignedIn(args: RouteArgs): Promise<Account> {
  const account = await findAccount(args);
  if (account) return account;
  const { store } = await app();
  throw redirect((await hasOrganisation(store)) ? "/login" : "/welcome");
}

/** The signed-in person, who has shown a second factor where one is asked for; otherwise a redirect to where that is done. */
export async function requireAccount(args: RouteArgs): Promise<Account> {
  const account = await requireSignedIn(args);
  if (!isThrough(account)) throw redirect("/second-factor");
  return account;
}
