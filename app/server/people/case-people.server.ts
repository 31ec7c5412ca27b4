import { listCaseMembers } from "#db/case-people.server";
import { listAwaitedManagers, listFormerMembers } from "#db/people/came-and-went.server";
import { today } from "../clock.server";
import { managerChoices } from "../case/line-managers.server";
import type { CaseEntry } from "../case/require-case.server";

/** Who is on a case, who was and who is awaited, with what the person asking may do about it. */
export async function casePeople(entry: CaseEntry) {
  const { account, store, caseId, head, mayAlso, by } = entry;
  const [members, former, awaited] = await Promise.all([
    listCaseMembers(store, caseId),
    listFormerMembers(store, caseId),
    listAwaitedManagers(store, caseId, by.at),
  ]);
  const isOpen = head.state === "open";
  const managesManagers = isOpen && mayAlso("addManager");
  const nameOf = (userId: string | null) =>
    members.find((member) => member.userId === userId)?.name ?? null;
  const has = (role: string) => members.some((member) => member.role === role);
  const taken = members.map(({ userId }) => userId);
  return {
    members: members.map(({ userId, name, role, addedAt }) => ({
      userId,
      name,
      role,
      since: today(addedAt),
      isSelf: userId === by.userId,
    })),
    former: former.map(({ id, name, role, addedAt, endedAt }) => ({
      id,
      name,
      role,
      from: today(addedAt),
      to: today(endedAt),
    })),
    awaited: awaited.map(({ invitationId, name, replaces }) => ({
      invitationId,
      name,
      replaces: nameOf(replaces),
    })),
    /** Who can still be made line manager here; null for those who may not do so. */
    managerChoices: managesManagers
      ? await managerChoices(store, account.organisationId, taken)
      : null,
    mayChangeManager: managesManagers && has("lineManager"),
    mayTakeOff: mayAlso("takeOff"),
    mayInviteEmployee: isOpen && mayAlso("inviteEmployee") && !has("employee"),
    isUnmanned: !has("hrPartner") && !has("lineManager"),
  };
}

export type CasePeople = Awaited<ReturnType<typeof casePeople>>;
