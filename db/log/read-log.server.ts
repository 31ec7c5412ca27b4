import { and, asc, desc, eq, isNotNull, lt, notInArray, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { LoggedAction } from "#app/domain/history/logged-actions";
import { lastLogged, looseRows } from "../access-log.server";
import { accessLog, invitations, user } from "../schema.server";
import type { Store } from "../store.server";
import { rowHash, startHash } from "./log-chain.server";

export type LoggedRow = {
  id: string;
  at: number;
  action: string;
  name: string | null;
  /** The id of whom or what it was about, or null. */
  subject: string | null;
  /** The name of whom it was about; null where it was about nobody, or somebody unknown. */
  about: string | null;
};

const subjects = alias(user, "subjects");

/** A page of the log of a case, newest first, with names; `before` is the id the page before it ended with. */
export function listLog(
  { db }: Store,
  caseId: string,
  page: { before: string | null; limit: number; hidden: readonly LoggedAction[] },
): Promise<LoggedRow[]> {
  return (
    db
      .select({
        id: accessLog.id,
        at: accessLog.at,
        action: accessLog.action,
        name: user.name,
        subject: accessLog.subject,
        about: sql<string | null>`coalesce(${subjects.name}, ${invitations.name})`,
      })
      .from(accessLog)
      .leftJoin(user, eq(user.id, accessLog.userId))
      .leftJoin(subjects, eq(subjects.id, accessLog.subject))
      // Somebody invited has no account yet: their invitation has their name.
      .leftJoin(invitations, eq(invitations.id, accessLog.subject))
      .where(
        and(
          eq(accessLog.caseId, caseId),
          page.before === null ? undefined : lt(accessLog.id, page.before),
          page.hidden.length > 0 ? notInArray(accessLog.action, [...page.hidden]) : undefined,
        ),
      )
      .orderBy(desc(accessLog.id))
      .limit(page.limit)
  );
}

/** `notBegun`: everything logged is from before the log was a chain. `number`: the first place that is not as written. */
export type LogCheck = { state: "whole" | "notBegun" } | { state: "broken"; number: number };

/** Works out the chain of a case anew and says whether it is whole, or at which place it breaks. */
export async function verifyLog(store: Store, caseId: string): Promise<LogCheck> {
  const { db, masterKey } = store;
  const rows = await db
    .select()
    .from(accessLog)
    .where(and(eq(accessLog.caseId, caseId), isNotNull(accessLog.number)))
    .orderBy(asc(accessLog.number));
  const last = await lastLogged(store, caseId);
  if (rows.length === 0 && !last) return { state: "notBegun" };
  let before = startHash(masterKey, caseId, await looseRows(store, caseId));
  let number = 0;
  for (const row of rows) {
    number += 1;
    const hash = rowHash(masterKey, before, { ...row, number });
    if (row.number !== number || row.previousHash !== before || row.hash !== hash)
      return { state: "broken", number };
    before = hash;
  }
  if (last?.number !== number || last.hash !== before)
    return { state: "broken", number: number + 1 };
  return { state: "whole" };
}
