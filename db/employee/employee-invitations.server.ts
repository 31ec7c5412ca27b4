import { and, eq, gt, isNull, sql } from "drizzle-orm";
import { logged } from "../access-log.server";
import { createPerson } from "../accounts.server";
import { INVITATION_MS } from "../organisation/invitations.server";
import type { NewPerson } from "../accounts.server";
import { openCaseName } from "../case-head.server";
import { holds } from "../engine/engine.server";
import {
  caseKeys,
  caseMembers,
  cases,
  employeeInvitations,
  members,
  organisations,
  user,
} from "../schema.server";
import { giveUpStatement, mailStatement } from "../mail/outbox.server";
import type { Mail } from "../mail/outbox.server";
import { outbox } from "../mail/outbox-schema.server";
import { roomGivenBack } from "../people/put-away-room.server";
import { openJson, sealJson, unwrapKey } from "../seal.server";
import { LINK_HOLDER, newId } from "../store.server";
import type { By, Store } from "../store.server";

const unended = and(isNull(employeeInvitations.usedAt), isNull(employeeInvitations.withdrawnAt));
const isOpen = (at: number) => and(unended, gt(employeeInvitations.expiresAt, at));

/** The statements that end every invitation of a case that has not been used, with its mail if that was not sent yet. */
function withdrawal(store: Store, caseId: string, at: number) {
  const { db } = store;
  const theirs = and(eq(employeeInvitations.caseId, caseId), unended);
  const mailIds = db
    .select({ id: employeeInvitations.mailId })
    .from(employeeInvitations)
    .where(theirs);
  return [
    giveUpStatement(store, mailIds, at),
    db.update(employeeInvitations).set({ withdrawnAt: at }).where(theirs),
  ] as const;
}

/** How a link reaches the employee, and the address or number it is bound to. */
export type Delivery =
  | { channel: "mail"; address: string; mail: Mail | null }
  | { channel: "phone"; address: string }
  | { channel: "letter" };

const addressPlace = (caseId: string, id: string) => `${caseId}:invitation:${id}`;

async function caseKeyOf({ db, masterKey }: Store, caseId: string): Promise<Buffer | null> {
  const [row] = await db.select().from(caseKeys).where(eq(caseKeys.caseId, caseId));
  return row ? unwrapKey(masterKey, caseId, row.wrappedKey) : null;
}

/** What is kept of how a link travels: its channel, and where to, sealed with the case's key. */
function deliveryColumns(key: Buffer, caseId: string, id: string, delivery: Delivery) {
  const { channel } = delivery;
  if (channel === "letter") return { channel };
  return { channel, sealedAddress: sealJson(key, addressPlace(caseId, id), delivery.address) };
}

const openAddress = (key: Buffer, caseId: string, id: string, sealed: string | null) =>
  sealed ? (openJson(key, addressPlace(caseId, id), sealed) as string) : null;

export type NewEmployeeInvitation = { caseId: string; tokenHash: string; delivery: Delivery };

/**
 * Invites the employee of a case, in place of any invitation before, with the mail that carries the link in the same
 * batch; logged. Only the token's hash is kept. False when the case has its employee already, or its key is gone.
 */
export async function inviteEmployee(
  store: Store,
  { caseId, tokenHash, delivery }: NewEmployeeInvitation,
  by: By,
): Promise<boolean> {
  const { db } = store;
  const key = await caseKeyOf(store, caseId);
  if (!key) return false;
  const id = newId();
  const mail = delivery.channel === "mail" ? delivery.mail : null;
  const expiresAt = by.at + INVITATION_MS;
  const posted = mail && mailStatement(store, { ...mail, until: expiresAt }, by.at);
  const employees = db
    .select({ userId: caseMembers.userId })
    .from(caseMembers)
    .where(and(eq(caseMembers.caseId, caseId), eq(caseMembers.role, "employee")));
  const write = logged(store, caseId, "inviteEmployee", by, (entry) =>
    db.batch([
      ...withdrawal(store, caseId, by.at),
      db.insert(employeeInvitations).values({
        caseId,
        id,
        ...deliveryColumns(key, caseId, id, delivery),
        mailId: posted?.id ?? null,
        // An employee already on the case breaks the batch: the hash is kept NOT NULL for that.
        tokenHash: sql`case when not exists ${employees} then ${tokenHash} end`,
        invitedBy: by.userId,
        createdAt: by.at,
        expiresAt,
      }),
      ...(posted ? [posted.statement] : []),
      ...entry,
    ]),
  );
  return holds(write);
}

/** Withdraws the invitation of a case; its link then answers like one that never was. Logged. */
export async function withdrawEmployeeInvitation(store: Store, caseId: string, by: By) {
  await logged(store, caseId, "withdrawInvitation", by, (entry) =>
    store.db.batch([...withdrawal(store, caseId, by.at), ...entry]),
  );
}

/** Ends an invitation that was guessed at too often; logged as the doing of somebody unknown. */
export async function endEmployeeInvitation(store: Store, caseId: string, at: number) {
  const by = { userId: LINK_HOLDER, at };
  await logged(store, caseId, "endInvitation", by, (entry) =>
    store.db.batch([...withdrawal(store, caseId, at), ...entry]),
  );
}

/** The invitation of a case that still works, with who made it and what became of its mail; null when there is none. */
export async function findWaitingInvitation(store: Store, caseId: string, at: number) {
  const [row] = await store.db
    .select({
      id: employeeInvitations.id,
      channel: employeeInvitations.channel,
      sealedAddress: employeeInvitations.sealedAddress,
      mailId: employeeInvitations.mailId,
      tries: outbox.tries,
      sentAt: outbox.sentAt,
      givenUpAt: outbox.givenUpAt,
      createdAt: employeeInvitations.createdAt,
      expiresAt: employeeInvitations.expiresAt,
      invitedByName: user.name,
    })
    .from(employeeInvitations)
    .innerJoin(user, eq(user.id, employeeInvitations.invitedBy))
    .leftJoin(outbox, eq(outbox.id, employeeInvitations.mailId))
    .where(and(eq(employeeInvitations.caseId, caseId), isOpen(at)));
  const key = row && (await caseKeyOf(store, caseId));
  if (!row || !key) return null;
  const { id, sealedAddress, ...invitation } = row;
  return { ...invitation, address: openAddress(key, caseId, id, sealedAddress) };
}

/**
 * The open invitation a token's hash belongs to, with what its holder must know; null for an unknown, used, withdrawn
 * or expired one and for a case that has ended, alike.
 */
export async function findEmployeeInvitation({ db, masterKey }: Store, hash: string, at: number) {
  const [row] = await db
    .select({
      id: employeeInvitations.id,
      caseId: employeeInvitations.caseId,
      invitedBy: employeeInvitations.invitedBy,
      channel: employeeInvitations.channel,
      sealedAddress: employeeInvitations.sealedAddress,
      mailId: employeeInvitations.mailId,
      organisationId: cases.organisationId,
      organisation: organisations.name,
      firstAbsenceDay: cases.firstAbsenceDay,
      sealedName: cases.sealedName,
      wrappedKey: caseKeys.wrappedKey,
    })
    .from(employeeInvitations)
    .innerJoin(cases, eq(cases.id, employeeInvitations.caseId))
    .innerJoin(caseKeys, eq(caseKeys.caseId, cases.id))
    .innerJoin(organisations, eq(organisations.id, cases.organisationId))
    .where(and(eq(employeeInvitations.tokenHash, hash), eq(cases.state, "open"), isOpen(at)));
  if (!row) return null;
  const { sealedName, wrappedKey, sealedAddress, ...invitation } = row;
  const key = unwrapKey(masterKey, row.caseId, wrappedKey);
  const { employeeName } = openCaseName(key, row.caseId, sealedName);
  const address = openAddress(key, row.caseId, row.id, sealedAddress);
  /** The address the account must have, and whether the link's mail proves it. */
  const email = invitation.channel === "mail" ? address : null;
  return { ...invitation, employeeName, email, isEmailProven: invitation.mailId !== null };
}

export type EmployeeInvitation = NonNullable<Awaited<ReturnType<typeof findEmployeeInvitation>>>;

/** The statements that use an invitation up and put its holder on the case, with what makes the account, if anything. */
function useUp(store: Store, { id, caseId, invitedBy }: EmployeeInvitation, { userId, at }: By) {
  const { db } = store;
  const openCase = db
    .select({ id: cases.id })
    .from(cases)
    .where(and(eq(cases.id, caseId), eq(cases.state, "open")));
  // A used link must break the whole batch, not just change no row: the hash is kept NOT NULL for that.
  const still = sql`case when ${unended} and exists ${openCase} then ${employeeInvitations.tokenHash} end`;
  return [
    db
      .insert(caseMembers)
      .values({ caseId, userId, role: "employee", addedBy: invitedBy, addedAt: at }),
    db
      .update(employeeInvitations)
      .set({ usedAt: at, tokenHash: still })
      .where(and(eq(employeeInvitations.caseId, caseId), eq(employeeInvitations.id, id))),
  ] as const;
}

/**
 * Makes the employee's account and puts them on their case, once: parallel uses of one link make one account. Null
 * when the link no longer works or the address has an account. Gives the user's id.
 */
export async function joinAsNewEmployee(
  store: Store,
  invitation: EmployeeInvitation,
  person: NewPerson,
  at: number,
): Promise<string | null> {
  const { db } = store;
  const by = { userId: newId(), at };
  const { organisationId, caseId } = invitation;
  const write = logged(store, caseId, "joinAsEmployee", by, (entry) =>
    db.batch([
      ...createPerson(store, person, by.userId, at),
      db
        .insert(members)
        .values({ organisationId, userId: by.userId, role: "employee", createdAt: at }),
      ...useUp(store, invitation, by),
      ...entry,
    ]),
  );
  return (await holds(write)) ? by.userId : null;
}

/**
 * Puts somebody who has an employee account of the organisation already on their case; who was on it before finds their
 * own room again. False when the link no longer works.
 */
export async function joinAsKnownEmployee(
  store: Store,
  invitation: EmployeeInvitation,
  by: By,
): Promise<boolean> {
  const { caseId } = invitation;
  const room = await roomGivenBack(store, { caseId, userId: by.userId });
  return holds(
    logged(store, caseId, "joinAsEmployee", by, (entry) =>
      store.db.batch([...useUp(store, invitation, by), ...room, ...entry]),
    ),
  );
}
