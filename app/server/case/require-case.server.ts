import { may } from "#app/domain/permissions";
import type { CaseAction, CaseRole } from "#app/domain/permissions";
import { findCaseAccess } from "#db/cases.server";
import type { CaseHead } from "#db/cases.server";
import { Unavailable, isA } from "#db/engine/engine.server";
import { logDailyRead } from "#db/people/daily-reads.server";
import type { By, Store } from "#db/store.server";
import { requireAccount } from "../account/account.server";
import type { Account, RouteArgs } from "../account/account.server";
import { theStore } from "../app.server";
import { now, today } from "../clock.server";
import { logFault } from "../log.server";
import { refusedForm } from "./refused-form.server";

export type CaseArgs = RouteArgs & { params: Readonly<Record<string, string | undefined>> };

/** Everything a page of a case needs once the right to it has been proven. */
export type CaseEntry = {
  account: Account;
  store: Store;
  caseId: string;
  head: CaseHead;
  role: CaseRole;
  /** Asks for a further right on the same case. */
  mayAlso: (action: CaseAction) => boolean;
  by: By;
};

/** What a stranger, a missing page and a forbidden one get alike: no hint that a case exists. */
export const notFound = (): Response =>
  new Response(null, { status: 404, statusText: "Not Found" });

/** Tells the log who looked, once a day. A full disk keeps nobody from reading: it is told of at the next look. */
async function noteLook(store: Store, caseId: string, by: By): Promise<void> {
  const look = { caseId, action: "lookAtCase", day: today(by.at) } as const;
  try {
    await logDailyRead(store, look, by);
  } catch (error) {
    if (!isA(error, Unavailable)) throw error;
    logFault(error, "");
  }
}

/**
 * The case named in the URL, if the person asking may do `action` on it. Throws a redirect to sign-in for nobody and a
 * 404 for everybody else. An annulled or closed case takes no more writing.
 */
export async function requireCase(args: CaseArgs, action: CaseAction): Promise<CaseEntry> {
  const account = await requireAccount(args);
  const store = await theStore();
  const caseId = args.params.caseId ?? "";
  const access = await findCaseAccess(store, caseId, account.userId);
  const isEdit = action.startsWith("edit:") && args.request.method === "POST";
  const refusal = () => (isEdit ? refusedForm(args.request) : notFound());
  if (!access?.role || !may(account, action, access)) throw await refusal();
  const writes =
    action.startsWith("edit:") ||
    action === "freezeVersion" ||
    action === "answerVersion" ||
    action === "handOver" ||
    action === "comment" ||
    action === "annulCase" ||
    action === "closeCase" ||
    action === "addManager" ||
    action === "inviteEmployee";
  if (writes && access.head.state !== "open") throw await refusal();
  const by = { userId: account.userId, at: now() };
  if (args.request.method === "GET" && args.prolongs !== false) await noteLook(store, caseId, by);
  return {
    account,
    store,
    caseId,
    head: access.head,
    role: access.role,
    mayAlso: (further) => may(account, further, access),
    by,
  };
}
