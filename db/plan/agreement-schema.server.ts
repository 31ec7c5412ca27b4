import { foreignKey, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";
import { planVersions } from "../schema.server";

const ofAVersion = () => ({
  caseId: text("case_id").notNull(),
  version: integer("version").notNull(),
});

/** What the parties say to a frozen version. Append-only: a changed answer is a new row, the highest number counts. */
export const planAnswers = sqliteTable(
  "plan_answers",
  {
    ...ofAVersion(),
    party: text("party", { enum: ["employer", "employee"] }).notNull(),
    number: integer("number").notNull(),
    answer: text("answer", { enum: ["agree", "agreeWithRemark", "disagree"] }).notNull(),
    /** Null when nothing was remarked. */
    sealedRemark: text("sealed_remark"),
    answeredBy: text("answered_by").notNull(),
    answeredAt: integer("answered_at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.version, table.party, table.number] }),
    foreignKey({
      columns: [table.caseId, table.version],
      foreignColumns: [planVersions.caseId, planVersions.version],
    }),
  ],
);

/** The employee's own leave to hand a version over to the kommune, and its withdrawal. Append-only like the answers. */
export const planApprovals = sqliteTable(
  "plan_approvals",
  {
    ...ofAVersion(),
    number: integer("number").notNull(),
    approved: integer("approved", { mode: "boolean" }).notNull(),
    by: text("by").notNull(),
    at: integer("at").notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.caseId, table.version, table.number] }),
    foreignKey({
      columns: [table.caseId, table.version],
      foreignColumns: [planVersions.caseId, planVersions.version],
    }),
  ],
);
