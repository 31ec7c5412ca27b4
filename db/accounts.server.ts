import { asc, eq, sql } from "drizzle-orm";
import { Conflict, isA } from "./engine/engine.server";
import { account, installation, members, organisations, user } from "./schema.server";
import { newId, preparedOnce } from "./store.server";
import type { Store } from "./store.server";

export type NewPerson = {
  name: string;
  email: string;
  /** Null for somebody who gets in another way. */
  passwordHash: string | null;
  /** Yes when a mail to the address brought them here. */
  isEmailProven: boolean;
};

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
      emailVerified: person.isEmailProven,
      createdAt: now,
      updatedAt: now,
    }),
    ...(person.passwordHash === null
      ? []
      : [
          db.insert(account).values({
            id: newId(),
            accountId: userId,
            providerId: "credential",
            userId,
            password: person.passwordHash,
            createdAt: now,
            updatedAt: now,
          }),
        ]),
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
