import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { DOCUMENT_KINDS } from "#app/domain/documents";

/** Who has a page of a document open, one row for each open stream. Rows come and go; no word of a person stands here. */
export const presence = sqliteTable(
  "presence",
  {
    caseId: text("case_id").notNull(),
    streamId: text("stream_id").notNull(),
    document: text("document", { enum: DOCUMENT_KINDS }).notNull(),
    userId: text("user_id").notNull(),
    /** The path of the field somebody stands in; null in none. */
    field: text("field"),
    /** When the browser was last heard of. */
    seenAt: integer("seen_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.streamId] }),
    index("presence_seen").on(table.seenAt),
  ],
);
