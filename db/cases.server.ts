import { and, desc, eq, inArray, isNull, ne, sql } from "drizzle-orm";
import { isHr } from "#app/domain/permissions";
import type { Actor, CaseAccess, CaseRole } from "#app/domain/permissions";
import type { Draft, DraftValues } from "#app/domain/draft";
import { DOCUMENT_KINDS } from "#app/domain/documents";
import { logged } from "./access-log.server";
import { headOf, openCaseName } from "./case-head.server";
import type { CaseName } from "./case-head.server";
import { createDocument } from "./documents.server";
import { handoversEnded } from "./handover/ended.server";
import { caseInvitations, caseKeys, caseMembers, cases } from "./schema.server";
import { newCaseKey, openJson, sealJson, unwrapKey, wrapKey } from "./seal.server";
import { newId, preparedOnce } from "./store.server";
import type { By, Store } from "./store.server";

export type NewCase = {
  organisationId: string;
  /** Facts of the absence as canonical strings; already checked by the caller's schema. */
  facts: DraftValues;
  /** An account of the organisation that leads the employee, or null. */
  managerUserId: string | null;
  /** An open invitation whose acceptance puts the manager on the case, or null. */
  managerInvitationId: string | null;
};

/** Opens a case: key, all four documents, members and log in one batch. Gives the case's id. */
export async function openCase(store: Store, input: NewCase, by: By): Promise<string> {
  const { db } = store;
  const caseId = newId();
  const key = newCaseKey();
  const draft: Draft = { sections: { facts: input.facts }, lists: {} };
  const member = (userId: string, role: CaseRole) =>
    db.insert(caseMembers).values({ caseId, userId, role, addedBy: by.userId, addedAt: by.at });
  const managers =
    input.managerUserId && input.managerUserId !== by.userId
      ? [member(input.managerUserId, "lineManager")]
      : [];
  const invited = input.managerInvitationId
    ? [db.insert(caseInvitations).values({ caseId, invitationId: input.managerInvitationId })]
    : [];
  await logged(store, caseId, "openCase", by, (entry) =>
    db.batch([
      db.insert(cases).values({
        id: caseId,
        organisationId: input.organisationId,
        state: "open",
        openedBy: by.userId,
        openedAt: by.at,
        ...headOf(key, caseId, draft, by.at),
      }),
      db.insert(caseKeys).values({ caseId, wrappedKey: wrapKey(store.masterKey, caseId, key) }),
      member(by.userId, "hrPartner"),
      ...managers,
      ...invited,
      ...DOCUMENT_KINDS.flatMap((document) =>
        createDocument(
          store,
          key,
          { caseId, document },
          by,
          document === "shared" ? draft : undefined,
        ),
      ),
      ...entry,
    ]),
  );
  return caseId;
}

export type CaseHead = {
  id: string;
  state: "open" | "closed" | "annulled";
  openedAt: number;
  openedBy: string;
  firstAbsenceDay: string;
};

const accessQuery = preparedOnce((db) =>
  db
    .select({
      id: cases.id,
      organisationId: cases.organisationId,
      state: cases.state,
      openedAt: cases.openedAt,
      openedBy: cases.openedBy,
      firstAbsenceDay: cases.firstAbsenceDay,
      role: caseMembers.role,
    })
    .from(cases)
    // A case whose key is gone can be read by nobody: it is as if it never was.
    .innerJoin(caseKeys, eq(caseKeys.caseId, cases.id))
    .leftJoin(
      caseMembers,
      and(eq(caseMembers.caseId, cases.id), eq(caseMembers.userId, sql.placeholder("userId"))),
    )
    .where(eq(cases.id, sql.placeholder("caseId")))
    .prepare(),
);

/** Whose case it is and what a person is on it, with its head; null when there is no such case. One query, every request. */
export async function findCaseAccess(
  store: Store,
  caseId: string,
  userId: string,
): Promise<(CaseAccess & { head: CaseHead }) | null> {
  const [row] = await accessQuery(store).all({ caseId, userId });
  if (!row) return null;
  const { organisationId, role, ...head } = row;
  return { organisationId, role, head };
}

export type ListedCase = {
  id: string;
  firstAbsenceDay: string;
  nextDeadlineDay: string | null;
  /** The actor's role on the case; null for HR that is not on it, who may see that it exists and join it. */
  role: CaseRole | null;
  name: CaseName;
};

/**
 * The open (or closed) cases an actor may see: HR sees the organisation's, others those they are on. Newest absence
 * first.
 */
export async function listCases(
  store: Store,
  actor: Actor,
  { state = "open", limit = 200 }: { state?: "open" | "closed"; limit?: number } = {},
): Promise<ListedCase[]> {
  const { db, masterKey } = store;
  const visible = isHr(actor) ? undefined : sql`${caseMembers.role} is not null`;
  const rows = await db
    .select({
      id: cases.id,
      firstAbsenceDay: cases.firstAbsenceDay,
      nextDeadlineDay: cases.nextDeadlineDay,
      sealedName: cases.sealedName,
      role: caseMembers.role,
      wrappedKey: caseKeys.wrappedKey,
    })
    .from(cases)
    .innerJoin(caseKeys, eq(caseKeys.caseId, cases.id))
    .leftJoin(
      caseMembers,
      and(eq(caseMembers.caseId, cases.id), eq(caseMembers.userId, actor.userId)),
    )
    .where(and(eq(cases.organisationId, actor.organisationId), eq(cases.state, state), visible))
    .orderBy(desc(cases.firstAbsenceDay))
    .limit(limit);
  return rows.map(({ sealedName, wrappedKey, ...row }) => ({
    ...row,
    name: openCaseName(unwrapKey(masterKey, row.id, wrappedKey), row.id, sealedName),
  }));
}

/** How long after opening a case may be undone without a reason: 10 minutes. */
export const UNDO_MS = 10 * 60_000;

/** The statement that makes an undone case unreadable: without its key nothing written about that person opens again. */
const eraseUndone = ({ db }: Store, caseId: string) =>
  db.delete(caseKeys).where(
    inArray(
      caseKeys.caseId,
      db
        .select({ id: cases.id })
        .from(cases)
        .where(
          and(eq(cases.id, caseId), eq(cases.state, "annulled"), isNull(cases.sealedAnnulReason)),
        ),
    ),
  );

/** Ends a case; without a reason it was made on the wrong person, and its key goes in the same batch. */
async function endCase(store: Store, caseId: string, by: By, reason: string | null) {
  const { db, masterKey } = store;
  const [row] = await db
    .select({ wrappedKey: caseKeys.wrappedKey })
    .from(caseKeys)
    .where(eq(caseKeys.caseId, caseId));
  if (!row) return false;
  const key = unwrapKey(masterKey, caseId, row.wrappedKey);
  const sealed = reason === null ? null : sealJson(key, `${caseId}:annul`, reason);
  const action = reason === null ? "undoCase" : "annulCase";
  const [changed] = await logged(store, caseId, action, by, (entry) =>
    db.batch([
      db
        .update(cases)
        .set({
          state: "annulled",
          sealedAnnulReason: sealed,
          nextDeadlineDay: null,
          updatedAt: by.at,
        })
        .where(and(eq(cases.id, caseId), ne(cases.state, "annulled")))
        .returning({ id: cases.id }),
      ...handoversEnded(store, { caseId }, by),
      ...entry,
      ...(reason === null ? [eraseUndone(store, caseId)] : []),
    ]),
  );
  return changed.length === 1;
}

/** Annuls a case with a reason. False when it was already annulled. */
export const annulCase = (store: Store, caseId: string, reason: string, by: By) =>
  endCase(store, caseId, by, reason);

/** Undoes a case opened by mistake: within 10 minutes, by whoever opened it, and everything in it becomes unreadable. */
export async function undoCase(store: Store, head: CaseHead, by: By): Promise<boolean> {
  if (head.openedBy !== by.userId || by.at - head.openedAt > UNDO_MS) return false;
  return endCase(store, head.id, by, null);
}

/** Why a case was annulled, or null. */
export async function findAnnulReason(store: Store, caseId: string): Promise<string | null> {
  const [row] = await store.db
    .select({ sealed: cases.sealedAnnulReason, wrappedKey: caseKeys.wrappedKey })
    .from(cases)
    .innerJoin(caseKeys, eq(caseKeys.caseId, cases.id))
    .where(eq(cases.id, caseId));
  if (!row?.sealed) return null;
  return String(
    openJson(unwrapKey(store.masterKey, caseId, row.wrappedKey), `${caseId}:annul`, row.sealed),
  );
}
