import { eq } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import { nextDeadlineDay } from "#app/domain/deadlines/case-days";
import { readDraft } from "#app/domain/draft";
import type { Draft } from "#app/domain/draft";
import { sharedShape } from "#app/domain/shared-document";
import { cases } from "./schema.server";
import { openJson, sealJson } from "./seal.server";
import type { Store } from "./store.server";

/** What lists show of a case; sealed as one value. */
export type CaseName = {
  employeeName: string;
  jobTitle: string;
  department: string;
  managerName: string;
};

const place = (caseId: string) => `${caseId}:name`;

const danishDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Copenhagen" });

/** The day in Denmark a UTC moment falls on. */
const dayOf = (at: number): string => danishDay.format(at);

/** Opens what lists show of a case. */
export const openCaseName = (key: Buffer, caseId: string, sealed: string): CaseName =>
  openJson(key, place(caseId), sealed) as CaseName;

/** The head columns of a case as its shared document says. */
export function headOf(key: Buffer, caseId: string, draft: Draft, at: number) {
  const content = readDraft(sharedShape, draft);
  const { employeeName, jobTitle, department, managerName } = content.facts;
  return {
    firstAbsenceDay: content.facts.firstAbsenceDay ?? "",
    nextDeadlineDay: nextDeadlineDay(content, dayOf(at)),
    sealedName: sealJson(key, place(caseId), { employeeName, jobTitle, department, managerName }),
    updatedAt: at,
  };
}

/** The statement that keeps the head columns in step with the shared document, for the same batch as its commit. */
export function headEffects(
  { db }: Store,
  key: Buffer,
  caseId: string,
  draft: Draft,
  at: number,
): BatchItem<"sqlite">[] {
  return [
    db
      .update(cases)
      .set(headOf(key, caseId, draft, at))
      .where(eq(cases.id, caseId)),
  ];
}
