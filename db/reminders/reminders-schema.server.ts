import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { user } from "../auth-schema.server";
import { cases } from "../schema.server";

/** What somebody wants mails about, in which language. Without a row the rule for their role on the case holds. */
export const reminderChoices = sqliteTable("reminder_choices", {
  userId: text("user_id")
    .primaryKey()
    .references(() => user.id),
  /** The kinds, separated by blanks; "" for none. */
  kinds: text("kinds").notNull(),
  language: text("language", { enum: ["da", "en"] }).notNull(),
  chosenAt: integer("chosen_at").notNull(),
});

/** The last day each case was gone through for reminders. */
export const reminderRounds = sqliteTable("reminder_rounds", {
  caseId: text("case_id")
    .primaryKey()
    .references(() => cases.id),
  day: text("day").notNull(),
});

/** What somebody has been reminded of by mail: its key is what keeps it to once. Holds no words. */
export const remindersMailed = sqliteTable(
  "reminders_mailed",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    userId: text("user_id")
      .notNull()
      .references(() => user.id),
    kind: text("kind").notNull(),
    key: text("key").notNull(),
    /** The day of the mail it was in. */
    day: text("day").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.userId, table.kind, table.key] }),
    index("reminders_mailed_day").on(table.userId, table.day),
  ],
);

/** Who got a mail of reminders on which day: one a day, however many cases and matters. */
export const reminderMails = sqliteTable(
  "reminder_mails",
  {
    userId: text("user_id")
      .notNull()
      .references(() => user.id),
    day: text("day").notNull(),
    mailId: text("mail_id").notNull(),
  },
  (table) => [primaryKey({ columns: [table.userId, table.day] })],
);
