import { beforeEach, describe, expect, it } from "vitest";
import { action as minutes } from "#app/routes/interview/minutes";
import type { App } from "#app/server/app.server";
import { getContent, saveChanges } from "#db/documents.server";
import { aCase, aPerson, anOrganisation, call, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let caseId: string;
let revision: number;

const change = async (changes: Parameters<typeof saveChanges>[1]["changes"]) => {
  const by = { userId: hr.userId, at: Date.now() };
  const commitId = crypto.randomUUID();
  return saveChanges(app.store, { caseId, document: "shared", changes, commitId, by });
};

const agreements = async () => (await getContent(app.store, caseId, "shared")).content.agreements;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner");
  caseId = await aCase(app, hr);
  const values = { what: "Ringe fredag\nkl. 10", who: "Mette" };
  ({ revision } = await change([{ op: "add", list: "agreements", id: "a1", values }]));
  await change([{ op: "remove", list: "agreements", id: "a1" }]);
});

const post = (form: Record<string, string>) =>
  call(minutes, {
    as: hr,
    params: { caseId },
    form: { revision: String(revision), intent: "next", ...form },
  });

describe("an item somebody removed while another wrote in it", () => {
  it("comes back with what was written", async () => {
    const answer = await post({
      "agreements.a1.what": "Ringe mandag",
      "agreements.a1.who": "Mette",
    });
    expect(answer.status).toBe(302);
    expect(await agreements()).toMatchObject([{ id: "a1", what: "Ringe mandag", who: "Mette" }]);
  });

  it("stays away when nothing was written in it", async () => {
    await post({ "agreements.a1.what": "Ringe fredag\r\nkl. 10", "agreements.a1.who": "Mette" });
    expect(await agreements()).toEqual([]);
  });
});
