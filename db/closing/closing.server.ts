import { and, eq, isNotNull, lte, sql } from "drizzle-orm";
import type { IsoDate } from "#app/domain/fields";
import { logged } from "../access-log.server";
import { headOf } from "../case-head.server";
import { getDocument } from "../documents.server";
import { holds } from "../engine/engine.server";
import { handoversEnded } from "../handover/ended.server";
import { caseKeys, cases } from "../schema.server";
import { unwrapKey } from "../seal.server";
import type { By, Store } from "../store.server";

/**
 * Closes an open case; from then on it can only be read, until the day it is erased, and by its people alone: links of
 * the kommune end. Logged. False when it was not open.
 */
export function closeCase(
  store: Store,
  { caseId, deleteOn }: { caseId: string; deleteOn: IsoDate },
  by: By,
): Promise<boolean> {
  const { db } = store;
  // The state is NOT NULL: a case that is not open any more breaks the batch.
  const closed = sql`case when ${cases.state} = 'open' then 'closed' end`;
  return holds(
    logged(store, caseId, "closeCase", by, (entry) =>
      db.batch([
        db
          .update(cases)
          .set({ state: closed, deleteOn, nextDeadlineDay: null, updatedAt: by.at })
          .where(eq(cases.id, caseId)),
        ...handoversEnded(store, { caseId }, by),
        ...entry,
      ]),
    ),
  );
}

async function keyOf({ db, masterKey }: Store, caseId: string): Promise<Buffer | null> {
  const [row] = await db
    .select({ wrappedKey: caseKeys.wrappedKey })
    .from(caseKeys)
    .where(eq(caseKeys.caseId, caseId));
  return row ? unwrapKey(masterKey, caseId, row.wrappedKey) : null;
}

/** Opens a closed case again, whole as it was: somebody is away again, or it was closed too early. Logged. */
export async function reopenCase(store: Store, caseId: string, by: By): Promise<boolean> {
  const { db } = store;
  const key = await keyOf(store, caseId);
  if (!key) return false;
  const { draft } = await getDocument(store, caseId, "shared");
  const opened = sql`case when ${cases.state} = 'closed' then 'open' end`;
  return holds(
    logged(store, caseId, "reopenCase", by, (entry) =>
      db.batch([
        db
          .update(cases)
          .set({ ...headOf(key, caseId, draft, by.at), state: opened, deleteOn: null })
          .where(eq(cases.id, caseId)),
        ...entry,
      ]),
    ),
  );
}

/** The day a closed case is erased; null for an open one. */
export async function findDeleteDay({ db }: Store, caseId: string): Promise<IsoDate | null> {
  const [row] = await db.select({ day: cases.deleteOn }).from(cases).where(eq(cases.id, caseId));
  return row?.day ?? null;
}

/**
 * Erases the closed cases whose day has come: their key goes, and with it everything written about the person, its
 * history, versions and names; the first day of absence, which lists read in the clear, goes in the same batch. What is
 * left is who was on a case without a name. Gives how many. Never an open case.
 */
export async function eraseDue({ db }: Store, today: IsoDate): Promise<number> {
  const isDue = and(
    eq(cases.state, "closed"),
    isNotNull(cases.deleteOn),
    lte(cases.deleteOn, today),
  );
  const due = db.select({ id: cases.id }).from(cases).where(isDue);
  const [erased] = await db.batch([
    db
      .delete(caseKeys)
      .where(sql`${caseKeys.caseId} in ${due}`)
      .returning({ caseId: caseKeys.caseId }),
    db.update(cases).set({ firstAbsenceDay: "" }).where(isDue),
  ]);
  return erased.length;
}
