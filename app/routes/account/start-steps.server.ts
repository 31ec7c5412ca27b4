import { employeeSchema, firstMessages } from "#app/domain/account";
import type { Account } from "#app/server/account/account.server";
import { env } from "#app/server/env.server";
import {
  confirmPerson,
  isMadeFor,
  joinAnew,
  joinSignedIn,
  joinWithAccount,
} from "#app/server/employee/joining.server";
import type { Joining, Person } from "#app/server/employee/joining.server";
import { pick } from "#app/server/form.server";
import type { PostedForm } from "#app/server/form.server";
import { accountMessages } from "#app/text/account-messages";
import { textsOf } from "#app/text/texts";
import type { Language } from "#app/text/texts";
import type { EmployeeInvitation } from "#db/employee/employee-invitations.server";

/** What was wrong with a posted step, by field; `over` when the link works no more. */
export type Refusal = { status: 400 | 409 | 429; errors: Record<string, string> } | "over";

/** The first step: null when somebody knows whose room it is and when the absence began. */
export async function refusePerson(
  invitation: EmployeeInvitation,
  person: Person,
  language: Language,
): Promise<Refusal | null> {
  const { wrong, required } = textsOf(language, "room").access.start;
  const missing = {
    ...(person.employeeName.trim() ? {} : { employeeName: required.name }),
    ...(person.firstDay.trim() ? {} : { firstDay: required.day }),
  };
  if (Object.keys(missing).length > 0) return { status: 400, errors: missing };
  const confirmation = await confirmPerson(invitation, person);
  if (confirmation === "over") return "over";
  return confirmation === "right" ? null : { status: 400, errors: { employeeName: wrong } };
}

type Joined = Extract<Joining, { ok: true }>;

/** What the second step has at hand. */
export type Entering = {
  request: Request;
  invitation: EmployeeInvitation;
  form: PostedForm;
  language: Language;
  /** Whoever is signed in in this browser. */
  me: Account | null;
};

/** What the second step offers somebody who has shown that the link is theirs. */
export type Door = {
  /** The address the link was made for, which the account must have; null when any will do. */
  boundEmail: string | null;
  /** May they do without a password? Then the link's mail has proven the address. */
  mayDoWithout: boolean;
  /** Who is signed in here, if the room may be theirs. */
  me: { name: string; email: string } | null;
  /** Can somebody without a password sign in by a link? */
  canMail: boolean;
};

export const NO_DOOR: Door = { boundEmail: null, mayDoWithout: false, me: null, canMail: false };

/** What the second step offers. */
export function doorOf(invitation: EmployeeInvitation, me: Account | null): Door {
  const { email, isEmailProven, organisationId } = invitation;
  const isTheirs =
    me?.organisationRole === "employee" &&
    me.organisationId === organisationId &&
    isMadeFor(invitation, me);
  return {
    boundEmail: email,
    mayDoWithout: isEmailProven,
    me: isTheirs ? { name: me.name, email: me.email } : null,
    canMail: env().canMail,
  };
}

/** What was wrong with an entrance, in the words of the step that was tried. */
function refusalOf(
  reason: Exclude<Joining, { ok: true }>["reason"],
  { email: bound }: EmployeeInvitation,
  language: Language,
): Refusal {
  const { login } = textsOf(language, "account");
  const { start } = textsOf(language, "room").access;
  if (reason === "gone") return "over";
  if (reason === "exists")
    return { status: 409, errors: { email: bound ? start.existsBound : start.exists } };
  if (reason === "otherAddress")
    return { status: 409, errors: { knownEmail: start.otherAddress(bound ?? "") } };
  return reason === "tooMany"
    ? { status: 429, errors: { knownEmail: login.tooMany } }
    : { status: 400, errors: { knownEmail: login.wrong } };
}

/** The second step for somebody new: the account is made, or what to change. */
async function createAccount(
  { request, invitation, form, language }: Entering,
  withPassword: boolean,
): Promise<Joined | Refusal> {
  const messages = accountMessages(textsOf(language, "account"), textsOf(language, "shell"));
  const typed = pick(form, ["email", "password"]);
  const schema = withPassword
    ? employeeSchema(messages)
    : employeeSchema(messages).omit({ password: true });
  const read = schema.safeParse({ ...typed, email: invitation.email ?? typed.email });
  if (!read.success) return { status: 400, errors: firstMessages(read.error) };
  const password = withPassword ? typed.password : null;
  const joined = await joinAnew(request, invitation, { email: read.data.email, password });
  return joined.ok ? joined : refusalOf(joined.reason, invitation, language);
}

/** The second step for somebody who has an account: signed in and put on the case, or what to change. */
async function enterWithAccount({ request, invitation, form, language }: Entering) {
  const { knownEmail: email, knownPassword: password } = pick(form, [
    "knownEmail",
    "knownPassword",
  ]);
  const joined = await joinWithAccount(request, invitation, { email, password });
  return joined.ok ? joined : refusalOf(joined.reason, invitation, language);
}

/** The second step for somebody who is signed in here already. */
async function enterAsMe({ invitation, language, me }: Entering) {
  const joined = me
    ? await joinSignedIn(invitation, me)
    : ({ ok: false, reason: "wrong" } as const);
  return joined.ok ? joined : refusalOf(joined.reason, invitation, language);
}

/** Does the second step as its button says; null while there was none. */
export async function enter(
  at: Entering,
  intent: string | undefined,
): Promise<Joined | Refusal | null> {
  if (intent === "create") return createAccount(at, true);
  if (intent === "createByMail" && at.invitation.isEmailProven) return createAccount(at, false);
  if (intent === "signIn") return enterWithAccount(at);
  return intent === "asMe" ? enterAsMe(at) : null;
}
