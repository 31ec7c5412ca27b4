import { and, eq, sql } from "drizzle-orm";
import type { IsoDate } from "#app/domain/fields";
import type { LoggedAction } from "#app/domain/history/logged-actions";
import { logged } from "../access-log.server";
import { holds } from "../engine/engine.server";
import { preparedOnce } from "../store.server";
import type { By, Store } from "../store.server";
import { dailyReads } from "./people-schema.server";

/** What is told once a day, however often it is done: opening pages of a case, and a calendar that fetches its dates. */
export type DailyRead = Extract<LoggedAction, "lookAtCase" | "readCalendar">;

const knownQuery = preparedOnce((db) =>
  db
    .select({ day: dailyReads.day })
    .from(dailyReads)
    .where(
      and(
        eq(dailyReads.caseId, sql.placeholder("caseId")),
        eq(dailyReads.userId, sql.placeholder("userId")),
        eq(dailyReads.action, sql.placeholder("action")),
        eq(dailyReads.day, sql.placeholder("day")),
      ),
    )
    .prepare(),
);

/**
 * Records that somebody read a case: once a day for each action, however many instances answer, since the day is part
 * of the key of a row in the batch of the log's.
 */
export async function logDailyRead(
  store: Store,
  { caseId, action, day }: { caseId: string; action: DailyRead; day: IsoDate },
  by: By,
): Promise<void> {
  const { db } = store;
  const { userId } = by;
  const known = await knownQuery(store).all({ caseId, userId, action, day });
  if (known.length > 0) return;
  await holds(
    logged(store, caseId, action, by, (entry) =>
      db.batch([db.insert(dailyReads).values({ caseId, userId, action, day }), ...entry]),
    ),
  );
}
