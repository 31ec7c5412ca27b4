import { invitationMail } from "#app/emails/invitation";
import { inviteEmployee } from "#db/employee/employee-invitations.server";
import type { Delivery } from "#db/employee/employee-invitations.server";
import { hashOfToken, newLinkToken } from "../account/link-token.server";
import type { CaseEntry } from "../case/require-case.server";
import { env } from "../env.server";
import { languageOf } from "../language.server";
import { mailsWaiting } from "../mail/mail-round.server";

export type Address =
  { channel: "mail"; email: string } | { channel: "phone"; phone: string } | { channel: "letter" };

/** `mailed`: the link is on its way and nobody else sees it. Otherwise it is given this once, to be handed over. */
export type EmployeeLink =
  { state: "taken" } | { state: "mailed" } | { state: "made"; link: string };

function deliveryOf(request: Request, { account }: CaseEntry, to: Address, link: string): Delivery {
  if (to.channel === "letter") return to;
  if (to.channel === "phone") return { channel: "phone", address: to.phone };
  const { name: inviter, organisation } = account;
  const language = languageOf(request);
  const text = invitationMail({ language, kind: "employee", inviter, organisation, link });
  const mail = env().canMail ? { ...text, to: to.email } : null;
  return { channel: "mail", address: to.email, mail };
}

/** Invites the employee of a case by a link bound to where it goes; `taken` when they are on the case already. */
export async function makeEmployeeLink(
  request: Request,
  entry: CaseEntry,
  to: Address,
): Promise<EmployeeLink> {
  const { store, caseId, by } = entry;
  const token = newLinkToken();
  const link = `${env().ORIGIN}/start/${token}`;
  const delivery = deliveryOf(request, entry, to, link);
  const invitation = { caseId, tokenHash: hashOfToken(token), delivery };
  if (!(await inviteEmployee(store, invitation, by))) return { state: "taken" };
  if (delivery.channel !== "mail" || !delivery.mail) return { state: "made", link };
  mailsWaiting();
  return { state: "mailed" };
}
