import { authorityOn } from "#app/domain/plan/scheme-rules";
import { partyOf } from "#app/domain/plan/agreement";
import type { HandoverState } from "#app/domain/plan/handover";
import { getContent } from "#db/documents.server";
import { listHandovers } from "#db/handover/handovers.server";
import type { ListedHandover } from "#db/handover/handovers.server";
import { listApprovals } from "#db/plan/answers.server";
import type { CaseEntry } from "../case/require-case.server";
import { clockTime, today } from "../clock.server";
import { env } from "../env.server";
import { partsToShare } from "../paper/handed-over.server";

function stateOf(link: ListedHandover, at: number): HandoverState {
  if (link.revokedAt !== null) return "ended";
  if (link.expiredAt !== null || link.expiresAt <= at) return "expired";
  return link.opens > 0 ? "opened" : "waiting";
}

const shownLink = (link: ListedHandover, at: number) => ({
  id: link.id,
  version: link.version,
  recipient: link.parties.recipient,
  byName: link.byName,
  madeOn: today(link.createdAt),
  until: today(link.expiresAt),
  hasCode: link.hasCode,
  state: stateOf(link, at),
  opens: link.opens,
  lastOpened:
    link.lastOpenedAt === null
      ? null
      : { day: today(link.lastOpenedAt), time: clockTime(link.lastOpenedAt) },
});
export type ShownLink = ReturnType<typeof shownLink>;

/**
 * Everything the page of sharing shows: the approved version in question (the newest unless another is asked for) with
 * what it holds, and the links there are.
 */
export async function handoverPage(entry: CaseEntry, asked: string | null) {
  const { store, caseId, role, head, account, by } = entry;
  const [{ content }, approvals, links] = await Promise.all([
    getContent(store, caseId, "shared"),
    listApprovals(store, caseId),
    listHandovers(store, caseId),
  ]);
  const isOpen = head.state === "open";
  const approved = approvals.filter((each) => each.approved).map(({ version }) => version);
  const version = approved.find((each) => String(each) === asked) ?? approved.at(-1) ?? null;
  const party = partyOf(role);
  return {
    name: content.facts.employeeName,
    party,
    isOpen,
    authority: authorityOn(today(by.at)),
    canMail: env().canMail,
    // The workplace answers: whoever shares it there, and for the employee the manager the plan names.
    answerTo: party === "employer" ? account.name : content.facts.managerName,
    contact: party === "employer" ? account.email : "",
    toShare:
      isOpen && version !== null
        ? {
            version,
            parts: await partsToShare(store, caseId, version),
            others: approved.filter((each) => each !== version),
          }
        : null,
    links: links.map((link) => shownLink(link, by.at)),
  };
}

export type HandoverView = Awaited<ReturnType<typeof handoverPage>>;
