import { inviteEmployee } from "#db/employee/employee-invitations.server";
import { hashOfToken, newLinkToken } from "../account/link-token.server";
import type { CaseEntry } from "../case/require-case.server";
import { env } from "../env.server";

/** Invites the employee of a case and gives the link, which is kept nowhere; null when they are on the case already. */
export async function makeEmployeeLink({ store, caseId, by }: CaseEntry): Promise<string | null> {
  const token = newLinkToken();
  const isMade = await inviteEmployee(store, { caseId, tokenHash: hashOfToken(token) }, by);
  return isMade ? `${env().ORIGIN}/start/${token}` : null;
}
