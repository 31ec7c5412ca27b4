import { beforeEach, describe, expect, it } from "vitest";
import { action, loader } from "#app/routes/organisation/organisation";
import type { App } from "#app/server/app.server";
import type { OrganisationRole } from "#app/domain/permissions";
import { getOrganisationRules } from "#db/organisation/rules.server";
import { aPerson, anOrganisation, call, freshApp } from "#tests/builders";

let app: App;
let ours: string;
let theirs: string;
beforeEach(async () => {
  app = await freshApp();
  ours = await anOrganisation(app, "Vores");
  theirs = await anOrganisation(app, "Deres");
});

const choose = async (role: OrganisationRole, showsDismissal: string) => {
  const as = await aPerson(app, ours, role);
  return call(action, { as, path: "/organisation", form: { showsDismissal } });
};
const shown = async (organisationId: string) =>
  (await getOrganisationRules(app.store, organisationId)).showsDismissal;

describe("HR's choice for the organisation", () => {
  it.each(["hrAdmin", "hrPartner"] as const)(
    "%s hides the column and shows it again",
    async (role) => {
      const hidden = await choose(role, "no");
      expect([hidden.status, hidden.headers.get("location")]).toEqual([302, "/organisation?saved"]);
      expect([await shown(ours), await shown(theirs)]).toEqual([false, true]);
      await choose(role, "yes");
      expect([await shown(ours), await shown(theirs)]).toEqual([true, true]);
    },
  );

  it("is read back on the page, which says when it was just saved", async () => {
    await choose("hrAdmin", "no");
    const as = await aPerson(app, ours, "hrPartner");
    const page = async (path: string) => (await call(loader, { as, path })).json();
    expect(await page("/organisation?saved")).toMatchObject({
      showsDismissal: false,
      isSaved: true,
    });
    expect(await page("/organisation")).toMatchObject({ showsDismissal: false, isSaved: false });
    const stranger = await aPerson(app, theirs, "hrAdmin");
    const other = await call(loader, { as: stranger, path: "/organisation" });
    expect(await other.json()).toMatchObject({ showsDismissal: true });
  });

  it.each(["lineManager", "employee"] as const)("is not there for a %s", async (role) => {
    expect((await choose(role, "no")).status).toBe(404);
    const as = await aPerson(app, ours, role);
    expect((await call(loader, { as, path: "/organisation" })).status).toBe(404);
    expect(await shown(ours)).toBe(true);
  });

  it.each(["", "maybe", "true"])("changes nothing for the forged choice %j", async (forged) => {
    await choose("hrAdmin", "no");
    expect((await choose("hrAdmin", forged)).status).toBe(400);
    expect(await shown(ours)).toBe(false);
  });
});
