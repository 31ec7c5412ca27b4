import { createHash } from "node:crypto";
import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { action, loader } from "#app/routes/verify/verify";
import type { App } from "#app/server/app.server";
import { answersPaper, draftJob, planPaper } from "#app/server/paper/papers.server";
import { rememberFile } from "#app/server/paper/remember-printed.server";
import { printedVersions } from "#db/plan/printed-schema.server";
import { attempts, caseKeys } from "#db/schema.server";
import { freezeVersion } from "#db/versions.server";
import { addAllTexts } from "#app/text/all-texts.server";
import { aCase, aPerson, anOrganisation, call, freshApp } from "#tests/builders";
import { bodil } from "../pdf/sample-bodil";

addAllTexts();

const FROZEN_AT = Date.UTC(2026, 10, 21, 23, 30);

let app: App;
let caseId: string;
let number: string;
let paper: ReturnType<typeof planPaper>;

beforeEach(async () => {
  app = await freshApp();
  const organisation = await anOrganisation(app, "Nordhavn Vinduer ApS");
  const hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  caseId = await aCase(app, hr);
  const occasion = { organisation: "Nordhavn Vinduer ApS", at: FROZEN_AT };
  paper = planPaper(bodil(), 1, occasion);
  number = paper.contentHash;
  await freezeVersion(app.store, {
    caseId,
    revision: 1,
    snapshotFor: () => paper,
    by: { userId: hr.userId, at: FROZEN_AT },
  });
});

async function check(typed: string, from = "10.0.0.1") {
  const form = { number: typed };
  const answer = await call(action, { path: "/verify", form, headers: { "x-client-ip": from } });
  const text = await answer.text();
  return { status: answer.status, text, answer: JSON.parse(text).answer as object };
}

describe("checking the number on a paper", () => {
  it("is open to anybody", async () => {
    expect((await call(loader, { path: "/verify" })).status).toBe(200);
  });

  it("tells the Danish day it was frozen, and nothing else", async () => {
    const { status, answer } = await check(number);
    expect([status, answer]).toEqual([
      200,
      { state: "known", frozenOn: "2026-11-22", isFile: false },
    ]);
  });

  it.each([
    ["the digits at the foot of the page", () => number.slice(0, 16)],
    [
      "in groups and capitals, as people type",
      () => number.toUpperCase().replace(/(.{4})/g, "$1 "),
    ],
  ])("takes %s", async (_how, typed) => {
    expect((await check(typed())).answer).toMatchObject({ state: "known" });
  });

  it("answers an unknown number with as little, as slowly", async () => {
    const start = performance.now();
    const { status, answer } = await check("f".repeat(64));
    expect([status, answer]).toEqual([200, { state: "unknown" }]);
    expect(performance.now() - start).toBeGreaterThan(140);
    const known = performance.now();
    await check(number);
    expect(performance.now() - known).toBeGreaterThan(140);
  });

  it.each(["", "abc", "g".repeat(64), `${"a".repeat(64)}b`, "%", "' or 1=1 --", "a".repeat(15)])(
    "says what is wrong with %j, and keeps it",
    async (typed) => {
      const { status, text } = await check(typed);
      expect([status, JSON.parse(text)]).toEqual([
        400,
        { typed, isFile: false, answer: { state: "malformed" } },
      ]);
    },
  );

  it("knows a file that was handed out, to the byte, and not what is no version of it", async () => {
    const file = new TextEncoder().encode("%PDF-1.7 a plan");
    const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
    const entry = { store: app.store, caseId, by: { userId: "link", at: FROZEN_AT } };
    const { snapshot } = paper;
    const occasion = { organisation: "Nordhavn Vinduer ApS", at: FROZEN_AT };
    const answers = answersPaper(1, { answers: [], approvals: [] }, occasion);
    const version = { kind: "plan", snapshot, hash: number, answers } as const;
    expect((await check(hashOf(file))).answer).toEqual({ state: "unknown" });
    await rememberFile(entry, version, file);
    await rememberFile(entry, version, file);
    expect((await check(hashOf(file))).answer).toEqual({
      state: "known",
      frozenOn: "2026-11-22",
      isFile: true,
    });
    const changed = file.with(3, 0);
    expect((await check(hashOf(changed))).answer).toEqual({ state: "unknown" });
    await rememberFile(entry, draftJob(bodil(), occasion), changed);
    expect(await app.store.db.select().from(printedVersions)).toHaveLength(1);
    await app.store.db.delete(caseKeys).where(eq(caseKeys.caseId, caseId));
    expect((await check(hashOf(file))).answer).toEqual({ state: "unknown" });
  });

  it("does not know a plan that was erased", async () => {
    await app.store.db.delete(caseKeys).where(eq(caseKeys.caseId, caseId));
    expect((await check(number)).answer).toEqual({ state: "unknown" });
  });

  it("stops whoever asks without end, and nobody else", async () => {
    const key = (await (await check(number), app.store.db.select().from(attempts)))[0]!.key;
    expect(key).not.toContain("10.0.0.1");
    await app.store.db.update(attempts).set({ count: 30 }).where(eq(attempts.key, key));
    expect((await check(number)).status).toBe(429);
    expect((await check(number, "10.0.0.2")).status).toBe(200);
  });
});
