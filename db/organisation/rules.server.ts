import { eq } from "drizzle-orm";
import { organisations } from "../schema.server";
import type { Store } from "../store.server";

/** What an organisation has chosen for all its cases. */
export type OrganisationRules = {
  /** May the business case show what it costs to dismiss and hire anew? Yes unless HR turned it off. */
  showsDismissal: boolean;
};

/** What the organisation has chosen. Throws for an organisation that is not there. */
export async function getOrganisationRules(
  { db }: Store,
  organisationId: string,
): Promise<OrganisationRules> {
  const [row] = await db
    .select({ showsDismissal: organisations.showsDismissal })
    .from(organisations)
    .where(eq(organisations.id, organisationId));
  if (!row) throw new Error("the organisation is not there");
  return row;
}

/** Sets what the organisation has chosen; nobody else's choice changes. */
export async function setOrganisationRules(
  { db }: Store,
  organisationId: string,
  { showsDismissal }: OrganisationRules,
): Promise<void> {
  await db
    .update(organisations)
    .set({ showsDismissal })
    .where(eq(organisations.id, organisationId));
}
