import { and, asc, desc, eq, gt, isNull, sql } from "drizzle-orm";
import type { BatchItem } from "drizzle-orm/batch";
import type { OrganisationRole } from "#app/domain/permissions";
import { loggedOnAll } from "./access-log.server";
import { Conflict, isA } from "./engine/engine.server";
import { joinsByInvitation } from "./people/change-manager.server";
import { account, installation, invitations, members, organisations, user } from "./schema.server";
import { newId, preparedOnce } from "./store.server";
import type { Store } from "./store.server";

export type NewPerson = { name: string; email: string; passwordHash: string };

/** An e-mail address as accounts are looked up by. */
export const canonicalEmail = (email: string): string => email.trim().toLowerCase();

/** The statements that make an account, for the same batch as its membership. */
export function createPerson({ db }: Store, person: NewPerson, userId: string, at: number) {
  const now = new Date(at);
  return [
    db.insert(user).values({
      id: userId,
      name: person.name,
      email: canonicalEmail(person.email),
      emailVerified: false,
      createdAt: now,
      updatedAt: now,
    }),
    db.insert(account).values({
      id: newId(),
      accountId: userId,
      providerId: "credential",
      userId,
      password: person.passwordHash,
      createdAt: now,
      updatedAt: now,
    }),
  ] as const;
}

/** Yes once an organisation has been founded here: the first-run page is then gone for good. */
export async function hasOrganisation({ db }: Store): Promise<boolean> {
  const rows = await db.select({ id: installation.id }).from(installation).limit(1);
  return rows.length === 1;
}

/** Yes when the installation is the example: invented people only. */
export async function isExample({ db }: Store): Promise<boolean> {
  const [row] = await db
    .select({ isExample: organisations.isExample })
    .from(installation)
    .innerJoin(organisations, eq(organisations.id, installation.organisationId));
  return row?.isExample ?? false;
}

export type Founding = { organisation: string; isExample: boolean; person: NewPerson; at: number };

/**
 * Founds the organisation and its first HR admin, once per installation. Null when somebody else came first. Gives
 * the ids.
 */
export async function foundOrganisation(store: Store, founding: Founding) {
  const { db } = store;
  const organisationId = newId();
  const userId = newId();
  try {
    await db.batch([
      db.insert(organisations).values({
        id: organisationId,
        name: founding.organisation,
        isExample: founding.isExample,
        createdAt: founding.at,
      }),
      db.insert(installation).values({ id: 1, organisationId, createdAt: founding.at }),
      ...createPerson(store, founding.person, userId, founding.at),
      db
        .insert(members)
        .values({ organisationId, userId, role: "hrAdmin", createdAt: founding.at }),
    ]);
    return { organisationId, userId };
  } catch (error) {
    if (isA(error, Conflict)) return null;
    throw error;
  }
}

const membershipQuery = preparedOnce((db) =>
  db
    .select({
      organisationId: members.organisationId,
      role: members.role,
      organisation: organisations.name,
      isExample: organisations.isExample,
    })
    .from(members)
    .innerJoin(organisations, eq(organisations.id, members.organisationId))
    .where(eq(members.userId, sql.placeholder("userId")))
    .prepare(),
);

/** A person's organisation and role in it, or null for an account without one. */
export async function findMembership(store: Store, userId: string) {
  const [row] = await membershipQuery(store).all({ userId });
  return row ?? null;
}

/** Everybody with an account in the organisation, by name. */
export const listMembers = ({ db }: Store, organisationId: string) =>
  db
    .select({ userId: user.id, name: user.name, email: user.email, role: members.role })
    .from(members)
    .innerJoin(user, eq(user.id, members.userId))
    .where(eq(members.organisationId, organisationId))
    .orderBy(asc(user.name));

export type NewInvitation = {
  organisationId: string;
  email: string;
  name: string;
  role: Exclude<OrganisationRole, "employee">;
  invitedBy: string;
  tokenHash: string;
  at: number;
};

/** How long an invitation's link works: 7 days. */
export const INVITATION_MS = 7 * 24 * 60 * 60_000;

/** Writes an invitation; only the token's hash is kept. Gives its id. */
export async function invite({ db }: Store, invitation: NewInvitation): Promise<string> {
  const { at, email, ...rest } = invitation;
  const id = newId();
  await db.insert(invitations).values({
    ...rest,
    id,
    email: canonicalEmail(email),
    createdAt: at,
    expiresAt: at + INVITATION_MS,
  });
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
    })
    .from(invitations)
    .where(and(eq(invitations.organisationId, organisationId), isOpen(at)))
    .orderBy(desc(invitations.createdAt));

/** Withdraws an invitation of the organisation; its link then answers like one that never was. */
export async function withdrawInvitation(
  { db }: Store,
  organisationId: string,
  id: string,
  at: number,
) {
  await db
    .update(invitations)
    .set({ withdrawnAt: at })
    .where(and(eq(invitations.organisationId, organisationId), eq(invitations.id, id), isOpen(at)));
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
    })
    .from(invitations)
    .innerJoin(organisations, eq(organisations.id, invitations.organisationId))
    .where(and(eq(invitations.tokenHash, tokenHash), isOpen(at)));
  return row ?? null;
}

/**
 * Turns an invitation into an account, once: parallel uses of one link make one account. The person becomes line
 * manager of the cases the invitation was made for, which is logged there. Null when the link no longer works or the address has an account.
 */
export async function acceptInvitation(
  store: Store,
  { tokenHash, person, at }: { tokenHash: string; person: Omit<NewPerson, "email">; at: number },
) {
  const { db } = store;
  const invitation = await findInvitation(store, tokenHash, at);
  if (!invitation) return null;
  const userId = newId();
  const stillOpen = sql`case when ${invitations.usedAt} is null and ${invitations.withdrawnAt} is null then ${at} end`;
  const { organisationId, role } = invitation;
  const by = { userId, at };
  const joins = await joinsByInvitation(store, invitation, by);
  const write = (entries: readonly BatchItem<"sqlite">[]) =>
    db.batch([
      ...createPerson(store, { ...person, email: invitation.email }, userId, at),
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
    return { userId, organisationId, email: invitation.email };
  } catch (error) {
    if (isA(error, Conflict)) return null;
    throw error;
  }
}
