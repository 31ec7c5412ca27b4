import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { loader as versionPdf } from "#app/routes/plan/version-pdf";
import { verifyNumber } from "#app/server/verify/verify.server";
import type { App } from "#app/server/app.server";
import { planPaper } from "#app/server/paper/papers.server";
import { replacePrinter } from "#app/server/paper/print.server";
import { freezeVersion } from "#db/versions.server";
import { accessLog } from "#db/schema.server";
import type { PlanSnapshot } from "#pdf/plan-snapshot";
import type { PlanJob } from "#pdf/render-job";
import { aCase, aPerson, anOrganisation, call, freshApp, onCase } from "#tests/builders";
import type { Person } from "#tests/builders";
import { bodil } from "../pdf/sample-bodil";

const AT = Date.UTC(2026, 10, 21, 9);

let app: App;
let caseId: string;
let hr: Person;
let employee: Person;
let printed: PlanJob[];

beforeEach(async () => {
  app = await freshApp();
  printed = [];
  replacePrinter(async (job) => {
    printed.push(job as PlanJob);
    return new TextEncoder().encode("%PDF-1.7 a paper");
  });
  const organisation = await anOrganisation(app, "Nordhavn Vinduer ApS");
  hr = await aPerson(app, organisation, "hrPartner", "Hanne");
  employee = await aPerson(app, organisation, "employee");
  caseId = await aCase(app, hr);
  await onCase(app, caseId, employee, "employee");
});

/** Freezes a version; `change` makes it one from another time. */
const freeze = (change: (snapshot: PlanSnapshot) => PlanSnapshot = (same) => same) =>
  freezeVersion(app.store, {
    caseId,
    revision: 1,
    snapshotFor: (version) => {
      const paper = planPaper(bodil(), version, { organisation: "Nordhavn Vinduer ApS", at: AT });
      return { ...paper, snapshot: change(paper.snapshot) };
    },
    by: { userId: hr.userId, at: AT },
  });

const get = (search: string, as: Person, cookie = "") =>
  call(versionPdf, {
    as,
    params: { caseId, version: "1" },
    path: `/cases/${caseId}/plan/versions/1${search}`,
    cookie,
  });
const fileName = (answer: Response) => answer.headers.get("content-disposition");

describe("a version in Danish and English", () => {
  it("is the same version, logged like the Danish one, and each is printed once", async () => {
    await freeze();
    await get("", hr);
    await get("?language=da", employee);
    const answer = await get("?language=da-en", employee);
    await get("?language=da-en", hr);
    expect(fileName(answer)).toContain('"fastholdelsesplan-version-1-dansk-engelsk.pdf"');
    const [danish, both, ...more] = printed;
    expect([danish?.isBilingual, both?.isBilingual, more]).toEqual([false, true, []]);
    expect(both?.hash).toBe(danish?.hash);
    expect(both?.snapshot.english?.["goals.title"]).toBe("Goal and sub-goals");
    expect(both?.snapshot.english?.["help.title"]).toContain("the municipality");
    expect(both?.answers?.english?.title).toBe("The parties' answers");
    const log = await app.store.db.select().from(accessLog).where(eq(accessLog.caseId, caseId));
    expect(log.filter(({ action }) => action === "downloadVersion")).toHaveLength(4);
  });

  it("has a number anybody can check", async () => {
    await freeze();
    await get("?language=da-en", hr);
    const request = new Request("http://localhost/verify", {
      headers: { "x-client-ip": "10.0.0.9" },
    });
    expect(await verifyNumber(request, printed[0]?.hash ?? "")).toMatchObject({ state: "known" });
  });

  it("is asked for by its address, not by the language of the pages", async () => {
    await freeze();
    const answer = await get("", hr, "language=en");
    expect(fileName(answer)).toContain('"retention-plan-version-1.pdf"');
    expect(printed[0]?.isBilingual).toBe(false);
  });

  it("is the Danish paper for a version from before English was kept", async () => {
    await freeze(({ english: _none, ...older }) => older);
    const answer = await get("?language=da-en", hr);
    expect(fileName(answer)).toContain('"fastholdelsesplan-version-1.pdf"');
    expect(printed[0]?.isBilingual).toBe(false);
  });

  it.each(["en", "", "DA-EN", "da-en&language=da", "da-en%00"])(
    "is not there as language=%s",
    async (named) => {
      await freeze();
      expect((await get(`?language=${named}`, hr)).status).toBe(404);
      expect(printed).toEqual([]);
    },
  );
});
