import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { and, eq } from "drizzle-orm";
import type { App } from "#app/server/app.server";
import { annulCase } from "#db/cases.server";
import { getDocument, saveChanges } from "#db/documents.server";
import { embeddedEngine } from "#db/engine/embedded.server";
import { migrate } from "#db/engine/migrate.server";
import { listRevisions } from "#db/history.server";
import { caseKeys, cases, documents } from "#db/schema.server";
import {
  SealBroken,
  newCaseKey,
  openBytes,
  openJson,
  sealBytes,
  sealJson,
  unwrapKey,
  wrapKey,
} from "#db/seal.server";
import { freezeVersion } from "#db/versions.server";
import { aCase, aPerson, anOrganisation, appOver, freshApp } from "#tests/builders";
import type { Person } from "#tests/builders";
import { aFolder } from "./engines";

describe("a sealed value", () => {
  const key = newCaseKey();

  it("opens where it was sealed, whatever it holds", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.string(), (bytes, place) => {
        const sealed = sealBytes(key, place, Buffer.from(bytes));
        expect([...openBytes(key, place, sealed)]).toEqual([...bytes]);
      }),
    );
    expect(openJson(key, "p", sealJson(key, "p", { a: ["æ", null] }))).toEqual({ a: ["æ", null] });
  });

  it("opens nowhere else and with no other key", () => {
    const sealed = sealJson(key, "case:shared:1", "secret");
    for (const place of [
      "case:shared:2",
      "case:costs:1",
      "other:shared:1",
      "case:shared:1:changes",
      "",
    ])
      expect(() => openJson(key, place, sealed)).toThrow(SealBroken);
    expect(() => openJson(newCaseKey(), "case:shared:1", sealed)).toThrow(SealBroken);
  });

  it("opens no longer when any byte of it has changed", () => {
    const sealed = sealJson(key, "p", "some text of a plan");
    const bytes = Buffer.from(sealed.slice(3), "base64url");
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
        const damaged = Buffer.from(bytes);
        damaged[at] = (damaged[at] ?? 0) ^ by;
        expect(() => openJson(key, "p", `s1.${damaged.toString("base64url")}`)).toThrow(SealBroken);
      }),
    );
    for (const broken of [
      "",
      "s1.",
      "s1.AAAA",
      sealed.slice(3),
      sealed.slice(0, 30),
      `s2${sealed.slice(2)}`,
    ])
      expect(() => openJson(key, "p", broken)).toThrow(SealBroken);
  });

  it("never looks the same twice", () => {
    const sealed = new Set(Array.from({ length: 200 }, () => sealJson(key, "p", "same")));
    expect(sealed.size).toBe(200);
  });

  it("wraps a case's key for that case alone", () => {
    const master = newCaseKey();
    const wrapped = wrapKey(master, "case-1", key);
    expect(unwrapKey(master, "case-1", wrapped)).toEqual(key);
    expect(() => unwrapKey(master, "case-2", wrapped)).toThrow(SealBroken);
    expect(() => unwrapKey(newCaseKey(), "case-1", wrapped)).toThrow(SealBroken);
  });
});

const write = (
  app: App,
  hr: Person,
  caseId: string,
  path: string,
  value: string,
  document: "shared" | "employer" = "shared",
) =>
  saveChanges(app.store, {
    caseId,
    document,
    changes: [{ op: "set", path, base: "", value }],
    commitId: crypto.randomUUID(),
    by: { userId: hr.userId, at: Date.now() },
  });

describe("a stored document", () => {
  it.each<
    [string, (row: { caseId: string; document: "shared" | "employer" }, other: string) => object]
  >([
    ["another case", (row, other) => ({ ...row, caseId: other })],
    ["another document", (row) => ({ ...row, document: "employer" as const })],
  ])("copied to %s does not open there", async (_where, elsewhere) => {
    const app = await freshApp();
    const hr = await aPerson(app, await anOrganisation(app), "hrPartner");
    const [from, other] = [await aCase(app, hr), await aCase(app, hr)];
    const { db } = app.store;
    const source = { caseId: from, document: "shared" as const };
    const target = elsewhere(source, other) as typeof source;
    const at = ({ caseId, document }: typeof source) =>
      and(eq(documents.caseId, caseId), eq(documents.document, document));
    const [row] = await db.select().from(documents).where(at(source));
    await db.update(documents).set({ sealedContent: row!.sealedContent }).where(at(target));
    await expect(getDocument(app.store, target.caseId, target.document)).rejects.toThrow(
      SealBroken,
    );
  });

  it("put back to an older revision's content does not open either", async () => {
    const app = await freshApp();
    const hr = await aPerson(app, await anOrganisation(app), "hrPartner");
    const caseId = await aCase(app, hr);
    const at = and(eq(documents.caseId, caseId), eq(documents.document, "shared"));
    const [old] = await app.store.db.select().from(documents).where(at);
    await write(app, hr, caseId, "plan.goalText", "Fuld tid");
    await app.store.db.update(documents).set({ sealedContent: old!.sealedContent }).where(at);
    await expect(getDocument(app.store, caseId, "shared")).rejects.toThrow(SealBroken);
  });

  it("and its history are unreadable once the case's key is gone", async () => {
    const app = await freshApp();
    const hr = await aPerson(app, await anOrganisation(app), "hrPartner");
    const caseId = await aCase(app, hr);
    await write(app, hr, caseId, "plan.goalText", "Fuld tid");
    await app.store.db.delete(caseKeys).where(eq(caseKeys.caseId, caseId));
    await expect(getDocument(app.store, caseId, "shared")).rejects.toThrow();
    expect(await listRevisions(app.store, caseId, "shared")).toEqual([]);
  });
});

it("nothing written about a person stands in the database file in plain text", async () => {
  const file = join(aFolder(), "tilbage.db");
  const engine = embeddedEngine(file);
  await migrate(engine, "db/migrations");
  const app = appOver(engine);
  const hr = await aPerson(app, await anOrganisation(app), "hrPartner");
  const words = ["Kanarifugl", "Kanarigul", "Kanariøerne", "Kanariegrund", "Kanarieplan"];
  const [name = "", goal = "", notes = "", reason = "", frozen = ""] = words;
  const caseId = await aCase(app, hr, { employeeName: name, jobTitle: name, managerName: name });
  await write(app, hr, caseId, "plan.goalText", goal);
  await write(app, hr, caseId, "preparation.notes", notes, "employer");
  const by = { userId: hr.userId, at: Date.now() };
  const { revision } = await getDocument(app.store, caseId, "shared");
  const snapshotFor = () => ({ snapshot: { goal: frozen }, contentHash: "0" });
  await freezeVersion(app.store, { caseId, revision, by, snapshotFor });
  await annulCase(app.store, caseId, reason, by);
  const files = [file, `${file}-wal`].filter((each) => existsSync(each));
  const before = Buffer.concat(files.map((each) => readFileSync(each)));
  await engine.exec([{ sql: "PRAGMA wal_checkpoint(TRUNCATE)", params: [] }]);
  const after = readFileSync(file);
  expect(after.includes(caseId)).toBe(true);
  expect(after.includes("hrPartner")).toBe(true);
  for (const word of words)
    for (const form of [
      Buffer.from(word),
      Buffer.from(word, "utf16le"),
      Buffer.from(Buffer.from(word).toString("base64url")),
    ])
      expect([word, before.includes(form), after.includes(form)]).toEqual([word, false, false]);
  expect(await app.store.db.select().from(cases)).toHaveLength(1);
  await engine.close();
});
