import {
  foreignKey,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";
import { user } from "./auth-schema.server";

export { account, rateLimit, session, user, verification } from "./auth-schema.server";

/** Moments are UTC milliseconds; days are `YYYY-MM-DD` text; sealed columns hold ciphertext only. */
const moment = (name: string) => integer(name);

export const organisations = sqliteTable("organisations", {
  id: text("id").primaryKey(),
  name: text("name").notNull(),
  isExample: integer("is_example", { mode: "boolean" }).notNull(),
  /** May the comparison show what it costs to dismiss and hire anew? HR can turn it off. */
  showsDismissal: integer("shows_dismissal", { mode: "boolean" }).notNull().default(true),
  createdAt: moment("created_at").notNull(),
});

/** One row for the whole installation: whoever inserts it owns the first-run page, and nobody can do so twice. */
export const installation = sqliteTable("installation", {
  id: integer("id").primaryKey(),
  organisationId: text("organisation_id")
    .notNull()
    .references(() => organisations.id),
  createdAt: moment("created_at").notNull(),
});

export const members = sqliteTable(
  "members",
  {
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    userId: text("user_id")
      .notNull()
      .references(() => user.id),
    role: text("role", { enum: ["hrAdmin", "hrPartner", "lineManager", "employee"] }).notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.userId] }),
    uniqueIndex("members_user").on(table.userId),
  ],
);

/** Invitations by link. Only the token's hash is kept; `usedAt` or `withdrawnAt` ends one. */
export const invitations = sqliteTable(
  "invitations",
  {
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    id: text("id").notNull(),
    tokenHash: text("token_hash").notNull(),
    email: text("email").notNull(),
    name: text("name").notNull(),
    role: text("role", { enum: ["hrAdmin", "hrPartner", "lineManager"] }).notNull(),
    invitedBy: text("invited_by").notNull(),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
    withdrawnAt: moment("withdrawn_at"),
    /** The mail that carried the link; null when somebody handed it over. */
    mailId: text("mail_id"),
  },
  (table) => [
    primaryKey({ columns: [table.organisationId, table.id] }),
    uniqueIndex("invitations_token").on(table.tokenHash),
  ],
);

/** A case holds only what lists need; everything said about a person is sealed. */
export const cases = sqliteTable(
  "cases",
  {
    id: text("id").primaryKey(),
    organisationId: text("organisation_id")
      .notNull()
      .references(() => organisations.id),
    state: text("state", { enum: ["open", "closed", "annulled"] }).notNull(),
    firstAbsenceDay: text("first_absence_day").notNull(),
    nextDeadlineDay: text("next_deadline_day"),
    sealedName: text("sealed_name").notNull(),
    sealedAnnulReason: text("sealed_annul_reason"),
    openedBy: text("opened_by").notNull(),
    openedAt: moment("opened_at").notNull(),
    updatedAt: moment("updated_at").notNull(),
    /** The day a closed case is erased; null while it is open. */
    deleteOn: text("delete_on"),
    /** Where the chain of the access log has come to, with the hash of its last row. */
    logNumber: integer("log_number"),
    logHash: text("log_hash"),
  },
  (table) => [
    index("cases_list").on(table.organisationId, table.state, table.firstAbsenceDay),
    index("cases_delete").on(table.deleteOn),
  ],
);

/** The wrapped key of a case. Deleting the row makes the case and its history unreadable at once. */
export const caseKeys = sqliteTable("case_keys", {
  caseId: text("case_id")
    .primaryKey()
    .references(() => cases.id),
  wrappedKey: text("wrapped_key").notNull(),
});

export const caseMembers = sqliteTable(
  "case_members",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    userId: text("user_id")
      .notNull()
      .references(() => user.id),
    role: text("role", { enum: ["hrPartner", "lineManager", "employee"] }).notNull(),
    addedBy: text("added_by").notNull(),
    addedAt: moment("added_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.userId] }),
    index("case_members_user").on(table.userId, table.caseId),
  ],
);

/** A line manager named on a case before having an account; the invitation's acceptance turns it into membership. */
export const caseInvitations = sqliteTable(
  "case_invitations",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    invitationId: text("invitation_id").notNull(),
    /** The line manager whose access ends when the invitation is accepted; null: nobody's does. */
    replaces: text("replaces"),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.invitationId] }),
    index("case_invitations_invitation").on(table.invitationId),
  ],
);

/**
 * Invitations of the employee to their own case. Only the token's hash is kept; being used, withdrawn, replaced or
 * guessed at too often ends one.
 */
export const employeeInvitations = sqliteTable(
  "employee_invitations",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    id: text("id").notNull(),
    tokenHash: text("token_hash").notNull(),
    invitedBy: text("invited_by").notNull(),
    createdAt: moment("created_at").notNull(),
    expiresAt: moment("expires_at").notNull(),
    usedAt: moment("used_at"),
    withdrawnAt: moment("withdrawn_at"),
    /** How the link reaches the employee; null for those made before it was asked. */
    channel: text("channel", { enum: ["mail", "phone", "letter"] }),
    /** The address or number it was made for, sealed with the case's key. */
    sealedAddress: text("sealed_address"),
    /** The mail that carried the link; null when somebody handed it over. */
    mailId: text("mail_id"),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.id] }),
    uniqueIndex("employee_invitations_token").on(table.tokenHash),
  ],
);

const documentKind = (name: string) =>
  text(name, { enum: ["shared", "employer", "costs", "preparation"] });

export const documents = sqliteTable(
  "documents",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    document: documentKind("document").notNull(),
    head: integer("head").notNull(),
    sealedContent: text("sealed_content").notNull(),
    updatedAt: moment("updated_at").notNull(),
  },
  (table) => [primaryKey({ columns: [table.caseId, table.document] })],
);

/** Append-only; the primary key is the lock two writers meet on. */
export const documentRevisions = sqliteTable(
  "document_revisions",
  {
    caseId: text("case_id").notNull(),
    document: documentKind("document").notNull(),
    revision: integer("revision").notNull(),
    commitId: text("commit_id").notNull(),
    author: text("author").notNull(),
    at: moment("at").notNull(),
    sealedChanges: text("sealed_changes").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.document, table.revision] }),
    uniqueIndex("document_revisions_commit").on(table.caseId, table.document, table.commitId),
    foreignKey({
      columns: [table.caseId, table.document],
      foreignColumns: [documents.caseId, documents.document],
    }),
  ],
);

/** Frozen versions of the shared plan: sealed snapshot with its wording, and the hash printed on the paper. */
export const planVersions = sqliteTable(
  "plan_versions",
  {
    caseId: text("case_id")
      .notNull()
      .references(() => cases.id),
    version: integer("version").notNull(),
    revision: integer("revision").notNull(),
    contentHash: text("content_hash").notNull(),
    sealedSnapshot: text("sealed_snapshot").notNull(),
    /** The shared document as it stood, so that comparing need not read its history; null for old versions. */
    sealedDraft: text("sealed_draft"),
    frozenBy: text("frozen_by").notNull(),
    frozenAt: moment("frozen_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.version] }),
    index("plan_versions_content_hash").on(table.contentHash),
  ],
);

/**
 * Who did what on a case, without content. Append-only; each row carries the hash of the one before it. Rows without a
 * number are from before that.
 */
export const accessLog = sqliteTable(
  "access_log",
  {
    caseId: text("case_id").notNull(),
    id: text("id").notNull(),
    at: moment("at").notNull(),
    userId: text("user_id").notNull(),
    action: text("action").notNull(),
    /** Whom it was about: a person or an invitation of one; null where it was about nobody. */
    subject: text("subject"),
    number: integer("number"),
    previousHash: text("previous_hash"),
    hash: text("hash"),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.id] }),
    uniqueIndex("access_log_chain").on(table.caseId, table.number),
  ],
);

/** A person's private calendar address. Only the token's hash is kept; a new address replaces the old one. */
export const calendarFeeds = sqliteTable(
  "calendar_feeds",
  {
    userId: text("user_id")
      .primaryKey()
      .references(() => user.id),
    tokenHash: text("token_hash").notNull(),
    createdAt: moment("created_at").notNull(),
  },
  (table) => [uniqueIndex("calendar_feeds_token").on(table.tokenHash)],
);

/** Counts tries per account or address in a window; rows, so that a second instance sees them. */
export const attempts = sqliteTable("attempts", {
  key: text("key").primaryKey(),
  windowStart: moment("window_start").notNull(),
  count: integer("count").notNull(),
});
