import {
  foreignKey,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { cases, user } from "../schema.server";

/**
 * What is said about the shared document of a case, as deeds in their order. Append-only, but for the words of a
 * comment somebody takes back; the primary key is the lock two writers meet on.
 */
export const commentEvents = sqliteTable(
  "comment_events",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    number: integer("number").notNull(),
    /** Chosen by whoever does it; the same id never lands twice. */
    id: text("id").notNull(),
    threadId: text("thread_id").notNull(),
    deed: text("deed", { enum: ["open", "answer", "settle", "reopen", "withdraw"] }).notNull(),
    about: text("about"),
    target: text("target"),
    /** Null where nothing is said, and once it is taken back. */
    sealedWords: text("sealed_words"),
    by: text("by").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.number] }),
    uniqueIndex("comment_events_id").on(table.caseId, table.id),
    foreignKey({
      columns: [table.caseId, table.threadId],
      foreignColumns: [table.caseId, table.id],
    }),
  ],
);

/** How far somebody has read a thread: the number of the newest deed they were shown. */
export const commentsSeen = sqliteTable(
  "comments_seen",
  {
    caseId: text("case_id").notNull(),
    threadId: text("thread_id").notNull(),
    userId: text("user_id")
      .notNull()
      .references(() => user.id),
    number: integer("number").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.threadId, table.userId] }),
    foreignKey({
      columns: [table.caseId, table.threadId],
      foreignColumns: [commentEvents.caseId, commentEvents.id],
    }),
  ],
);
