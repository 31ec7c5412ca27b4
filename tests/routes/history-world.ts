import type { DocumentKind } from "#app/domain/documents";
import type { Change } from "#app/domain/merge";
import { getDocument, saveChanges } from "#db/documents.server";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";

export const set = (path: string, value: string, base = ""): Change => ({
  op: "set",
  path,
  base,
  value,
});

/** A case with its three people, and ways to write in it and to open its history. */
export async function aHistory() {
  const app = await freshApp();
  const organisation = await anOrganisation(app);
  const hr = await aPerson(app, organisation, "hrPartner", "Hanne HR");
  const manager = await aPerson(app, organisation, "lineManager", "Mette Leder");
  const employee = await aPerson(app, organisation, "employee", "Bodil Friis");
  const caseId = await aCase(app, hr);
  await onCase(app, caseId, manager, "lineManager");
  await onCase(app, caseId, employee, "employee");

  const write = (
    by: Person,
    changes: Change[],
    { document = "shared", at = Date.now() }: { document?: DocumentKind; at?: number } = {},
  ) =>
    saveChanges(app.store, {
      caseId,
      document,
      changes,
      commitId: crypto.randomUUID(),
      by: { userId: by.userId, at },
    });
  const open = (route: unknown, as: Person, query = "") =>
    call(route, { as, path: `/cases/${caseId}/history${query}`, params: { caseId } });
  /** What a page of the history shows somebody. Throws unless it is there for them. */
  const shownTo = async (as: Person, route: unknown, query = "") => {
    const answer = await open(route, as, query);
    if (answer.status !== 200) throw new Error(`answered ${answer.status}`);
    return (await answer.json()).shown;
  };
  const post = (route: unknown, as: Person, form: Record<string, string>, query = "") =>
    call(route, {
      as,
      path: `/cases/${caseId}/history/restore${query}`,
      params: { caseId },
      form: { place: "", commitId: crypto.randomUUID(), ...form },
    });
  const stored = () => getDocument(app.store, caseId, "shared");
  return { app, hr, manager, employee, caseId, write, open, shownTo, post, stored };
}

export type History = Awaited<ReturnType<typeof aHistory>>;
