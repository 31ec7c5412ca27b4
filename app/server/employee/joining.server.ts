import { MAX_WRONG } from "#app/domain/account";
import { normaliseValue } from "#app/domain/normalise";
import { isSameName } from "#app/domain/room/same-person";
import { sharedShape } from "#app/domain/shared-document";
import { canonicalEmail, findMembership } from "#db/accounts.server";
import { INVITATION_MS } from "#db/organisation/invitations.server";
import { countTry, forgetTries } from "#db/attempts.server";
import {
  endEmployeeInvitation,
  findEmployeeInvitation,
  joinAsKnownEmployee,
  joinAsNewEmployee,
} from "#db/employee/employee-invitations.server";
import type { EmployeeInvitation } from "#db/employee/employee-invitations.server";
import { endSession } from "#db/sign-in/sessions.server";
import { linkCookieFor } from "../account/link-cookie.server";
import { hashOfToken } from "../account/link-token.server";
import { hashPassword } from "../account/password.server";
import { openSession, signIn } from "../account/sign-in.server";
import { app, theStore } from "../app.server";
import { now } from "../clock.server";

/** The cookie an employee's invitation travels in. */
export const roomCookie = linkCookieFor("room-invitation", "/start");

/** The employee's invitation a request carries; null for unknown, used, withdrawn and expired ones alike. */
export async function carriedEmployeeInvitation(request: Request) {
  const token = roomCookie.tokenOf(request);
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
  | { ok: true; headers: Headers }
  | { ok: false; reason: "exists" | "wrong" | "otherAddress" | "tooMany" | "gone" };

/** Makes the employee's account, puts them on their case, and signs them in. Without a password they get in by mail. */
export async function joinAnew(
  request: Request,
  invitation: EmployeeInvitation,
  { email, password }: { email: string; password: string | null },
): Promise<Joining> {
  const passwordHash = password === null ? null : await hashPassword(password);
  const { employeeName: name, isEmailProven } = invitation;
  const person = { name, email, passwordHash, isEmailProven };
  const userId = await joinAsNewEmployee(await theStore(), invitation, person, now());
  if (!userId) return { ok: false, reason: "exists" };
  const method = password === null ? "mailLink" : "password";
  return {
    ok: true,
    headers: await openSession(request, userId, { method, secondFactorAt: null }),
  };
}

/** The person a sign-in was for, by the cookie it set. */
async function userOf(signedIn: Headers) {
  const { auth } = await app();
  const cookie = signedIn
    .getSetCookie()
    .map((each) => each.split(";")[0])
    .join("; ");
  const found = await auth.api.getSession({ headers: new Headers({ cookie }) });
  if (!found) return null;
  const { user, session } = found;
  return { userId: user.id, email: user.email, sessionId: session.id };
}

type Known = { userId: string; email: string };

/** Yes when the link was made for this address, or for none. */
export const isMadeFor = ({ email: bound }: EmployeeInvitation, { email }: Known): boolean =>
  bound === null || canonicalEmail(bound) === email;

/** An employee's account of the same organisation: somebody of HR's or a manager's account cannot be the one the room is for. */
async function mayBeTheirs({ organisationId }: EmployeeInvitation, { userId }: Known) {
  const membership = await findMembership(await theStore(), userId);
  return membership?.role === "employee" && membership.organisationId === organisationId;
}

/** Puts somebody who is signed in as an employee of the organisation on their case. */
export async function joinSignedIn(
  invitation: EmployeeInvitation,
  account: Known,
): Promise<Joining> {
  if (!(await mayBeTheirs(invitation, account))) return { ok: false, reason: "wrong" };
  if (!isMadeFor(invitation, account)) return { ok: false, reason: "otherAddress" };
  const by = { userId: account.userId, at: now() };
  const isJoined = await joinAsKnownEmployee(await theStore(), invitation, by);
  return isJoined ? { ok: true, headers: new Headers() } : { ok: false, reason: "gone" };
}

/** Signs somebody in who has an employee account of the organisation, and puts them on their case. */
export async function joinWithAccount(
  request: Request,
  invitation: EmployeeInvitation,
  { email, password }: { email: string; password: string },
): Promise<Joining> {
  const signedIn = await signIn(request, email, password);
  if (!signedIn.ok) return signedIn;
  const person = await userOf(signedIn.headers);
  if (!person) return { ok: false, reason: "wrong" };
  const joined = await joinSignedIn(invitation, person);
  if (joined.ok) return signedIn;
  // Nobody holds the cookie of this session.
  await endSession(await theStore(), person.userId, person.sessionId);
  return joined;
}
