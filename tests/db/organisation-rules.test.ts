import { beforeEach, describe, expect, it } from "vitest";
import type { App } from "#app/server/app.server";
import { foundOrganisation } from "#db/accounts.server";
import { getOrganisationRules, setOrganisationRules } from "#db/organisation/rules.server";
import { anOrganisation, freshApp } from "#tests/builders";

let app: App;
beforeEach(async () => {
  app = await freshApp();
});

describe("what an organisation has chosen", () => {
  it("begins with everything shown, founded by a person or by a test", async () => {
    const founded = await foundOrganisation(app.store, {
      organisation: "Firma A/S",
      isExample: false,
      person: {
        name: "Hanne",
        email: "hanne@example.dk",
        passwordHash: "hash",
        isEmailProven: false,
      },
      at: Date.UTC(2026, 8, 7),
    });
    for (const id of [founded!.organisationId, await anOrganisation(app)])
      expect(await getOrganisationRules(app.store, id)).toEqual({ showsDismissal: true });
  });

  it("one's choice never touches the other's, either way", async () => {
    const ours = await anOrganisation(app, "Vores");
    const theirs = await anOrganisation(app, "Deres");
    const both = () => Promise.all([ours, theirs].map((id) => getOrganisationRules(app.store, id)));
    await setOrganisationRules(app.store, ours, { showsDismissal: false });
    expect(await both()).toEqual([{ showsDismissal: false }, { showsDismissal: true }]);
    await setOrganisationRules(app.store, theirs, { showsDismissal: false });
    await setOrganisationRules(app.store, ours, { showsDismissal: true });
    expect(await both()).toEqual([{ showsDismissal: true }, { showsDismissal: false }]);
  });

  it("an organisation that is not there has chosen nothing", async () => {
    await expect(getOrganisationRules(app.store, "none")).rejects.toThrow("not there");
  });
});
