import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { planVersions } from "../schema.server";

/**
 * Links by which the kommune reads a version the employee let go. Only the token's hash is kept; to whom it went is
 * sealed with the case's key. Being revoked or found expired ends one for good, whatever the clock says later.
 */
export const handovers = sqliteTable(
  "handovers",
  {
    caseId: text("case_id").notNull(),
    id: text("id").notNull(),
    version: integer("version").notNull(),
    tokenHash: text("token_hash").notNull(),
    /** Recipient, and whom they may answer. */
    sealedParties: text("sealed_parties").notNull(),
    /** Keyed with the case's key; null where no code is asked for. */
    codeHash: text("code_hash"),
    createdBy: text("created_by").notNull(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    expiredAt: integer("expired_at"),
    revokedAt: integer("revoked_at"),
    /** Whose deed ended it: taking it back, or taking away what it stood on. */
    revokedBy: text("revoked_by"),
    opens: integer("opens").notNull().default(0),
    lastOpenedAt: integer("last_opened_at"),
    /** The mail that carried the link; null when somebody handed it over. */
    mailId: text("mail_id"),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.id] }),
    uniqueIndex("handovers_token").on(table.tokenHash),
    index("handovers_expiry").on(table.expiredAt, table.expiresAt),
    foreignKey({
      columns: [table.caseId, table.version],
      foreignColumns: [planVersions.caseId, planVersions.version],
    }),
  ],
);
