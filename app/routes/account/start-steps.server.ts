import { employeeSchema, firstMessages } from "#app/domain/account";
import { confirmPerson, joinAnew, joinWithAccount } from "#app/server/employee/joining.server";
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

/** The second step for somebody new: the account is made, or what to change. */
export async function createAccount(
  request: Request,
  invitation: EmployeeInvitation,
  form: PostedForm,
  language: Language,
): Promise<Joined | Refusal> {
  const account = textsOf(language, "account");
  const messages = accountMessages(account, textsOf(language, "shell"));
  const read = employeeSchema(messages).safeParse(pick(form, ["email", "password"]));
  if (!read.success) return { status: 400, errors: firstMessages(read.error) };
  const joined = await joinAnew(request, invitation, read.data);
  if (joined.ok) return joined;
  if (joined.reason === "gone") return "over";
  return { status: 409, errors: { email: textsOf(language, "room").access.start.exists } };
}

/** The second step for somebody who has an account: signed in and put on the case, or what to change. */
export async function enterWithAccount(
  request: Request,
  invitation: EmployeeInvitation,
  form: PostedForm,
  language: Language,
): Promise<Joined | Refusal> {
  const { login } = textsOf(language, "account");
  const { knownEmail, knownPassword } = pick(form, ["knownEmail", "knownPassword"]);
  const known = { email: knownEmail, password: knownPassword };
  const joined = await joinWithAccount(request, invitation, known);
  if (joined.ok) return joined;
  if (joined.reason === "gone") return "over";
  return joined.reason === "tooMany"
    ? { status: 429, errors: { knownEmail: login.tooMany } }
    : { status: 400, errors: { knownEmail: login.wrong } };
}
