import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { cases } from "../schema.server";

/**
 * The files frozen versions were handed out as, by SHA-256, so that whoever holds one can check that nothing in it was
 * changed. A version has several: what is said to it stands in the file too, and goes on.
 */
export const printedVersions = sqliteTable(
  "printed_versions",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    fileHash: text("file_hash").notNull(),
    /** Of the version the file was made of. */
    contentHash: text("content_hash").notNull(),
    printedAt: integer("printed_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.fileHash] }),
    index("printed_versions_file").on(table.fileHash),
  ],
);
