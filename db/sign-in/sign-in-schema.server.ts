import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../auth-schema.server";

const ofAPerson = () =>
  text("user_id")
    .notNull()
    .references(() => user.id, { onDelete: "cascade" });

/** A person's authenticator app. A new secret waits beside the one in use until a code of it was right. */
export const secondFactors = sqliteTable("second_factors", {
  userId: text("user_id")
    .primaryKey()
    .references(() => user.id, { onDelete: "cascade" }),
  sealedSecret: text("sealed_secret"),
  sealedPending: text("sealed_pending"),
  confirmedAt: integer("confirmed_at"),
  /** The time step of the last code taken: a code works once. */
  lastStep: integer("last_step").notNull().default(0),
});

/** Codes for the day the phone is gone. Only hashes are kept; each works once. */
export const recoveryCodes = sqliteTable(
  "recovery_codes",
  {
    userId: ofAPerson(),
    codeHash: text("code_hash").notNull(),
    usedAt: integer("used_at"),
  },
  (table) => [primaryKey({ columns: [table.userId, table.codeHash] })],
);

/** Passkeys (WebAuthn) by the id the authenticator gave; only public keys. */
export const passkeys = sqliteTable(
  "passkeys",
  {
    id: text("id").primaryKey(),
    userId: ofAPerson(),
    publicKey: text("public_key").notNull(),
    counter: integer("counter").notNull(),
    /** Ways the browser can reach it, separated by spaces. */
    transports: text("transports").notNull(),
    name: text("name").notNull(),
    createdAt: integer("created_at").notNull(),
    lastUsedAt: integer("last_used_at"),
  },
  (table) => [index("passkeys_user").on(table.userId)],
);

/**
 * Links sent by mail: to sign in, or to show that an address is one's own; and links to sign in with that whoever runs
 * the server hands over. Only the token's hash is kept; each works
 * once.
 */
export const mailLinks = sqliteTable(
  "mail_links",
  {
    tokenHash: text("token_hash").primaryKey(),
    userId: ofAPerson(),
    purpose: text("purpose", { enum: ["signIn", "address", "operator"] }).notNull(),
    /** The address the link went to: the one it proves. */
    email: text("email").notNull(),
    createdAt: integer("created_at").notNull(),
    expiresAt: integer("expires_at").notNull(),
    usedAt: integer("used_at"),
  },
  (table) => [index("mail_links_user").on(table.userId)],
);
