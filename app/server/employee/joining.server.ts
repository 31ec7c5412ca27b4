import { MAX_WRONG } from "#app/domain/account";
import { normaliseValue } from "#app/domain/normalise";
import { isSameName } from "#app/domain/room/same-person";
import { sharedShape } from "#app/domain/shared-document";
import { INVITATION_MS, findMembership } from "#db/accounts.server";
import { countTry, forgetTries } from "#db/attempts.server";
import {
  endEmployeeInvitation,
  findEmployeeInvitation,
  joinAsKnownEmployee,
  joinAsNewEmployee,
} from "#db/employee/employee-invitations.server";
import type { EmployeeInvitation } from "#db/employee/employee-invitations.server";
import { hashOfToken, isLinkToken } from "../account/link-token.server";
import { hashPassword } from "../account/password.server";
import { signIn } from "../account/sign-in.server";
import { app, theStore } from "../app.server";
import { now } from "../clock.server";
import { env } from "../env.server";

const COOKIE = "room-invitation";
const COOKIE_SECONDS = 60 * 60;
const FLAGS = "Path=/start; HttpOnly; SameSite=Lax";

/** The cookie that takes the token out of the address bar, and so out of history, at the first visit. */
export const linkCookie = (token: string): string =>
  `${COOKIE}=${isLinkToken(token) ? token : ""}; Max-Age=${COOKIE_SECONDS}; ${FLAGS}${env().isHttps ? "; Secure" : ""}`;

/** The cookie that forgets the token. */
export const noLinkCookie = `${COOKIE}=; Max-Age=0; ${FLAGS}`;

/** The employee's invitation a request carries; null for unknown, used, withdrawn and expired ones alike. */
export async function carriedEmployeeInvitation(request: Request) {
  const cookies = request.headers.get("cookie") ?? "";
  const [, token] = new RegExp(`(?:^|;\\s*)${COOKIE}=([\\w-]{43})(?:;|$)`).exec(cookies) ?? [];
  return token ? findEmployeeInvitation(await theStore(), hashOfToken(token), now()) : null;
}

export type Person = { employeeName: string; firstDay: string };

/** `over`: that was one wrong answer too many, and the invitation has ended. */
export type Confirmation = "right" | "wrong" | "over";

function isRight({ employeeName, firstAbsenceDay }: EmployeeInvitation, typed: Person): boolean {
  const day = normaliseValue(sharedShape.sections.facts.firstAbsenceDay, typed.firstDay);
  return day.ok && day.value === firstAbsenceDay && isSameName(typed.employeeName, employeeName);
}

/**
 * Does whoever holds the link know whose it is and when the absence began? Each answer is counted before it is looked
 * at, so that many at once are no more than five; a right one starts the count anew.
 */
export async function confirmPerson(
  invitation: EmployeeInvitation,
  typed: Person,
): Promise<Confirmation> {
  const store = await theStore();
  const key = `employee-invitation:${invitation.id}`;
  const tried = { key, max: MAX_WRONG, windowMs: INVITATION_MS, at: now() };
  const number = await countTry(store, tried);
  if (number <= MAX_WRONG && isRight(invitation, typed)) {
    await forgetTries(store, key);
    return "right";
  }
  if (number < MAX_WRONG) return "wrong";
  if (number === MAX_WRONG) await endEmployeeInvitation(store, invitation.caseId, tried.at);
  return "over";
}

/** Somebody's way onto their case: signed in there, or why not. */
export type Joining =
  { ok: true; headers: Headers } | { ok: false; reason: "exists" | "wrong" | "tooMany" | "gone" };

/** Makes the employee's account, puts them on their case, and signs them in. */
export async function joinAnew(
  request: Request,
  invitation: EmployeeInvitation,
  { email, password }: { email: string; password: string },
): Promise<Joining> {
  const passwordHash = await hashPassword(password);
  const person = { name: invitation.employeeName, email, passwordHash };
  const userId = await joinAsNewEmployee(await theStore(), invitation, person, now());
  if (!userId) return { ok: false, reason: "exists" };
  const signedIn = await signIn(request, email, password);
  return { ok: true, headers: signedIn.ok ? signedIn.headers : new Headers() };
}

/** The person a sign-in was for, by the cookie it set. */
async function userOf(signedIn: Headers): Promise<string | null> {
  const { auth } = await app();
  const cookie = signedIn
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const session = await auth.api.getSession({ headers: new Headers({ cookie }) });
  return session?.user.id ?? null;
}

/** Signs somebody in who has an employee account of the organisation, and puts them on their case. */
export async function joinWithAccount(
  request: Request,
  invitation: EmployeeInvitation,
  { email, password }: { email: string; password: string },
): Promise<Joining> {
  const signedIn = await signIn(request, email, password);
  if (!signedIn.ok) return signedIn;
  const store = await theStore();
  const userId = await userOf(signedIn.headers);
  const membership = userId ? await findMembership(store, userId) : null;
  const isTheirs =
    membership?.role === "employee" && membership.organisationId === invitation.organisationId;
  // Somebody of HR's or a manager's account cannot be the one the room is for.
  if (!userId || !isTheirs) return { ok: false, reason: "wrong" };
  const isJoined = await joinAsKnownEmployee(store, invitation, { userId, at: now() });
  return isJoined ? signedIn : { ok: false, reason: "gone" };
}
