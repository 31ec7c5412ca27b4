import { listMembers } from "#db/accounts.server";
import { listInvitations } from "#db/organisation/invitations.server";
import type { Store } from "#db/store.server";
import { now } from "../clock.server";

export type ManagerChoice = { value: string; label: string };

/** Who a choice names: an account, an open invitation, or nobody. */
export type ChosenManager = { userId: string | null; invitationId: string | null };

/** Who can be a case's line manager: accounts of the organisation, and those invited who have not come yet. */
export async function managerChoices(
  store: Store,
  organisationId: string,
  taken: readonly string[],
): Promise<ManagerChoice[]> {
  const [members, invited] = await Promise.all([
    listMembers(store, organisationId),
    listInvitations(store, organisationId, now()),
  ]);
  return [
    ...members
      .filter(({ userId, role }) => role !== "employee" && !taken.includes(userId))
      .map(({ userId, name }) => ({ value: `user:${userId}`, label: name })),
    ...invited
      .filter(({ role }) => role === "lineManager")
      .map(({ id, name }) => ({ value: `invitation:${id}`, label: name })),
  ];
}

/** Reads a posted choice; anything that was not offered is nobody. */
export function chosenManager(choices: readonly ManagerChoice[], posted: string): ChosenManager {
  const [kind, id = ""] = choices.some(({ value }) => value === posted) ? posted.split(":") : [];
  return {
    userId: kind === "user" ? id : null,
    invitationId: kind === "invitation" ? id : null,
  };
}
