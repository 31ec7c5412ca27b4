import { EMPLOYER_ACTIONS, LINK_ACTIONS, isLoggedAction } from "#app/domain/history/logged-actions";
import { getContent } from "#db/documents.server";
import { listHandovers } from "#db/handover/handovers.server";
import { listLog, verifyLog } from "#db/log/read-log.server";
import { requireCase } from "../case/require-case.server";
import type { CaseArgs } from "../case/require-case.server";
import { clockTime, today } from "../clock.server";

const PAGE_ROWS = 50;

/** A page of the log of a case, without what is told to others alone, and whether its chain is whole. */
export async function readLog(args: CaseArgs) {
  const { store, caseId, mayAlso } = await requireCase(args, "read:shared");
  const hidden = mayAlso("read:costs") ? [] : EMPLOYER_ACTIONS;
  const before = new URL(args.request.url).searchParams.get("before");
  const [{ content }, check, handovers, read] = await Promise.all([
    getContent(store, caseId, "shared"),
    verifyLog(store, caseId),
    listHandovers(store, caseId),
    listLog(store, caseId, { before, limit: PAGE_ROWS + 1, hidden }),
  ]);
  const rows = read.slice(0, PAGE_ROWS);
  // A recipient has no account: their name stands sealed at the link.
  const recipients = new Map(handovers.map(({ id, parties }) => [id, parties.recipient]));
  return {
    caseId,
    employeeName: content.facts.employeeName,
    // Not where it breaks: the number would tell the employee of lines they are not shown.
    chain: check.state,
    isNewest: before === null,
    older: read.length > PAGE_ROWS ? (rows.at(-1)?.id ?? null) : null,
    rows: rows.map(({ id, at, action, name, subject, about }) => ({
      id,
      day: today(at),
      time: clockTime(at),
      action: isLoggedAction(action) ? action : null,
      name,
      isByLink: LINK_ACTIONS.some((known) => known === action),
      about: about ?? recipients.get(subject ?? "") ?? null,
    })),
  };
}
