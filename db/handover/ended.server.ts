import { and, eq, isNull, lte } from "drizzle-orm";
import { giveUpStatement } from "../mail/outbox.server";
import type { By, Store } from "../store.server";
import { handovers } from "./handover-schema.server";

/** Which links: all of a case, those of one of its versions, or one of them. */
export type Which = { caseId: string; version?: number; id?: string };

/**
 * The statements that end links at once, with their mails if those were not sent yet: for the batch that takes away what
 * they stand on, or of somebody who takes one back. An ended link never works again, whatever is allowed anew.
 */
export function handoversEnded(store: Store, which: Which, by: By) {
  const { db } = store;
  const theirs = and(
    eq(handovers.caseId, which.caseId),
    which.version === undefined ? undefined : eq(handovers.version, which.version),
    which.id === undefined ? undefined : eq(handovers.id, which.id),
    isNull(handovers.revokedAt),
  );
  const mailIds = db.select({ id: handovers.mailId }).from(handovers).where(theirs);
  return [
    giveUpStatement(store, mailIds, by.at),
    db.update(handovers).set({ revokedAt: by.at, revokedBy: by.userId }).where(theirs),
  ] as const;
}

/** The statement that marks the links whose time is over: a clock set back brings none to life. */
export const expiredMarked = ({ db }: Store, at: number) =>
  db
    .update(handovers)
    .set({ expiredAt: at })
    .where(and(isNull(handovers.expiredAt), lte(handovers.expiresAt, at)));

/** Marks the links whose time is over. `at` in UTC ms. */
export async function markExpired(store: Store, at: number): Promise<void> {
  await expiredMarked(store, at);
}
