import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { cases } from "../schema.server";

/**
 * Who has said to be ready to show where they placed the faders before the talk. There is never more than one row for
 * a case: the second side's word shows both settings and takes this one away.
 */
export const openingSides = sqliteTable(
  "opening_sides",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    side: text("side", { enum: ["employee", "employer"] }).notNull(),
    /** The six positions as they stood then. */
    sealed: text("sealed").notNull(),
    readyBy: text("ready_by").notNull(),
    readyAt: integer("ready_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.side] })],
);
