import { and, eq, inArray } from "drizzle-orm";
import type { IsoDate } from "#app/domain/fields";
import { logged } from "../access-log.server";
import { holds } from "../engine/engine.server";
import type { By, Store } from "../store.server";
import { calendarReads } from "./people-schema.server";

/**
 * Records that a person's calendar fetched the dates of some cases: once a day for each, however often it asks and
 * however many instances answer, since the day is part of the key of a row in the batch of the log's.
 */
export async function logCalendarRead(
  store: Store,
  caseIds: readonly string[],
  day: IsoDate,
  by: By,
): Promise<void> {
  const { db } = store;
  const { userId } = by;
  const known = await db
    .select({ caseId: calendarReads.caseId })
    .from(calendarReads)
    .where(
      and(
        eq(calendarReads.userId, userId),
        eq(calendarReads.day, day),
        inArray(calendarReads.caseId, [...caseIds]),
      ),
    );
  const isKnown = new Set(known.map(({ caseId }) => caseId));
  for (const caseId of caseIds.filter((each) => !isKnown.has(each)))
    await holds(
      logged(store, caseId, "readCalendar", by, (entry) =>
        db.batch([db.insert(calendarReads).values({ caseId, userId, day }), ...entry]),
      ),
    );
}
