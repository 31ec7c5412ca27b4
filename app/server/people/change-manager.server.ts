import { randomUUID } from "node:crypto";
import { listCaseMembers } from "#db/case-people.server";
import { getContent } from "#db/documents.server";
import { awaitNewManager, changeManager } from "#db/people/change-manager.server";
import { chosenManager, managerChoices } from "../case/line-managers.server";
import type { ManagerChoice } from "../case/line-managers.server";
import { requireCase } from "../case/require-case.server";
import type { CaseArgs, CaseEntry } from "../case/require-case.server";
import { saveAsMember } from "../case/save-as-member.server";
import type { PostedForm } from "../form.server";

/** HR on an open case, who may follow as its line manager, and whom. */
export async function requireManagerChange(args: CaseArgs) {
  const entry = await requireCase(args, "addManager");
  const { store, caseId, account } = entry;
  const [{ content }, members] = await Promise.all([
    getContent(store, caseId, "shared"),
    listCaseMembers(store, caseId),
  ]);
  const taken = members.map(({ userId }) => userId);
  return {
    entry,
    facts: content.facts,
    old: members
      .filter(({ role }) => role === "lineManager")
      .map(({ userId, name }) => ({ value: userId, label: name })),
    choices: await managerChoices(store, account.organisationId, taken),
  };
}

export type ManagerChange = Awaited<ReturnType<typeof requireManagerChange>>;
export type Asked = { old: ManagerChoice | null; manager: ManagerChoice | null };

/** Whom a form or an address names; with one manager on the case it need not say which goes. */
export function askedChange(
  { old, choices }: ManagerChange,
  asked: { get: (name: string) => string | null | undefined },
): Asked {
  const named = (list: readonly ManagerChoice[], name: string) =>
    list.find(({ value }) => value === asked.get(name)) ?? null;
  const [only] = old;
  return {
    old: old.length === 1 && only ? only : named(old, "old"),
    manager: named(choices, "manager"),
  };
}

/** The name in the plan follows where HR chose so, unless somebody changed it meanwhile. */
async function renameInPlan(entry: CaseEntry, base: string, value: string): Promise<boolean> {
  const { store, caseId, role, by } = entry;
  const { outcomes } = await saveAsMember(store, {
    caseId,
    document: "shared",
    changes: [{ op: "set", path: "facts.managerName", base, value }],
    commitId: randomUUID(),
    by,
    as: role,
  });
  return outcomes.every(({ status }) => status === "saved" || status === "unchanged");
}

/** What the case page says afterwards; null when the people of the case were others by then. */
export type ManagerChanged = "managerChanged" | "nameKept" | "awaited" | null;

/** Changes the manager as the person confirmed it. */
export async function makeManagerChange(
  { entry, choices, facts }: ManagerChange,
  { old, manager }: { old: ManagerChoice; manager: ManagerChoice },
  form: PostedForm,
): Promise<ManagerChanged> {
  const { store, caseId, by } = entry;
  const { userId, invitationId } = chosenManager(choices, manager.value);
  const change = { caseId, oldUserId: old.value };
  const isDone = userId
    ? await changeManager(store, { ...change, newUserId: userId }, by)
    : await awaitNewManager(store, { ...change, invitationId: invitationId ?? "" }, by);
  if (!isDone) return null;
  const follows = form.get("planName") === "take";
  const isNamed =
    manager.label === facts.managerName ||
    (follows && (await renameInPlan(entry, form.get("base") ?? "", manager.label)));
  if (!userId) return "awaited";
  return isNamed ? "managerChanged" : "nameKept";
}
