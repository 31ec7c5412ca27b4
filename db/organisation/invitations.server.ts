import { and, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { OrganisationRole } from "#app/domain/permissions";
import { loggedOnAll } from "../access-log.server";
import { canonicalEmail, createPerson } from "../accounts.server";
import { Conflict, isA } from "../engine/engine.server";
import { giveUpStatement, mailStatement } from "../mail/outbox.server";
import type { Mail } from "../mail/outbox.server";
import { outbox } from "../mail/outbox-schema.server";
import { invitations, members, organisations } from "../schema.server";
import { joinsByInvitation } from "../people/change-manager.server";
import { identityInsert } from "../sign-in/ways-in.server";
import type { Identity } from "../sign-in/ways-in.server";
import { newId } from "../store.server";
import type { Store } from "../store.server";

export type NewInvitation = {
  organisationId: string;
  email: string;
  name: string;
  role: Exclude<OrganisationRole, "employee">;
  invitedBy: string;
  tokenHash: string;
  /** The mail that carries the link, or null when somebody hands it over. */
  mail: Mail | null;
  at: number;
};

/** How long an invitation's link works: 7 days. */
export const INVITATION_MS = 7 * 24 * 60 * 60_000;

/** Writes an invitation, with the mail that carries its link in the same batch; only the token's hash is kept. Gives its id. */
export async function invite(store: Store, invitation: NewInvitation): Promise<string> {
  const { db } = store;
  const { at, email, mail, ...rest } = invitation;
  const id = newId();
  const expiresAt = at + INVITATION_MS;
  const posted = mail && mailStatement(store, { ...mail, until: expiresAt }, at);
  await db.batch([
    db.insert(invitations).values({
      ...rest,
      id,
      email: canonicalEmail(email),
      createdAt: at,
      expiresAt,
      mailId: posted?.id ?? null,
    }),
    ...(posted ? [posted.statement] : []),
  ]);
  return id;
}

const isOpen = (at: number) =>
  and(isNull(invitations.usedAt), isNull(invitations.withdrawnAt), gt(invitations.expiresAt, at));

/** Invitations that still work, newest first. */
export const listInvitations = ({ db }: Store, organisationId: string, at: number) =>
  db
    .select({
      id: invitations.id,
      name: invitations.name,
      email: invitations.email,
      role: invitations.role,
      expiresAt: invitations.expiresAt,
      mailId: invitations.mailId,
      sentAt: outbox.sentAt,
      givenUpAt: outbox.givenUpAt,
    })
    .from(invitations)
    .leftJoin(outbox, eq(outbox.id, invitations.mailId))
    .where(and(eq(invitations.organisationId, organisationId), isOpen(at)))
    .orderBy(desc(invitations.createdAt));

/**
 * Withdraws an invitation of the organisation; its link then answers like one that never was, and a mail with it that
 * was not sent yet stays unsent.
 */
export async function withdrawInvitation(
  store: Store,
  organisationId: string,
  id: string,
  at: number,
) {
  const { db } = store;
  const it = and(
    eq(invitations.organisationId, organisationId),
    eq(invitations.id, id),
    isOpen(at),
  );
  const mailIds = db.select({ id: invitations.mailId }).from(invitations).where(it);
  await db.batch([
    giveUpStatement(store, mailIds, at),
    db.update(invitations).set({ withdrawnAt: at }).where(it),
  ]);
}

/** The open invitation a token's hash belongs to; null for an unknown, used, withdrawn or expired one alike. */
export async function findInvitation({ db }: Store, tokenHash: string, at: number) {
  const [row] = await db
    .select({
      id: invitations.id,
      organisationId: invitations.organisationId,
      organisation: organisations.name,
      email: invitations.email,
      name: invitations.name,
      role: invitations.role,
      invitedBy: invitations.invitedBy,
      mailId: invitations.mailId,
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(and(eq(invitations.tokenHash, tokenHash), isOpen(at)));
  return row ?? null;
}

/** What somebody brings who accepts an invitation: a name, and a password or the organisation's own sign-in. */
export type Acceptance = {
  tokenHash: string;
  /** Without a name, the one they were invited under. */
  person: { name: string | null; passwordHash: string | null };
  identity: Identity | null;
  at: number;
};

/**
 * Turns an invitation into an account, once: parallel uses of one link make one account. The person becomes line
 * manager of the cases the invitation was made for, which is logged there. Null when the link no longer works or the address has an account.
 */
export async function acceptInvitation(
  store: Store,
  { tokenHash, person, identity, at }: Acceptance,
) {
  const { db } = store;
  const invitation = await findInvitation(store, tokenHash, at);
  if (!invitation) return null;
  const userId = newId();
  const by = { userId, at };
  const joins = await joinsByInvitation(store, invitation, by);
  const stillOpen = sql`case when ${invitations.usedAt} is null and ${invitations.withdrawnAt} is null then ${at} end`;
  const { organisationId, role, email } = invitation;
  const newPerson = {
    name: person.name ?? invitation.name,
    email,
    passwordHash: person.passwordHash,
    isEmailProven: invitation.mailId !== null,
  };
  const write = (entries: readonly BatchItem<"sqlite">[]) =>
    db.batch([
      ...createPerson(store, newPerson, userId, at),
      ...(identity ? [identityInsert(store, identity, by)] : []),
      db.insert(members).values({ organisationId, userId, role, createdAt: at }),
      ...joins.statements,
      ...entries,
      // A used link must break the whole batch, not just change no row: the hash is kept NOT NULL for that.
      db
        .update(invitations)
        .set({
          usedAt: at,
          tokenHash: sql`case when ${stillOpen} is not null then ${invitations.tokenHash} end`,
        })
        .where(eq(invitations.id, invitation.id)),
    ]);
  try {
    await loggedOnAll(store, joins.deeds, by, write);
    return { userId, organisationId, email };
  } catch (error) {
    if (isA(error, Conflict)) return null;
    throw error;
  }
}
