import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../auth-schema.server";
import { cases } from "../schema.server";

/** Who was on a case, from when to when. Append-only, and gives no access: `case_members` alone does. */
export const formerCaseMembers = sqliteTable(
  "former_case_members",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    id: text("id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id),
    role: text("role", { enum: ["hrPartner", "lineManager", "employee"] }).notNull(),
    addedBy: text("added_by").notNull(),
    addedAt: integer("added_at").notNull(),
    endedBy: text("ended_by").notNull(),
    endedAt: integer("ended_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.id] }),
    index("former_case_members_user").on(table.userId, table.caseId),
  ],
);

/** On which days somebody read a case, and how: its key is what keeps the log to one line a day. */
export const dailyReads = sqliteTable(
  "daily_reads",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    userId: text("user_id")
      .notNull()
      .references(() => user.id),
    action: text("action").notNull(),
    day: text("day").notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.userId, table.action, table.day] })],
);
