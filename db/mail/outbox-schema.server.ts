import { index, integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/**
 * Mails to send, written in the batch of the change they tell of. Receiver and text are sealed, and gone once the mail
 * was sent or given up.
 */
export const outbox = sqliteTable(
  "outbox",
  {
    id: text("id").primaryKey(),
    sealedMail: text("sealed_mail"),
    createdAt: integer("created_at").notNull(),
    /** When it is to be tried next; null once it was sent or given up. */
    nextTryAt: integer("next_try_at"),
    tries: integer("tries").notNull().default(0),
    sentAt: integer("sent_at"),
    givenUpAt: integer("given_up_at"),
  },
  (table) => [index("outbox_due").on(table.nextTryAt)],
);
