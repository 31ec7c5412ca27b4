import { beforeEach, describe, expect, it } from "vitest";
import { eq } from "drizzle-orm";
import type { App } from "#app/server/app.server";
import { getDocument, saveChanges } from "#db/documents.server";
import { accessLog, caseKeys, planVersions } from "#db/schema.server";
import { SealBroken } from "#db/seal.server";
import { findFrozenDraft, findVersion, freezeVersion, listVersions } from "#db/versions.server";
import { aCase, aPerson, anOrganisation, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";

let app: App;
let hr: Person;
let caseId: string;

beforeEach(async () => {
  app = await freshApp();
  hr = await aPerson(app, await anOrganisation(app), "hrPartner", "Hanne");
  caseId = await aCase(app, hr);
});

const write = (value: string, base = "") =>
  saveChanges(app.store, {
    caseId,
    document: "shared",
    changes: [{ op: "set", path: "plan.goalText", base, value }],
    commitId: crypto.randomUUID(),
    by: { userId: hr.userId, at: 1_000 },
  });
const revision = async () => (await getDocument(app.store, caseId, "shared")).revision;
const snapshotFor = (version: number) => ({
  snapshot: { version, words: ["Mål", "Fuld tid ✓"] },
  contentHash: `hash-${version}`,
});
const freeze = (at: number, given = {}) =>
  freezeVersion(app.store, {
    caseId,
    revision: at,
    by: { userId: hr.userId, at: 2_000 },
    snapshotFor,
    ...given,
  });
const logged = async () =>
  (await app.store.db.select().from(accessLog)).filter(({ action }) => action === "freezeVersion")
    .length;

describe("freezing", () => {
  it("keeps the draft it was made from, whatever is written after", async () => {
    await write("Fuld tid");
    const { draft, revision: at } = await getDocument(app.store, caseId, "shared");
    await freeze(at);
    await write("Noget andet", "Fuld tid");
    expect(await findFrozenDraft(app.store, caseId, 1)).toEqual(draft);
    expect(await findFrozenDraft(app.store, caseId, 2)).toBeNull();
  });

  it("keeps the snapshot with its wording under the next number, and says who and when", async () => {
    expect(await freeze(await revision())).toEqual({ ok: true, version: 1 });
    await write("Fuld tid");
    expect(await freeze(await revision())).toEqual({ ok: true, version: 2 });
    expect(await findVersion(app.store, caseId, 1)).toEqual({
      version: 1,
      contentHash: "hash-1",
      frozenAt: 2_000,
      snapshot: { version: 1, words: ["Mål", "Fuld tid ✓"] },
    });
    expect(await listVersions(app.store, caseId)).toEqual([
      { version: 2, revision: 2, contentHash: "hash-2", frozenAt: 2_000, frozenByName: "Hanne" },
      { version: 1, revision: 1, contentHash: "hash-1", frozenAt: 2_000, frozenByName: "Hanne" },
    ]);
  });

  it("does not move the document it freezes", async () => {
    const before = await getDocument(app.store, caseId, "shared");
    await freeze(before.revision);
    expect(await getDocument(app.store, caseId, "shared")).toEqual(before);
    expect((await write("Fuld tid")).outcomes[0]?.status).toBe("saved");
  });

  it.each([
    ["has moved on", 1],
    ["has not come so far", 9],
    ["is asked for without a number", Number.NaN],
  ])("is refused when the document %s, and leaves no trace", async (_what, at) => {
    await write("Fuld tid");
    expect(await freeze(at)).toEqual({ ok: false, reason: "changed" });
    expect(await listVersions(app.store, caseId)).toEqual([]);
    expect(await logged()).toBe(0);
  });

  it("of a case whose key is gone is refused", async () => {
    await app.store.db.delete(caseKeys).where(eq(caseKeys.caseId, caseId));
    expect(await freeze(1)).toEqual({ ok: false, reason: "changed" });
    expect(await findVersion(app.store, caseId, 1)).toBeNull();
  });

  it("by several at once gives each a number of its own or tells them; none is lost", async () => {
    const at = await revision();
    const results = await Promise.all(Array.from({ length: 5 }, () => freeze(at)));
    const numbers = results.flatMap((result) => (result.ok ? [result.version] : []));
    const kept = (await listVersions(app.store, caseId)).map(({ version }) => version).reverse();
    expect(numbers.length).toBeGreaterThan(0);
    expect(numbers.sort()).toEqual(kept);
    expect(kept).toEqual(kept.map((_version, index) => index + 1));
    expect(await logged()).toBe(kept.length);
    for (const version of kept)
      expect((await findVersion(app.store, caseId, version))?.snapshot).toMatchObject({ version });
  });

  it("while somebody writes freezes what was looked at or nothing", async () => {
    const at = await revision();
    const [result] = await Promise.all([freeze(at), write("Fuld tid")]);
    const [kept] = await listVersions(app.store, caseId);
    expect(result.ok ? kept?.revision : kept).toBe(result.ok ? at : undefined);
  });
});

describe("a frozen version", () => {
  it("is found by its own case and number alone", async () => {
    await freeze(1);
    const other = await aCase(app, hr);
    expect(await findVersion(app.store, other, 1)).toBeNull();
    expect(await findVersion(app.store, caseId, 2)).toBeNull();
  });

  it("moved to another number does not open", async () => {
    await freeze(1);
    await app.store.db.update(planVersions).set({ version: 2 });
    await expect(findVersion(app.store, caseId, 2)).rejects.toThrow(SealBroken);
  });
});
